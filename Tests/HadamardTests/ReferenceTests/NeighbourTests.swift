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
            let (inputs, outputs) = (dtype.byteCount, DType(rawValue: entry.result)!.byteCount)
            let count = 24
            let a = (0..<count).flatMap { _ in random.elementBytes(dtype) }
            let b = (0..<count).flatMap { _ in random.elementBytes(dtype) }
            let c = (0..<count).flatMap { _ in random.elementBytes(dtype) }
            var together = [UInt8](repeating: 0, count: count * outputs)
            var alone = together
            a.withUnsafeBytes { a in
                b.withUnsafeBytes { b in
                    c.withUnsafeBytes { c in
                        entry.run(&together, a.baseAddress, b.baseAddress, c.baseAddress, count, 0, nil)
                        for index in 0..<count {
                            let (x, y) = (a.baseAddress! + index * inputs, b.baseAddress! + index * inputs)
                            let z = c.baseAddress! + index * inputs
                            alone.withUnsafeMutableBytes {
                                entry.run($0.baseAddress! + index * outputs, x, y, z, 1, 0, nil)
                            }
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
