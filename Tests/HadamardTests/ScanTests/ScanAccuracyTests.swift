import Testing

@testable import Hadamard

@Suite struct ScanAccuracyTests {
    /// Of a million elements each result is the exact sum, rounded.
    @Test func sumsAreExactToTheLastPlace() throws {
        var random = SplitMix64(seed: 1)
        let elements = (0..<1_000_000).map { _ in Float(random.next() >> 40) * 0x1p-24 }
        let found = try Tensor(scalars: elements).cumulativeSum(dim: 0).scalars(as: Float.self)
        // In units of 2^-24, exactly.
        var sum: UInt64 = 0
        var worst: Float = 0
        for (index, element) in elements.enumerated() {
            sum += UInt64(element * 0x1p24)
            let exact = Double(sum) * 0x1p-24
            worst = max(worst, Float(abs(Double(found[index]) - exact) / Double(found[index].ulp)))
        }
        #expect(worst <= 0.5)
    }

    /// Sums of what is not negative do not descend, in any type.
    @Test(arguments: [DType.float16, .bfloat16, .float32, .float64]) func sumsAscend(_ dtype: DType) throws {
        var random = SplitMix64(seed: 2)
        let elements = (0..<20_000).map { _ in Double(random.next() >> 11) * 0x1p-60 }
        let sums = try Tensor(scalars: elements).to(dtype).cumulativeSum(dim: 0)
        #expect(try (sums.diff() .>= 0).all().item(as: Bool.self))
    }

    @Test func logarithmsOfLargeSums() throws {
        let found = try Tensor(scalars: [1000, 1000, -1000, 1001] as [Double]).logCumulativeSumExp(dim: 0)
        let expected = [1000, 1000.6931471805599, 1000.6931471805599, 1001.5514447139320]
        #expect(try found.allclose(Tensor(scalars: expected), relative: 1e-15))
        let infinite = try Tensor(scalars: [-.infinity, -.infinity, 2, .infinity, 1] as [Double]).logCumulativeSumExp(
            dim: 0)
        #expect(try infinite.scalars(as: Double.self) == [-.infinity, -.infinity, 2, .infinity, .infinity])
        #expect(
            try Tensor(scalars: [1, .nan, 2] as [Double]).logCumulativeSumExp(dim: 0).isnan().scalars(as: Bool.self)
                == [false, true, true])
    }
}
