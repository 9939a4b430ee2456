import Testing

@testable import Hadamard

/// Errors of layouts and subscripts, in PyTorch's words.
@Suite struct LayoutErrorTests {
    private func expect(
        _ kind: TensorError.Kind, _ message: String, _ location: SourceLocation = #_sourceLocation,
        _ body: () throws -> Void
    ) {
        let error = expectTensorError("", location, body)
        #expect(error?.message == message, sourceLocation: location)
        #expect(error?.kind == kind, sourceLocation: location)
    }

    private let x: Tensor
    private let number: Tensor

    init() throws {
        x = try .zeros([2, 3]) + 0
        number = try Tensor(1)
    }

    @Test func indices() {
        expect(.index, "index 2 is out of bounds for dimension 0 with size 2") { _ = try x.slice([.index(2)]) }
        expect(.index, "index 3 is out of bounds for dimension 1 with size 3") {
            _ = try x.slice([.index(0), .index(3)])
        }
        expect(.index, "index -3 is out of bounds for dimension 0 with size 2") { _ = try x.slice([.index(-3)]) }
        expect(.index, "index 5 is out of bounds for dimension 1 with size 3") {
            _ = try x.slice([.ellipsis, .index(5)])
        }
        expect(.index, "too many indices for tensor of dimension 2") {
            _ = try x.slice([.index(0), .index(0), .index(0)])
        }
        expect(.value, "slice step cannot be zero") { _ = try x.slice([.slice(nil, nil, step: 0)]) }
        expect(.index, "too many indices for tensor of dimension 0") { _ = try number.slice([.index(0)]) }
    }

    /// The place in the subscript counts: dimensions that went, new ones, and an ellipsis as one.
    @Test func dimensionsAfterOthersWent() {
        expect(.index, "index 9 is out of bounds for dimension 1 with size 4") {
            _ = try Tensor.zeros([2, 3, 4]).slice([.ellipsis, .index(9)])
        }
        expect(.index, "index 9 is out of bounds for dimension 2 with size 3") {
            _ = try Tensor.zeros([2, 3, 4]).slice([.newAxis, .ellipsis, .index(9), .index(0)])
        }
        expect(.index, "index 7 is out of bounds for dimension 1 with size 3") {
            _ = try x.slice([.index(1), .index(7)])
        }
        expect(.index, "index 7 is out of bounds for dimension 2 with size 3") {
            _ = try x.slice([.newAxis, .all, .index(7)])
        }
    }

    @Test func dimensions() {
        let message = { (low: Int, high: Int, dim: Int) in
            "Dimension out of range (expected to be in range of [\(low), \(high)], but got \(dim))"
        }
        expect(.index, message(-2, 1, 2)) { _ = try x.transposed(0, 2) }
        expect(.index, message(-2, 1, 2)) { _ = try x.squeezed(2) }
        expect(.index, message(-3, 2, 3)) { _ = try x.unsqueezed(3) }
        expect(.index, message(-3, 2, -4)) { _ = try x.unsqueezed(-4) }
        expect(.index, message(-2, 1, 2)) { _ = try x.permuted([0, 2]) }
        expect(.index, message(-2, 1, 2)) { _ = try x.narrow(2, start: 0, length: 1) }
        expect(.index, message(-2, 1, 2)) { _ = try x.flatten(2) }
        expect(.index, message(-1, 0, 1)) { _ = try number.squeezed(1) }
    }

    @Test func orders() {
        expect(
            .runtime,
            "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
                + "ordering of dimensions i.e. input.dim() = 2 is not equal to len(dims) = 1"
        ) { _ = try x.permuted([0]) }
        expect(.runtime, "permute(): duplicate dims are not allowed.") { _ = try x.permuted([0, 0]) }
        expect(.runtime, "permute(): duplicate dims are not allowed.") { _ = try x.permuted([1, -1]) }
    }

    @Test func reshapes() throws {
        expect(.runtime, "shape '[4]' is invalid for input of size 6") { _ = try x.reshaped([4]) }
        expect(.runtime, "shape '[4, -1]' is invalid for input of size 6") { _ = try x.reshaped([4, -1]) }
        expect(.runtime, "only one dimension can be inferred") { _ = try x.reshaped([-1, -1]) }
        expect(.runtime, "invalid shape dimension -2 at index 0 of shape [-2, 3]") { _ = try x.reshaped([-2, 3]) }
        expect(.runtime, "shape '[0, -1]' is invalid for input of size 6") { _ = try x.reshaped([0, -1]) }
        let empty = try Tensor.zeros([0])
        expect(
            .runtime,
            "cannot reshape tensor of 0 elements into shape [0, -1] because the unspecified dimension size -1 can be any "
                + "value and is ambiguous"
        ) { _ = try empty.reshaped([0, -1]) }
        expect(.runtime, "flatten() has invalid args: start_dim cannot come after end_dim") { _ = try x.flatten(1, 0) }
        let message = "shape '[4611686018427387904, 4]' is invalid for input of size 6"
        expect(.runtime, message) { _ = try x.reshaped([1 << 62, 4]) }
    }

    @Test func expansions() throws {
        expect(
            .runtime,
            "The expanded size of the tensor (4) must match the existing size (2) at non-singleton dimension 0.  "
                + "Target sizes: [4, 3].  Tensor sizes: [2, 3]"
        ) { _ = try x.expanded([4, 3]) }
        expect(
            .runtime,
            "expand(torch.FloatTensor{[2, 3]}, size=[3]): the number of sizes provided (1) must be greater or equal to "
                + "the number of dimensions in the tensor (2)"
        ) { _ = try x.expanded([3]) }
        expect(
            .runtime,
            "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension 0"
        ) { _ = try x.expanded([-1, 2, 3]) }
        expectTensorError { _ = try Tensor.zeros([2, 1]).expanded([2, -2]) }
    }

    @Test func narrowings() {
        expect(.runtime, "start (1) + length (2) exceeds dimension size (2).") {
            _ = try x.narrow(0, start: 1, length: 2)
        }
        expect(.index, "start out of range (expected to be in range of [-2, 2], but got 3)") {
            _ = try x.narrow(0, start: 3, length: 0)
        }
        expect(.runtime, "narrow(): length must be non-negative.") { _ = try x.narrow(0, start: 0, length: -1) }
        expect(.runtime, "narrow() cannot be applied to a 0-dim tensor.") {
            _ = try number.narrow(0, start: 0, length: 1)
        }
        expect(.runtime, "a Tensor with 6 elements cannot be converted to Scalar") { _ = try x.item() }
    }

    @Test func assignments() throws {
        var a = try x + 0
        let before = try a.snapshot()
        expect(
            .runtime,
            "The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  "
                + "Target sizes: [3].  Tensor sizes: [2]"
        ) { try a.assign([.index(0)], Tensor.zeros([2])) }
        expectTensorError { try a.assign([.index(9)], 1) }
        expectTensorError { try a.assign([.index(0)], Tensor.zeros([2, 3])) }
        #expect(try a.snapshot() == before)
        try a.assign([.index(0)], Tensor.ones([1, 1, 3]))
        #expect(try a.scalars(as: Int.self) == [1, 1, 1, 0, 0, 0])
    }
}
