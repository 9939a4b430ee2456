import Testing

@testable import Hadamard

/// Expanded tensors have several elements at one place of memory: written, they get places of their own.
@Suite struct ExpandedTests {
    @Test func oneElementOfAnExpandedTensor() throws {
        var a = try Tensor([1.0]).expanded([3])
        a[0] = try Tensor(5.0)
        #expect(try a.scalars(as: Float.self) == [5, 1, 1])
    }

    @Test func aRowOfAnExpandedTensor() throws {
        var a = try Tensor([1, 2, 3]).expanded([2, 3])
        try a[1] *= 10
        #expect(try a.scalars(as: Int.self) == [1, 2, 3, 10, 20, 30])
    }

    @Test func aPartOfAnExpandedTensorThatGrows() throws {
        var a = try Tensor([[1, 2, 3]]).expanded([3, 3])
        try a[1...] += a[..<2]
        #expect(try a.scalars(as: Int.self) == [1, 2, 3, 2, 4, 6, 2, 4, 6])
    }

    @Test func allOfAnExpandedTensor() throws {
        var a = try Tensor([1, 2]).expanded([2, 2])
        try a += Tensor([[1, 2], [3, 4]])
        #expect(try a.scalars(as: Int.self) == [2, 4, 4, 6])
    }
}
