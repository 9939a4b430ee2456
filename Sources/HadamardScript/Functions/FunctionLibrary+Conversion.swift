internal import Hadamard

extension FunctionLibrary {
    /// Methods that change the element type, and those that write over all elements.
    static var conversion: [Function] {
        let casts: [(String, DType)] = [
            ("bool", .bool), ("byte", .uint8), ("char", .int8), ("short", .int16), ("int", .int32), ("long", .int64),
            ("half", .float16), ("bfloat16", .bfloat16), ("float", .float32), ("double", .float64),
            ("cfloat", .complex64), ("cdouble", .complex128),
        ]
        return casts.map { name, dtype in
            Function("\(name)(input)", forms: [.method, .keepsLayout]) {
                .tensor(try converted(try $0.reference("input"), to: dtype))
            }
        } + [
            Function(
                "to(input, *targets=(), dtype=None, device=None, non_blocking=False, copy=False)",
                forms: [.method, .keepsLayout]
            ) {
                try moved($0)
            },
            Function("type_as(input, other)", forms: [.method, .keepsLayout]) { arguments in
                .tensor(try converted(try arguments.reference("input"), to: try arguments.tensor("other").dtype))
            },
            Function("type(input, dtype=None)", forms: .method) { arguments in
                let input = try arguments.reference("input")
                guard let dtype = try arguments.dtype("dtype") else {
                    return .string("torch.\(try input.tensor().dtype.messageName)Tensor")
                }
                return .tensor(try converted(input, to: dtype))
            },
            Function("cpu(input)", forms: .method) { .tensor(try $0.reference("input")) },
            Function("fill(input, value)", forms: [.function, .inPlace, .fills], check: fillsOnce) { arguments in
                let input = try arguments.tensor("input")
                if case .tensor(let value) = try arguments.operand("value"), value.rank > 0 {
                    let message =
                        "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions."
                    throw ScriptError("RuntimeError", message)
                }
                return .tensor(TensorReference(try Tensor.fullLike(input, try arguments.scalar("value"))))
            },
            Function("zero_(input)", forms: .function) { arguments in
                let input = try arguments.reference("input")
                try input.overwrite(with: try Tensor.zerosLike(try input.tensor()), mayRepeat: true)
                return .tensor(input)
            },
            Function("zero(input)", forms: [.inPlace, .fills]) {
                .tensor(TensorReference(try Tensor.zerosLike(try $0.tensor("input"))))
            },
            Function("copy(input, src, non_blocking=False)", forms: .inPlace) { arguments in
                let input = try arguments.tensor("input")
                let source = try arguments.operand("src").asTensor().to(input.dtype)
                // The comparison is never computed: it checks the shapes as an operation does.
                return .tensor(TensorReference(try source.expanded(try input.eq(source).shape)))
            },
        ]
    }

    /// A view that holds elements more than once is filled with a plain number, but with no tensor.
    private static func fillsOnce(_ arguments: Arguments) throws {
        if arguments["value"].isTensor { try arguments.reference("input").refuseRepeats() }
    }

    /// The tensor itself where it has the type already.
    static func converted(_ reference: TensorReference, to dtype: DType?) throws -> TensorReference {
        let tensor = try reference.tensor()
        guard let dtype, dtype != tensor.dtype else { return reference }
        return TensorReference(try tensor.to(dtype))
    }

    /// `to(dtype)`, `to(other)`, `to("cpu", dtype)`
    private static func moved(_ arguments: Arguments) throws -> Value {
        let input = try arguments.reference("input")
        var dtype = try arguments.dtype("dtype")
        try checkDevice(arguments["device"])
        for target in arguments.list("targets") {
            switch target {
            case .dtype(let type): dtype = type
            case .type(let type) where type.dtype != nil: dtype = type.dtype
            case .tensor(let other): dtype = try other.tensor().dtype
            case .string, .device, .none: try checkDevice(target)
            case .boolean: break
            default:
                throw ScriptError.type("to() received an invalid combination of arguments - got (\(target.typeName))")
            }
        }
        let result = try converted(input, to: dtype)
        let copies = try arguments.boolean("copy") && result === input
        return .tensor(copies ? TensorReference(try input.tensor()) : result)
    }
}
