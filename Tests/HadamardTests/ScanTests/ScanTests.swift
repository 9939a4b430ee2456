import Testing

@testable import Hadamard

/// What scans, and what is made of them, give.
@Suite struct ScanTests {
    @Test func types() throws {
        for dtype in DType.allCases {
            let x = try Tensor.full([3], 1, dtype: dtype)
            let expected: DType = dtype.category < .float ? .int64 : dtype
            #expect(try x.cumulativeSum(dim: 0).dtype == expected)
            #expect(try x.cumulativeProduct(dim: 0).dtype == expected)
            if dtype.isComplex { continue }
            let largest = try x.cumulativeMax(dim: 0)
            #expect(largest.values.dtype == dtype && largest.indices.dtype == .int64)
        }
        let bytes = try Tensor([200, 100, 50]).to(.uint8)
        #expect(try bytes.cumulativeSum(dim: 0).scalars(as: Int64.self) == [200, 300, 350])
        #expect(try bytes.cumulativeSum(dim: 0, dtype: .uint8).scalars(as: UInt8.self) == [200, 44, 94])
        #expect(try Tensor(scalars: [Int64.max, 1]).cumulativeSum(dim: 0).scalars(as: Int64.self) == [.max, .min])
    }

    @Test func smallShapes() throws {
        for shape in [[0], [0, 3], [3, 0]] {
            for dim in shape.indices {
                let x = try Tensor.zeros(shape)
                #expect(try x.cumulativeSum(dim: dim).shape == shape)
                #expect(try x.cumulativeMax(dim: dim).indices.shape == shape)
                #expect(try x.logCumulativeSumExp(dim: -1).dtype == .float32)
            }
        }
        let number = try Tensor.full([], 3, dtype: .int8)
        #expect(try number.cumulativeSum(dim: 0) == Tensor.full([], 3, dtype: .int64))
        #expect(try number.cumulativeMin(dim: -1).indices == Tensor.full([], 0, dtype: .int64))
        #expect(throws: TensorError.self) { try number.cumulativeSum(dim: 1) }
        #expect(throws: TensorError.self) { try Tensor([1, 2]).logCumulativeSumExp(dim: 0) }
        #expect(throws: TensorError.self) { try Tensor([1.0]).cumulativeSum(dim: 0, dtype: .bool) }
    }

    @Test func extremes() throws {
        let x = try Tensor(scalars: [2, 1, 2, .nan, 5, .nan] as [Double])
        let largest = try x.cumulativeMax(dim: 0)
        #expect(try largest.indices.scalars(as: Int64.self) == [0, 0, 2, 3, 3, 5])
        #expect(try largest.values.isnan().scalars(as: Bool.self) == [false, false, false, true, true, true])
        let zeros = try Tensor([-0.0, 0.0, -0.0]).cumulativeMin(dim: 0)
        #expect(try zeros.values.scalars(as: Double.self).map(\.sign) == [.minus, .plus, .minus])
        #expect(try zeros.indices.scalars(as: Int64.self) == [0, 1, 2])
    }

    @Test func integrals() throws {
        let x = try Tensor([0, 1, 3.0])
        let y = try Tensor([0, 2, 6.0])
        #expect(try y.trapezoid(x: x).item(as: Double.self) == 9)
        #expect(try y.trapezoid(dx: 0.5).item(as: Double.self) == 2.5)
        #expect(try y.cumulativeTrapezoid(x: x).scalars(as: Double.self) == [1, 9])
    }

    @Test func slopes() throws {
        let x = try Tensor([0, 1, 3, 4, 7.0])
        let y = try x * x
        let slope = try y.gradient(spacing: .coordinates([x]), edgeOrder: 2)[0]
        #expect(try slope.allclose(2 * x))
        let square = try Tensor([[1.0, 2, 4], [3, 6, 12]]).gradient(spacing: .each([2, 1]))
        #expect(try square[0].scalars(as: Double.self) == [1, 2, 4, 1, 2, 4])
        #expect(try square[1].scalars(as: Double.self) == [1, 1.5, 2, 3, 4.5, 6])
    }
}
