internal import Hadamard

extension FunctionLibrary {
    /// Functions of one tensor, element by element, and a few of three.
    static var elementwise: [Function] {
        [
            unary("neg", aliases: ["negative"]) { try $0.neg() },
            unary("abs", aliases: ["absolute"]) { try $0.abs() },
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
            unary("relu") { try $0.relu() },
            unary("silu") { try $0.silu() },
            unary("floor") { try $0.floor() },
            unary("ceil") { try $0.ceil() },
            unary("trunc", aliases: ["fix"]) { try $0.trunc() },
            unary("isnan") { try $0.isnan() },
            unary("isinf") { try $0.isinf() },
            unary("isfinite") { try $0.isfinite() },
            Function("positive(input)") { .tensor(try $0.reference("input")) },
            Function("round(input, *, decimals=0)", forms: .all, body: rounded),
            Function("gelu(input, *, approximate='none')", forms: .all) { arguments in
                let name = try arguments.string("approximate")
                guard let approximation = Tensor.GELUApproximation(rawValue: name) else {
                    throw ScriptError("RuntimeError", "approximate argument must be either none or tanh.")
                }
                return .tensor(TensorReference(try arguments.tensor("input").gelu(approximate: approximation)))
            },
            Function("clamp(input, min=None, max=None)", aliases: ["clip"], forms: .all) { arguments in
                .tensor(
                    TensorReference(
                        try arguments.tensor("input").clamp(
                            min: try arguments.optionalOperand("min")?.operand,
                            max: try arguments.optionalOperand("max")?.operand)))
            },
            Function("clamp_min(input, min)", forms: .all) { arguments in
                let bound = try arguments.operand("min").operand
                return .tensor(TensorReference(try arguments.tensor("input").clamp(min: bound)))
            },
            Function("clamp_max(input, max)", forms: .all) { arguments in
                let bound = try arguments.operand("max").operand
                return .tensor(TensorReference(try arguments.tensor("input").clamp(max: bound)))
            },
            Function("where(condition, input, other)", forms: [.function, .keepsLayout], body: selected),
            Function("where(input, condition, other)", forms: [.method, .keepsLayout], body: selected),
            Function("isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)") {
                .tensor(TensorReference(try closeness($0)))
            },
            Function("allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)") {
                .boolean(try closeness($0).isAllTrue())
            },
        ]
    }

    private static func unary(
        _ name: String, aliases: [String] = [], _ body: @escaping (Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input)", aliases: aliases, forms: .all) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"))))
        }
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

    /// To a number of decimal digits: scaled, rounded and scaled back, as PyTorch does it.
    private static func rounded(_ arguments: Arguments) throws -> Value {
        let input = try arguments.tensor("input")
        let decimals = try arguments.integer("decimals")
        guard decimals != 0 else { return .tensor(TensorReference(try input.round())) }
        var scale = 1.0
        for _ in 0..<min(decimals.magnitude, 400) { scale *= 10 }
        let result = try decimals > 0 ? (input * scale).round() / scale : (input / scale).round() * scale
        return .tensor(TensorReference(try result.to(input.dtype)))
    }

    /// Where `|input - other| <= atol + rtol * |other|`.
    private static func closeness(_ arguments: Arguments) throws -> Tensor {
        let input = try arguments.tensor("input")
        let other = try arguments.tensor("other")
        guard input.dtype == other.dtype else {
            let message = "\(input.dtype.messageName) did not match \(other.dtype.messageName)"
            throw ScriptError("RuntimeError", message)
        }
        let tolerance = try other.abs() * arguments.float("rtol") + arguments.float("atol")
        let difference = try (input - other).abs()
        var result = try input.eq(other).logicalOr(difference.le(tolerance).logicalAnd(difference.isfinite()))
        if try arguments.boolean("equal_nan") {
            result = try result.logicalOr(input.isnan().logicalAnd(other.isnan()))
        }
        return result
    }
}
