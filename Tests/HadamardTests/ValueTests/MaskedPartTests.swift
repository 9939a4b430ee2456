import Testing

@testable import Hadamard

/// `a[mask]`, read, assigned to and operated on in place.
@Suite struct MaskedPartTests {
    /// Without elements the other sizes may be anything, and their product more than can be counted.
    @Test func hugeShapesWithoutElements() throws {
        let side = 1 << 40
        let empty = try Tensor.zeros([0, side, side])
        #expect(try empty.slice(Tensor.full([0], true)).shape == [0, side, side])
        #expect(try empty.slice(Tensor.full([0, side], false)).shape == [0, side])
        for (shape, isTrue) in [([0, side, side], true), ([side, side, 0], true), ([side, side, 0], false)] {
            let part = try Tensor.zeros(shape).slice(Tensor(.scalar(.bool(isTrue))))
            #expect(part.shape == [isTrue ? 1 : 0] + shape && part.count == 0)
        }
        #expect(try Tensor.zeros([3, 0, side, side]).slice(Tensor([true, false, true])).shape == [2, 0, side, side])
        var changed = empty
        changed[try Tensor.full([0], true)] = try Tensor(1.0)
        #expect(changed.shape == empty.shape)
    }

    private let mask: Tensor
    private let grid: Tensor

    init() throws {
        mask = try Tensor([true, false, true])
        grid = try Tensor.arange(12).reshaped([3, 4])
    }

    @Test func reading() throws {
        #expect(grid[mask] == (try Tensor([[0, 1, 2, 3], [8, 9, 10, 11]])))
        #expect(try grid[grid .> 9] == Tensor([10, 11]))
        #expect(try grid.transposed(0, 1)[grid.transposed(0, 1) .> 9] == Tensor([10, 11]))
        #expect(try grid[Tensor(true)].shape == [1, 3, 4] && grid[Tensor(false)].shape == [0, 3, 4])
        #expect(try Tensor.ones([2, 0])[Tensor([true, false])].shape == [1, 0])
        #expect(try Tensor.ones([0, 2])[Tensor.full([0], true)].shape == [0, 2])
        for dtype in DType.allCases {
            let row = try grid[1...].to(dtype)
            #expect(try row[Tensor([false, true])] == row[1...])
        }
    }

    @Test func assigning() throws {
        var a = grid
        try a.assign(mask, -1)
        #expect(try a == Tensor([[-1, -1, -1, -1], [4, 5, 6, 7], [-1, -1, -1, -1]]))
        a[mask] = try Tensor([[1], [2]])
        #expect(try a == Tensor([[1, 1, 1, 1], [4, 5, 6, 7], [2, 2, 2, 2]]))
        a[mask] = try Tensor([1, 2, 3, 4])
        #expect(try a == Tensor([[1, 2, 3, 4], [4, 5, 6, 7], [1, 2, 3, 4]]))
        try a[a .> 3] *= 10
        #expect(try a == Tensor([[1, 2, 3, 40], [40, 50, 60, 70], [1, 2, 3, 40]]))
        #expect(try grid == Tensor.arange(12).reshaped([3, 4]))
    }

    @Test func whatDoesNotFit() throws {
        try refuses(
            "The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2] at index 0"
        ) {
            try $0[..<2].slice(mask)
        }
        try refuses("too many indices for tensor of dimension 1") { try $0.slice(mask.unsqueezed(0)) }
        try refuses("tensors used as indices must be bool tensors, not Long") { try $0.slice(Tensor([0, 1])) }
        let mismatch = "shape mismatch: value tensor of shape [3] cannot be broadcast to indexing result of shape [2]"
        try refuses(mismatch) { try $0.assign(mask, Tensor([1.0, 2.0, 3.0])) }
        let types =
            "Index put requires the source and destination dtypes match, got Float for the destination and Long for the source."
        try refuses(types) { try $0.assign(mask, Tensor([1, 2])) }
        try refuses("value cannot be converted to type float without overflow") { try $0.assign(mask, 1e300) }
    }

    private func refuses<Result>(
        _ message: String, _ location: SourceLocation = #_sourceLocation, _ body: (inout Tensor) throws -> Result
    ) throws {
        var a = try Tensor([1.0, 2.0, 3.0])
        let error = expectTensorError("", location) { _ = try body(&a) }
        #expect(error?.message == message, sourceLocation: location)
        #expect(try a == Tensor([1.0, 2.0, 3.0]), sourceLocation: location)
    }
}
