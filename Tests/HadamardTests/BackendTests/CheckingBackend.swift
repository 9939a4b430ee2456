import Synchronization
import Testing

@testable import Hadamard

/// Runs programs on the processor, and each of them twice more into memory of its own: as it is read back from its text, and by
/// the reference. What differs is an issue.
final class CheckingBackend: Backend {
    private let comparesReference: Bool
    private let found = Mutex<[String]>([])

    init(comparesReference: Bool) { self.comparesReference = comparesReference }

    /// The texts of the programs that were run.
    var texts: [String] { found.withLock { $0 } }

    /// Runs `body` with programs given to this back end.
    func watch<Result>(_ settings: EngineSettings = .testing(), _ body: () throws -> Result) rethrows -> Result {
        var settings = settings
        settings.backend = .substitute
        return try BackendName.$substituted.withValue(self) { try EngineSettings.with(settings, body) }
    }

    func supports(_ operation: Hadamard.Operation, _ operandType: DType) -> Bool {
        CPUBackend.shared.supports(operation, operandType)
    }

    func singleOperationLimit(_ settings: EngineSettings) -> Int { 0 }

    func run(
        _ operation: Hadamard.Operation, operandType: DType, dtype: DType, _ operands: Operands<BoundOperand>,
        into output: ElementAddress, count: Int, _ settings: EngineSettings
    ) {
        CPUBackend.shared.run(
            operation, operandType: operandType, dtype: dtype, operands, into: output, count: count, settings)
    }

    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
    {
        let program = copy program
        let text = program.description
        found.withLock { $0.append(text) }
        let parsed = Program(text)
        let isSame = parsed == program
        #expect(isSame, "\(text)\nis read as\n\(parsed?.description ?? "nothing")")
        let again = try OutputCopies(program)
        let byReference = try OutputCopies(program)
        if let parsed { try CPUBackend.shared.run(parsed, again.buffers(inputs: buffers.inputs), settings) }
        if comparesReference {
            try ReferenceBackend.shared.run(program, byReference.buffers(inputs: buffers.inputs), settings)
        }
        try CPUBackend.shared.run(program, buffers, settings)
        for (index, output) in program.outputs.enumerated() {
            let elements = OutputCopies.elements(program, index, buffers.outputs[index])
            let isRunAgain = parsed == nil || elements == again.elements(program, index)
            #expect(isRunAgain, "\(text)\nread back, output \(index)")
            if !comparesReference { continue }
            let expected = byReference.elements(program, index)
            let place = elements.indices.first { !elements[$0].isSame(as: expected[$0], output.dtype) }
            #expect(place == nil, "\(text)\nagainst the reference, output \(index)")
        }
    }
}

/// Memory for a program's outputs, apart from its inputs, under the same layouts.
private struct OutputCopies {
    private var storages: [Storage] = []
    private var addresses: [ElementAddress] = []

    init(_ program: Program) throws(TensorError) {
        for (index, output) in program.outputs.enumerated() {
            let layout = program.layout(ofOutput: index)
            // From the lowest position that elements have to the highest.
            let distances = layout.shape.indices.map { (layout.shape[$0] - 1) * layout.strides[$0] }
            let low = distances.reduce(0) { $0 + Swift.min($1, 0) }
            let high = distances.reduce(0) { $0 + Swift.max($1, 0) }
            let storage = try Storage.allocate([high - low + 1], output.dtype)
            storages.append(storage)
            addresses.append(storage.address(-low, output.dtype))
        }
    }

    func buffers(inputs: KeptList<ElementAddress?>) -> ProgramBuffers {
        let buffers = ProgramBuffers()
        for input in inputs.elements { buffers.inputs.append(input) }
        for address in addresses { buffers.outputs.append(address) }
        return buffers
    }

    func elements(_ program: Program, _ output: Int) -> [SIMD2<UInt64>] {
        withExtendedLifetime(self) { Self.elements(program, output, addresses[output]) }
    }

    /// The bits of an output's elements, row-major.
    static func elements(_ program: Program, _ output: Int, _ address: ElementAddress) -> [SIMD2<UInt64>] {
        let (layout, dtype) = (program.layout(ofOutput: output), program.outputs[output].dtype)
        return Reference.tuples(Array(program.shape)).map { tuple in
            let position = tuple.indices.reduce(0) { $0 + tuple[$1] * layout.strides[$1] }
            var bits = SIMD2<UInt64>()
            withUnsafeMutableBytes(of: &bits) {
                $0.copyMemory(
                    from: UnsafeRawBufferPointer(
                        start: address.pointer + position * dtype.byteCount, count: dtype.byteCount))
            }
            return bits
        }
    }
}

extension SIMD2<UInt64> {
    /// Whether these are the bits of one element, or NaN both, part by part.
    fileprivate func isSame(as other: SIMD2<UInt64>, _ dtype: DType) -> Bool {
        if self == other { return true }
        func same(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }
        let (a, b) = (Hadamard.Scalar(bits: self, dtype), Hadamard.Scalar(bits: other, dtype))
        return dtype.category >= .float && same(a.real, b.real) && same(a.imaginary, b.imaginary)
    }
}
