/// From a scan and its operand to a pending node.
enum Scanning {
    /// As many elements as there are, each made of those before it along a dimension and of its own.
    ///
    /// What is pending element by element below stays so: the scan's pass computes it.
    static func scan(_ operation: Operation, _ a: Tensor, _ dim: Int) throws(TensorError) -> Tensor {
        if !operation.supports(a.dtype) { throw .notImplemented(operation.name, a.dtype) }
        let dtype = operation.rule.resultType(a.dtype)
        let operand = a.node
        let isEmpty = operand.count == 0
        if isEmpty || operand.shape.count == 0 {
            return operation.rule == .position || isEmpty ? try .zeros(a.shape, dtype: dtype) : a
        }
        if operand.rows != nil || operand.pendingCost >= Planner.pendingLimit { try Evaluation.evaluate(operand) }
        let node = ExpressionNode(
            operation, Operands(operand), operandType: a.dtype, dtype: dtype, shape: operand.shape,
            rows: RowSpace(operand.shape, reduced: 1 << UInt64(dim)))
        if !EngineSettings.fusesNow { try Evaluation.evaluate(node) }
        return Tensor(node)
    }
}
