import Testing

@testable import Hadamard

/// Results do not depend on how an expression is run.
@Suite struct ExpressionPropertyTests {
    private func outcome(
        _ seed: UInt64, isExact: Bool, hasReference: Bool = false, _ settings: EngineSettings
    ) throws -> (log: [String], [Snapshot]) {
        try EngineSettings.with(settings) {
            var program = RandomProgram(seed: seed, isExact: isExact, hasReference: hasReference)
            let snapshots = try program.run(steps: 24)
            return (program.log, snapshots)
        }
    }

    private func compare(
        _ seed: UInt64, isExact: Bool, _ settings: EngineSettings, _ expected: (log: [String], [Snapshot])
    ) throws {
        let actual = try outcome(seed, isExact: isExact, settings)
        #expect(actual.log == expected.log, "seed \(seed), \(settings)")
        try #require(actual.1.count == expected.1.count)
        for (index, (found, wanted)) in zip(actual.1, expected.1).enumerated() {
            #expect(found == wanted, "seed \(seed), variable \(index), \(settings), log \(actual.log)")
        }
    }

    /// `HADAMARD_TEST_EFFORT=20` tries twenty times as many programs.
    private let effort = UInt64(TestEffort.value)

    @Test(arguments: InstructionSet.available)
    func fusionThreadsAndTilesChangeNoBit(_ instructionSet: InstructionSet) throws {
        for seed in 0..<(20 * effort) {
            let ways = EngineSettings.equivalents(instructionSet)
            let expected = try outcome(seed, isExact: false, ways[0])
            for settings in ways.dropFirst() { try compare(seed, isExact: false, settings, expected) }
        }
    }

    @Test func instructionSetsAgreeOnExactOperations() throws {
        for seed in 1_000_000..<(1_000_000 + 80 * effort) {
            let expected = try outcome(seed, isExact: true, .testing(.base))
            for instructionSet in InstructionSet.available.dropFirst() {
                try compare(seed, isExact: true, .testing(instructionSet, threads: 2, tile: 130), expected)
            }
        }
    }

    @Test func theReferenceAgreesOnExactOperations() throws {
        for seed in 2_000_000..<(2_000_000 + 40 * effort) {
            let expected = try outcome(seed, isExact: true, hasReference: true, .reference)
            for settings in InstructionSet.available.flatMap(Self.comparedWays) {
                let found = try outcome(seed, isExact: true, hasReference: true, settings)
                #expect(found.log == expected.log, "seed \(seed), \(settings)")
                try #require(found.1.count == expected.1.count)
                for (index, (found, expected)) in zip(found.1, expected.1).enumerated() {
                    let difference = found.difference(from: expected)
                    #expect(difference == nil, "seed \(seed), variable \(index), \(settings)")
                }
            }
        }
    }

    private static func comparedWays(_ instructionSet: InstructionSet) -> [EngineSettings] {
        [
            .testing(instructionSet, threads: 2, tile: 16), .testing(instructionSet, elementsPerThread: 1 << 15),
            .testing(instructionSet, fuses: false),
        ]
    }

    /// Expressions whose leaves, numbers and parts have all types, and a function of their result.
    private func mixture(_ seed: UInt64, _ settings: EngineSettings) throws -> (Snapshot, ulps: Int)? {
        try EngineSettings.with(settings) {
            var random = SplitMix64(seed: seed)
            let shape = random.pick([[7], [3, 5], [2, 40], [60]])
            var leaves: [Tensor] = []
            for _ in 0..<random.size(2...4) {
                let dtype = random.pick([.float32, .float64, .int64] + DType.allCases)
                leaves.append(try random.tensor(random.once(in: 6) ? [1] : shape, dtype))
            }
            var expression = RandomExpression(leaves, &random)
            do {
                let result = try expression()
                let functions: [Hadamard.Operation] = [
                    .exp, .expm1, .log, .log1p, .sin, .cos, .atan, .tanh, .sinh, .erf, .rsqrt, .sigmoid,
                ]
                let function = random.pick(functions)
                if !result.dtype.isFloatingPoint || random.once(in: 2) { return (try result.snapshot(), 0) }
                let ulps = TableOperation(function, result.dtype).ulps
                return (try Elementwise.unary(function, result).snapshot(), ulps)
            } catch is TensorError {
                // Types that do not go together.
                return nil
            }
        }
    }

    @Test func theReferenceAgreesOnMixtures() throws {
        var compared = 0
        for seed in 0..<(300 * effort) {
            let expected = try mixture(seed, .reference)
            for settings in InstructionSet.available.flatMap(Self.comparedWays) {
                let found = try mixture(seed, settings)
                guard let expected, let found else {
                    #expect((found == nil) == (expected == nil), "seed \(seed)")
                    continue
                }
                compared += 1
                let difference = found.0.difference(from: expected.0, ulps: expected.ulps)
                #expect(difference == nil, "seed \(seed), \(settings)")
            }
        }
        #expect(compared > 300)
    }
}
