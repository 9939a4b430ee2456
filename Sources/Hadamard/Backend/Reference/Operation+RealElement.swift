#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

// Floating-point numbers: what is exact or rounded once in each of its steps. Half precision computes in float32 and is rounded
// at the end.
extension Operation {
    func realElement<Number: BinaryFloatingPoint>(_ operands: Operands<Number>, _ dtype: DType) -> Scalar? {
        let (a, b) = (operands[0], operands[1])
        let truth = comparison(a, b) ?? logic(operands.map { $0 != 0 }) ?? property(ofReal: a)
        if let truth { return .bool(truth) }
        switch self {
        case .frexpExponent: return .int(a.isZero || !a.isFinite ? 0 : Int64(a.exponent) + 1)
        case .nextafter: return Self.nextAfter(Double(a), Double(b), dtype)
        case .complex: return .complex(Double(a), Double(b))
        default: break
        }
        let number =
            arithmetic(a, b) ?? division(a, b, dtype) ?? rounding(a) ?? choice(a, b, operands[2]) ?? activation(a, b)
            ?? representation(a, b)
        if let number { return Scalar(number) }
        let function = RealFunctions.value(self, Double(a)) ?? RealFunctions.value(self, Double(a), Double(b))
        return function.map { Scalar($0) }
    }

    private func property(ofReal a: some BinaryFloatingPoint) -> Bool? {
        switch self {
        case .isnan: a.isNaN
        case .isinf: a.isInfinite
        case .isfinite: a.isFinite
        case .signbit: a.sign == .minus
        default: nil
        }
    }

    private func arithmetic<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number) -> Number? {
        switch self {
        case .add: a + b
        case .sub: a - b
        case .mul: a * b
        case .div: a / b
        case .neg: -a
        case .abs: a.magnitude
        case .sign: a > 0 ? 1 : a < 0 ? -1 : 0
        case .square: a * a
        case .reciprocal: 1 / a
        case .sqrt: a.squareRoot()
        default: nil
        }
    }

    /// Half precision rounds each step of a quotient.
    private func division<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number, _ dtype: DType) -> Number? {
        func rounded(_ number: Number) -> Number { Number(Scalar(number).converted(to: dtype).real) }
        let rest = a.truncatingRemainder(dividingBy: b)
        let isBelow = !rest.isZero && (b < 0) != (rest < 0)
        switch self {
        case .truncDivide: return rounded(a / b).rounded(.towardZero)
        case .fmod: return rest
        case .remainder: return isBelow ? rest + b : rest
        case .floorDivide:
            let plain = rounded(a / b)
            if b == 0 { return plain }
            let whole = rounded(rounded(a - rest) / b)
            let quotient = isBelow ? rounded(whole - 1) : whole
            if quotient == 0 { return Number(signOf: plain, magnitudeOf: 0) }
            let floored = quotient.rounded(.down)
            return quotient - floored > 0.5 ? rounded(floored + 1) : floored
        default: return nil
        }
    }

    private func rounding<Number: BinaryFloatingPoint>(_ a: Number) -> Number? {
        switch self {
        case .floor: a.rounded(.down)
        case .ceil: a.rounded(.up)
        case .round: a.rounded(.toNearestOrEven)
        case .trunc: a.rounded(.towardZero)
        case .frac: a - a.rounded(.towardZero)
        default: nil
        }
    }

    /// One of the operands, or what lies between them. Of zeros of two signs the first is chosen.
    private func choice<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number, _ c: Number) -> Number? {
        switch self {
        case .minimum: b < a || b.isNaN ? b : a
        case .maximum: b > a || b.isNaN ? b : a
        case .fmin: b < a || a.isNaN ? b : a
        case .fmax: b > a || a.isNaN ? b : a
        case .heaviside: a == 0 ? b : a > 0 ? 1 : 0
        case .replaceNaN: a.isNaN ? b : a
        case .nanToNum: a.isNaN ? b : a > c ? c : a < -c ? -c : a
        case .lerp: c.magnitude < 0.5 ? a + c * (b - a) : b - (b - a) * (1 - c)
        default: nil
        }
    }

    /// Activation functions of straight lines; `b` is the parameter.
    private func activation<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number) -> Number? {
        switch self {
        case .relu: a < 0 ? 0 : a
        case .leakyRelu, .prelu: a > 0 ? a : a * b
        case .hardshrink: a.magnitude <= b ? 0 : a
        case .softshrink: a > b ? a - b : a < -b ? a + b : a * 0
        case .hardsigmoid: (a + 3 < 0 ? 0 : a + 3 > 6 ? 6 : a + 3) / 6
        case .hardswish: a + 3 > 6 ? a : a + 3 < 0 ? -0.0 : a * (a + 3) / 6
        default: nil
        }
    }

    private func representation<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number) -> Number? {
        switch self {
        case .copysign: Number(signOf: b, magnitudeOf: a)
        case .frexpMantissa:
            a.isZero || !a.isFinite ? a : Number(sign: a.sign, exponent: -1, significand: a.significand)
        case .ldexp: Number(Self.scaled(Double(a), by: Double(b)))
        case .angle: a.isNaN ? a : a < 0 ? Number(Double.pi) : 0
        default: nil
        }
    }

    /// `a * 2^n` for the whole number towards zero of `n`, NaN as 0, rounded once.
    private static func scaled(_ a: Double, by n: Double) -> Double {
        let whole = n.isNaN ? 0 : Int(Swift.max(Swift.min(n, 5000), -5000))
        return scalbn(a, Int32(whole))
    }

    /// The next number of the type after `a` in the direction of `b`. The bits of magnitudes count the numbers from 0 upwards.
    private static func nextAfter(_ a: Double, _ b: Double, _ dtype: DType) -> Scalar {
        if a.isNaN || b.isNaN { return .float(.nan) }
        if a == b { return .float(b) }
        let sign = UInt64(1) << UInt64(dtype.byteCount * 8 - 1)
        let bits = Scalar.float(a).bits(holdingIn: dtype)[0]
        let next = a == 0 ? (b < 0 ? sign | 1 : 1) : (a < b) == (a > 0) ? bits + 1 : bits - 1
        return Scalar(bits: [next, 0], dtype)
    }
}
