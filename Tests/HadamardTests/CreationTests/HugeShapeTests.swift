import Testing

@testable import Hadamard

/// Shapes whose elements or bytes nobody can count: an error where memory would be needed, never a crash.
@Suite struct HugeShapeTests {
    private func expectError(_ part: String, _ body: () throws -> Void) {
        let error = expectTensorError("", #_sourceLocation, body)
        #expect(error?.message.contains(part) != false)
    }

    @Test func aWiderTypeThatCannotBeAddressed() throws {
        let bytes = try Tensor.full([1 << 60], 1, dtype: .uint8)
        expectTensorError { try bytes.to(.complex128).evaluate() }
        expectTensorError { _ = try (bytes + 1.0).to(.complex128).bytes() }
        expectTensorError { _ = try bytes.to(.float64).scalars(as: Double.self) }
    }

    @Test func aRangeThatCannotBeAddressed() throws {
        expectTensorError { _ = try Tensor.arange(Int.max).bytes() }
        expectTensorError { _ = try (Tensor.arange(Int.max) * 2).bytes() }
        expectTensorError { _ = try Tensor.linspace(0, 1, steps: .max).bytes() }
    }

    @Test func aRangeToTheSmallestInteger() throws {
        expectTensorError { _ = try Tensor.arange(0, Int.min, step: -1).bytes() }
    }

    @Test func sizesBesideAZeroMayBeAnything() throws {
        let empty = try Tensor.zeros([1 << 40, 1 << 40, 0])
        #expect(empty.count == 0)
        #expect(try empty.flatten().shape == [0])
        expectTensorError { _ = try empty.flatten(0, 1) }
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let view = try empty.permuted(order)
            #expect(try (view * 2 + view).bytes().isEmpty)
            var changed = try view + 1
            try changed *= 3
            try changed[0...] += 1
            #expect(try changed.bytes().isEmpty)
            #expect(try view.reshaped([0]).count == 0)
        }
    }

    @Test func productsThatOverflow() {
        expectError("more bytes than can be addressed") { _ = try Tensor.zeros([1 << 40, 1 << 40]) }
        expectError("more bytes than can be addressed") { _ = try Tensor([Float](), shape: [1 << 32, 1 << 32]) }
        expectError("more bytes than can be addressed") { _ = try Tensor.eye(1 << 40) }
        expectError("more bytes than can be addressed") { _ = try Tensor([1]).expanded([1 << 31, 1 << 32]) }
        expectError("more bytes than can be addressed") {
            _ = try Tensor.zeros([1 << 31, 1], dtype: .bool) & Tensor.zeros([1 << 31], dtype: .bool)
        }
    }
}
