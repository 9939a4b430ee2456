import CHadamard
import Testing

@testable import Hadamard

/// Kernels take another form of an operation for blocks with numbers that their vector form cannot handle: no element's
/// result depends on the elements around it.
@Suite struct NeighbourTests {
    @Test(arguments: InstructionSet.available) func elementsAloneGiveTheSame(_ set: InstructionSet) throws {
        let table = set.kernels.table
        var random = SplitMix64(seed: 61)
        for entry in UnsafeBufferPointer(start: table.pointee.entries, count: table.pointee.entry_count)
        where String(cString: entry.operation) != "where" {
            let dtype = DType(rawValue: entry.dtype)!
            let outputs = DType(rawValue: entry.result)!.byteCount
            let count = 24
            let name = String(cString: entry.operation)
            let types = (0..<4).map { WideArithmetic.names.contains(name) && $0 > 0 ? DType.float64 : dtype }
            let bytes = types.flatMap { type in (0..<count).flatMap { _ in random.elementBytes(type) } }
            // The first operand of scaled kernels is a number, the same for all.
            let number = random.elementBytes(dtype)
            let isScaled = name.hasPrefix("scaled_")
            var together = [UInt8](repeating: 0, count: count * outputs)
            var alone = together
            bytes.withUnsafeBytes { bytes in
                number.withUnsafeBytes { number in
                    func operands(_ index: Int) -> KernelOperands {
                        var start = bytes.baseAddress!
                        let places = types.map { type in
                            defer { start += count * type.byteCount }
                            return start + index * type.byteCount
                        }
                        return isScaled
                            ? KernelOperands(number.baseAddress, places[0], places[1], places[2])
                            : KernelOperands(places[0], places[1], places[2], places[3])
                    }
                    let scalars: UInt32 = isScaled ? 1 : 0
                    together.withUnsafeMutableBytes {
                        operands(0).run(entry.run, $0.baseAddress, count, scalars)
                    }
                    alone.withUnsafeMutableBytes {
                        for index in 0..<count {
                            operands(index).run(entry.run, $0.baseAddress! + index * outputs, 1, scalars)
                        }
                    }
                }
            }
            let result = DType(rawValue: entry.result)!
            let pairs = zip(try elements(together, result), try elements(alone, result))
            for (index, (whole, single)) in pairs.enumerated() where !whole.isSame(as: single) {
                Issue.record("\(String(cString: entry.operation)) of \(dtype), \(index): \(whole), alone \(single)")
            }
        }
    }

    private func elements(_ bytes: [UInt8], _ dtype: DType) throws -> [Element] {
        try Reference(Tensor(bytes: bytes, shape: [bytes.count / dtype.byteCount], dtype: dtype)).elements
    }
}
