internal import Hadamard

extension FunctionLibrary {
    /// Functions that make each element of those before it along a dimension, and those on top of them.
    static var scans: [Function] { accumulations + differences + integrals }

    private static var accumulations: [Function] {
        [
            accumulating("cumsum") { try $0.cumulativeSum(dim: $1, dtype: $2) },
            accumulating("cumprod") { try $0.cumulativeProduct(dim: $1, dtype: $2) },
            Function("logcumsumexp(input, dim)", forms: [.function, .method, .output]) { arguments in
                .tensor(
                    TensorReference(
                        try arguments.tensor("input").logCumulativeSumExp(dim: try arguments.integer("dim"))))
            },
            extremes("cummax") { try $0.cumulativeMax(dim: $1) },
            extremes("cummin") { try $0.cumulativeMin(dim: $1) },
        ]
    }

    private static func accumulating(
        _ name: String, _ body: @escaping (Tensor, Int, DType?) throws -> Tensor
    ) -> Function {
        Function(
            "\(name)(input, dim, *, dtype=None)", forms: [.function, .method, .inPlace, .output],
            check: { arguments in
                let dtype = try arguments.tensor("input").dtype
                if let wanted = try arguments.dtype("dtype"), wanted != dtype {
                    let (input, output) = (TensorError.cPlusPlusName(dtype), TensorError.cPlusPlusName(wanted))
                    throw ScriptError(
                        "RuntimeError",
                        "Bad in-place call: input tensor dtype \(input) and output tensor dtype \(output) should match")
                }
                if dtype == .bool {
                    throw ScriptError("NotImplementedError", "\"\(name)_out_cpu\" not implemented for 'Bool'")
                }
            },
            body: { arguments in
                .tensor(
                    TensorReference(
                        try body(
                            try arguments.tensor("input"), try arguments.integer("dim"), try arguments.dtype("dtype"))))
            })
    }

    private static func extremes(
        _ name: String, _ body: @escaping (Tensor, Int) throws -> (values: Tensor, indices: Tensor)
    ) -> Function {
        Function("\(name)(input, dim)", forms: [.function, .method, .output]) { arguments in
            let (values, indices) = try body(try arguments.tensor("input"), try arguments.integer("dim"))
            let results = [values, indices].map { Value.tensor(TensorReference($0)) }
            return .tuple(try TupleValue(results, names: (name, ["values", "indices"])))
        }
    }

    private static var differences: [Function] {
        [
            Function(
                "diff(input, n=1, dim=-1, prepend=None, append=None)", forms: [.function, .method, .output]
            ) { arguments in
                let result = try arguments.tensor("input").diff(
                    n: try arguments.integer("n"), dim: try arguments.integer("dim"),
                    prepend: try optionalTensor(arguments, "prepend"), append: try optionalTensor(arguments, "append"))
                return .tensor(TensorReference(result))
            },
            Function("gradient(input, *, spacing=1, dim=None, edge_order=1)", forms: .function) { arguments in
                let slopes = try arguments.tensor("input").gradient(
                    spacing: try spacing(arguments), dims: try arguments.optionalIntegers("dim"),
                    edgeOrder: try arguments.integer("edge_order"))
                return .tuple(try TupleValue(slopes.map { .tensor(TensorReference($0)) }))
            },
        ]
    }

    private static func spacing(_ arguments: Arguments) throws -> GradientSpacing {
        guard let elements = arguments["spacing"].elements else {
            guard case .tensor(let reference) = arguments["spacing"] else {
                return .uniform(try arguments.real("spacing"))
            }
            throw ScriptError.type(
                "gradient(): argument 'spacing' must be tuple of Tensors, not \(Value.tensor(reference).typeName)")
        }
        if elements.contains(where: \.isTensor) {
            return .coordinates(
                try elements.enumerated().map { place, element in
                    guard let reference = element.reference else {
                        throw ScriptError.type(
                            "expected Tensor as element \(place) in argument 1, but got \(element.typeName)")
                    }
                    return try reference.tensor()
                })
        }
        return .each(
            try elements.map { element in
                guard let step = element.number?.asDouble else {
                    throw arguments.mismatch("spacing", "tuple of floats")
                }
                return step
            })
    }

    private static var integrals: [Function] {
        [
            integrating(
                "trapezoid", evenly: { try $0.trapezoid(dx: $1, dim: $2) }, at: { try $0.trapezoid(x: $1, dim: $2) }),
            // An older function, whose distance may be a bool.
            integrating(
                "trapz", takesBool: true, evenly: { try $0.trapezoid(dx: $1, dim: $2) },
                at: { try $0.trapezoid(x: $1, dim: $2) }),
            integrating(
                "cumulative_trapezoid", evenly: { try $0.cumulativeTrapezoid(dx: $1, dim: $2) },
                at: { try $0.cumulativeTrapezoid(x: $1, dim: $2) }),
        ]
    }

    private static func integrating(
        _ name: String, takesBool: Bool = false, evenly: @escaping (Tensor, Double, Int) throws -> Tensor,
        at: @escaping (Tensor, Tensor, Int) throws -> Tensor
    ) -> Function {
        Function("\(name)(y, x=None, *, dx=1, dim=-1)", forms: .function) { arguments in
            let (y, dim) = (try arguments.tensor("y"), try arguments.integer("dim"))
            if let x = try optionalTensor(arguments, "x") { return .tensor(TensorReference(try at(y, x, dim))) }
            switch arguments["dx"] {
            case .boolean(let value) where takesBool:
                return .tensor(TensorReference(try evenly(y, value ? 1 : 0, dim)))
            case .boolean, .complex:
                throw ScriptError("RuntimeError", "\(name): Currently, we only support dx as a real number.")
            default: return .tensor(TensorReference(try evenly(y, try arguments.real("dx"), dim)))
            }
        }
    }

    private static func optionalTensor(_ arguments: Arguments, _ name: String) throws -> Tensor? {
        arguments[name].isNone ? nil : try arguments.tensor(name)
    }
}
