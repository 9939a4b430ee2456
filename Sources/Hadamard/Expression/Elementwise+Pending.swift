extension Elementwise {
    /// Makes a pending node, which takes the operands over. What they leave pending stays bounded, and what would be computed
    /// more than once, because it is broadcast, is computed now.
    static func node(
        _ operation: Operation, _ operands: Operands<NodeOperand>, operandType: DType, dtype: DType, shape: Dimensions
    ) throws(TensorError) -> Tensor {
        try boundPending(operands, shape)
        let node = ExpressionNode(operation, operands, operandType: operandType, dtype: dtype, shape: shape)
        if !EngineSettings.fusesNow { try Evaluation.evaluate(node) }
        return Tensor(node)
    }

    private static func boundPending(_ operands: Operands<NodeOperand>, _ shape: Dimensions) throws(TensorError) {
        var cost = 0
        for index in operands.indices {
            if case .node(let node) = operands[index] { cost &+= node.with { node in node.pendingCost } }
        }
        if cost == 0 { return }
        let isTooLong = cost >= Planner.pendingLimit
        for index in operands.indices {
            guard case .node(let node) = operands[index], !node.with({ $0.mayPend(shape, isTooLong) }) else { continue }
            do throws(TensorError) {
                try Evaluation.evaluate(node.node)
            } catch {
                operands.release()
                throw error
            }
        }
    }
}
