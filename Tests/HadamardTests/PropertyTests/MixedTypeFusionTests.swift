import Hadamard
import Testing

/// Operations that are fused although their operands have several types.
@Suite struct MixedTypeFusionTests {
    /// A product by a number whose type is not that of the operations that follow.
    @Test func scaledProducts() throws {
        let n = try Tensor.arange(6)
        let x = try Tensor.ones([6])
        #expect(try (2 * n * x + x).scalars(as: Float.self) == [1, 3, 5, 7, 9, 11])
        #expect(try (x * n * 2 + x).scalars(as: Float.self) == [1, 3, 5, 7, 9, 11])
        #expect(try (x + 3 * n / x).scalars(as: Float.self) == [1, 4, 7, 10, 13, 16])
        let a = try Tensor.full([3], Float(3))
        let b = try Tensor.full([3], 0.1)
        #expect(try (b + 0.5 * a * b).scalars(as: Double.self) == [0.1 + 1.5 * 0.1, 0.1 + 1.5 * 0.1, 0.1 + 1.5 * 0.1])
        let h = try Tensor.full([2], Float(1.5)).to(.float16)
        let y = try Tensor.full([2], Float(3))
        #expect(
            try (y + 0.1 * h * y).scalars(as: Float.self)
                == Array(repeating: 3 + Float(Float16(Float(0.1) * 1.5)) * 3, count: 2))
    }
}
