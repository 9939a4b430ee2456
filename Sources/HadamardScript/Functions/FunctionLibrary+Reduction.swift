internal import Hadamard

extension FunctionLibrary {
    /// Functions that make one element of many.
    static var reduction: [Function] { sums + extremes + truths + moments + norms }

    private static var sums: [Function] {
        [
            reducing("sum(input, dim=None, keepdim=False, *, dtype=None)") { x, arguments in
                try arguments.requireDimForKeepdim()
                return try x.sum(
                    dim: try dims(arguments), keepDim: try keeps(arguments), dtype: try arguments.dtype("dtype"))
            },
            reducing("mean(input, dim=None, keepdim=False, *, dtype=None)") { x, arguments in
                try arguments.requireDimForKeepdim()
                return try x.mean(
                    dim: try dims(arguments), keepDim: try keeps(arguments), dtype: try arguments.dtype("dtype"))
            },
            reducing("nansum(input, dim=None, keepdim=False, *, dtype=None)") { x, arguments in
                try x.nansum(
                    dim: try dims(arguments), keepDim: try keeps(arguments), dtype: try arguments.dtype("dtype"))
            },
            reducing("nanmean(input, dim=None, keepdim=False, *, dtype=None)") { x, arguments in
                try x.nanmean(
                    dim: try dims(arguments), keepDim: try keeps(arguments), dtype: try arguments.dtype("dtype"))
            },
            reducing("prod(input, dim=None, keepdim=False, *, dtype=None)") { x, arguments in
                try arguments.requireDimForKeepdim()
                try arguments.refuseNoneForDim()
                return try x.prod(
                    dim: try arguments.optionalInteger("dim"), keepDim: try keeps(arguments),
                    dtype: try arguments.dtype("dtype"))
            },
            reducing("logsumexp(input, dim, keepdim=False)") { x, arguments in
                try x.logSumExp(dim: try arguments.integers("dim"), keepDim: try keeps(arguments))
            },
        ]
    }

    private static var extremes: [Function] {
        [
            reducing("amax(input, dim=(), keepdim=False)") { x, arguments in
                try x.amax(dim: try dims(arguments), keepDim: try keeps(arguments))
            },
            reducing("amin(input, dim=(), keepdim=False)") { x, arguments in
                try x.amin(dim: try dims(arguments), keepDim: try keeps(arguments))
            },
            reducing("argmax(input, dim=None, keepdim=False)") { x, arguments in
                try x.argmax(dim: try arguments.optionalInteger("dim"), keepDim: try keeps(arguments))
            },
            reducing("argmin(input, dim=None, keepdim=False)") { x, arguments in
                try x.argmin(dim: try arguments.optionalInteger("dim"), keepDim: try keeps(arguments))
            },
            extreme(
                "max", ofAll: { try $0.max() }, ofTwo: { try $0.maximum($1) },
                along: { try $0.max(dim: $1, keepDim: $2) }),
            extreme(
                "min", ofAll: { try $0.min() }, ofTwo: { try $0.minimum($1) },
                along: { try $0.min(dim: $1, keepDim: $2) }),
            Function("aminmax(input, *, dim=None, keepdim=False)", forms: [.function, .method, .output]) { arguments in
                let (min, max) = try arguments.tensor("input").aminmax(
                    dim: try arguments.optionalInteger("dim"), keepDim: try keeps(arguments))
                return try named("aminmax", [("min", min), ("max", max)])
            },
        ]
    }

