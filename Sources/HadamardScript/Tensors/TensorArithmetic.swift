internal import Hadamard

/// The operators of the language where a tensor takes part.
enum TensorArithmetic {
    static func unary(_ operation: UnaryOperator, _ reference: TensorReference) throws -> Value {
        let tensor = try reference.tensor()
        switch operation {
        case .plus, .not: return .tensor(reference)
        case .minus: return try result(try tensor.neg(), of: [.tensor(reference)])
        case .invert:
            guard tensor.dtype.category <= .integer else {
                throw ScriptError.type("~ (operator.invert) is only implemented on integer and Boolean-type tensors")
            }
            return try result(try tensor.bitwiseNot(), of: [.tensor(reference)])
        }
    }

    /// Nil where the other operand is neither a tensor nor a number.
    static func binary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
        guard let one = try TensorArgument(left), let another = try TensorArgument(right) else { return nil }
        return try result(try binary(operation, one, another), of: [left, right])
    }

    /// Writes the result over the left operand; false where the other is neither a tensor nor a number.
    static func update(_ reference: TensorReference, _ operation: BinaryOperator, _ right: Value) throws -> Bool {
        guard let another = try TensorArgument(right) else { return false }
        let target = try reference.tensor()
        if let operation = operation.operation { try target.checkInPlace(operation, another.operand) }
        try reference.overwrite(with: try binary(operation, target, another.operand))
        return true
    }

    private static func result(_ tensor: Tensor, of operands: [Value]) throws -> Value {
        let reference = TensorReference(tensor)
        try reference.inheritLayout(from: operands.compactMap(\.reference))
        return .tensor(reference)
    }

    static func binary(_ operation: BinaryOperator, _ left: TensorArgument, _ right: TensorArgument) throws -> Tensor {
        guard case .scalar(let number) = left, case .tensor(let tensor) = right else {
            return try binary(operation, try left.asTensor(), right.operand)
        }
        switch operation {
        case .add: return try number + tensor
        case .subtract: return try number - tensor
        case .multiply: return try number * tensor
        // Python's tensors have no quotient with a number on the left: they multiply it by the reciprocal.
        case .divide: return try tensor.reciprocal() * number
        case .remainder: return try number % tensor
        case .power: return try number ** tensor
        case .leftShift: return try number << tensor
        case .rightShift: return try number >> tensor
        case .and: return try number & tensor
        case .or: return try number | tensor
        case .xor: return try number ^ tensor
        case .floorDivide, .matrixMultiply: return try binary(operation, try left.asTensor(beside: tensor), tensor)
        }
    }

    private static func binary(_ operation: BinaryOperator, _ left: Tensor, _ right: any TensorOperand) throws -> Tensor
    {
        switch operation {
        case .add: return try left.add(right)
        case .subtract: return try left.sub(right)
        case .multiply: return try left.mul(right)
        case .divide: return try left.div(right)
        case .floorDivide: return try left.floorDivide(right)
        case .remainder: return try left.remainder(right)
        case .power: return try left.pow(right)
        case .leftShift: return try left.bitwiseLeftShift(right)
        case .rightShift: return try left.bitwiseRightShift(right)
        case .and: return try left.bitwiseAnd(right)
        case .or: return try left.bitwiseOr(right)
        case .xor: return try left.bitwiseXor(right)
        case .matrixMultiply:
            throw ScriptError("NotImplementedError", "matrix multiplication (@) is not part of this version")
        }
    }

    /// Nil where the other operand is neither a tensor nor a number, or the operator is none of the six comparisons.
    static func compare(_ operation: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value? {
        guard let one = try TensorArgument(left), let another = try TensorArgument(right),
            let result = try compare(operation, one, another)
        else { return nil }
        return try self.result(result, of: [left, right])
    }

    static func compare(
        _ operation: ComparisonOperator, _ left: TensorArgument, _ right: TensorArgument
    ) throws -> Tensor? {
        // A number on the left: the comparison is turned round.
        if case .scalar = left, case .tensor = right, let mirrored = operation.mirrored {
            return try compare(mirrored, right, left)
        }
        let one = try left.asTensor()
        let another = right.operand
        switch operation {
        case .less: return try one.lt(another)
        case .lessEqual: return try one.le(another)
        case .greater: return try one.gt(another)
        case .greaterEqual: return try one.ge(another)
        case .equal: return try one.eq(another)
        case .notEqual: return try one.ne(another)
        case .in, .notIn, .is, .isNot: return nil
        }
    }

    /// Whether any element equals the value, as `in` asks.
    static func contains(_ reference: TensorReference, _ value: Value) throws -> Bool {
        guard let operand = try TensorArgument(value) else {
            let message = "Tensor.__contains__ only supports Tensor or scalar, but you passed in a \(value.typeName)."
            throw ScriptError("RuntimeError", message)
        }
        return try reference.tensor().eq(operand.operand).containsTrue()
    }
}

extension BinaryOperator {
    /// The engine's operation; nil where it has none.
    var operation: Operation? {
        switch self {
        case .add: .add
        case .subtract: .sub
        case .multiply: .mul
        case .divide: .div
        case .floorDivide: .floorDivide
        case .remainder: .remainder
        case .power: .pow
        case .leftShift: .leftShift
        case .rightShift: .rightShift
        case .and: .bitwiseAnd
        case .or: .bitwiseOr
        case .xor: .bitwiseXor
        case .matrixMultiply: nil
        }
    }
}

extension ComparisonOperator {
    /// The operator that asks the same with its sides exchanged.
    fileprivate var mirrored: ComparisonOperator? {
        switch self {
        case .less: .greater
        case .lessEqual: .greaterEqual
        case .greater: .less
        case .greaterEqual: .lessEqual
        case .equal, .notEqual: self
        case .in, .notIn, .is, .isNot: nil
        }
    }
}
