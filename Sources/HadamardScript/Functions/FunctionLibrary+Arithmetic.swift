internal import Hadamard

extension FunctionLibrary {
    /// The operators' functions: arithmetic, bits, logic and comparisons.
    static var arithmetic: [Function] {
        [
            scaled("add") { try $0.add($1, alpha: $2) },
            scaled("sub", aliases: ["subtract"]) { try $0.sub($1, alpha: $2) },
            Function("rsub(input, other, *, alpha=1)") { arguments in
                let (right, left) = try operands(arguments, "other")
                return try scaled(left, right, arguments) { try $0.sub($1, alpha: $2) }
            },
            binary("mul(input, other)", .multiply, aliases: ["multiply"]),
            Function(
                "div(input, other, *, rounding_mode=None)", aliases: ["divide", "true_divide"], forms: .all,
                check: { try Function.fits($0["rounding_mode"].isNone ? .div : .floorDivide, "other")($0) },
                body: divided),
            binary("floor_divide(input, other)", .floorDivide),
            binary("remainder(input, other)", .remainder),
            binary("pow(input, exponent)", .power),
            binary("bitwise_and(input, other)", .and),
            binary("bitwise_or(input, other)", .or),
            binary("bitwise_xor(input, other)", .xor),
            binary("bitwise_left_shift(input, other)", .leftShift),
            binary("bitwise_right_shift(input, other)", .rightShift),
            comparison("eq", .equal),
            comparison("ne", .notEqual, aliases: ["not_equal"]),
            comparison("lt", .less, aliases: ["less"]),
            comparison("le", .lessEqual, aliases: ["less_equal"]),
            comparison("gt", .greater, aliases: ["greater"]),
            comparison("ge", .greaterEqual, aliases: ["greater_equal"]),
            tensors("minimum", forms: .fresh) { try $0.minimum($1) },
            tensors("maximum", forms: .fresh) { try $0.maximum($1) },
            tensors("logical_and") { try $0.logicalAnd($1) },
            tensors("logical_or") { try $0.logicalOr($1) },
            tensors("logical_xor") { try $0.logicalXor($1) },
        ]
    }

    /// A function of two operands, one of which has to be a tensor.
    private static func binary(_ signature: String, _ operation: BinaryOperator, aliases: [String] = []) -> Function {
        let second = signature.contains("exponent") ? "exponent" : "other"
        return Function(signature, aliases: aliases, forms: .all, check: operation.check(second)) { arguments in
            var (left, right) = try operands(arguments, second)
            // Unlike the operator's, the function's number on the left is rounded to half precision beside it.
            if operation == .multiply, case .tensor(let tensor) = right {
                left = .tensor(try left.asTensor(beside: tensor))
            }
            return .tensor(TensorReference(try TensorArithmetic.binary(operation, left, right)))
        }
    }

    private typealias Scaled = (Tensor, any TensorOperand, Scalar?) throws -> Tensor

    /// `input + alpha * other` and its like.
    private static func scaled(_ name: String, aliases: [String] = [], _ body: @escaping Scaled) -> Function {
        Function("\(name)(input, other, *, alpha=1)", aliases: aliases, forms: .all) { arguments in
            let (left, right) = try operands(arguments, "other")
            return try scaled(left, right, arguments, body)
        }
    }

    private static func scaled(
        _ left: TensorArgument, _ right: TensorArgument, _ arguments: Arguments, _ body: Scaled
    ) throws -> Value {
        let alpha = try arguments.scalar("alpha")
        let other: Tensor? = if case .tensor(let tensor) = right { tensor } else { nil }
        let sum = try body(try left.asTensor(beside: other), right.operand, alpha == .int(1) ? nil : alpha)
        return .tensor(TensorReference(sum))
    }

    private static func comparison(_ name: String, _ operation: ComparisonOperator, aliases: [String] = []) -> Function
    {
        Function("\(name)(input, other)", aliases: aliases, forms: .all) { arguments in
            let (left, right) = (TensorArgument.tensor(try arguments.tensor("input")), try arguments.operand("other"))
            return try TensorArithmetic.compare(operation, left, right).map { .tensor(TensorReference($0)) } ?? .none
        }
    }

    /// A function of two tensors.
    private static func tensors(
        _ name: String, forms: Function.Forms = .all, _ body: @escaping (Tensor, Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input, other)", forms: forms) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"), try arguments.tensor("other"))))
        }
    }

    private static func operands(_ arguments: Arguments, _ second: String) throws -> (TensorArgument, TensorArgument) {
        let left = try arguments.operand("input")
        let right = try arguments.operand(second)
        if case .scalar = left, case .scalar = right { throw arguments.mismatch("input", "Tensor") }
        return (left, right)
    }

    private static func divided(_ arguments: Arguments) throws -> Value {
        let (left, right) = try operands(arguments, "other")
        guard let mode = try arguments.optionalString("rounding_mode") else {
            return .tensor(TensorReference(try Tensor.div(left.operand, right.operand)))
        }
        guard let rounding = Tensor.Rounding(rawValue: mode) else {
            let message = "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'"
            throw ScriptError("RuntimeError", message)
        }
        let other: Tensor? = if case .tensor(let tensor) = right { tensor } else { nil }
        return .tensor(TensorReference(try left.asTensor(beside: other).div(right.operand, rounding: rounding)))
    }
}
