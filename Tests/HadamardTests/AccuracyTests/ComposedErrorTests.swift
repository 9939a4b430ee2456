import Foundation
import Testing

@testable import Hadamard

/// Functions of one number that are composed of operations which each round: their errors in float32 over a sample. With
/// `HADAMARD_TEST_EFFORT=100` over every float32, which takes hours.
@Suite struct ComposedErrorTests {
    struct Function: Sendable {
        var compute: @Sendable (Tensor) throws -> Tensor
        var reference: @Sendable (Double) -> Double
        /// In ulps of float32.
        var bound: Double
    }

    static let functions: [String: Function] = [
        "softsign": Function(compute: { try $0.softsign() }, reference: { $0 / (1 + abs($0)) }, bound: 1.5),
        "deg2rad": Function(compute: { try $0.deg2rad() }, reference: { $0 * (.pi / 180) }, bound: 1),
        "rad2deg": Function(compute: { try $0.rad2deg() }, reference: { $0 * (180 / .pi) }, bound: 1.5),
        "celu": Function(compute: { try $0.celu() }, reference: { $0 < 0 ? expm1($0) : $0 }, bound: 1),
        "elu of 1.5": Function(
            compute: { try $0.elu(alpha: 1.5) }, reference: { $0 < 0 ? 1.5 * expm1($0) : $0 }, bound: 2),
        "softplus up to 50": Function(
            compute: { try $0.softplus(threshold: 50) }, reference: { $0 > 50 ? $0 : log1p(exp($0)) }, bound: 2),
    ]

    private static let effort = UInt64(TestEffort.value)

    @Test(arguments: functions.keys.sorted()) func errorsAreWithinTheirBounds(name: String) throws {
        let function = try #require(Self.functions[name])
        let step = Self.effort >= 100 ? 1 : 65521 / Self.effort
        let block: UInt64 = 1 << 18
        for isa in InstructionSet.available {
            var (worst, place) = (0.0, Float(0))
            for start in stride(from: 0, through: UInt64(UInt32.max), by: Int(block * step)) {
                let end = Swift.min(start + block * step, 1 << 32)
                let inputs = stride(from: start, to: end, by: Int(step)).map { Float(bitPattern: UInt32($0)) }
                let input = try Tensor(scalars: inputs)
                let results = try EngineSettings.with(.testing(isa)) {
                    try function.compute(input).scalars(as: Float.self)
                }
                for (x, result) in zip(inputs, results) {
                    let error = SampledErrorTests.error(of: result, function.reference(Double(x)))
                    if error > worst { (worst, place) = (error, x) }
                }
            }
            #expect(worst <= function.bound, "\(name) of \(place) on \(isa): \(worst) ulp")
        }
    }
}
