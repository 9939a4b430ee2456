internal import Hadamard

extension FunctionLibrary {
    /// Exponentials, logarithms, trigonometry, and activations made of them.
    static var elementary: [Function] {
        [
            floating("exp2") { try $0.exp2() },
            floating("expm1") { try $0.expm1() },
            floating("log2") { try $0.log2() },
            floating("log10") { try $0.log10() },
            floating("log1p") { try $0.log1p() },
            floating("tan") { try $0.tan() },
            floating("asin", aliases: ["arcsin"]) { try $0.asin() },
            floating("acos", aliases: ["arccos"]) { try $0.acos() },
            floating("atan", aliases: ["arctan"]) { try $0.atan() },
            floating("sinh") { try $0.sinh() },
            floating("cosh") { try $0.cosh() },
            floating("asinh", aliases: ["arcsinh"]) { try $0.asinh() },
            floating("acosh", aliases: ["arccosh"]) { try $0.acosh() },
            floating("atanh", aliases: ["arctanh"]) { try $0.atanh() },
            floating("sinc") { try $0.sinc() },
            pair("atan2", aliases: ["arctan2"], forms: .all, check: Function.fits(.atan2, "other", takesNumbers: false))
            { try $0.atan2($1) },
            pair("hypot", forms: .all, check: Function.fits(.hypot, "other", takesNumbers: false)) { try $0.hypot($1) },
            pair("logaddexp", forms: .fresh) { try $0.logAddExp($1) },
            pair("logaddexp2", forms: .fresh) { try $0.logAddExp2($1) },
            Function("mish(input, inplace=False)", forms: [.function, .keepsLayout]) { arguments in
                try activation(arguments) { try $0.mish() }
            },
            Function("softplus(input, beta=1.0, threshold=20.0)", forms: .functionAlone) {
                arguments in
                let input = try arguments.tensor("input")
                let result = try input.softplus(
                    beta: arguments.float("beta"), threshold: arguments.float("threshold"))
                return .tensor(TensorReference(result))
            },
            Function("logsigmoid(input)", forms: .functionAlone) { arguments in
                .tensor(TensorReference(try arguments.tensor("input").logSigmoid()))
            },
        ]
    }

    private static func floating(
        _ name: String, aliases: [String] = [], _ body: @escaping (Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input)", aliases: aliases, forms: .all) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"))))
        }
    }

    /// A function of two tensors.
    private static func pair(
        _ name: String, aliases: [String] = [], forms: Function.Forms, check: Function.Check? = nil,
        _ body: @escaping (Tensor, Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input, other)", aliases: aliases, forms: forms, check: check) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"), try arguments.tensor("other"))))
        }
    }

    /// A function of torch.nn.functional that can be told to write over its argument.
    private static func activation(
        _ arguments: Arguments, _ body: (Tensor) throws -> Tensor
    ) throws -> Value {
        let input = try arguments.reference("input")
        let result = try body(try input.tensor())
        guard try arguments.boolean("inplace") else { return .tensor(TensorReference(result)) }
        try input.overwrite(with: result)
        return .tensor(input)
    }
}
