/// What runs programs: the processor's vector units, a plain interpreter, and whatever else can.
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

    /// Runs a program. An output lies apart from all inputs, or exactly where those of one input lie that is not read after it
    /// has been written.
    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
}

extension Backend {
    func allocate(_ shape: Dimensions, _ dtype: DType) throws(TensorError) -> Storage {
        try Storage.allocate(shape, dtype)
    }
}

/// What a single operation works on: elements that lie in one run, or a number that stands for all.
enum BoundOperand {
    case elements(ElementAddress)
    case number(Scalar)
}

/// Where a program's operands lie: for each the place of its first element.
struct ProgramBuffers {
    /// Of what is made and not read there is none.
    let inputs = KeptList<ElementAddress?>()
    let outputs = KeptList<ElementAddress>()

    /// Empties the lists and keeps their memory.
    func removeAll() {
        inputs.removeAll()
        outputs.removeAll()
    }
}

/// The back ends that there are.
package enum BackendName: Sendable {
    /// Vector units and threads.
    case cpu
    /// A plain interpreter, which the others are held against.
    case reference

    var backend: any Backend {
        switch self {
        case .cpu: CPUBackend.shared
        case .reference: ReferenceBackend.shared
        }
    }
}
