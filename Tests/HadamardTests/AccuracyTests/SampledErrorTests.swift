import Foundation
import Testing

@testable import Hadamard

/// float32 functions are as accurate as the documentation's table says: some 65 thousand inputs of all kinds are
/// compared with float64. Tools/accuracy measures all inputs.
@Suite struct SampledErrorTests {
    struct Function: Sendable {
        var compute: @Sendable (Tensor) throws -> Tensor
        var reference: @Sendable (Double) -> Double
    }

    /// By the table's names.
    static let functions: [String: Function] = [
        "cos": Function(compute: { try $0.cos() }, reference: { Foundation.cos($0) }),
        "erf": Function(compute: { try $0.erf() }, reference: { Foundation.erf($0) }),
        "exp": Function(compute: { try $0.exp() }, reference: { Foundation.exp($0) }),
        "log": Function(compute: { try $0.log() }, reference: { Foundation.log($0) }),
        "rsqrt": Function(compute: { try $0.rsqrt() }, reference: { $0 == 0 ? 1 / $0 : 1 / $0.squareRoot() }),
        "sigmoid": Function(compute: { try $0.sigmoid() }, reference: { 1 / (1 + Foundation.exp(-$0)) }),
        "sin": Function(compute: { try $0.sin() }, reference: { Foundation.sin($0) }),
        "tanh": Function(compute: { try $0.tanh() }, reference: { Foundation.tanh($0) }),
        "exp2": Function(compute: { try $0.exp2() }, reference: { Foundation.exp2($0) }),
        "expm1": Function(compute: { try $0.expm1() }, reference: { Foundation.expm1($0) }),
        "log2": Function(compute: { try $0.log2() }, reference: { Foundation.log2($0) }),
        "log10": Function(compute: { try $0.log10() }, reference: { Foundation.log10($0) }),
        "log1p": Function(compute: { try $0.log1p() }, reference: { Foundation.log1p($0) }),
        "tan": Function(compute: { try $0.tan() }, reference: { Foundation.tan($0) }),
        "asin": Function(compute: { try $0.asin() }, reference: { Foundation.asin($0) }),
        "acos": Function(compute: { try $0.acos() }, reference: { Foundation.acos($0) }),
        "atan": Function(compute: { try $0.atan() }, reference: { Foundation.atan($0) }),
        "sinh": Function(compute: { try $0.sinh() }, reference: { Foundation.sinh($0) }),
        "cosh": Function(compute: { try $0.cosh() }, reference: { Foundation.cosh($0) }),
        "asinh": Function(compute: { try $0.asinh() }, reference: { Foundation.asinh($0) }),
        "acosh": Function(compute: { try $0.acosh() }, reference: { Foundation.acosh($0) }),
        "atanh": Function(compute: { try $0.atanh() }, reference: { Foundation.atanh($0) }),
        "erfc": Function(compute: { try $0.erfc() }, reference: { Foundation.erfc($0) }),
        "silu": Function(compute: { try $0.silu() }, reference: { $0 / (1 + Foundation.exp(-$0)) }),
        "gelu_tanh": Function(
            compute: { try $0.gelu(approximate: .tanh) },
            reference: { $0 / (1 + Foundation.exp(-(8 / Double.pi).squareRoot() * ($0 + 0.044715 * $0 * $0 * $0))) }),
        "softplus": Function(
            compute: { try $0.softplus() }, reference: { $0 > 20 ? $0 : Foundation.log1p(Foundation.exp($0)) }),
        "log_sigmoid": Function(
            compute: { try $0.logSigmoid() },
            reference: { $0 < -30 ? $0 - Foundation.exp($0) : -Foundation.log1p(Foundation.exp(-$0)) }),
        "tanhshrink": Function(compute: { try $0.tanhshrink() }, reference: { tanhshrink($0) }),
        "elu": Function(compute: { try $0.elu() }, reference: { $0 < 0 ? Foundation.expm1($0) : $0 }),
        "selu": Function(
            compute: { try $0.selu() },
            reference: { 1.0507009873554805 * ($0 < 0 ? 1.6732632423543772 * Foundation.expm1($0) : $0) }),
        "hardsigmoid": Function(compute: { try $0.hardsigmoid() }, reference: { hardsigmoid($0) }),
        "hardswish": Function(
            compute: { try $0.hardswish() },
            reference: { $0 >= 3 ? $0 : $0 == -.infinity ? .nan : $0 * hardsigmoid($0) }),
        "gelu": Function(
            compute: { try $0.gelu() }, reference: { $0 * (Foundation.erfc(-$0 * 0.5.squareRoot()) / 2) }),
    ]

