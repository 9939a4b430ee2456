extension Elementwise {
    /// Makes a pending node, which takes the operands over. What they leave pending stays bounded, and what would be computed
    /// more than once, because it is broadcast, is computed now.
    static func node(
        _ operation: Operation, _ operands: Operands<NodeOperand>, operandType: DType, dtype: DType, shape: Dimensions
    ) throws(TensorError) -> Tensor {
        let level = try boundPending(operands, shape)
        let node = ExpressionNode(
            operation, operands, operandType: operandType, dtype: dtype, shape: shape, rows: level.rows,
            isRowLevel: level.isRow)
        if !EngineSettings.fusesNow { try Evaluation.evaluate(node) }
        return Tensor(node)
    }

    /// The rows that a node is over, if reductions lie below it, and whether it has an element for each row.
    private typealias Level = (rows: RowSpace?, isRow: Bool)

    private static func boundPending(_ operands: Operands<NodeOperand>, _ shape: Dimensions) throws(TensorError)
        -> Level
    {
        var cost = 0
        for index in operands.indices {
            if case .node(let node) = operands[index] { cost &+= node.with { node in node.pendingCost } }
        }
        if cost == 0 { return (nil, false) }
        let isTooLong = cost >= Planner.pendingLimit
        let level: Level = isTooLong ? (nil, false) : level(operands, shape)
        for index in operands.indices {
            guard case .node(let node) = operands[index],
                !node.with({ $0.isReady || (!isTooLong && $0.mayPend(below: level, shape)) })
            else { continue }
            do throws(TensorError) {
                try Evaluation.evaluate(node.node)
            } catch {
                operands.release()
                throw error
            }
        }
        return level
    }

    /// The rows of the first operand whose rows a node of this shape fits.
    private static func level(_ operands: Operands<NodeOperand>, _ shape: Dimensions) -> Level {
        for index in operands.indices {
            guard case .node(let node) = operands[index],
                let rows = node.with({ node in node.isReady || node.isScan ? nil : node.rows })
            else { continue }
            if shape == rows.shape { return (rows, false) }
            if shape == rows.rowShape || shape == rows.squeezedShape { return (rows, true) }
        }
        return (nil, false)
    }
}

extension ExpressionNode {
    /// Whether this pending node may be computed in one program with a node of this shape and level that reads it.
    fileprivate func mayPend(below level: (rows: RowSpace?, isRow: Bool), _ shape: Dimensions) -> Bool {
        if isScan { return false }
        guard let space = level.rows, let rows else {
            // Without rows of its own it has an element wherever the other one has.
            return rows == nil && !level.isRow && self.shape == shape
        }
        guard rows.isSame(as: space) else { return false }
        if level.isRow { return isRowLevel && self.shape == shape }
        return isRowLevel ? rows.broadcasts(self.shape) : self.shape == shape
    }
}
