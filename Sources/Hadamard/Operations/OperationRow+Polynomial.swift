extension OperationRow {
    /// A row of an orthogonal polynomial, of an argument and an order.
    static func polynomial(
        _ name: StaticString, _ method: @escaping @Sendable (Tensor, any TensorOperand) throws -> Tensor
    ) -> OperationRow {
        OperationRow(
            name, 2, .float, .floats, call: .operands(method) { try method(Tensor($0, beside: $1), $1) },
            parameters: ["x", "n"], forms: .specialOnly, samples: .small, .orders)
    }
}
