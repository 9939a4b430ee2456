internal import Hadamard

extension FunctionLibrary {
    /// Functions that relate elements to others along dimensions, and keep the shape.
    static var normalization: [Function] { exponentials + scaling + channelNormalization }

    private static var exponentials: [Function] {
        [
            along("softmax", { try $0.softmax(dim: $1, dtype: $2) }),
            along("log_softmax", { try $0.logSoftmax(dim: $1, dtype: $2) }),
            along("softmin", forms: .function, { try $0.softmin(dim: $1, dtype: $2) }),
        ]
    }

    private static func along(
        _ name: String, forms: Function.Forms = [.function, .method, .output],
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
            elementwise("normalize(input, p=2, dim=1, eps=1e-12)", forms: [.function, .output]) { x, arguments in
                try x.normalize(
                    try order(arguments, "p"), dim: try dims(arguments), eps: try arguments.real("eps"))
            },
            Function(
                "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5)", forms: .function,
                body: layerNorm),
            elementwise("rms_norm(input, normalized_shape, weight=None, eps=None)", forms: .function) { x, arguments in
                try x.rmsNorm(
                    try arguments.integers("normalized_shape"), weight: try parameter(arguments, "weight"),
                    eps: try arguments.optionalReal("eps"))
            },
        ]
    }

    static func layerNorm(_ arguments: Arguments) throws -> Value {
        let x = try arguments.tensor("input")
        let result = try x.layerNorm(
            try arguments.integers("normalized_shape"), weight: try parameter(arguments, "weight"),
            bias: try parameter(arguments, "bias"), eps: try arguments.real("eps"))
        return .tensor(TensorReference(result))
    }

    /// A parameter that may be left out.
    static func parameter(_ arguments: Arguments, _ name: String) throws -> Tensor? {
        arguments[name].isNone ? nil : try arguments.tensor(name)
    }
}
