/// The shortest path: one operation on ready operands with few elements, without a program. Loops over small tensors, and code
/// that reads a result after each operation, take it.
enum SingleOperation {
    /// Runs a pending node, which is locked, if it is of this kind, and returns whether it was; if not, nothing is changed.
    static func run(_ root: ExpressionNode, _ settings: EngineSettings) throws(TensorError) -> Bool {
        let count = root.count
        let backend = settings.backend.backend
        guard count > 0, count <= backend.singleOperationLimit(settings), let operation = root.operation,
            root.rows == nil, let operands = bind(root, operation)
        else { return false }
        let started = Trace.isOn ? Platform.monotonicSeconds : 0
        // An operand on both sides counts as one reference when its uniqueness is checked.
        let isTwice = root.operandsAreOne
        if isTwice { root.takeOperand(1)?.release() }
        let output: Storage
        let donated = root.donation(byteCount: count &* root.dtype.byteCount)
        if let donated {
            output = donated
        } else {
            do throws(TensorError) {
                output = try backend.allocate(root.shape, root.dtype)
            } catch {
                if isTwice, let operand = root.operandNode(0) { root.putBackOperand(1, operand) }
                throw error
            }
        }
        backend.run(
            operation, operandType: root.operandType, dtype: root.dtype, operands,
            into: output.address(0, root.dtype), count: count, settings)
        if Trace.isOn {
            trace(operation, root, isTwice: isTwice, isInPlace: donated != nil, started: started)
        }
        EngineStatistics.countProgram(byteCount: byteCount(root, operation))
        root.releaseOperands()
        root.complete(output, nil)
        return true
    }

    /// What is read and written. An operand that stands on both sides, whose second place is taken, is read once.
    private static func byteCount(_ root: ExpressionNode, _ operation: Operation) -> Int {
        var bytes = root.dtype.byteCount
        for index in 0..<root.operandCount {
            if case .node = root.operand(index) { bytes += operation.operandType(index, root.operandType).byteCount }
        }
        return root.count &* bytes
    }

    /// The operands, if all are ready, contiguous and of the operation's type.
    private static func bind(_ root: ExpressionNode, _ operation: Operation) -> Operands<BoundOperand>? {
        var bound = Operands(filler: BoundOperand.number(.bool(false)))
        for index in 0..<root.operandCount {
            switch root.operand(index) {
            case .number(let number): bound.append(.number(number))
            case .node(let reference):
                let type = operation.operandType(index, root.operandType)
                let elements = reference.with { node -> ElementAddress? in
                    guard node.isReady, node.dtype == type, node.boxedLayout == nil, node.shape == root.shape else {
                        return nil
                    }
                    return node.elements
                }
                guard let elements else { return nil }
                bound.append(.elements(elements))
            case .taken: return nil
            }
        }
        return bound
    }

    /// The trace's report on an operation whose operands are still held. `isTwice` says that the first stands on both sides.
    private static func trace(
        _ operation: Operation, _ root: ExpressionNode, isTwice: Bool, isInPlace: Bool, started: Double
    ) {
        let seconds = Platform.monotonicSeconds - started
        var program = Program(root.shape)
        var operands = Operands(filler: Program.Operand.constant(0))
        for index in 0..<root.operandCount {
            switch root.operand(index) {
            case .node(let node):
                operands.append(program.append(Program.Input(dtype: node.with { $0.dtype }, elements: .dense)))
            case .number(let number):
                let type = operation.operandType(index, root.operandType)
                operands.append(program.append(Program.Constant(dtype: type, number: number)))
            case .taken: operands.append(operands[0])
            }
        }
        _ = program.append(
            Program.Instruction(
                operation: operation, operandType: root.operandType, dtype: root.dtype, operands: operands))
        program.append(Program.Output(register: 0, dtype: root.dtype, layout: nil, isInPlace: isInPlace))
        Trace.write(program, Trace.Report(instructions: 1, loops: "one tile", threads: 1, seconds: seconds))
    }
}

extension ExpressionNode {
    /// Whether the first two operands are one node.
    fileprivate var operandsAreOne: Bool {
        guard operandCount > 1, case .node(let a) = operand(0), case .node(let b) = operand(1) else { return false }
        return a == b
    }

    /// The memory of an operand that dies with this operation, if the result fits it.
    fileprivate func donation(byteCount: Int) -> Storage? {
        for index in 0..<operandCount {
            guard operandIsUnique(index), case .node(let reference) = operand(index) else { continue }
            let storage = reference.with { node in
                node.dtype.byteCount == dtype.byteCount ? node.donatedStorage(byteCount: byteCount) : nil
            }
            if let storage { return storage }
        }
        return nil
    }
}
