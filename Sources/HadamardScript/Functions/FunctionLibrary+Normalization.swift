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

    /// As `torch.nn.functional` has them: without a dimension it is found by the rank.
    static var functionalExponentials: [Function] {
        exponentials.map { function in
            Function("\(function.name)(input, dim=None, _stacklevel=3, dtype=None)", forms: .function) { arguments in
                let x = try arguments.tensor("input")
                let dim = arguments["dim"].isNone ? .integer([0, 1, 3].contains(x.rank) ? 0 : 1) : arguments["dim"]
                return try BoundMethod(function, receiver: arguments["input"], isInPlace: false).call(
                    [dim], [("dtype", arguments["dtype"])])
            }
        }
    }

    private static var scaling: [Function] {
        [
            elementwise("normalize(input, p=2, dim=1, eps=1e-12)", forms: [.function, .output]) { x, arguments in
                try x.normalize(
                    try order(arguments, "p", of: x), dim: try dims(arguments), eps: try arguments.real("eps"))
            },
            Function(
                "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5)", forms: .function,
                body: layerNorm),
            elementwise("rms_norm(input, normalized_shape, weight=None, eps=None)", forms: .function) { x, arguments in
                try x.rmsNorm(
                    try normalizedShape(arguments), weight: try parameter(arguments, "weight"),
                    eps: try arguments.optionalReal("eps"))
            },
        ]
    }

    static func layerNorm(_ arguments: Arguments) throws -> Value {
        let x = try arguments.tensor("input")
        let result = try x.layerNorm(
            try normalizedShape(arguments), weight: try parameter(arguments, "weight"),
            bias: try parameter(arguments, "bias"), eps: try arguments.real("eps"))
        return .tensor(TensorReference(result))
    }

    /// Sizes, which PyTorch does not take as a single number here.
    private static func normalizedShape(_ arguments: Arguments) throws -> [Int] {
        let name = "normalized_shape"
        guard arguments[name].elements != nil else { throw arguments.mismatch(name, "tuple of ints") }
        return try arguments.integers(name)
    }

    /// A parameter that may be left out.
    static func parameter(_ arguments: Arguments, _ name: String) throws -> Tensor? {
        arguments[name].isNone ? nil : try arguments.tensor(name)
    }
}
