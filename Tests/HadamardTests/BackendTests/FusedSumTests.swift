import Testing

@testable import Hadamard

/// Sums of what a kernel computes as it reads, and what one kernel computes in float64 of float32 elements, give the bits of their
/// operations one by one and of the reference, whatever lies how in memory.
@Suite struct FusedSumTests {
    /// What is computed of x and y; sums of it follow.
    private struct Form: Sendable, CustomStringConvertible {
        let description: String
        let dtypes: [DType]
        let other: DType?
        let compute: @Sendable (Tensor, Tensor) throws(TensorError) -> Tensor

        static let all: [Form] = [
            Form(description: "x² widened", dtypes: [.float16, .bfloat16, .float32, .float64], other: nil) {
                (x, _) throws(TensorError) in
                let wide = try x.to(.float64)
                return try wide.mul(wide)
            },
            Form(description: "square(x) widened", dtypes: [.float16, .float32], other: nil) {
                (x, _) throws(TensorError) in try x.to(.float64).square()
            },
            Form(description: "square(x)", dtypes: [.float32, .float64], other: nil) {
                (x, _) throws(TensorError) in try x.square()
            },
            Form(description: "(x - y)² widened", dtypes: [.float16, .bfloat16, .float32], other: .float64) {
                (x, y) throws(TensorError) in try x.to(.float64).sub(y).square()
            },
            Form(description: "(x - y)²", dtypes: [.float32, .float64], other: nil) {
                (x, y) throws(TensorError) in try x.sub(y).square()
            },
            Form(description: "x y", dtypes: [.float32, .float64], other: nil) {
                (x, y) throws(TensorError) in try x.mul(y)
            },
            Form(description: "(1 - x)²", dtypes: [.float32, .float64], other: nil) {
                (x, _) throws(TensorError) in try Tensor.ones([], dtype: x.dtype).sub(x).square()
            },
            // With something left to compute before.
            Form(description: "(x + 1) y", dtypes: [.float32, .float64], other: nil) {
                (x, y) throws(TensorError) in try x.add(1).mul(y)
            },
            Form(description: "(x y - y)²", dtypes: [.float32, .float64], other: nil) {
                (x, y) throws(TensorError) in try x.mul(y).sub(y).square()
            },
        ]
    }

    private enum Place: CaseIterable {
        case dense, single, row, column, transposed
    }

    private func tensor(_ place: Place, _ shape: [Int], _ dtype: DType, _ random: inout SplitMix64) throws -> Tensor {
        switch place {
        case .dense: try random.dense(shape, dtype)
        case .single: try random.dense([], dtype)
        case .row: try random.dense([1] + shape.dropFirst(), dtype)
        case .column: try random.dense(shape.dropLast() + [1], dtype)
        case .transposed: try random.dense(shape.reversed(), dtype).permuted(shape.indices.reversed())
        }
    }

    private static let shapes = [
        [3, 40], [40, 300], [2, 3, 70], [5, 4100], [3, 2, 290], [9000], [4, 16], [7, 17], [1, 33], [33, 1], [0, 5],
        [5, 0],
    ]

    @Test func sumsOfWhatIsComputed() throws {
        var random = SplitMix64(seed: 41)
        for form in Form.all {
            for shape in Self.shapes.shuffled(using: &random).prefix(4 * TestEffort.value) {
                let dtype = random.pick(form.dtypes)
                let places = [random.pick(Place.allCases), random.pick(Place.allCases)]
                let x = try tensor(places[0], shape, dtype, &random)
                let y = try tensor(places[1], shape, form.other ?? dtype, &random)
                let dims = shape.indices.filter { _ in random.once(in: 2) }
                let all = try x.expanded(shape)
                try expectSameBits("\(form), \(places) of \(dtype)\(shape) over \(dims)") {
                    let computed = try form.compute(all, y)
                    return [try computed.sum(dim: dims, keepDim: true), try all.sum(dim: dims)]
                }
            }
        }
    }

    /// What is computed is an output, too, or is read by something else.
    @Test func whatIsReadElsewhere() throws {
        var random = SplitMix64(seed: 42)
        for form in Form.all {
            for dtype in form.dtypes {
                let x = try random.dense([20, 70], dtype)
                let y = try random.dense([20, 70], form.other ?? dtype)
                try expectSameBits("\(form) of \(dtype)") {
                    let computed = try form.compute(x, y)
                    let sum = try computed.sum(dim: 1, keepDim: true)
                    return [try computed.sub(sum), sum, try computed.amax(dim: 1)]
                }
            }
        }
    }

