internal import Hadamard

extension FunctionLibrary {
    /// Functions that relate elements to others along dimensions, and keep the shape.
    static var normalization: [Function] { exponentials + scaling }

    private static var exponentials: [Function] {
        [
            along("softmax", { try $0.softmax(dim: $1, dtype: $2) }),
            along("log_softmax", { try $0.logSoftmax(dim: $1, dtype: $2) }),
            along("softmin", forms: .function, { try $0.softmin(dim: $1, dtype: $2) }),
        ]
    }

    private static func along(
        _ name: String, forms: Function.Forms = [.function, .method],
        _ body: @escaping (Tensor, Int, DType?) throws -> Tensor
    ) -> Function {
        Function("\(name)(input, dim, dtype=None)", forms: forms) { arguments in
            let x = try arguments.tensor("input")
            let result = try body(x, try arguments.integer("dim"), try arguments.dtype("dtype"))
            return .tensor(TensorReference(result))
        }
    }

    private static var scaling: [Function] {
        [
            normalizing("normalize(input, p=2, dim=1, eps=1e-12)") { x, arguments in
                try x.normalize(
                    try arguments.real("p"), dim: try arguments.integer("dim"), eps: try arguments.real("eps"))
            },
            normalizing("layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5)") { x, arguments in
                try x.layerNorm(
                    try arguments.integers("normalized_shape"), weight: try parameter(arguments, "weight"),
                    bias: try parameter(arguments, "bias"), eps: try arguments.real("eps"))
            },
            normalizing("rms_norm(input, normalized_shape, weight=None, eps=None)") { x, arguments in
                try x.rmsNorm(
                    try arguments.integers("normalized_shape"), weight: try parameter(arguments, "weight"),
                    eps: try arguments.optionalReal("eps"))
            },
        ]
    }

    private static func normalizing(
        _ signature: String, _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        elementwise(signature, forms: .function, body)
    }

    private static func parameter(_ arguments: Arguments, _ name: String) throws -> Tensor? {
        arguments[name].isNone ? nil : try arguments.tensor(name)
    }
}
