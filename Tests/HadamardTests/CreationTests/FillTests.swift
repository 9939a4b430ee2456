import Testing

@testable import Hadamard

@Suite struct FillTests {
    @Test func aFloatAboveInt64InUInt64() throws {
        #expect(try Tensor.full([2], 1e19, dtype: .uint64).scalars(as: UInt64.self) == [UInt64(1e19), UInt64(1e19)])
    }

    @Test func typesOfFills() throws {
        #expect(try Tensor.full([1], 2).dtype == .int64)
        #expect(try Tensor.full([1], 2.0).dtype == .float32)
        #expect(try Tensor.full([1], true).dtype == .bool)
        #expect(try Tensor.full([1], Scalar.complex(1, 2)).dtype == .complex64)
        #expect(try Tensor.zeros([2]).dtype == .float32)
        #expect(try Tensor.onesLike(Tensor([1, 2])).dtype == .int64)
        #expect(try Tensor.zerosLike(Tensor([[1.5]]), dtype: .bool).shape == [1, 1])
        #expect(try Tensor.fullLike(Tensor([true]), 3).scalars(as: Bool.self) == [true])
    }

    @Test(arguments: DType.allCases) func zerosAndOnes(_ dtype: DType) throws {
        #expect(try Tensor.zeros([3], dtype: dtype).to(.complex128) == Tensor.zeros([3], dtype: .complex128))
        #expect(try Tensor.ones([3], dtype: dtype).to(.complex128) == Tensor.ones([3], dtype: .complex128))
    }

    /// What PyTorch refuses: `value cannot be converted to type … without overflow`.
    @Test func numbersThatDoNotFit() throws {
        for (value, dtype) in [
            (Scalar.int(256), DType.uint8), (.int(-129), .int8), (.int(1 << 31), .int32), (.float(1e10), .int32),
            (.float(.infinity), .int64), (.float(.nan), .uint8), (.complex(1, 2), .float32), (.complex(1, 1), .int64),
        ] {
            expectTensorError("\(value) as \(dtype)") { _ = try Tensor.full([1], value, dtype: dtype) }
        }
        #expect(try Tensor.full([1], 127, dtype: .int8).item(as: Int.self) == 127)
        #expect(try Tensor.full([1], -128, dtype: .int8).item(as: Int.self) == -128)
        #expect(try Tensor.full([1], 2.9, dtype: .int8).item(as: Int.self) == 2)
    }

    @Test func identity() throws {
        #expect(try Tensor.eye(2, 3).scalars(as: Float.self) == [1, 0, 0, 0, 1, 0])
        #expect(try Tensor.eye(0).shape == [0, 0])
        #expect(try Tensor.eye(2, dtype: .bool).scalars(as: Bool.self) == [true, false, false, true])
        expectTensorError { _ = try Tensor.eye(-1) }
    }
}