    /// The kernels are used: nothing is left but the sum, and to round or copy the results.
    @Test func oneSum() throws {
        var random = SplitMix64(seed: 43)
        for form in Form.all.prefix(7) {
            for dtype in form.dtypes {
                let x = try random.dense([3, 40], dtype)
                let y = try random.dense([3, 40], form.other ?? dtype)
                let backend = CheckingBackend(comparesReference: true)
                try backend.watch { try form.compute(x, y).sum(dim: 1).evaluate() }
                let program = try #require(Program(backend.texts[0]))
                for isa in InstructionSet.available {
                    let plan = RowPlan()
                    let buffers = ProgramBuffers()
                    for tensor in program.inputs.count == 1 ? [x] : [x, y] {
                        buffers.inputs.append(
                            ElementAddress(pointer: UnsafeMutableRawPointer(bitPattern: try tensor.address())!))
                    }
                    buffers.outputs.append(buffers.inputs[0]!)
                    try plan.plan(program, buffers, .testing(isa))
                    #expect(plan.instructions == 2, "\(form) of \(dtype) on \(isa)")
                }
            }
        }
    }

    /// `(x - mean) * scale + offset` by way of float64, of elements and of repeated ones.
    @Test func wideArithmetic() throws {
        var random = SplitMix64(seed: 44)
        for steps in 1...3 {
            for shape in Self.shapes {
                for _ in 0..<(2 * TestEffort.value) {
                    let places = (0..<4).map { _ in random.pick(Place.allCases) }
                    let x = try tensor(places[0], shape, .float32, &random)
                    let others = try places.dropFirst().map { try tensor($0, shape, .float64, &random) }
                    let isReversed = random.once(in: 2)
                    try expectSameBits("\(steps) steps, \(places) of \(shape)") {
                        var wide = try x.to(.float64)
                        if steps > 1 { wide = try wide.sub(others[0]) }
                        wide = try isReversed ? others[1].mul(wide) : wide.mul(others[1])
                        if steps > 2 { wide = try isReversed ? others[2].add(wide) : wide.add(others[2]) }
                        return [try wide.to(.float32)]
                    }
                }
            }
        }
    }
}

/// What is summed stays until it is, where a result takes its memory.
@Suite struct DonatedSumTests {
    private func check(_ compute: @escaping (Tensor) throws -> (held: Tensor, total: Tensor)) throws {
        func run(_ settings: EngineSettings) throws -> [Snapshot] {
            try EngineSettings.with(settings) {
                func pending() throws -> (held: Tensor, total: Tensor) {
                    let x = try Tensor((0..<2000).map { Float($0 % 17) }, shape: [40, 50])
                    try x.evaluate()
                    return try compute(x)
                }
                // Nobody else holds x any more.
                let (held, total) = try pending()
                return [try total.snapshot(), try held.snapshot()]
            }
        }
        let expected = try run(.testing(fuses: false))
        for settings in EngineSettings.equivalents(.chosen) {
            let found = try run(settings)
            #expect(found == expected, "\(settings)")
        }
    }

    @Test func sumsOfTheDonor() throws {
        try check { x in
            let held = try x.mul(2)
            return (held, try x.sum().add(held.sum()))
        }
        try check { x in
            let held = try x.mul(2)
            return (held, try held.sum().add(x.sum()))
        }
        try check { x in
            let held = try x.mul(2)
            return (held, try x.mul(x).sum().add(held.sum()))
        }
        try check { x in
            let held = try x.mul(2)
            return (held, try x.sub(1).square().sum(dim: 1).add(held.sum(dim: 1)))
        }
        // The deeper below the root, the earlier an instruction is.
        try check { x in
            let held = try x.mul(2)
            return (held, try held.sum().add(x.sum().neg().neg()))
        }
        try check { x in
            let held = try x.mul(2)
            return (held, try held.sum().add(x.mul(x).sum().neg().neg()))
        }
        try check { x in
            let held = try x.mul(2)
            return (held, try x.amax(dim: 0).add(held.sum(dim: 0)))
        }
    }
}
