import Testing

@testable import Hadamard

/// Reductions of one number everywhere, and of elements repeated along dimensions, of all sizes of tile.
@Suite struct RepeatedElementTests {
    @Test(arguments: [DType.float32, .float64, .int64, .bfloat16, .uint8], [1000, 4096, 8192, 100_000])
    func fills(_ dtype: DType, _ count: Int) throws {
        let ones = try Tensor.ones([count], dtype: dtype)
        for tensor in [ones, try ones.mul(1), try ones.reshaped([count, 1]).expanded([count, 3])] {
            #expect(try tensor.sum(dtype: .float64).item(as: Int.self) == tensor.count)
            #expect(try tensor.sum(dim: 0, dtype: .int64).scalars().allSatisfy { (sum: Int) in sum == count })
            #expect(try tensor.prod(dtype: .float64).item(as: Int.self) == 1)
            #expect(try tensor.amax().item(as: Int.self) == 1)
            #expect(try tensor.argmax().item(as: Int.self) == 0)
            #expect(try tensor.countNonzero().item(as: Int.self) == tensor.count)
        }
    }

    @Test func repeatedRowsAndColumns() throws {
        let column = try Tensor.arange(300, dtype: .float32).reshaped([300, 1])
        for (tensor, dim) in [(column, 1), (try column.reshaped([1, 300]), 0)] {
            let shape = dim == 1 ? [300, 2000] : [2000, 300]
            let expanded = try tensor.expanded(shape)
            #expect(try expanded.sum(dim: dim).scalars(as: Int.self) == (0..<300).map { $0 * 2000 })
            #expect(try expanded.sum(dim: 1 - dim).scalars(as: Int.self) == Array(repeating: 44850, count: 2000))
            #expect(try expanded.sum(dtype: .int64).item(as: Int.self) == 44850 * 2000)
            #expect(try (expanded + 1).amax(dim: dim).scalars(as: Int.self) == Array(1...300))
            #expect(try expanded.argmax(dim: 1 - dim).scalars(as: Int.self) == Array(repeating: 299, count: 2000))
        }
    }
}
