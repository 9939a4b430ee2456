// Complex numbers: arithmetic by its parts, each step rounded; functions in float64.
extension Complex where RealType: BinaryFloatingPoint {
    private var x: RealType { rawStorage.x }
    private var y: RealType { rawStorage.y }
    private var wide: Complex<Double> { Complex<Double>(Double(x), Double(y)) }
    private var isTrue: Bool { x != 0 || y != 0 }
    fileprivate var scalar: Scalar { .complex(Double(x), Double(y)) }

    /// The result of an operation; nil where no formula is known here.
    static func element(_ operation: Operation, _ operands: Operands<Complex>) -> Scalar? {
        let (a, b) = (operands[0], operands[1])
        if let truth = truth(operation, a, b) ?? operation.logic(operands.map(\.isTrue)) { return .bool(truth) }
        if let part = part(operation, a) { return Scalar(part) }
        if let number = arithmetic(operation, a, b) { return number.scalar }
        return (ComplexFunctions.value(operation, a.wide) ?? ComplexFunctions.value(operation, a.wide, b.wide))?.scalar
    }

    private static func truth(_ operation: Operation, _ a: Complex, _ b: Complex) -> Bool? {
        switch operation {
        case .eq: a.x == b.x && a.y == b.y
        case .ne: a.x != b.x || a.y != b.y
        case .isnan: a.x.isNaN || a.y.isNaN
        case .isinf: a.x.isInfinite || a.y.isInfinite
        case .isfinite: a.x.isFinite && a.y.isFinite
        default: nil
        }
    }

    private static func part(_ operation: Operation, _ a: Complex) -> Double? {
        let (x, y) = (Double(a.x), Double(a.y))
        return switch operation {
        case .real: x
        case .imag: y
        case .abs: ComplexFunctions.absolute(x, y)
        case .angle: RealFunctions.value(.atan2, y, x)
        default: nil
        }
    }

    private static func arithmetic(_ operation: Operation, _ a: Complex, _ b: Complex) -> Complex? {
        switch operation {
        case .add: Complex(a.x + b.x, a.y + b.y)
        case .sub: Complex(a.x - b.x, a.y - b.y)
        case .mul: Complex(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x)
        case .square: Complex(a.x * a.x - a.y * a.y, a.x * a.y + a.y * a.x)
        case .div: quotient(a, b)
        case .reciprocal: quotient(Complex(1, 0), a)
        case .neg: Complex(-a.x, -a.y)
        case .conj: Complex(a.x, -a.y)
        default: nil
        }
    }

    /// Smith's division, scaled by the larger part of the divisor.
    private static func quotient(_ a: Complex, _ b: Complex) -> Complex {
        if b.x == 0 && b.y == 0 { return Complex(a.x / b.x.magnitude, a.y / b.y.magnitude) }
        if b.x.magnitude >= b.y.magnitude {
            let ratio = b.y / b.x
            let scale = 1 / (b.x + b.y * ratio)
            return Complex((a.x + a.y * ratio) * scale, (a.y - a.x * ratio) * scale)
        }
        let ratio = b.x / b.y
        let scale = 1 / (b.y + b.x * ratio)
        return Complex((a.y + a.x * ratio) * scale, (a.y * ratio - a.x) * scale)
    }
}

/// Functions of complex numbers, in float64, of finite numbers; by swift-numerics where it has them.
enum ComplexFunctions {
    typealias Number = Complex<Double>

    static func absolute(_ x: Double, _ y: Double) -> Double {
        if x.isInfinite || y.isInfinite { return .infinity }
        // The squares of float32's numbers are exact.
        if Double(Float(x)) == x && Double(Float(y)) == y { return (x * x + y * y).squareRoot() }
        return RealFunctions.value(.hypot, x, y)!
    }

    static func value(_ operation: Operation, _ z: Number) -> Number? {
        exponential(operation, z) ?? circular(operation, z) ?? hyperbolic(operation, z)
    }

    private static func exponential(_ operation: Operation, _ z: Number) -> Number? {
        switch operation {
        case .exp: .exp(z)
        case .exp2: .exp(scaled(z, by: ln2))
        case .expm1: .expMinusOne(z)
        case .log: .log(z)
        case .log2: scaled(.log(z), by: 1 / ln2)
        case .log10: scaled(.log(z), by: 0x1.bcb7b1526e50ep-2)
        case .log1p: .log(onePlus: z)
        case .sqrt: .sqrt(z)
        case .rsqrt: 1 / .sqrt(z)
        case .sigmoid: 1 / (1 + .exp(-z))
        case .sgn: z == 0 ? 0 : scaled(z, by: 1 / absolute(z.real, z.imaginary))
        default: nil
        }
    }

    private static func circular(_ operation: Operation, _ z: Number) -> Number? {
        switch operation {
        case .sin: sine(z)
        case .cos: .cos(z)
        case .tan: .tan(z)
        case .asin: .asin(z)
        case .acos: .acos(z)
        case .atan: .atan(z)
        case .sinc: z == 0 ? 1 : sine(ofTurns: z) / scaled(z, by: .pi)
        default: nil
        }
    }

    private static func hyperbolic(_ operation: Operation, _ z: Number) -> Number? {
        switch operation {
        case .sinh: turned(sine(turned(z)), back: true)
        case .cosh: .cosh(z)
        case .tanh: .tanh(z)
        case .asinh: .asinh(z)
        case .acosh: .acosh(z)
        case .atanh: .atanh(z)
        case .tanhshrink: tanhshrink(z)
        default: nil
        }
    }

    static func value(_ operation: Operation, _ a: Number, _ b: Number) -> Number? {
        switch operation {
        case .pow: b == 0 ? 1 : a == 0 ? 0 : .exp(.log(a) * b)
        case .logAddExp: a.real < b.real ? b + .log(onePlus: .exp(a - b)) : a + .log(onePlus: .exp(b - a))
        default: nil
        }
    }

    /// `(z cosh(z) - sinh(z)) / cosh(z)`, near 0 by the numerator's series.
    private static func tanhshrink(_ z: Number) -> Number {
        if absolute(z.real, z.imaginary) > 1 { return z - .tanh(z) }
        var (sum, power) = (Number(0), z)
        for k in 1...12 {
            power = scaled(power * z * z, by: 1 / Double(2 * k * (2 * k + 1)))
            sum += scaled(power, by: Double(2 * k))
        }
        return sum / .cosh(z)
    }

    /// `sin(pi z)`, of the real part less the nearest whole number.
    private static func sine(ofTurns z: Number) -> Number {
        let whole = z.real.rounded(.toNearestOrEven)
        let result = sine(Number(.pi * (z.real - whole), .pi * z.imaginary))
        return whole.truncatingRemainder(dividingBy: 2) == 0 ? result : -result
    }

    /// `sin(x) cosh(y) + i cos(x) sinh(y)`. That of swift-numerics 1.1.1 takes a wrong sign where y is below -36.
    private static func sine(_ z: Number) -> Number {
        func real(_ operation: Operation, _ part: Double) -> Double { RealFunctions.value(operation, part)! }
        return Number(
            real(.sin, z.real) * real(.cosh, z.imaginary), real(.cos, z.real) * real(.sinh, z.imaginary))
    }

    /// `i z`, or `-i z`.
    private static func turned(_ z: Number, back: Bool = false) -> Number {
        back ? Number(z.imaginary, -z.real) : Number(-z.imaginary, z.real)
    }

    private static let ln2 = 0x1.62e42fefa39efp-1

    private static func scaled(_ z: Number, by factor: Double) -> Number {
        Number(z.real * factor, z.imaginary * factor)
    }
}
