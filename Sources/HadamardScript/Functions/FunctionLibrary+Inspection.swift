internal import Hadamard

extension FunctionLibrary {
    /// Functions that return properties of tensors, and functions of types and shapes.
    static var inspection: [Function] {
        [
            Function("size(input, dim=None)", forms: .method) { arguments in
                let input = try arguments.reference("input")
                guard let dim = try arguments.optionalInteger("dim") else { return .size(try input.tensor().shape) }
                return .integer(try input.size(dim))
            },
            Function("numel(input)", aliases: ["nelement"]) { .integer(try $0.tensor("input").count) },
            Function("dim(input)", aliases: ["ndimension"], forms: .method) { .integer(try $0.tensor("input").rank) },
            Function("stride(input, dim=None)", forms: .method) { arguments in
                let input = try arguments.reference("input")
                let strides = Array(try input.layout().strides)
                guard let dim = try arguments.optionalInteger("dim") else {
                    return try .tuple(strides.map(Value.integer))
                }
                _ = try input.size(dim)
                return .integer(strides[dim < 0 ? dim + strides.count : dim])
            },
            Function("is_contiguous(input)", forms: .method) {
                .boolean(try $0.reference("input").layout().isContiguous)
            },
            Function("element_size(input)", forms: .method) { .integer(try $0.tensor("input").dtype.byteCount) },
            Function("item(input)", forms: .method) { try $0.reference("input").item() },
            Function("tolist(input)", forms: .method) { try $0.reference("input").nestedLists() },
            Function("is_floating_point(input)") { .boolean(try $0.tensor("input").dtype.isFloatingPoint) },
            Function("is_complex(input)") { .boolean(try $0.tensor("input").dtype.isComplex) },
            Function("is_tensor(obj)", forms: .function) { .boolean($0["obj"].isTensor) },
            Function("promote_types(type1, type2)", forms: .function) { arguments in
                guard let one = try arguments.dtype("type1"), let another = try arguments.dtype("type2") else {
                    throw arguments.mismatch("type1", "torch.dtype")
                }
                return .dtype(try DType.promoted(one, another))
            },
            Function("result_type(tensor1, tensor2)", forms: .function) { arguments in
                let one = try arguments.operand("tensor1")
                let another = try arguments.operand("tensor2")
                return .dtype(try TensorArithmetic.binary(.multiply, one, another).dtype)
            },
            Function("broadcast_shapes(*shapes)", forms: .function) { arguments in
                var result = try Tensor.zeros([])
                for shape in arguments.list("shapes") {
                    guard let sizes = try shape.elements?.map({ try $0.asIndex() ?? -1 }) else {
                        throw ScriptError(
                            "RuntimeError", "Input shapes should be of type ints, a tuple of ints, or a list of ints")
                    }
                    result = try result.add(try Tensor.zeros(sizes))
                }
                return .size(result.shape)
            },
            Function("broadcast_tensors(*tensors)", forms: .function) { arguments in
                let references = try arguments.list("tensors").map { value in
                    guard case .tensor(let reference) = value else { throw arguments.mismatch("tensors", "Tensor") }
                    return reference
                }
                let shape = try references.reduce(Tensor.full([], false)) { shape, reference in
                    try shape.logicalOr(try reference.tensor())
                }.shape
                return try .tuple(try references.map { .tensor(try $0.expanded(shape)) })
            },
        ]
    }
}
