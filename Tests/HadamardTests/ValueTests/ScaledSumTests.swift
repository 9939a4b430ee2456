import Testing

@testable import Hadamard

/// Sums with `alpha` in half precision: `alpha` is rounded, then the sum alone.
@Suite struct ScaledSumTests {
    @Test func theProductIsNotRounded() throws {
        let (a, b) = (try Tensor(scalars: [Float16(-4.375)]), try Tensor(scalars: [Float16(1.751)]))
        let rest = Float16(0.00244140625)
        #expect(try a.add(b, alpha: 2.5).item(as: Float16.self) == rest)
        #expect(try a.sub(b, alpha: -2.5).item(as: Float16.self) == rest)
        #expect(try a.add(1.751, alpha: 2.5).item(as: Float16.self) == rest)
        #expect(try a.add(b.reshaped([]), alpha: 2.5).item(as: Float16.self) == rest)
    }

    @Test(arguments: [DType.float16, .bfloat16]) func anyNumbers(_ dtype: DType) throws {
        var random = SplitMix64(seed: 5)
        let numbers = (0..<400).map { _ in Float.random(in: -4...4, using: &random) }
        let a = try Tensor(scalars: numbers).to(dtype)
        let b = try Tensor(scalars: numbers.reversed()).to(dtype)
        let (x, y) = (try a.scalars(as: Float.self), try b.scalars(as: Float.self))
        for alpha in [2.5, -1.2345678, 0.3] {
            let factor = try Tensor(scalars: [Float(alpha)]).to(dtype).item(as: Float.self)
            let sums = try Tensor(scalars: zip(x, y).map { $0 + factor * $1 }).to(dtype)
            let differences = try Tensor(scalars: zip(x, y).map { $0 - factor * $1 }).to(dtype)
            for set in InstructionSet.available {
                let (sum, difference) = try EngineSettings.with(.testing(set)) {
                    (try a.add(b, alpha: alpha).snapshot(), try a.sub(b, alpha: alpha).snapshot())
                }
                #expect(try sum == sums.snapshot() && difference == differences.snapshot())
            }
        }
        #expect(try a.add(b, alpha: 2).dtype == dtype)
    }
}