    /// Near 0 by the series of `tanh`.
    private static func tanhshrink(_ x: Double) -> Double {
        let z = x * x
        let terms = [1.0 / 3, -2.0 / 15, 17.0 / 315, -62.0 / 2835, 1382.0 / 155925]
        return abs(x) < 0.03 ? x * z * terms.reversed().reduce(0) { $0 * z + $1 } : x - Foundation.tanh(x)
    }
    private static func hardsigmoid(_ x: Double) -> Double { x.isNaN ? x : Swift.min(Swift.max((x + 3) / 6, 0), 1) }

    /// Functions of the table that are not sampled here: those of two numbers, and those that the system's library lacks.
    static let others: Set<String> = [
        "pow", "atan2", "hypot", "logaddexp", "logaddexp2", "xlogy", "xlog1py", "sinc", "mish", "erfinv", "ndtr",
        "ndtri",
        "logit", "lgamma", "digamma", "trigamma", "polygamma", "i0", "i0e", "i1", "i1e",
        "erfcx", "log_ndtr", "entr", "spherical_bessel_j0", "chebyshev_polynomial_t", "chebyshev_polynomial_u",
        "chebyshev_polynomial_v", "chebyshev_polynomial_w", "hermite_polynomial_h", "hermite_polynomial_he",
        "laguerre_polynomial_l", "legendre_polynomial_p",
    ]

    /// A multiple of the step that table.py samples with: what it saw is a part of what is documented.
    private static let step: UInt32 = 61 * 1075
    private static let inputs: [Float] = stride(from: UInt32(0), through: .max - step, by: Int(step)).map {
        Float(bitPattern: $0)
    }

    @Test func everyDocumentedFunctionIsSampled() throws {
        let documented = try DocumentedErrors.table("float32")
        #expect(Set(documented.keys) == Set(Self.functions.keys).union(Self.others))
    }

    @Test(arguments: functions.keys.sorted()) func errorsAreThoseDocumented(name: String) throws {
        let function = try #require(Self.functions[name])
        let expected = Self.inputs.map { function.reference(Double($0)) }
        let bounds = try #require(try DocumentedErrors.table("float32")[name])
        for isa in InstructionSet.available {
            #if arch(x86_64)
            let bound = try #require(bounds[isa.rawValue], "\(isa) is not documented")
            #else
            // The table is measured on x86-64; elsewhere the steps are those of one of its sets.
            let bound = try #require(bounds.values.max())
            #endif
            let input = try Tensor(scalars: Self.inputs)
            let results = try EngineSettings.with(.testing(isa)) { try function.compute(input).scalars(as: Float.self) }
            var (worst, place) = (0.0, 0)
            for (index, result) in results.enumerated() {
                let error = Self.error(of: result, expected[index])
                if error > worst { (worst, place) = (error, index) }
            }
            // The references round, too, far below the table's last digit.
            #expect(worst <= bound + 1e-6, "\(name) of \(Self.inputs[place]) on \(isa): \(worst) ulp, not \(bound)")
        }
    }

    @Test func aWrongResultIsSeen() {
        #expect(Self.error(of: 1, 1) == 0)
        #expect(Self.error(of: Float(1).nextUp, 1) == 1)
        #expect(Self.error(of: 0.0, -0.0) == .infinity)
        #expect(Self.error(of: .nan, 1) == .infinity)
        #expect(Self.error(of: 1, .nan) == .infinity)
        #expect(Self.error(of: .greatestFiniteMagnitude, .infinity) == .infinity)
        #expect(Self.error(of: .leastNonzeroMagnitude, Double(Float.leastNonzeroMagnitude) * 1.25) == 0.25)
    }

    /// The error in units in the last place of the true value; infinity for a wrong NaN, infinity or sign.
    static func error(of result: Float, _ expected: Double) -> Double {
        if expected.isNaN { return result.isNaN ? 0 : .infinity }
        if result.isNaN || (result.sign != expected.sign) { return .infinity }
        if expected == 0 { return result == 0 ? 0 : .infinity }
        // What float64 holds and float32 does not: infinity stands for 2^128.
        let limit = 0x1p128
        if expected.magnitude >= limit { return result.isInfinite ? 0 : .infinity }
        let value = result.isInfinite ? limit : Double(result.magnitude)
        let exponent = Swift.max(Int(expected.exponent), -126) - 23
        return abs(value - expected.magnitude) / Double(sign: .plus, exponent: exponent, significand: 1)
    }
}
