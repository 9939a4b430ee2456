import Testing

@testable import Hadamard

@Suite struct LiteralTests {
    @Test func typesAndShapes() throws {
        let cases: [(Tensor, DType, [Int])] = [
            (try Tensor([[1.0, 2.0], [3.0, 4.0]]), .float32, [2, 2]), (try Tensor([1, 2]), .int64, [2]),
            (try Tensor([true, false]), .bool, [2]), (try Tensor([1, 2.5]), .float32, [2]),
            (try Tensor([true, 2]), .int64, [2]), (try Tensor(5), .int64, []), (try Tensor(2.5), .float32, []),
            (try Tensor([]), .float32, [0]), (try Tensor([[], []]), .float32, [2, 0]),
            (try Tensor([[[1]], [[2]]]), .int64, [2, 1, 1]), (try Tensor([1, 2], dtype: .float16), .float16, [2]),
        ]
        for (tensor, dtype, shape) in cases {
            #expect(tensor.dtype == dtype && tensor.shape == shape)
        }
        #expect(try Tensor([[1, 2.5], [true, -3]]).scalars(as: Float.self) == [1, 2.5, 1, -3])
    }

    @Test func raggedOnes() {
        let cases: [(TensorLiteral, TensorError.Kind, String)] = [
            ([[1, 2], [3]], .value, "expected sequence of length 2 at dim 1 (got 1)"),
            ([[[1], [2]], [[1], [2, 3]]], .value, "expected sequence of length 1 at dim 2 (got 2)"),
            ([[1], []], .value, "expected sequence of length 1 at dim 1 (got 0)"),
            ([[1, 2], 3], .type, "not a sequence"),
        ]
        for (literal, kind, message) in cases {
            let error = expectTensorError { _ = try Tensor(literal) }
            #expect(error?.kind == kind && error?.message == message)
        }
        let error = expectTensorError { _ = try Tensor([1, [2]]) }
        #expect(error?.kind == .type)
    }

    @Test func deepOnes() {
        var literal = TensorLiteral.list([1])
        for _ in 0..<63 { literal = .list([literal]) }
        #expect(throws: Never.self) { try Tensor(literal) }
        expectTensorError { _ = try Tensor(.list([literal])) }
        // None of it goes through calls as deep.
        for _ in 0..<100_000 { literal = .list([literal, 1]) }
        let error = expectTensorError { _ = try Tensor(literal) }
        #expect(error?.message == "a tensor has at most 64 dimensions")
    }

    @Test func swiftNumbersKeepTheirType() throws {
        #expect(try Tensor([1.5, 2.5] as [Double], shape: [2]).dtype == .float64)
        #expect(try Tensor([1, 2] as [UInt16], shape: [2, 1]).dtype == .uint16)
        #expect(try Tensor([Float16(1)], shape: []).dtype == .float16)
        #expect(try Tensor(scalars: [BFloat16(1.0)]).dtype == .bfloat16)
        expectTensorError { _ = try Tensor([1, 2, 3], shape: [2]) }
        expectTensorError { _ = try Tensor([1, 2, 3], shape: [-3]) }
    }

    /// Bytes that are neither 0 nor 1 are true, and true is 1.
    @Test func boolsOfAnyByte() throws {
        let bools = try Tensor(bytes: [0, 1, 2, 255], shape: [4], dtype: .bool)
        #expect(try bools.bytes() == [0, 1, 1, 1])
        #expect(try bools.to(.int32).scalars(as: Int.self) == [0, 1, 1, 1])
    }

    @Test func equality() throws {
        #expect(try Tensor([1, 2]) == Tensor([1, 2]))
        #expect(try Tensor([1, 2]) != Tensor([1, 3]))
        #expect(try Tensor([1, 2]) != Tensor([1.0, 2.0]))
        #expect(try Tensor([1, 2]) != Tensor([[1, 2]]))
        #expect(try Tensor([Double.nan], shape: [1]) != Tensor([Double.nan], shape: [1]))
        #expect(try Tensor.zeros([0, 3]) == Tensor.zeros([0, 3]))
        #expect(try Tensor.zeros([0, 3]) != Tensor.zeros([3, 0]))
        #expect(try Tensor([-0.0]) == Tensor([0.0]))
    }
}
