import Testing

@testable import Hadamard

/// Ranges: their lengths, their elements however they are seen, and what PyTorch refuses.
@Suite struct RangeTests {
    @Test func integers() throws {
        for (start, end, step) in [(0, 5, 1), (2, 9, 3), (9, 2, -2), (0, 0, 1), (-3, 4, 7), (5, -5, -1), (1, 2, 100)] {
            let wanted = Array(stride(from: start, to: end, by: step))
            let range = try Tensor.arange(start, end, step: step)
            #expect(range.dtype == .int64 && range.shape == [wanted.count])
            #expect(try range.scalars(as: Int.self) == wanted, "\(start), \(end), \(step)")
        }
        #expect(try Tensor.arange(3, dtype: .uint8).scalars(as: UInt8.self) == [0, 1, 2])
        #expect(
            try Tensor.arange(250, 260, dtype: .uint8).scalars(as: Int.self) == [
                250, 251, 252, 253, 254, 255, 0, 1, 2, 3,
            ])
        let top = Int.max
        #expect(try Tensor.arange(top - 3, top, step: 1).scalars(as: Int.self) == [top - 3, top - 2, top - 1])
    }

    /// Lengths and elements are exact up to the ends of 64 bits.
    @Test func endsOfSixtyFourBits() throws {
        let top = UInt64.max
        let unsigned = try Tensor.arange(top - 3, top, dtype: .uint64)
        #expect(try unsigned.scalars(as: UInt64.self) == [top - 3, top - 2, top - 1])
        #expect(try Tensor.arange(0, top, step: top - 1, dtype: .uint64).scalars(as: UInt64.self) == [0, top - 1])
        let wide = try Tensor.arange(Int.min, Int.max, step: Int.max)
        #expect(try wide.scalars(as: Int.self) == [.min, -1, .max - 1])
        #expect(try Tensor.arange(Int.max, Int.min, step: Int.min).scalars(as: Int.self) == [.max, -1])
        #expect(
            try Tensor.arange(UInt64(1) << 63, (UInt64(1) << 63) + 3, dtype: .float64).scalars(as: Double.self) == [
                0x1p63, 0x1p63, 0x1p63,
            ])
        // Too close to be told apart as doubles.
        expectTensorError { _ = try Tensor.arange(Int.max, Int.max - 1) }
        #expect(try Tensor.arange(Int.max - 1, Int.max).count == 1)
        // Elements of other types are counted in int64.
        for end in [UInt64(1) << 63, top] {
            let error = expectTensorError { _ = try Tensor.arange(UInt64(1) << 62, end, step: UInt64(1) << 60) }
            #expect(error?.message == "value cannot be converted to type int64_t without overflow")
        }
        expectTensorError { _ = try Tensor.arange(Int.min, Int.max) }
    }

    /// Elements are start + k * step, computed in double and rounded once, as PyTorch prints them.
    @Test func fractions() throws {
        #expect(try Tensor.arange(0, 1, step: 0.25).scalars(as: Float.self) == [0, 0.25, 0.5, 0.75])
        let tenths = try Tensor.arange(0.0, 1.0, step: 0.1)
        #expect(tenths.dtype == .float32 && tenths.count == 10)
        #expect(try tenths.scalars(as: Float.self) == (0..<10).map { Float(Double($0) * 0.1) })
        #expect(try Tensor.arange(1.0, 0.0, step: -0.5, dtype: .float64).scalars(as: Double.self) == [1, 0.5])
        #expect(try Tensor.arange(4, dtype: .float16).scalars(as: Float.self) == [0, 1, 2, 3])
        #expect(try Tensor.arange(5.0).count == 5 && Tensor.arange(4.5).count == 5)
    }

    /// A range takes no memory and is read through any layout, in tiles of any size, by any number of threads.
    @Test func seenThroughLayouts() throws {
        for dtype in [DType.int64, .float32, .int16, .float64, .uint8, .bfloat16] {
            for settings in EngineSettings.equivalents(.chosen) {
                try EngineSettings.with(settings) {
                    let range = try Tensor.arange(-60, 60, dtype: dtype).reshaped([4, 5, 6])
                    let stored = try Tensor((-60..<60).map { $0 }, shape: [4, 5, 6]).to(dtype)
                    try stored.evaluate()
                    for index: [TensorIndex] in [
                        [], [.slice(nil, nil, step: -1)], [.all, .index(2)], [.slice(1, 3), .slice(nil, nil, step: 2)],
                        [.ellipsis, .slice(nil, nil, step: -2)], [.index(1), .index(1), .index(1)],
                    ] {
                        let (a, b) = (try range.slice(index), try stored.slice(index))
                        #expect(try (a + b).snapshot() == (b + b).snapshot())
                        let back = Array((0..<a.rank).reversed())
                        #expect(
                            try (a.permuted(back) + b.permuted(back)).snapshot() == (b + b).permuted(back).snapshot())
                        #expect(try a.snapshot() == b.snapshot())
                    }
                }
            }
        }
    }

    @Test func changedInPlace() throws {
        var range = try Tensor.arange(6)
        range[2] = try Tensor(20)
        try range[4...] += 100
        #expect(try range.scalars(as: Int.self) == [0, 1, 20, 3, 104, 105])
        var fill = try Tensor.zeros([2, 2])
        try fill[0] += 1
        try fill += fill
        #expect(try fill.scalars(as: Float.self) == [2, 2, 0, 0])
    }

    @Test func spaced() throws {
        #expect(try Tensor.linspace(0, 1, steps: 5).scalars(as: Float.self) == [0, 0.25, 0.5, 0.75, 1])
        #expect(try Tensor.linspace(3, -3, steps: 3, dtype: .float64).scalars(as: Double.self) == [3, 0, -3])
        #expect(try Tensor.linspace(2, 9, steps: 1).scalars(as: Float.self) == [2])
        #expect(try Tensor.linspace(2, 9, steps: 0).shape == [0])
        let fine = try Tensor.linspace(-1, 1, steps: 1001, dtype: .float64).scalars(as: Double.self)
        #expect(fine[1000] == 1 && fine[0] == -1 && zip(fine, fine.dropFirst()).allSatisfy { $0 < $1 })
    }

    /// As PyTorch, which turns start and step into an integer type and counts by what they were before.
    @Test func fractionsInIntegerTypes() throws {
        let zeros = try Tensor.arange(0, 4, step: 0.5, dtype: .int32)
        #expect(try zeros.dtype == .int32 && zeros.scalars(as: Int.self) == Array(repeating: 0, count: 8))
        #expect(try Tensor.arange(0.9, 4.9, step: 1.5, dtype: .int8).scalars(as: Int.self) == [0, 1, 2])
        #expect(try Tensor.arange(0.9, -4.9, step: -1.5, dtype: .int64).scalars(as: Int.self) == [0, -1, -2, -3])
        #expect(try Tensor.arange(-0.5, 0.9, step: 0.25, dtype: .int64).count == 6)
        expectTensorError { _ = try Tensor.arange(0.0, 4.0, step: 0.0, dtype: .int32) }
    }

    @Test func spacedInIntegerTypes() throws {
        for dtype in [DType.int8, .int32, .int64] {
            let spaced = try Tensor.linspace(4.3, -3, steps: 10, dtype: dtype)
            #expect(try spaced.scalars(as: Int.self) == [4, 3, 2, 1, 0, 0, 0, -1, -2, -3])
        }
        #expect(
            try Tensor.linspace(-5.7, 5.7, steps: 9, dtype: .int16).scalars(as: Int.self) == [
                -5, -3, -2, -1, 0, 1, 2, 3, 5,
            ])
        #expect(try Tensor.linspace(-2, 2, steps: 5, dtype: .uint8).scalars(as: Int.self) == [254, 191, 128, 65, 2])
        #expect(try Tensor.linspace(4.9, 300, steps: 1, dtype: .uint8).scalars(as: Int.self) == [4])
        #expect(try Tensor.linspace(300, 300, steps: 0, dtype: .uint8).count == 0)
        for (start, end, dtype) in [
            (4.3, -3, DType.uint8), (0, 300, .uint8), (.nan, 4, .int32), (0, 1e20, .int64), (0, 1e39, .float32),
        ] {
            expectTensorError("\(start), \(end)") { _ = try Tensor.linspace(start, end, steps: 3, dtype: dtype) }
        }
        expectTensorError { _ = try Tensor.linspace(0, Complex<Double>(0, 1), steps: 3) }
    }

    @Test func whatIsRefused() {
        for (body, message) in [
            ({ _ = try Tensor.arange(0, 10, step: 0) }, "step must be nonzero"),
            ({ _ = try Tensor.arange(0, 10, step: -1) }, "upper bound and lower bound inconsistent with step sign"),
            ({ _ = try Tensor.arange(Double.infinity) }, "unsupported range: 0 -> inf"),
            ({ _ = try Tensor.linspace(0, 1, steps: -1) }, "number of steps must be non-negative"),
        ] as [(() throws -> Void, String)] {
            #expect(expectTensorError("", #_sourceLocation, body)?.message == message)
        }
        expectTensorError { _ = try Tensor.arange(0.0, 1e30, step: 1.0) }
        expectTensorError { _ = try Tensor.arange(3, dtype: .bool) }
        expectTensorError { _ = try Tensor.zeros([-1]) }
    }
}
