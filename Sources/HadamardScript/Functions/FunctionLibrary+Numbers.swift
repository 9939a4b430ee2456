internal import Hadamard

extension FunctionLibrary {
    /// Functions of numbers and their parts, and those of three tensors.
    static var numbers: [Function] { rounding + parts + pairs + combinations }

    private static var rounding: [Function] {
        [
            Function("positive(input)") { arguments in
                _ = try arguments.tensor("input").positive()
                return arguments["input"]
            },
            inPlace("frac(input)") { x, _ in try x.frac() },
            inPlace("round(input, *, decimals=None)") { x, arguments in
                guard let decimals = try arguments.optionalInteger("decimals") else { return try x.round() }
                return try x.round(decimals: decimals)
            },
            inPlace("deg2rad(input)") { x, _ in try x.deg2rad() },
            inPlace("rad2deg(input)") { x, _ in try x.rad2deg() },
            inPlace("nan_to_num(input, nan=None, posinf=None, neginf=None)") { x, arguments in
                try x.nanToNum(
                    nan: arguments.optionalReal("nan"), positiveInfinity: arguments.optionalReal("posinf"),
                    negativeInfinity: arguments.optionalReal("neginf"))
            },
            method("isposinf(input)") { x, _ in try x.isposinf() },
            method("isneginf(input)") { x, _ in try x.isneginf() },
            method("signbit(input)") { x, _ in try x.signbit() },
        ]
    }

    private static var parts: [Function] {
        [
            Function("real(input)", forms: .function) { arguments in
                let reference = try arguments.reference("input")
                return .tensor(try TensorProperties.real(reference))
            },
            Function("imag(input)", forms: [.function, .keepsLayout]) {
                .tensor(try TensorProperties.imag($0.reference("input")))
            },
            Function("conj(input)", forms: .plain) { arguments in
                let input = try arguments.tensor("input")
                return input.dtype.isComplex ? try result(input.conj()) : arguments["input"]
            },
            inPlace("conj_physical(input)") { x, _ in try x.conj() },
            Function("resolve_conj(input)") { $0["input"] },
            Function("resolve_neg(input)") { $0["input"] },
            method("angle(input)") { x, _ in try x.angle() },
            method("isreal(input)", forms: .plain) { x, _ in try x.isreal() },
            Function("frexp(input)", forms: [.function, .method, .output]) { arguments in
                let (mantissa, exponent) = try arguments.tensor("input").frexp()
                return try .tuple([.tensor(TensorReference(mantissa)), .tensor(TensorReference(exponent))])
            },
            Function("complex(real, imag)", forms: .functionAlone) { arguments in
                try result(.complex(arguments.tensor("real"), arguments.tensor("imag")))
            },
            Function("polar(abs, angle)", forms: .functionAlone) { arguments in
                try result(.polar(arguments.tensor("abs"), arguments.tensor("angle")))
            },
        ]
    }

    private static var pairs: [Function] {
        [
            inPlace("fmod(input, other)", check: Function.fits(.fmod, "other")) { x, arguments in
                try x.fmod(arguments.operand("other").operand)
            },
            inPlace("copysign(input, other)", check: Function.fits(.copysign, "other")) { x, arguments in
                try x.copysign(arguments.operand("other").operand)
            },
            inPlace("nextafter(input, other)", check: Function.fits(.nextafter, "other", takesNumbers: false)) {
                x, arguments in
                try x.nextafter(arguments.tensor("other"))
            },
            inPlace("ldexp(input, other)") { x, arguments in try x.ldexp(arguments.tensor("other")) },
            inPlace("gcd(input, other)", check: Function.fits(.gcd, "other", takesNumbers: false)) { x, arguments in
                try x.gcd(arguments.tensor("other"))
            },
            inPlace("lcm(input, other)", check: Function.fits(.lcm, "other", takesNumbers: false)) { x, arguments in
                try x.lcm(arguments.tensor("other"))
            },
            method("fmin(input, other)") { x, arguments in try x.fmin(arguments.tensor("other")) },
            method("fmax(input, other)") { x, arguments in try x.fmax(arguments.tensor("other")) },
            inPlace("heaviside(input, values)") { x, arguments in try x.heaviside(arguments.tensor("values")) },
            Function("float_power(input, exponent)", forms: .fresh) { arguments in
                let (base, exponent) = (try arguments.operand("input"), try arguments.operand("exponent"))
                return try result(floatPower(base.operand, exponent.operand))
            },
            // In place it refuses types that the result could be cast to.
            Function("float_power_(input, exponent)", forms: .method) { arguments in
                let input = try arguments.reference("input")
                let (base, exponent) = (try input.tensor(), try arguments.operand("exponent"))
                let expected: DType = base.dtype.isComplex || exponent.isComplex ? .complex128 : .float64
                guard base.dtype == expected else {
                    throw ScriptError(
                        "RuntimeError",
                        "the base given to float_power_ has dtype \(base.dtype.messageName) but the operation's result "
                            + "requires dtype \(expected.messageName)")
                }
                try input.overwrite(with: try floatPower(base, exponent.operand))
                return .tensor(input)
            },
            method(
                "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)",
                forms: .plain
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

    private static func floatPower(_ base: some TensorOperand, _ exponent: some TensorOperand) throws -> Tensor {
        try Tensor.floatPower(base, exponent)
    }

    private static var combinations: [Function] {
        [
            inPlace("lerp(input, end, weight)") { x, arguments in
                try x.lerp(arguments.tensor("end"), weight: arguments.operand("weight").operand)
            },
            inPlace("addcmul(input, tensor1, tensor2, *, value=1)") { x, arguments in
                try x.addcmul(
                    arguments.tensor("tensor1"), arguments.tensor("tensor2"), value: arguments.scalar("value"))
            },
            inPlace("addcdiv(input, tensor1, tensor2, *, value=1)") { x, arguments in
                try x.addcdiv(
                    arguments.tensor("tensor1"), arguments.tensor("tensor2"), value: arguments.scalar("value"))
            },
            masking("masked_fill(input, mask, value)") { x, arguments in
                try x.maskedFill(arguments.tensor("mask"), arguments.operand("value").operand)
            },
            // In place a view may hold elements more than once.
            Function("masked_fill_(input, mask, value)") { arguments in
                let (input, mask) = (try arguments.reference("input"), try arguments.tensor("mask"))
                let result = try input.tensor().maskedFill(mask, arguments.operand("value").operand)
                try input.overwrite(with: result, where: mask)
                return arguments["input"]
            },
            masking("masked_scatter(input, mask, source)") { x, arguments in
                try x.maskedScatter(arguments.tensor("mask"), arguments.tensor("source"))
            },
        ]
    }

    private static func inPlace(
        _ signature: String, check: Function.Check? = nil, _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: .all, check: check) { try result(try body(try $0.tensor("input"), $0)) }
    }

    private static func masking(
        _ signature: String, _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: .withoutOutput) {
            try result(try body(try $0.tensor("input"), $0))
        }
    }

    private static func method(
        _ signature: String, forms: Function.Forms = .fresh, _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: forms) {
            try result(try body(try $0.tensor("input"), $0))
        }
    }

    private static func result(_ tensor: Tensor) throws -> Value { .tensor(TensorReference(tensor)) }
}
