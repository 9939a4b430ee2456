import Hadamard

extension Catalogue {
    #if NUMBERS
    static let numbers: [String: Expression] = [
        "float_power": { try $0[0].floatPower($0[1]) },
        "positive": { try $0[0].positive() },
        "signbit": { try $0[0].signbit() },
        "copysign": { try $0[0].copysign($0[1]) },
        "deg2rad": { try $0[0].deg2rad() },
        "rad2deg": { try $0[0].rad2deg() },
        "frac": { try $0[0].frac() },
        "fix": { try $0[0].fix() },
        "round decimals": { try $0[0].round(decimals: 2) },
        "nextafter": { try $0[0].nextafter($0[1]) },
        "ldexp": { try $0[0].ldexp($0[1]) },
        "frexp": { try $0[0].frexp().mantissa },
        "gcd int64": { try $0[0].gcd($0[1]) },
        "lcm int64": { try $0[0].lcm($0[1]) },
        "fmax": { try $0[0].fmax($0[1]) },
        "fmin": { try $0[0].fmin($0[1]) },
        "lerp": { try $0[0].lerp($0[1], weight: $0[2]) },
        "lerp scalar": { try $0[0].lerp($0[1], weight: 0.3) },
        "addcmul": { try $0[0].addcmul($0[1], $0[2], value: 0.5) },
        "addcdiv": { try $0[0].addcdiv($0[1], $0[2], value: 0.5) },
        "isclose": { try $0[0].isclose($0[1]) },
        "isposinf": { try $0[0].isposinf() },
        "isneginf": { try $0[0].isneginf() },
        "isreal": { try $0[0].isreal() },
        "nan_to_num": { try $0[0].nanToNum() },
        "heaviside": { try $0[0].heaviside($0[1]) },
        "real": { try $0[0].real() + 0 },
        "imag": { try $0[0].imag() + 0 },
        "conj": { try $0[0].conj() },
        "angle": { try $0[0].angle() },
        "angle complex64": { try $0[0].angle() },
        "polar": { try Tensor.polar($0[0], $0[1]) },
        "complex": { try Tensor.complex($0[0], $0[1]) },
        "masked_fill": { try $0[0].maskedFill($0[1], 0.5) },
        "masked_scatter": { try $0[0].maskedScatter($0[1], $0[2]) },
    ]

    static let activations: [String: Expression] = [
        "softsign": { try $0[0].softsign() },
        "relu6": { try $0[0].relu6() },
        "leaky_relu": { try $0[0].leakyRelu(negativeSlope: 0.01) },
        "elu": { try $0[0].elu() },
        "selu": { try $0[0].selu() },
        "celu": { try $0[0].celu(alpha: 1.5) },
        "hardtanh": { try $0[0].hardtanh() },
        "hardsigmoid": { try $0[0].hardsigmoid() },
        "hardswish": { try $0[0].hardswish() },
        "tanhshrink": { try $0[0].tanhshrink() },
        "softshrink": { try $0[0].softshrink(lambda: 0.5) },
        "hardshrink": { try $0[0].hardshrink(lambda: 0.5) },
        "threshold": { try $0[0].threshold(0.5, value: 0.1) },
    ]
    #else
    static let numbers: [String: Expression] = [:]
    static let activations: [String: Expression] = [:]
    #endif
}
