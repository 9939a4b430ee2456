import Testing

@testable import Hadamard

/// Results do not depend on how an expression is run.
@Suite struct ExpressionPropertyTests {
    private func outcome(_ seed: UInt64, isExact: Bool, _ settings: EngineSettings) throws -> (
        log: [String], [Snapshot]
    ) {
        try EngineSettings.with(settings) {
            var program = RandomProgram(seed: seed, isExact: isExact)
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
        for seed in 0..<(30 * effort) {
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
}
