import Testing

@testable import Hadamard

@Suite struct PrintingTests {
    @Test func theTypeHasNoPrefixInSwift() throws {
        #expect(try Tensor([1.5, 2.0]).description == "tensor([1.5000, 2.0000])")
        #expect(try Tensor([1.5, 2.0], dtype: .float64).description == "tensor([1.5000, 2.0000], dtype=float64)")
        #expect(try "\(Tensor.zeros([0, 3], dtype: .int32))" == "tensor([], size=(0, 3), dtype=int32)")
        #expect(try "\(Tensor([1, 2], dtype: .uint8))" == "tensor([1, 2], dtype=uint8)")
    }

    @Test func theLargestIntegers() throws {
        let tensor = try Tensor(scalars: [UInt64.max, 0])
        #expect(tensor.description == "tensor([18446744073709551615,                    0], dtype=uint64)")
        #expect(try Tensor(scalars: [Int64.min]).description == "tensor([-9223372036854775808])")
    }

    @Test func pendingExpressionsAreComputed() throws {
        let tensor = try Tensor([1.0, 2.0]) * 2 + 1
        #expect(!tensor.node.isReady)
        #expect(tensor.description == "tensor([3., 5.])")
    }

    /// 2⁴⁰ elements that are nowhere in memory: only what is printed may be made.
    @Test func whatIsNotShownIsNotRead() throws {
        let size = 1 << 20
        #expect(
            try Tensor.zeros([size, size]).description == """
                tensor([[0., 0., 0.,  ..., 0., 0., 0.],
                        [0., 0., 0.,  ..., 0., 0., 0.],
                        [0., 0., 0.,  ..., 0., 0., 0.],
                        ...,
                        [0., 0., 0.,  ..., 0., 0., 0.],
                        [0., 0., 0.,  ..., 0., 0., 0.],
                        [0., 0., 0.,  ..., 0., 0., 0.]])
                """)
        #expect(
            try Tensor.arange(size * size).description
                == "tensor([            0,             1,             2,  ...,\n"
                + "        1099511627773, 1099511627774, 1099511627775])")
    }

    @Test func tooManyShownElementsAreRefused() throws {
        let text = try Tensor.ones(Array(repeating: 2, count: 50)).description
        #expect(text.contains("too many elements to print"))
    }

    /// A text stands in for elements that cannot be computed.
    @Test func withoutMemoryTheTextSaysSo() throws {
        let tensor = try Tensor.zeros([1 << 25, 1 << 25]) + 1
        #expect(tensor.description.hasPrefix("tensor(<RuntimeError: out of memory: 4503599627370496 bytes"))
        #expect(tensor.description.hasSuffix("size=(33554432, 33554432), dtype=float32)"))
        #expect(throws: TensorError.self) { try tensor.printed() }
    }

    @Test func debugDescriptionsTellTheState() throws {
        let tensor = try Tensor([[1.0, 2.0], [3.0, 4.0]])
        let pending = try tensor + 1
        let head = "Tensor(shape: [2, 2], dtype: float32, pending, at most 1 operations)\ntensor("
        #expect(pending.debugDescription.hasPrefix(head))
        #expect(try tensor.transposed().debugDescription.contains("strides [1, 2]"))
        #expect(tensor.debugDescription.contains("contiguous"))
        #expect(try Tensor.zeros([3]).debugDescription.contains("every element 0"))
        #expect(try Tensor.arange(3).debugDescription.contains("computed range from 0 by 1"))
    }
}
