/// Executes programs: on the processor's vector units, in a plain interpreter, or on another device.
protocol Backend: Sendable {
    /// Whether an operation can be computed that works in this type.
    func supports(_ operation: Operation, _ operandType: DType) -> Bool

    /// Memory for elements of a shape, their values undefined.
    func allocate(_ shape: Dimensions, _ dtype: DType) throws(TensorError) -> Storage

    /// The most elements of one operation that are better given to ``run(_:operandType:dtype:_:into:count:_:)`` than to a program.
    func singleOperationLimit(_ settings: EngineSettings) -> Int

    /// Runs one operation on single runs of elements. The result may lie where an operand lies.
    func run(
        _ operation: Operation, operandType: DType, dtype: DType, _ operands: Operands<BoundOperand>,
        into output: ElementAddress, count: Int, _ settings: EngineSettings)

    /// Whether so small a reduction is better given to ``run(_:_:into:_:)`` than to a program.
    func supports(_ reduced: ReducedRows) -> Bool

    /// Runs a small reduction of elements in memory.
    func run(
        _ reduced: ReducedRows, _ elements: ElementAddress, into output: ElementAddress, _ settings: EngineSettings)

    /// Runs a program. An output lies apart from all inputs, or exactly where those of one input lie that is not read after it
    /// has been written.
    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
}

extension Backend {
    func supports(_ reduced: ReducedRows) -> Bool { false }

    func run(
        _ reduced: ReducedRows, _ elements: ElementAddress, into output: ElementAddress, _ settings: EngineSettings
    ) {
        preconditionFailure("this back end runs reductions as programs")
    }

    func allocate(_ shape: Dimensions, _ dtype: DType) throws(TensorError) -> Storage {
        try Storage.allocate(shape, dtype)
    }
}

/// An operand of a single operation: contiguous elements, or a number that is broadcast.
enum BoundOperand {
    case elements(ElementAddress)
    case number(Scalar)
}

/// The memory of a program's operands: the address of the first element of each.
struct ProgramBuffers {
    /// Nil for ranges, which are not read.
    let inputs = KeptList<ElementAddress?>()
    let outputs = KeptList<ElementAddress>()

    /// Empties the lists and keeps their memory.
    func removeAll() {
        inputs.removeAll()
        outputs.removeAll()
    }
}

/// The back ends.
package enum BackendName: Sendable {
    /// Vector units and threads.
    case cpu
    /// A plain interpreter, the oracle of the tests.
    case reference
    /// What ``substituted`` says: somebody's own, who wants to see programs.
    case substitute

    /// A back end for a task alone.
    @TaskLocal static var substituted: any Backend = CPUBackend.shared

    var backend: any Backend {
        switch self {
        case .cpu: CPUBackend.shared
        case .reference: ReferenceBackend.shared
        case .substitute: Self.substituted
        }
    }
}
