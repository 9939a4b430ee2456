import Testing

@testable import Hadamard

/// Programs with a scan: the same bits from the interpreter and from the processor, whatever instruction set, threads and layout.
@Suite struct ScanProgramTests {
    private static let scans = Hadamard.Operation.allCases.filter(\.isScan)
    private static let large = scans.filter { $0 != .logcumsumexp }

    /// Sharing among threads from few elements on.
    private static func settings(_ instructionSet: InstructionSet, threads: Int) -> EngineSettings {
        var settings = EngineSettings()
        settings.instructionSet = instructionSet
        settings.threads = threads
        settings.elementsPerThread = 16
        return settings
    }

    /// What a computation gives, on all ways to run it: the same bytes, but for NaN, and what the reference gives.
    private func check(
        _ label: String, ulps: Int = 0, fuses: [Bool] = [true, false], _ body: () throws -> [Tensor]
    ) throws {
        let expected = try EngineSettings.with(.reference) { try body().map { try $0.snapshot() } }
        var known: [[UInt8]] = []
        for instructionSet in InstructionSet.available {
            for threads in [1, 2, 5] {
                for fuses in fuses {
                    var settings = Self.settings(instructionSet, threads: threads)
                    settings.fuses = fuses
                    let found = try EngineSettings.with(settings) {
                        let results = try body()
                        for result in results { try result.evaluate() }
                        return results
                    }
                    let bytes = try found.map { try $0.withUnsafeBytes { Array($0) } }
                    if bytes == known { continue }
                    known = bytes
                    for (index, result) in found.enumerated() {
                        let difference = try result.snapshot().difference(from: expected[index], ulps: ulps)
                        #expect(difference == nil, "\(label), result \(index), \(settings)")
                    }
                }
            }
        }
    }

    /// logcumsumexp of the reference is the system's: a unit in the last place away, of complex numbers more.
    private func ulps(_ operation: Hadamard.Operation, _ dtype: DType) -> Int {
        operation != .logcumsumexp ? 0 : dtype.isComplex ? 64 : dtype == .float64 ? 16 : 1
    }

    private static let shapes: [(shape: [Int], dim: Int)] = [
        ([1], 0), ([7], 0), ([4097], 0), ([3, 5], 1), ([3, 5], 0), ([2, 3, 4], 0), ([2, 3, 4], 1), ([2, 3, 4], 2),
        ([6, 1, 5], 1), ([33, 130], 0), ([130, 33], 1), ([2, 21, 90], 1), ([8200, 2], 0), ([4100, 9], 0),
        ([2, 8193], 1),
        ([40_000], 0), ([3, 2, 17_000], 2), ([33_000, 3], 0),
    ]

    @Test(arguments: DType.allCases) func everyScan(_ dtype: DType) throws {
        var random = SplitMix64(seed: 17 + UInt64(dtype.rawValue))
        let isLarge = dtype == .float32 || TestEffort.value > 1
        for (shape, dim) in Self.shapes where isLarge || shape.reduce(1, *) < 1000 {
            let isSmall = shape.reduce(1, *) < 1000
            for view in 0..<(isSmall ? 2 : 1) * TestEffort.value {
                let a = try view == 0 ? random.dense(shape, dtype) : random.tensor(shape, dtype)
                // The interpreter takes its time: of large shapes those that differ most.
                let scans = isSmall ? Self.scans : TestEffort.value > 1 ? Self.large : [.cumsum, .cummaxIndex]
                for operation in scans where operation.supports(dtype) {
                    if operation == .logcumsumexp && dtype.isComplex { continue }
                    try check(
                        "\(operation) of \(dtype)\(shape) along \(dim), view \(view)", ulps: ulps(operation, dtype),
                        fuses: [true]
                    ) { [try Scanning.scan(operation, a, dim)] }
                }
            }
        }
    }

    /// Layouts that come from other dimension orders, and steps of both signs.
    @Test func layouts() throws {
        var random = SplitMix64(seed: 3)
        let a = try random.dense([16, 6, 40], .float32)
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let view = try a.permuted(order)
            for dim in 0..<3 {
                try check("\(order) along \(dim)") {
                    [
                        try view.cumulativeSum(dim: dim), try (view * 2 + 1).cumulativeSum(dim: dim),
                        try view.slice([.range(start: nil, stop: nil, step: 2)]).cumulativeMax(dim: dim).indices,
                    ]
                }
            }
        }
        // The same bits wherever elements lie.
        let long = try (Tensor.arange(180_000) % 1009).to(.float32).sqrt().reshaped([9000, 20])
        let along = try long.transposed().cumulativeSum(dim: 1).transposed()
        #expect(try along == long.cumulativeSum(dim: 0))
        let copy = try (long.transposed() + 0).reshaped([20, 9000])
        #expect(try copy.cumulativeSum(dim: 1).transposed() == along)
    }

    /// What is pending below is computed on the way, and written where somebody holds it.
    @Test func producers() throws {
        var random = SplitMix64(seed: 5)
        for (shape, dim) in [([9000], 0), ([3, 4200], 1), ([100, 70], 0), ([2, 4500, 3], 1)] {
            let x = try random.dense(shape, .float32)
            let n = try random.dense(shape, .int32)
            try check("producers \(shape)") {
                let held = try x * 3 - 1
                let sum = try held.cumulativeSum(dim: dim)
                return [
                    sum, held, try (x .> 0).cumulativeSum(dim: dim), try (n % 7 + 1).cumulativeProduct(dim: dim),
                    try sum * 2 + x, try x.cumulativeSum(dim: dim).cumulativeSum(dim: dim),
                    try x.cumulativeSum(dim: dim).sum(dim: dim),
                    try (x - x.amax(dim: dim, keepDim: true)).cumulativeMin(dim: dim).values,
                    try Tensor.full(shape, 0.5).cumulativeSum(dim: dim), try x.to(.float16).cumulativeSum(dim: dim),
                ]
            }
        }
        try check("ranges") { [try Tensor.arange(30_000).cumulativeSum(dim: 0)] }
    }

    /// Results over operands that die, and into parts of other tensors.
    @Test func inPlace() throws {
        try check("in place") {
            var x = try Tensor.arange(66_000).to(.float32).reshaped([2, 33_000])
            x = try x + 1
            x = try x.cumulativeSum(dim: 1)
            x = try (x * 0.5).cumulativeSum(dim: 0)
            var y = try Tensor.zeros([5, 4])
            y[1..<4] = try Tensor.arange(12).reshaped([3, 4]).cumulativeSum(dim: 0)
            try y.update { try $0.cumulativeMax(dim: 1).values }
            return [x, y]
        }
    }

    /// One pass, in one program.
    @Test func oneProgram() throws {
        let backend = CheckingBackend(comparesReference: true)
        try backend.watch {
            let x = try Tensor([[1.0, 2, 3], [4, 5, 6]])
            try (x * x).cumulativeSum(dim: 1).evaluate()
        }
        #expect(
            backend.texts == [
                """
                program [2, 3] scanning [1]
                  i0 = float32 strides [3, 1]
                  r0 = mul i0, i0 : float32
                  r1 = cumsum r0 : float32
                """
            ])
        #expect(
            Program("program [2, 3] scanning [1]\n  i0 = float32 strides [3, 1]\n  r0 = cumsum i0 : float32") != nil)
        #expect(Program("program [2, 3]\n  i0 = float32 strides [3, 1]\n  r0 = cumsum i0 : float32") == nil)
    }
}
