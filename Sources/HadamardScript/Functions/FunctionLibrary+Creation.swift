internal import Hadamard

extension FunctionLibrary {
    /// Functions that create tensors.
    static var creation: [Function] {
        let options = "*, dtype=None, device=None, requires_grad=False"
        return [
            creating("tensor(data, \(options))", TensorConstruction.tensor),
            Function("as_tensor(data, dtype=None, device=None)", aliases: ["asarray"], forms: .function) { arguments in
                guard case .tensor(let reference) = arguments["data"] else {
                    return .tensor(TensorReference(try TensorConstruction.tensor(arguments)))
                }
                return .tensor(try converted(reference, to: try arguments.dtype("dtype")))
            },
            creating("zeros(*size, \(options))") { arguments in
                try Tensor.zeros(try arguments.integers("size"), dtype: try arguments.dtype("dtype") ?? .float32)
            },
            creating("ones(*size, \(options))") { arguments in
                try Tensor.ones(try arguments.integers("size"), dtype: try arguments.dtype("dtype") ?? .float32)
            },
            creating("empty(*size, \(options))") { arguments in
                try Tensor.zeros(try arguments.integers("size"), dtype: try arguments.dtype("dtype") ?? .float32)
            },
            creating("full(size, fill_value, \(options))") { arguments in
                try Tensor.full(
                    try arguments.integers("size"), try arguments.scalar("fill_value"),
                    dtype: try arguments.dtype("dtype"))
            },
            creating("arange(start, end=None, step=1, \(options))") { arguments in
                let first = try arguments.scalar("start")
                let dtype = try arguments.dtype("dtype")
                if arguments["end"].isNone { return try Tensor.arange(first, dtype: dtype) }
                return try Tensor.arange(
                    first, try arguments.scalar("end"), step: try arguments.scalar("step"), dtype: dtype)
            },
            creating("linspace(start, end, steps, \(options))") { arguments in
                try Tensor.linspace(
                    try arguments.scalar("start"), try arguments.scalar("end"), steps: try arguments.integer("steps"),
                    dtype: try arguments.dtype("dtype") ?? .float32)
            },
            creating("eye(n, m=None, \(options))") { arguments in
                try Tensor.eye(
                    try arguments.integer("n"), try arguments.optionalInteger("m"),
                    dtype: try arguments.dtype("dtype") ?? .float32)
            },
            creating("zeros_like(input, \(options))") { arguments in
                try Tensor.zerosLike(try arguments.tensor("input"), dtype: try arguments.dtype("dtype"))
            },
            creating("ones_like(input, \(options))") { arguments in
                try Tensor.onesLike(try arguments.tensor("input"), dtype: try arguments.dtype("dtype"))
            },
            creating("empty_like(input, \(options))") { arguments in
                try Tensor.zerosLike(try arguments.tensor("input"), dtype: try arguments.dtype("dtype"))
            },
            creating("full_like(input, fill_value, \(options))") { arguments in
                try Tensor.fullLike(
                    try arguments.tensor("input"), try arguments.scalar("fill_value"),
                    dtype: try arguments.dtype("dtype"))
            },
            creating("new_zeros(input, *size, \(options))", forms: .method) { arguments in
                let dtype = try arguments.dtype("dtype") ?? arguments.tensor("input").dtype
                return try Tensor.zeros(try arguments.integers("size"), dtype: dtype)
            },
            creating("new_ones(input, *size, \(options))", forms: .method) { arguments in
                let dtype = try arguments.dtype("dtype") ?? arguments.tensor("input").dtype
                return try Tensor.ones(try arguments.integers("size"), dtype: dtype)
            },
            creating("new_full(input, size, fill_value, \(options))", forms: .method) { arguments in
                let dtype = try arguments.dtype("dtype") ?? arguments.tensor("input").dtype
                return try Tensor.full(
                    try arguments.integers("size"), try arguments.scalar("fill_value"), dtype: dtype)
            },
        ]
    }

    private static func creating(
        _ signature: String, forms: Function.Forms = .function, _ body: @escaping (Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: forms) { arguments in
            try checkDevice(arguments["device"])
            if case .boolean(true) = arguments["requires_grad"] {
                throw ScriptError("NotImplementedError", "gradients are not part of this version")
            }
            return .tensor(TensorReference(try body(arguments)))
        }
    }

    /// There is one device, the CPU.
    static func checkDevice(_ device: Value) throws {
        switch device {
        case .none, .device: return
        case .string(let name) where name == "cpu" || name == "cpu:0": return
        default:
            throw ScriptError("RuntimeError", "there is no device \(try device.representation()), only 'cpu'")
        }
    }
}
