@testable import Hadamard

extension EngineSettings {
    /// Settings of a test; what is not named is as a program started plainly has it, but for small work that is shared out
    /// among threads all the same.
    static func testing(
        _ instructionSet: InstructionSet = .chosen, threads: Int = 1, fuses: Bool = true, tile: Int? = nil,
        elementsPerThread: Int = 1, nonTemporalThreshold: Int? = nil
    ) -> EngineSettings {
        var settings = EngineSettings()
        settings.instructionSet = instructionSet
        settings.threads = threads
        settings.fuses = fuses
        settings.tileElements = tile
        settings.elementsPerThread = elementsPerThread
        settings.nonTemporalThreshold = nonTemporalThreshold
        return settings
    }

    /// Ways to run that must not change a bit, for one instruction set: fused by 1, 2 and 5 threads, step by step, and with
    /// tiles of odd and even sizes.
    static func equivalents(_ instructionSet: InstructionSet) -> [EngineSettings] {
        [
            testing(instructionSet), testing(instructionSet, threads: 2), testing(instructionSet, threads: 5, tile: 64),
            testing(instructionSet, fuses: false), testing(instructionSet, threads: 2, fuses: false, tile: 1),
            testing(instructionSet, threads: 2, tile: 1000), testing(instructionSet, tile: 7),
            testing(instructionSet, threads: 2, tile: 200, nonTemporalThreshold: 0),
            // Small programs take a shorter way where threads would not pay.
            testing(instructionSet, elementsPerThread: 1 << 15),
            testing(instructionSet, fuses: false, elementsPerThread: 1 << 15),
        ]
    }
}
