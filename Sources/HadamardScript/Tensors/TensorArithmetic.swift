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
        let row = TensorOperator.of(operation)
        if let operation = row.operation { try target.checkInPlace(operation, another) }
        try reference.overwrite(with: try row.apply(target, another))
        return true
    }

    private static func result(_ tensor: Tensor, of operands: [Value]) throws -> Value {
        let reference = TensorReference(tensor)
        try reference.inheritLayout(from: operands.compactMap(\.reference))
        return .tensor(reference)
    }

    static func binary(_ operation: BinaryOperator, _ left: TensorArgument, _ right: TensorArgument) throws -> Tensor {
        let row = TensorOperator.of(operation)
        guard case .scalar(let number) = left, case .tensor(let tensor) = right else {
            return try row.apply(try left.asTensor(), right)
        }
        return try row.applyToNumber?(number, tensor) ?? row.apply(try left.asTensor(beside: tensor), tensor)
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
        guard let row = TensorComparison.of(operation) else { return nil }
        // A number on the left: the operands are exchanged.
        if case .scalar = left, case .tensor = right { return try compare(row.mirrored, right, left) }
        return try row.apply(try left.asTensor(), right)
    }

    /// The result of `value in tensor`: whether any element equals the value.
    static func contains(_ reference: TensorReference, _ value: Value) throws -> Bool {
        guard let operand = try TensorArgument(value) else {
            let message = "Tensor.__contains__ only supports Tensor or scalar, but you passed in a \(value.typeName)."
            throw ScriptError("RuntimeError", message)
        }
        return try reference.tensor().eq(operand).containsTrue()
    }
}
