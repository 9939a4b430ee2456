/// The shortest path of a reduction: of few ready elements, whose rows lie one after the other, with what follows on the results of
/// its rows alone. Sums and means of small tensors take it.
enum SmallReduction {
    /// Runs a pending node, which is locked, if it is of this kind, and returns whether it was; if not, nothing is changed.
    static func run(_ root: ExpressionNode, _ settings: EngineSettings) throws(TensorError) -> Bool {
        // A trace shows the program that says the same.
        guard root.isRowLevel, let rows = root.rows, !Trace.isOn else { return false }
        let backend = settings.backend.backend
        let count = Shape.count(rows.shape)
        guard count > 0, count <= backend.singleOperationLimit(settings), rows.liesRowByRow else { return false }
        var steps = Operands(filler: ReducedRows.Step.none)
        guard let reduction = Self.reduction(below: root, &steps),
            case .node(let operand) = reduction.operand(0),
            let elements = operand.with({ $0.isPlain(rows.shape, reduction.operandType) ? $0.elements : nil })
        else { return false }
        let rowCount = root.count
        let reduced = ReducedRows(
            operation: reduction.operation!, operandType: reduction.operandType, rowLength: count / rowCount,
            rowCount: rowCount, steps: steps)
        guard backend.supports(reduced) else { return false }
        let output = try backend.allocate(root.shape, root.dtype)
        backend.run(reduced, elements, into: output.address(0, root.dtype), settings)
        root.releaseOperands()
        root.complete(output, nil)
        EngineStatistics.countProgram(
            byteCount: count &* reduction.operandType.byteCount &+ rowCount &* root.dtype.byteCount)
        return true
    }

    /// The reduction that only this node reads, by way of operations with numbers, which are noted, the last one first.
    private static func reduction(
        below root: ExpressionNode, _ steps: inout Operands<ReducedRows.Step>
    ) -> ExpressionNode? {
        var node = root
        while let operation = node.operation, !operation.isReduction {
            guard steps.count < ReducedRows.mostSteps, let position = node.onlyNode, node.operandIsUnique(position),
                case .node(let below) = node.operand(position),
                below.with({ !$0.isReady && $0.isRowLevel && $0.shape == node.shape })
            else { return nil }
            var numbers = Operands(filler: Scalar?.none)
            for index in 0..<node.operandCount {
                if case .number(let number) = node.operand(index) {
                    numbers.append(number)
                } else {
                    numbers.append(nil)
                }
            }
            steps.append(
                ReducedRows.Step(
                    operation: operation, operandType: node.operandType, dtype: node.dtype, numbers: numbers))
            node = below.node
        }
        guard let operation = node.operation else { return nil }
        let computed = operation.rule.resultType(node.operandType)
        if computed != node.dtype {
            var numbers = Operands(filler: Scalar?.none)
            numbers.append(nil)
            steps.append(
                ReducedRows.Step(operation: .cast, operandType: computed, dtype: node.dtype, numbers: numbers))
        }
        return node
    }
}

extension ExpressionNode {
    /// The position of the only operand that is no number.
    fileprivate var onlyNode: Int? {
        var found: Int?
        for index in 0..<operandCount {
            switch operand(index) {
            case .number: continue
            case .taken: return nil
            case .node: if found != nil { return nil } else { found = index }
            }
        }
        return found
    }

    /// Whether this node is ready and its elements are one run of memory.
    fileprivate func isPlain(_ shape: Dimensions, _ dtype: DType) -> Bool {
        isReady && self.dtype == dtype && boxedLayout == nil && self.shape == shape && isStored
    }
}

extension RowSpace {
    /// Whether the elements of each row follow each other in row-major order.
    fileprivate var liesRowByRow: Bool {
        var isInRow = false
        for dim in shape.indices where shape[dim] > 1 {
            if isReduced(dim) { isInRow = true } else if isInRow { return false }
        }
        return true
    }
}
