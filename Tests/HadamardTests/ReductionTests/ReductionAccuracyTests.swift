import Foundation
import Testing

@testable import Hadamard

/// Results that a sum in the elements' own type would lose.
@Suite struct ReductionAccuracyTests {
    private func noise(_ count: Int) -> [Double] {
        var random = SplitMix64(seed: 5)
        return (0..<count).map { _ in Double.random(in: -8...8, using: &random) }
    }

    @Test func varianceBesideALargeMean() throws {
        let values = noise(10_000).map { Float(1e8 + $0) }
        let mean = values.reduce(0.0) { $0 + Double($1) } / 10_000
        let squares = values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        let tensor = try Tensor(scalars: values)
        #expect(try tensor.var().item(as: Float.self) == Float(squares / 9999))
        #expect(try tensor.std(correction: 0).item(as: Float.self) == Float((squares / 10_000).squareRoot()))
        let (variance, average) = try tensor.varMean(dim: 0, correction: 0, keepDim: true)
        #expect(try variance.scalars(as: Float.self) == [Float(squares / 10_000)])
        #expect(try average.scalars(as: Float.self) == [Float(mean)])
    }

    @Test func layerNormBesideALargeMean() throws {
        let values = noise(512).map { Float(1e6 + $0) }
        let mean = values.reduce(0.0) { $0 + Double($1) } / 512
        let variance = values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / 512
        let expected = values.map { Float((Double($0) - mean) / (variance + 1e-5).squareRoot()) }
        let result = try Tensor(scalars: values).layerNorm([512]).scalars(as: Float.self)
        #expect(zip(result, expected).allSatisfy { abs($0 - $1) <= abs($1).ulp })
    }

    @Test func sumsThatCancel() throws {
        #expect(try Tensor([1e8, 1.0, -1e8] as TensorLiteral).sum().item(as: Float.self) == 1)
        let count = 1 << 20
        let tensor = try Tensor.full([count], Scalar.float(0.1))
        #expect(try tensor.sum().item(as: Float.self) == Float(Double(Float(0.1)) * Double(count)))
        #expect(try tensor.mean().item(as: Float.self) == 0.1)
        #expect(try tensor.to(.float16).sum().item(as: Float.self) == .infinity)
        #expect(try tensor.to(.float16).mean().item(as: Float.self) == tensor.to(.float16)[0].item(as: Float.self))
    }

    /// PyTorch's float32 gives ∞ and 0 here.
    @Test func normsWhoseSquaresDoNotFit() throws {
        #expect(try Tensor(scalars: [3e30, 4e30] as [Float]).norm().item(as: Float.self) == 5e30)
        #expect(try Tensor(scalars: [3e-30, 4e-30] as [Float]).norm().item(as: Float.self) == 5e-30)
        #expect(
            try Tensor(scalars: [3e30, 4e30] as [Float]).normalize(dim: 0).scalars(as: Float.self).map {
                ($0 * 10).rounded()
            } == [6, 8])
    }

    @Test func exponentialsOfLargeNumbers() throws {
        let logits = try Tensor(scalars: [1000, 1001, 1002] as [Float])
        let powers: [Double] = [1, exp(1.0), exp(2.0)]
        let total = powers.reduce(0, +)
        let result = try logits.softmax(dim: 0).scalars(as: Double.self)
        #expect(zip(result, powers).allSatisfy { abs($0 - $1 / total) < 1e-7 })
        #expect(try logits.logSumExp(dim: 0).item(as: Float.self) == Float(1000 + log(total)))
    }
}
