import Hadamard

/// Rows whose operands are the function's parameters in PyTorch's order.
extension FixtureOperations {
    static let catalogue: [String: Row] = numbers.merging(activations) { $1 }.merging(pairs) { $1 }
        .merging(combinations) { $1 }.merging(formed) { $1 }

    private static let numbers: [String: Row] = [
        "positive": .value { try $0.tensor().positive() },
        "frac": .value { try $0.tensor().frac() },
        "fix": .value { try $0.tensor().fix() },
        "deg2rad": .value { try $0.tensor().deg2rad() },
        "rad2deg": .value { try $0.tensor().rad2deg() },
        "signbit": .value { try $0.tensor().signbit() },
        "isposinf": .value { try $0.tensor().isposinf() },
        "isneginf": .value { try $0.tensor().isneginf() },
        "isreal": .value { try $0.tensor().isreal() },
        "real": .value { try $0.tensor().real() },
        "imag": .value { try $0.tensor().imag() },
        "conj": .value { try $0.tensor().conj() },
        "angle": .value { try $0.tensor().angle() },
        "frexp_mantissa": .value { try $0.tensor().frexp().mantissa },
        "frexp_exponent": .value { try $0.tensor().frexp().exponent },
        "round_decimals": .value { try $0.tensor().round(decimals: $0.int(1)) },
        "nan_to_num": .value { call in
            let numbers = try (1...3).map { try call.optionalDouble($0) }
            return try call.tensor().nanToNum(
                nan: numbers[0], positiveInfinity: numbers[1], negativeInfinity: numbers[2])
        },
    ]

    private static let activations: [String: Row] = [
        "softsign": .value { try $0.tensor().softsign() },
        "tanhshrink": .value { try $0.tensor().tanhshrink() },
        "relu6": .value { try $0.tensor().relu6() },
        "hardsigmoid": .value { try $0.tensor().hardsigmoid() },
        "hardswish": .value { try $0.tensor().hardswish() },
        "selu": .value { try $0.tensor().selu() },
        "elu": .value { try $0.tensor().elu(alpha: $0.double(1)) },
        "celu": .value { try $0.tensor().celu(alpha: $0.double(1)) },
        "leaky_relu": .value { try $0.tensor().leakyRelu(negativeSlope: $0.double(1)) },
        "hardtanh": .value { try $0.tensor().hardtanh(min: $0.double(1), max: $0.double(2)) },
        "hardshrink": .value { try $0.tensor().hardshrink(lambda: $0.double(1)) },
        "softshrink": .value { try $0.tensor().softshrink(lambda: $0.double(1)) },
        "threshold": .value { try $0.tensor().threshold($0.scalar(1), value: $0.scalar(2)) },
    ]

    private static let pairs: [String: Row] = [
        "fmin": .value { try $0.tensor().fmin($0.operand(1)) },
        "fmax": .value { try $0.tensor().fmax($0.operand(1)) },
        "copysign": .value { try $0.tensor().copysign($0.operand(1)) },
        "nextafter": .value { try $0.tensor().nextafter($0.tensor(1)) },
        "gcd": .value { try $0.tensor().gcd($0.operand(1)) },
        "lcm": .value { try $0.tensor().lcm($0.operand(1)) },
        "heaviside": .value { try $0.tensor().heaviside($0.tensor(1)) },
        "ldexp": .value { try $0.tensor().ldexp($0.tensor(1)) },
        "float_power": .value { try floatPower($0.operand(0), $0.operand(1)) },
        "complex": .value { try .complex($0.tensor(), $0.tensor(1)) },
        "polar": .value { try .polar($0.tensor(), $0.tensor(1)) },
        "isclose": .value { try $0.tensor().isclose($0.tensor(1)) },
        "allclose": .value { try .full([], $0.tensor().allclose($0.tensor(1))) },
        "equal": .value { try .full([], $0.tensor().equal($0.tensor(1))) },
        "isclose_within": .value { call in
            guard case .bool(let equalNaN) = call.operands[4] else { throw FixtureFormatError(description: "no bool") }
            return try call.tensor().isclose(
                call.tensor(1), relative: call.double(2), absolute: call.double(3), equalNaN: equalNaN)
        },
    ]

    private static func floatPower(_ base: some TensorOperand, _ exponent: some TensorOperand) throws -> Tensor {
        try Tensor.floatPower(base, exponent)
    }

    private static let combinations: [String: Row] = [
        "lerp": .value { try $0.tensor().lerp($0.tensor(1), weight: $0.operand(2)) },
        "addcmul": .value { try $0.tensor().addcmul($0.tensor(1), $0.tensor(2), value: $0.factor(3)) },
        "addcdiv": .value { try $0.tensor().addcdiv($0.tensor(1), $0.tensor(2), value: $0.factor(3)) },
        "masked_fill": .value { try $0.tensor().maskedFill($0.tensor(1), $0.operand(2)) },
        "masked_scatter": .value { try $0.tensor().maskedScatter($0.tensor(1), $0.tensor(2)) },
    ]
}

extension FixtureCall {
    func int(_ index: Int) throws -> Int {
        guard case .int(let value) = operands[index] else { throw FixtureFormatError(description: "no integer") }
        return value
    }

    func optionalDouble(_ index: Int) throws -> Double? {
        if case .none = operands[index] { nil } else { try double(index) }
    }

    /// A number by which something is multiplied: 1 where it is left out.
    func factor(_ index: Int) throws -> Scalar {
        if case .none = operands[index] { .int(1) } else { try scalar(index) }
    }
}
