internal import Hadamard

extension FunctionLibrary {
    /// Functions of one tensor, element by element, and a few of three.
    static var elementwise: [Function] {
        [
            unary("neg", aliases: ["negative"]) { try $0.neg() },
            unary("abs", aliases: ["absolute"]) { try $0.abs() },
            // In place it refuses complex numbers, whose absolute values could be cast to them.
            Function("abs_(input)", aliases: ["absolute_"]) { arguments in
                let input = try arguments.reference("input")
                let tensor = try input.tensor()
                if tensor.dtype.isComplex {
                    throw ScriptError("RuntimeError", "In-place abs is not supported for complex tensors.")
                }
                try input.overwrite(with: try tensor.abs())
                return .tensor(input)
            },
            unary("bitwise_not") { try $0.bitwiseNot() },
            unary("logical_not") { try $0.logicalNot() },
            unary("sign") { try $0.sign() },
            unary("sgn") { try $0.sgn() },
            unary("square") { try $0.square() },
            unary("reciprocal") { try $0.reciprocal() },
            unary("sqrt") { try $0.sqrt() },
            unary("rsqrt") { try $0.rsqrt() },
            unary("exp") { try $0.exp() },
            unary("log") { try $0.log() },
            unary("sin") { try $0.sin() },
            unary("cos") { try $0.cos() },
            unary("tanh") { try $0.tanh() },
            unary("erf") { try $0.erf() },
            unary("sigmoid", aliases: ["expit"]) { try $0.sigmoid() },
            unary("floor") { try $0.floor() },
            unary("ceil") { try $0.ceil() },
            unary("trunc", aliases: ["fix"]) { try $0.trunc() },
            unary("isnan", forms: .plain) { try $0.isnan() },
            unary("isinf", forms: .plain) { try $0.isinf() },
            unary("isfinite", forms: .plain) { try $0.isfinite() },
            Function("gelu(input, *, approximate='none')", forms: .all) { arguments in
                let name = try arguments.string("approximate")
                guard let approximation = Tensor.GELUApproximation(rawValue: name) else {
                    throw ScriptError("RuntimeError", "approximate argument must be either none or tanh.")
                }
                return .tensor(TensorReference(try arguments.tensor("input").gelu(approximate: approximation)))
            },
            Function("clamp(input, min=None, max=None)", aliases: ["clip"], forms: .all) { arguments in
                let (low, high) = (
                    try bound(arguments, "min", beside: "max"), try bound(arguments, "max", beside: "min")
                )
                return .tensor(TensorReference(try arguments.tensor("input").clamp(min: low, max: high)))
            },
            Function("clamp_min(input, min)", forms: .all) { arguments in
                let bound = try arguments.operand("min").operand
                return .tensor(TensorReference(try arguments.tensor("input").clamp(min: bound)))
            },
            Function("clamp_max(input, max)", forms: .all) { arguments in
                let bound = try arguments.operand("max").operand
                return .tensor(TensorReference(try arguments.tensor("input").clamp(max: bound)))
            },
            Function("where(condition, input, other)", forms: .functionAlone, body: selected),
            Function("where(input, condition, other)", forms: [.method, .keepsLayout], body: selected),
        ]
    }

    private static func unary(
        _ name: String, aliases: [String] = [], forms: Function.Forms = .all,
        _ body: @escaping (Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input)", aliases: aliases, forms: forms) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"))))
        }
    }

    /// A bound of `clamp`: beside a plain number a tensor without dimensions counts as one too.
    private static func bound(
        _ arguments: Arguments, _ name: String, beside other: String
    ) throws -> (any TensorOperand)? {
        guard case .tensor(let tensor)? = try arguments.optionalOperand(name), tensor.rank == 0,
            case .scalar? = try arguments.optionalOperand(other)
        else { return try arguments.optionalOperand(name)?.operand }
        return try arguments.scalar(name)
    }

    private static func selected(_ arguments: Arguments) throws -> Value {
        let condition = try arguments.tensor("condition")
        let chosen = try arguments.operand("input").operand
        let other = try arguments.operand("other").operand
        return .tensor(TensorReference(try whereOpened(condition, chosen, other)))
    }

    private static func whereOpened(
        _ condition: Tensor, _ chosen: some TensorOperand, _ other: some TensorOperand
    ) throws -> Tensor {
        try Tensor.where(condition, chosen, other)
    }
}
