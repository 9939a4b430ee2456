/// From a reduction and its operand to a pending node.
enum Reducing {
    /// One element for each row of a tensor that has elements; rows extend along the dimensions of `reduced`, a bit for each.
    ///
    /// The operand stays pending where its own rows are the same: both are computed in one program.
    ///
    /// - Parameter result: the type that results are rounded to; what the operation gives without.
    static func node(
        _ operation: Operation, _ a: Tensor, _ reduced: UInt64, keepDim: Bool, to result: DType? = nil
    ) throws(TensorError) -> Tensor {
        if !operation.supports(a.dtype) { throw .notImplemented(operation.name, a.dtype) }
        let operand = a.node
        var rows = RowSpace(operand.shape, reduced: reduced)
        if !operand.isReady, let below = operand.rows {
            if !operand.isScan && !operand.isRowLevel && below.isSame(as: rows)
                && operand.pendingCost < Planner.pendingLimit
            {
                rows = below
            } else {
                try Evaluation.evaluate(operand)
            }
        } else if operand.pendingCost >= Planner.pendingLimit {
            try Evaluation.evaluate(operand)
        }
        let node = ExpressionNode(
            operation, Operands(operand), operandType: a.dtype, dtype: result ?? operation.rule.resultType(a.dtype),
            shape: keepDim ? rows.rowShape : rows.squeezedShape, rows: rows, isRowLevel: true)
        if !EngineSettings.fusesNow { try Evaluation.evaluate(node) }
        return Tensor(node)
    }
}
