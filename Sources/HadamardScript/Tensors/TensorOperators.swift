internal import Hadamard

/// What a binary operator does where an operand is a tensor: a row of the table of operators.
struct TensorOperator: Sendable {
    typealias OfTensor = @Sendable (Tensor, any TensorOperand) throws -> Tensor
    typealias OfNumber = @Sendable (Scalar, Tensor) throws -> Tensor

    /// The engine's operation, by whose rules the operator writes in place; nil where there is none.
    let operation: Operation?
    /// With a tensor on the left.
    let apply: OfTensor
    /// With a number on the left; nil where the number counts as a tensor without dimensions.
    let applyToNumber: OfNumber?

    private init(_ operation: Operation?, _ apply: @escaping OfTensor, _ applyToNumber: OfNumber? = nil) {
        self.operation = operation
        self.apply = apply
        self.applyToNumber = applyToNumber
    }

    static func of(_ symbol: BinaryOperator) -> TensorOperator { table[symbol] ?? unavailable }

    private static let table: [BinaryOperator: TensorOperator] = [
        .add: TensorOperator(.add, { try $0.add($1) }, { try $0 + $1 }),
        .subtract: TensorOperator(.sub, { try $0.sub($1) }, { try $0 - $1 }),
        .multiply: TensorOperator(.mul, { try $0.mul($1) }, { try $0 * $1 }),
        // Python's tensors have no quotient with a number on the left: they multiply it by the reciprocal.
        .divide: TensorOperator(.div, { try $0.div($1) }, { try $1.reciprocal() * $0 }),
        .floorDivide: TensorOperator(.floorDivide, { try $0.floorDivide($1) }),
        .remainder: TensorOperator(.remainder, { try $0.remainder($1) }, { try $0 % $1 }),
        .power: TensorOperator(.pow, { try $0.pow($1) }, { try $0 ** $1 }),
        .leftShift: TensorOperator(.leftShift, { try $0.bitwiseLeftShift($1) }, { try $0 << $1 }),
        .rightShift: TensorOperator(.rightShift, { try $0.bitwiseRightShift($1) }, { try $0 >> $1 }),
        .and: TensorOperator(.bitwiseAnd, { try $0.bitwiseAnd($1) }, { try $0 & $1 }),
        .or: TensorOperator(.bitwiseOr, { try $0.bitwiseOr($1) }, { try $0 | $1 }),
        .xor: TensorOperator(.bitwiseXor, { try $0.bitwiseXor($1) }, { try $0 ^ $1 }),
    ]

    private static let unavailable = TensorOperator(
        nil,
        { _, _ in throw ScriptError("NotImplementedError", "matrix multiplication (@) is not part of this version") })
}

/// What a comparison does where an operand is a tensor: a row of the table of comparisons.
struct TensorComparison: Sendable {
    let apply: TensorOperator.OfTensor
    /// The operator that gives the same result with the operands exchanged.
    let mirrored: ComparisonOperator

    /// Nil for operators that compare no elements, such as `is`.
    static func of(_ symbol: ComparisonOperator) -> TensorComparison? { table[symbol] }

    private static let table: [ComparisonOperator: TensorComparison] = [
        .less: TensorComparison(apply: { try $0.lt($1) }, mirrored: .greater),
        .lessEqual: TensorComparison(apply: { try $0.le($1) }, mirrored: .greaterEqual),
        .greater: TensorComparison(apply: { try $0.gt($1) }, mirrored: .less),
        .greaterEqual: TensorComparison(apply: { try $0.ge($1) }, mirrored: .lessEqual),
        .equal: TensorComparison(apply: { try $0.eq($1) }, mirrored: .equal),
        .notEqual: TensorComparison(apply: { try $0.ne($1) }, mirrored: .notEqual),
    ]
}
