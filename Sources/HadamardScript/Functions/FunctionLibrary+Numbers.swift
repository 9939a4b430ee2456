internal import Hadamard

extension FunctionLibrary {
    /// Functions of numbers and their parts that have parameters or results of their own.
    static var numbers: [Function] { rounding + parts + special + closeness }

    private static var rounding: [Function] {
        [
            Function("positive(input)") { arguments in
                _ = try arguments.tensor("input").positive()
                return arguments["input"]
            },
            elementwise("round(input, *, decimals=None)") { x, arguments in
                guard let decimals = try arguments.optionalInteger("decimals") else { return try x.round() }
                return try x.round(decimals: decimals)
            },
        ]
    }

    private static var parts: [Function] {
        [
            Function("real(input)", forms: .function) {
                .tensor(try TensorProperties.real($0.reference("input")))
            },
            Function("imag(input)", forms: [.function, .keepsLayout]) {
                .tensor(try TensorProperties.imag($0.reference("input")))
            },
            Function("conj(input)", forms: .withoutInPlaceAndOutput) { arguments in
                let input = try arguments.tensor("input")
                return input.dtype.isComplex ? .tensor(TensorReference(try input.conj())) : arguments["input"]
            },
            Function("resolve_conj(input)") { $0["input"] },
            Function("resolve_neg(input)") { $0["input"] },
            Function("frexp(input)", forms: [.function, .method, .output]) { arguments in
                let (mantissa, exponent) = try arguments.tensor("input").frexp()
                return try .tuple([.tensor(TensorReference(mantissa)), .tensor(TensorReference(exponent))])
            },
        ]
    }

    private static var special: [Function] {
        [
            Function("polygamma(n, input)", forms: .functionOnly, body: derivative),
            Function("polygamma(input, n)", forms: [.method, .inPlace, .keepsLayout], body: derivative),
        ]
    }

    private static func derivative(_ arguments: Arguments) throws -> Value {
        let order = try arguments.integer("n")
        return .tensor(TensorReference(try arguments.tensor("input").polygamma(order)))
    }

    private static var closeness: [Function] {
        [
            elementwise(
                "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", forms: .withoutInPlaceAndOutput
            ) { x, arguments in
                try x.isclose(
                    arguments.tensor("other"), relative: arguments.real("rtol"), absolute: arguments.real("atol"),
                    equalNaN: arguments.boolean("equal_nan"))
            },
            Function("allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)") { arguments in
                .boolean(
                    try arguments.tensor("input").allclose(
                        arguments.tensor("other"), relative: arguments.real("rtol"), absolute: arguments.real("atol"),
                        equalNaN: arguments.boolean("equal_nan")))
            },
            Function("equal(input, other)") { arguments in
                .boolean(try arguments.tensor("input").equal(arguments.tensor("other")))
            },
        ]
    }
}
