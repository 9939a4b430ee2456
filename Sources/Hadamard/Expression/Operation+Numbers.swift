// Parts and properties of numbers, and what is counted or chosen by them.
extension Operation {
    static let signbit = Operation("signbit", 1, .predicate)
    package static let copysign = Operation("copysign", 2, .float)
    package static let nextafter = Operation("nextafter", 2, .same)
    static let frexpMantissa = Operation("frexp_mantissa", 1, .same)
    static let ldexp = Operation("ldexp", 2, .same)
    static let frexpExponent = Operation("frexp_exponent", 1, .int32)

    package static let gcd = Operation("gcd", 2, .same)
    package static let lcm = Operation("lcm", 2, .same)

    static let fmin = Operation("fmin", 2, .same)
    static let fmax = Operation("fmax", 2, .same)
    static let replaceNaN = Operation("replace_nan", 2, .same)
    static let heaviside = Operation("heaviside", 2, .same)

    static let leakyRelu = Operation("leaky_relu", 2, .same)
    static let hardshrink = Operation("hardshrink", 2, .same)
    static let softshrink = Operation("softshrink", 2, .same)
    static let gelu = Operation("gelu", 1, .same)
    static let geluTanh = Operation("gelu_tanh", 1, .same)
    static let silu = Operation("silu", 1, .same)
    static let softplus = Operation("softplus", 1, .same)
    static let logSigmoid = Operation("log_sigmoid", 1, .same)
    static let tanhshrink = Operation("tanhshrink", 1, .float)
    static let elu = Operation("elu", 1, .same)
    static let selu = Operation("selu", 1, .same)
    static let hardsigmoid = Operation("hardsigmoid", 1, .same)
    static let hardswish = Operation("hardswish", 1, .same)

    static let real = Operation("real", 1, .real)
    static let imag = Operation("imag", 1, .real)
    static let conj = Operation("conj", 1, .same)
    static let angle = Operation("angle", 1, .real)
    static let complex = Operation("complex", 2, .complex)
}
