import Testing

@testable import Hadamard

/// Programs with reductions: the same bits from the interpreter and from plans, whatever instruction set, threads and tiles.
@Suite struct RowProgramTests {
    private static let reductions = Hadamard.Operation.allCases.filter(\.isReduction)

    private static let shapes: [(shape: [Int], reduced: UInt64)] = [
        ([1], 1), ([7], 1), ([4097], 1), ([3, 5], 2), ([3, 5], 1), ([3, 5], 3), ([2, 3, 4], 5), ([2, 3, 4], 2),
        ([6, 1, 5], 2), ([130, 33], 2), ([130, 33], 1), ([2, 3, 1500], 5), ([1, 9000], 2), ([2, 8193], 2),
    ]

    @Test(arguments: DType.allCases) func everyReduction(_ dtype: DType) throws {
        var random = SplitMix64(seed: 11 + UInt64(dtype.rawValue))
        let isLarge = dtype == .float32 || TestEffort.value > 1
        for (shape, reduced) in Self.shapes where isLarge || shape.reduce(1, *) < 200 {
            for view in 0..<(shape.reduce(1, *) < 200 ? 3 : 1) * TestEffort.value {
                let a = try view == 0 ? random.dense(shape, dtype) : random.tensor(shape, dtype)
                for operation in Self.reductions where operation.supports(dtype) {
                    let keepDim = random.once(in: 2)
                    try expectSameBits("\(operation) of \(dtype)\(shape) over \(reduced), view \(view)") {
                        [try Reducing.node(operation, a, reduced, keepDim: keepDim)]
                    }
                }
            }
        }
    }

    /// One repeated element, and numbers that are not stored.
    @Test func whatIsRepeated() throws {
        let row = try Tensor([1.5, -2, 3])
        let column = try Tensor([[2.0], [5]])
        try expectSameBits("repeated") {
            [
                try Reducing.node(.sum, Tensor.full([300], 0.1), 1, keepDim: false),
                try Reducing.node(.sum, Tensor.full([2, 3], 0.1) * 3, 2, keepDim: true),
                try Reducing.node(.sum, row.expanded([4, 3]), 1, keepDim: false),
                try Reducing.node(.amax, column.expanded([2, 50]), 2, keepDim: false),
                try Reducing.node(.sum, Tensor.arange(5000), 1, keepDim: false),
                try Reducing.node(
                    .prod, row.expanded([4, 3]) * column.expanded([2, 3]).narrow(0, start: 1, length: 1), 3,
                    keepDim: true),
            ]
        }
    }

    /// Several passes over the same rows, with what is at row level between them.
    @Test(
        arguments: [([3, 40], 2), ([40, 3], 1), ([2, 3, 50], 5), ([5000], 1), ([2, 9000], 2), ([64, 128], 3)]
            as [([Int], UInt64)])
    func passes(_ shape: [Int], _ reduced: UInt64) throws {
        var random = SplitMix64(seed: 5)
        let x = try random.dense(shape, .float32)
        let y = try random.dense(shape, .float32)
        try expectSameBits("softmax", ulps: 3) {
            let exponentials = try (x - Reducing.node(.amax, x, reduced, keepDim: true)).exp()
            return [try exponentials / Reducing.node(.sum, exponentials, reduced, keepDim: true).to(.float32)]
        }
        try expectSameBits("variance") {
            let n = Double(shape.indices.reduce(1) { reduced >> UInt64($1) & 1 == 1 ? $0 * shape[$1] : $0 })
            let wide = try x.to(.float64)
            let mean = try Reducing.node(.sum, wide, reduced, keepDim: true) / n
            let distance = try wide - mean
            let variance = try Reducing.node(.sum, distance * distance, reduced, keepDim: true) / n
            let normal = try (distance / (variance + 1e-5).sqrt()).to(.float32)
            // What is held is written out in the same program.
            return [normal, variance, mean]
        }
        try expectSameBits("losses") {
            let difference = try x - y
            let all = try Reducing.node(.sum, difference * difference, reduced, keepDim: false)
            let scaled = try (all + 1) * 0.5
            return [scaled, all, try Reducing.node(.argmax, difference.abs(), reduced, keepDim: true)]
        }
    }

    /// Rows along different dimensions, and shapes between which nothing can wait.
    @Test func differentRows() throws {
        var random = SplitMix64(seed: 9)
        let x = try random.dense([6, 7], .float32)
        let weights = try random.dense([7], .float32)
        let column = try random.dense([6, 1], .float32)
        try expectSameBits("different rows") {
            let rows = try Reducing.node(.sum, x, 2, keepDim: false)
            let columns = try Reducing.node(.sum, x * 2, 1, keepDim: false)
            let kept = try Reducing.node(.amax, x, 2, keepDim: true)
            return [
                try rows * 2 + Tensor([1.0, 2, 3, 4, 5, 6]), try columns + weights, try columns + x,
                try kept * column + x, try Reducing.node(.sum, rows, 1, keepDim: false),
                try Reducing.node(.sum, x - kept, 1, keepDim: false),
                try Reducing.node(.sum, x - kept, 3, keepDim: false), try kept + rows,
                try Reducing.node(.sum, x, 3, keepDim: false) * x,
            ]
        }
    }

    /// Results over operands that die, and into parts of other tensors.
    @Test func inPlace() throws {
        try expectSameBits("in place", ulps: 3) {
            var x = try Tensor.arange(12).to(.float32).reshaped([3, 4])
            x = try x - Reducing.node(.amax, x, 2, keepDim: true)
            x = try (x * 2).exp()
            x = try x / Reducing.node(.sum, x, 2, keepDim: true).to(.float32)
            var y = try Tensor.zeros([5, 4])
            y[1..<4] = try x - Reducing.node(.amin, x, 1, keepDim: true)
            var z = try Tensor.zeros([3])
            z[0..<3] = try Reducing.node(.amax, x * 3, 2, keepDim: false)
            return [x, y, z]
        }
    }

    @Test func textsAreReadBack() throws {
        let text = """
            program [2, 3] reducing [1]
              i0 = float32 strides [3, 1]
              r0 = amax i0 : float32 by row
              r1 = sub i0, r0 : float32
              r2 = sum r1 : float32 -> float64 by row
              r3 = mul r2, 2.0 : float64 by row
              out r3 : float64 strides [1, 0]
            """
        let program = try #require(Program(text))
        #expect(program.description == text)
        #expect(program.passes == [0, 1, 1, 2])
        #expect(Program(text.replacing(" reducing [1]", with: "")) == nil)
        #expect(Program(text.replacing("strides [1, 0]", with: "strides [3, 1]")) == nil)
        #expect(Program(text.replacing("r3 = mul r2, 2.0", with: "r3 = mul r1, 2.0")) == nil)
    }
}
