internal import Hadamard

extension FunctionLibrary {
    /// The activation functions that take parameters.
    static var activations: [Function] {
        [
            elementwise("leaky_relu(input, negative_slope=0.01, inplace=False)", forms: .activation) { x, arguments in
                try x.leakyRelu(negativeSlope: arguments.real("negative_slope"))
            },
            elementwise("elu(input, alpha=1.0, inplace=False)", forms: .activation) { x, arguments in
                try x.elu(alpha: arguments.real("alpha"))
            },
            elementwise("celu(input, alpha=1.0, inplace=False)", forms: .activation) { x, arguments in
                try x.celu(alpha: arguments.real("alpha"))
            },
            elementwise("hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False)", forms: .activation) {
                x, arguments in
                try x.hardtanh(min: arguments.real("min_val"), max: arguments.real("max_val"))
            },
            elementwise("threshold(input, threshold, value, inplace=False)", forms: [.activation, .output]) {
                x, arguments in
                try x.threshold(arguments.scalar("threshold"), value: arguments.scalar("value"))
            },
            elementwise("hardshrink(input, lambd=0.5)", forms: .withoutInPlace) { x, arguments in
                try x.hardshrink(lambda: arguments.real("lambd"))
            },
            elementwise("softshrink(input, lambd=0.5)", forms: .functionOnly) { x, arguments in
                try x.softshrink(lambda: arguments.real("lambd"))
            },
            elementwise("softplus(input, beta=1.0, threshold=20.0)", forms: .functionOnly) { x, arguments in
                try x.softplus(beta: arguments.float("beta"), threshold: arguments.float("threshold"))
            },
            elementwise("gelu(input, *, approximate='none')") { x, arguments in
                guard let form = Tensor.GELUApproximation(rawValue: try arguments.string("approximate")) else {
                    throw ScriptError("RuntimeError", "approximate argument must be either none or tanh.")
                }
                return try x.gelu(approximate: form)
            },
        ]
    }

    /// A function that works element by element on its input, with parameters of its own.
    static func elementwise(
        _ signature: String, aliases: [String] = [], forms: Function.Forms = .elementwise,
        _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, aliases: aliases, forms: forms) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"), arguments)))
        }
    }
}
