internal import Hadamard

extension FunctionLibrary {
    /// Sums with a factor and quotients with a rounding mode.
    static var arithmetic: [Function] {
        [
            Function("add(input, other, *, alpha=1)", forms: .elementwise) { arguments in
                let (left, right) = try arguments.operands("input", "other")
                return try scaled(left, right, arguments) { try $0.add($1, alpha: $2) }
            },
            Function("sub(input, other, *, alpha=1)", aliases: ["subtract"], forms: .elementwise) { arguments in
                let (left, right) = try arguments.operands("input", "other")
                return try scaled(left, right, arguments) { try $0.sub($1, alpha: $2) }
            },
            Function("rsub(input, other, *, alpha=1)") { arguments in
                let (right, left) = try arguments.operands("input", "other")
                return try scaled(left, right, arguments) { try $0.sub($1, alpha: $2) }
            },
            Function(
                "div(input, other, *, rounding_mode=None)", aliases: ["divide", "true_divide"], forms: .elementwise,
                check: { try Function.fits($0["rounding_mode"].isNone ? .div : .floorDivide, "other")($0) },
                body: divided),
        ]
    }

    /// `left + alpha * right` and its like.
    private static func scaled(
        _ left: TensorArgument, _ right: TensorArgument, _ arguments: Arguments,
        _ body: (Tensor, TensorArgument, Scalar?) throws -> Tensor
    ) throws -> Value {
        let alpha = try arguments.scalar("alpha")
        let result = try body(try left.asTensor(beside: right.tensor), right, alpha == .int(1) ? nil : alpha)
        return .tensor(TensorReference(result))
    }

    private static func divided(_ arguments: Arguments) throws -> Value {
        let (left, right) = try arguments.operands("input", "other")
        guard let mode = try arguments.optionalString("rounding_mode") else {
            return .tensor(TensorReference(try Tensor.div(left, right)))
        }
        guard let rounding = Tensor.Rounding(rawValue: mode) else {
            let message = "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'"
            throw ScriptError("RuntimeError", message)
        }
        return .tensor(TensorReference(try left.asTensor(beside: right.tensor).div(right, rounding: rounding)))
    }
}
