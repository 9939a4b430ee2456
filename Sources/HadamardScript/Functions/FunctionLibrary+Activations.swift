internal import Hadamard

extension FunctionLibrary {
    /// The activation functions that take parameters.
    static var activations: [Function] {
        [
            elementwise("threshold(input, threshold, value, inplace=False)", forms: [.activation, .output]) {
                x, arguments in
                try x.threshold(arguments.scalar("threshold"), value: arguments.scalar("value"))
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
