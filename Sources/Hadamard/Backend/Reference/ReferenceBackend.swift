struct ReferenceBackend: Backend {
    static let shared = ReferenceBackend()
    func supports(_ operation: Operation, _ operandType: DType) -> Bool { false }
    func singleOperationLimit(_ settings: EngineSettings) -> Int { 0 }
    func run(
        _ operation: Operation, operandType: DType, dtype: DType, _ operands: Operands<BoundOperand>,
        into output: ElementAddress, count: Int, _ settings: EngineSettings
    ) {}
    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
    {}
}
