#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Functions of real numbers, in float64: by the system's library or textbook formulas. Where a limit exists at an infinity it
/// is the value there.
enum RealFunctions {
    static func value(_ operation: Operation, _ x: Double) -> Double? {
        elementary(operation, x) ?? trigonometric(operation, x) ?? special(operation, x) ?? activation(operation, x)
    }

    private static func elementary(_ operation: Operation, _ x: Double) -> Double? {
        switch operation {
        case .exp: exp(x)
        case .exp2: exp2(x)
        case .expm1: expm1(x)
        case .log: log(x)
        case .log2: log2(x)
        case .log10: log10(x)
        case .log1p: log1p(x)
        case .rsqrt: 1 / x.squareRoot()
        case .logit: logit(x)
        case .entr: x < 0 ? -.infinity : x == 0 ? 0 : -x * log(x)
        default: nil
        }
    }

    private static func trigonometric(_ operation: Operation, _ x: Double) -> Double? {
        switch operation {
        case .sin: sin(x)
        case .cos: cos(x)
        case .tan: tan(x)
        case .asin: asin(x)
        case .acos: acos(x)
        case .atan: atan(x)
        case .sinh: sinh(x)
        case .cosh: cosh(x)
        case .tanh: tanh(x)
        case .asinh: asinh(x)
        case .acosh: acosh(x)
        case .atanh: atanh(x)
        case .sinc: sinc(x)
        default: nil
        }
    }

    private static func special(_ operation: Operation, _ x: Double) -> Double? {
        switch operation {
        case .erf: erf(x)
        case .erfc: erfc(x)
        case .erfcx: SpecialFunctions.erfcx(x)
        case .erfinv: SpecialFunctions.erfinv(x)
        case .ndtr: SpecialFunctions.ndtr(x)
        case .logNdtr: SpecialFunctions.logNdtr(x)
        case .ndtri: SpecialFunctions.ndtri(x)
        case .lgamma: SpecialFunctions.lgamma(x)
        case .digamma: SpecialFunctions.digamma(x)
        case .trigamma: SpecialFunctions.polygamma(1, x)
        case .i0: SpecialFunctions.bessel(0, x)
        case .i0e: SpecialFunctions.scaledBessel(0, x)
        case .i1: SpecialFunctions.bessel(1, x)
        case .i1e: SpecialFunctions.scaledBessel(1, x)
        case .sphericalBesselJ0: x == 0 ? 1 : x.isInfinite ? 0 : sin(x) / x
        default: nil
        }
    }

    private static func activation(_ operation: Operation, _ x: Double) -> Double? {
        switch operation {
        case .sigmoid: sigmoid(x)
        case .logSigmoid: -logOfOnePlusExp(-x)
        case .softplus: x > 20 ? x : logOfOnePlusExp(x)
        case .silu: x == -.infinity ? 0 : x < -700 ? x * exp(x) : x * sigmoid(x)
        case .mish: mish(x)
        case .gelu: x == -.infinity ? 0 : x * SpecialFunctions.ndtr(x)
        case .geluTanh: geluTanh(x)
        case .tanhshrink: tanhshrink(x)
        case .elu: x < 0 ? expm1(x) : x
        case .selu: 1.0507009873554804934 * (x < 0 ? 1.6732632423543772848 * expm1(x) : x)
        default: nil
        }
    }

    static func value(_ operation: Operation, _ x: Double, _ y: Double) -> Double? {
        switch operation {
        case .pow: pow(x, y)
        case .atan2: atan2(x, y)
        case .hypot: hypot(x, y)
        case .logAddExp: x == y && x.isInfinite ? x : Swift.max(x, y) + log1p(exp(-abs(x - y)))
        case .logAddExp2: x == y && x.isInfinite ? x : Swift.max(x, y) + log1p(exp2(-abs(x - y))) / log(2)
        case .xlogy: x == 0 && !y.isNaN ? 0 : x * log(y)
        case .xlog1py: x == 0 && !y.isNaN ? 0 : x * log1p(y)
        case .polygamma: SpecialFunctions.polygamma(order: y, x)
        default: OrthogonalPolynomials.value(operation, x, order: y)
        }
    }

    // MARK: Formulas

    /// `log(x / (1 - x))`; near 1/2 by the quotient's distance from 1.
    private static func logit(_ x: Double) -> Double {
        abs(x - 0.5) < 0.25 ? log1p((2 * x - 1) / (1 - x)) : log(x / (1 - x))
    }

    /// `sin(pi x) / (pi x)`, with x less the nearest whole number in the sine.
    private static func sinc(_ x: Double) -> Double {
        if x == 0 { return 1 }
        let whole = x.rounded(.toNearestOrEven)
        if x == whole { return 0 }
        let sine = sin(.pi * (x - whole))
        return (whole.truncatingRemainder(dividingBy: 2) == 0 ? sine : -sine) / (.pi * x)
    }

    private static func sigmoid(_ x: Double) -> Double { x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x)) }

    private static func logOfOnePlusExp(_ x: Double) -> Double { Swift.max(x, 0) + log1p(exp(-abs(x))) }

    /// `x tanh(log(1 + e)) = x w / (w + 2)` with `e = exp(x)` and `w = e (e + 2)`.
    private static func mish(_ x: Double) -> Double {
        if x == -.infinity { return 0 }
        if x > 40 { return x }
        let power = exp(x)
        return x * (power * (power + 2) / (power * (power + 2) + 2))
    }

    private static func geluTanh(_ x: Double) -> Double {
        if x == -.infinity { return 0 }
        let exponent = (8 / Double.pi).squareRoot() * x * (1 + 0.044715 * x * x)
        return exponent < -700 ? x * exp(exponent) : x * sigmoid(exponent)
    }

    /// `(x cosh(x) - sinh(x)) / cosh(x)`, near 0 by the numerator's series.
    private static func tanhshrink(_ x: Double) -> Double {
        if abs(x) > 1 { return x - tanh(x) }
        var (sum, power) = (0.0, x)
        for k in 1...12 {
            power *= x * x / Double(2 * k * (2 * k + 1))
            sum += Double(2 * k) * power
        }
        return x.isNaN ? x : sum / cosh(x)
    }
}
