import Hadamard
import Testing

@Suite struct UpdateTests {
    /// A number that is assigned is rounded once, to the elements' own type.
    @Test func numbersKeepTheirDigits() throws {
        var a = try Tensor.zeros([3], dtype: .float64)
        try a.assign([.index(0)], 0.1)
        #expect(try a[0].item(as: Double.self) == 0.1)
        var b = try Tensor.zeros([3], dtype: .uint64)
        try b.assign([.range(start: 1, stop: nil, step: 1)], UInt64.max)
        #expect(try b.scalars(as: UInt64.self) == [0, .max, .max])
    }

    @Test func closuresAsTheyAreWritten() throws {
        var a = try Tensor([1.0, 4.0])
        try a.update { try $0.sqrt() }
        try a.update { try $0 * $0 + 1 }
        #expect(try a == Tensor([2.0, 5.0]))
    }
}
