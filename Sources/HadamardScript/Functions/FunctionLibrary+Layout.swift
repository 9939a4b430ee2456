internal import Hadamard

extension FunctionLibrary {
    /// Functions that show the same elements at another shape. Their results are views, as in PyTorch.
    static var layout: [Function] {
        [
            Function("reshape(input, *shape)") { arguments in
                .tensor(try arguments.reference("input").reshaped(try arguments.integers("shape")))
            },
            Function("view(input, *shape)", forms: .method) { arguments in
                .tensor(try arguments.reference("input").viewed(try arguments.integers("shape")))
            },
            Function("reshape_as(input, other)", forms: .method) { arguments in
                .tensor(try arguments.reference("input").reshaped(try arguments.tensor("other").shape))
            },
            Function("view_as(input, other)", forms: .method) { arguments in
                .tensor(try arguments.reference("input").viewed(try arguments.tensor("other").shape))
            },
            Function("flatten(input, start_dim=0, end_dim=-1)") { arguments in
                let input = try arguments.reference("input")
                let flat = try input.tensor().flatten(
                    try arguments.integer("start_dim"), try arguments.integer("end_dim"))
                return .tensor(try input.reshaped(flat.shape))
            },
            Function("ravel(input)") { .tensor(try $0.reference("input").reshaped([-1])) },
            Function("squeeze(input, dim=None)") { arguments in
                let input = try arguments.reference("input")
                var squeezed = try input.tensor()
                if let dims = try arguments.optionalIntegers("dim") {
                    let rank = max(squeezed.rank, 1)
                    for dim in dims.map({ $0 < 0 ? $0 + rank : $0 }).sorted(by: >) {
                        squeezed = try squeezed.squeezed(dim)
                    }
                } else {
                    squeezed = try squeezed.squeezed()
                }
                return .tensor(try input.view(.shape(squeezed.shape)))
            },
            Function("unsqueeze(input, dim)") { arguments in
                let input = try arguments.reference("input")
                let shape = try input.tensor().unsqueezed(try arguments.integer("dim")).shape
                return .tensor(try input.view(.shape(shape)))
            },
            Function("transpose(input, dim0, dim1)", aliases: ["swapaxes", "swapdims"]) { arguments in
                let input = try arguments.reference("input")
                return .tensor(
                    try input.transposed(try arguments.integer("dim0"), try arguments.integer("dim1")))
            },
            Function("t(input)") { arguments in
                let input = try arguments.reference("input")
                let rank = try input.tensor().rank
                guard rank <= 2 else {
                    let message = "t() expects a tensor with <= 2 dimensions, but self is \(rank)D"
                    throw ScriptError("RuntimeError", message)
                }
                return .tensor(rank < 2 ? input : try input.transposed(0, 1))
            },
            Function("permute(input, *dims)") { arguments in
                let input = try arguments.reference("input")
                let rank = max(try input.tensor().rank, 1)
                let dims = try arguments.integers("dims")
                _ = try input.tensor().permuted(dims)
                return .tensor(try input.view(.permutation(dims.map { $0 < 0 ? $0 + rank : $0 })))
            },
            Function("expand(input, *size)", forms: .method) { arguments in
                .tensor(try arguments.reference("input").expanded(try arguments.integers("size")))
            },
            Function("expand_as(input, other)", forms: .method) { arguments in
                .tensor(try arguments.reference("input").expanded(try arguments.tensor("other").shape))
            },
            Function("broadcast_to(input, size)") { arguments in
                .tensor(try arguments.reference("input").expanded(try arguments.integers("size")))
            },
            Function("narrow(input, dim, start, length)") { arguments in
                let input = try arguments.reference("input")
                let dim = try arguments.integer("dim")
                let start = try arguments.integer("start")
                let length = try arguments.integer("length")
                let part = try input.tensor().narrow(dim, start: start, length: length)
                let first = start < 0 ? start + (try input.tensor().shape[dim < 0 ? dim + part.rank : dim]) : start
                return .tensor(try input.along(dim, .range(start: first, stop: first + length, step: 1)))
            },
            Function("select(input, dim, index)") { arguments in
                let input = try arguments.reference("input")
                return .tensor(
                    try input.along(try arguments.integer("dim"), .index(try arguments.integer("index"))))
            },
            Function("unbind(input, dim=0)") { arguments in
                let input = try arguments.reference("input")
                return try .tuple(try input.parts(along: try arguments.integer("dim")).map(Value.tensor))
            },
            Function("detach(input)") { arguments in
                let input = try arguments.reference("input")
                return .tensor(try input.view(.shape(try input.tensor().shape)))
            },
            Function("clone(input)", forms: .withoutInPlaceAndOutput) {
                .tensor(TensorReference(try $0.tensor("input")))
            },
            Function("contiguous(input)", forms: .method) { arguments in
                let input = try arguments.reference("input")
                return .tensor(try input.layout().isContiguous ? input : TensorReference(try input.tensor()))
            },
        ]
    }
}
