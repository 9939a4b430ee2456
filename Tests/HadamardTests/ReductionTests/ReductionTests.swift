import Testing

@testable import Hadamard

/// Reductions of random tensors of every type, against loops over the elements, and the same bits in every way to run.
@Suite struct ReductionTests {
    /// A tensor of small integers, its elements row by row, and what is reduced.
    private struct Sample {
        let tensor: Tensor
        let dims: [Int]
        let keepDim: Bool
        let rows: [[Double]]
        let shape: [Int]

        init(_ dtype: DType, _ random: inout SplitMix64) throws {
            var shape = random.shape()
            let pickedDims = shape.indices.filter { _ in random.once(in: 2) }
            let span = dtype == .bool ? 0...1 : dtype.isSigned ? -2...2 : 0...3
            let values = (0..<shape.reduce(1, *)).map { _ in random.size(span) }
            var tensor = try Tensor(scalars: values.map(Int64.init)).reshaped(shape).to(dtype)
            var elements = values.map(Double.init)
            if shape.count > 1 && random.once(in: 3) {
                // The same elements in another order.
                let transposed = try tensor.transposed()
                tensor = transposed
                shape = transposed.shape
                elements = try transposed.to(.float64).scalars(as: Double.self)
            }
            let reduced = pickedDims.isEmpty ? Array(shape.indices) : pickedDims
            keepDim = random.once(in: 2)
            dims = random.once(in: 2) ? reduced.reversed() : reduced.map { $0 - shape.count }
            self.tensor = tensor
            let kept = shape.indices.filter { !reduced.contains($0) }
            self.shape =
                keepDim ? shape.indices.map { reduced.contains($0) ? 1 : shape[$0] } : kept.map { shape[$0] }
            var rows = [[Double]](repeating: [], count: kept.reduce(1) { $0 * shape[$1] })
            for (place, element) in elements.enumerated() {
                var (rest, row, scale) = (place, 0, 1)
                for dim in shape.indices.reversed() {
                    if kept.contains(dim) {
                        row += rest % shape[dim] * scale
                        scale *= shape[dim]
                    }
                    rest /= shape[dim]
                }
                rows[row].append(element)
            }
            self.rows = rows
        }

        func expect(
            _ name: String, _ dtype: DType, expected: ([Double]) -> Double,
            result: (Tensor, [Int], Bool) throws -> Tensor
        ) throws {
            let comment: Comment = "\(name) of \(tensor.dtype) \(tensor.shape), \(dims), \(keepDim)"
            let reference = try result(tensor, dims, keepDim)
            #expect(reference.dtype == dtype, comment)
            #expect(reference.shape == shape, comment)
            #expect(try reference.to(.float64).scalars(as: Double.self) == rows.map(expected), comment)
            for settings in EngineSettings.equivalents(.chosen) {
                try EngineSettings.with(settings) {
                    // A pending operand is computed in the reduction's own program.
                    let pending = try tensor.dtype == .bool ? tensor.logicalNot().logicalNot() : tensor.mul(1)
                    #expect(try result(pending, dims, keepDim).snapshot() == reference.snapshot(), comment)
                }
            }
        }
    }

    @Test(arguments: DType.allCases)
    func agreesWithLoops(_ dtype: DType) throws {
        var random = SplitMix64(seed: UInt64(dtype.rawValue) + 77)
        let whole: DType = dtype.category < .float ? .int64 : dtype
        for _ in 0..<4 * TestEffort.value {
            let sample = try Sample(dtype, &random)
            try sample.expect("sum", whole, expected: { $0.reduce(0, +) }, result: { try $0.sum(dim: $1, keepDim: $2) })
            let truth: DType = dtype == .uint8 ? .uint8 : .bool
            try sample.expect(
                "any", truth, expected: { $0.contains { $0 != 0 } ? 1 : 0 },
                result: { try $0.any(dim: $1, keepDim: $2) })
            try sample.expect(
                "all", truth, expected: { $0.contains(0) ? 0 : 1 }, result: { try $0.all(dim: $1, keepDim: $2) })
            if sample.tensor.count == 0 || dtype.isComplex { continue }
            try sample.expect("amax", dtype, expected: { $0.max()! }, result: { try $0.amax(dim: $1, keepDim: $2) })
            try sample.expect("amin", dtype, expected: { $0.min()! }, result: { try $0.amin(dim: $1, keepDim: $2) })
            if dtype == .bool || sample.dims.count > 1 || sample.tensor.rank == 0 { continue }
            try sample.expect(
                "argmax", .int64, expected: { Double($0.firstIndex(of: $0.max()!)!) },
                result: { try $0.argmax(dim: $1[0], keepDim: $2) })
            try sample.expect(
                "argmin", .int64, expected: { Double($0.firstIndex(of: $0.min()!)!) },
                result: { try $0.argmin(dim: $1[0], keepDim: $2) })
        }
    }
}