    /// `max(x)`, `max(x, dim)`, which gives values and positions, and `max(x, other)`, which works element by element.
    private static func extreme(
        _ name: String, ofAll: @escaping (Tensor) throws -> Tensor,
        ofTwo: @escaping (Tensor, Tensor) throws -> Tensor,
        along: @escaping (Tensor, Int, Bool) throws -> (values: Tensor, indices: Tensor)
    ) -> Function {
        Function(
            "\(name)(input, dim=None, keepdim=False, *, other=None)", forms: [.function, .method, .output]
        ) { arguments in
            let x = try arguments.tensor("input")
            try arguments.requireDimForKeepdim()
            try arguments.refuseNoneForDim()
            for place in ["other", "dim"] {
                guard case .tensor(let other) = arguments[place] else { continue }
                // A number in a tensor is a dimension only where it is said to be one, or with `keepdim`.
                let mayBeDimension = place == "dim" && (arguments.isNamed("dim") || arguments.isGiven("keepdim"))
                if mayBeDimension, try other.tensor().rank == 0 { continue }
                return .tensor(TensorReference(try ofTwo(x, other.tensor())))
            }
            guard let dim = try arguments.optionalInteger("dim") else {
                return .tensor(TensorReference(try ofAll(x)))
            }
            let (values, indices) = try along(x, dim, try keeps(arguments))
            return try named(name, [("values", values), ("indices", indices)])
        }
    }

    /// Results with names.
    private static func named(_ function: String, _ results: [(String, Tensor)]) throws -> Value {
        .tuple(
            try TupleValue(
                results.map { .tensor(TensorReference($1)) }, names: (function, results.map { name, _ in name })))
    }

    private static var truths: [Function] {
        [
            reducing("any(input, dim=None, keepdim=False)") { x, arguments in
                try x.any(dim: try dims(arguments), keepDim: try keeps(arguments))
            },
            reducing("all(input, dim=None, keepdim=False)") { x, arguments in
                try x.all(dim: try dims(arguments), keepDim: try keeps(arguments))
            },
            Function("count_nonzero(input, dim=None)") { arguments in
                let counts = try arguments.tensor("input").countNonzero(dim: try dims(arguments))
                return .tensor(TensorReference(counts))
            },
        ]
    }

    private static var moments: [Function] {
        let parameters = "(input, dim=None, unbiased=True, keepdim=False, *, correction=None)"
        return [
            reducing("var" + parameters) { x, arguments in
                let (dims, correction) = try divisor(arguments)
                return try x.var(dim: dims, correction: correction, keepDim: try keeps(arguments))
            },
            reducing("std" + parameters) { x, arguments in
                let (dims, correction) = try divisor(arguments)
                return try x.std(dim: dims, correction: correction, keepDim: try keeps(arguments))
            },
            Function("var_mean" + parameters, forms: .function) { arguments in
                let (dims, correction) = try divisor(arguments)
                let (variance, mean) = try arguments.tensor("input").varMean(
                    dim: dims, correction: correction, keepDim: try keeps(arguments))
                return try pair(variance, mean)
            },
            Function("std_mean" + parameters, forms: .function) { arguments in
                let (dims, correction) = try divisor(arguments)
                let (deviation, mean) = try arguments.tensor("input").stdMean(
                    dim: dims, correction: correction, keepDim: try keeps(arguments))
                return try pair(deviation, mean)
            },
        ]
    }

    /// The dimensions and the correction of a variance, also from the older `var(x, unbiased)` and `var(x, dim, unbiased)`.
    private static func divisor(_ arguments: Arguments) throws -> (dims: [Int]?, correction: Double) {
        if case .boolean(let isUnbiased) = arguments["dim"] { return (nil, isUnbiased ? 1 : 0) }
        let isUnbiased = try arguments.boolean("unbiased")
        return (try dims(arguments), try arguments.optionalReal("correction") ?? (isUnbiased ? 1 : 0))
    }

    static func reducing(
        _ signature: String, input: String = "input", forms: Function.Forms = [.function, .method, .output],
        _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: forms) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor(input), arguments)))
        }
    }

    static func dims(_ arguments: Arguments) throws -> [Int]? { try arguments.optionalIntegers("dim") }

    static func keeps(_ arguments: Arguments) throws -> Bool { try arguments.boolean("keepdim") }

    private static func pair(_ first: Tensor, _ second: Tensor) throws -> Value {
        try .tuple([.tensor(TensorReference(first)), .tensor(TensorReference(second))])
    }
}
