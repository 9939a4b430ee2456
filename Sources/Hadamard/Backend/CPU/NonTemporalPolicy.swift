/// When outputs bypass the cache, by non-temporal stores.
enum NonTemporalPolicy {
    /// Programs that move more bytes than this may do so: the elements would not be in the cache when they are read next, and a
    /// non-temporal store spares reading the line first. The last cache's size says little where it is shared among many cores:
    /// above 32 MiB the measured gain is there whatever it is.
    private static let threshold = Swift.min(
        Swift.max(Platform.cacheSize(level: 3) ?? 0, Platform.cacheSize(level: 2) ?? 0, 4 << 20), 32 << 20)

    /// So few that the rest need not be asked.
    private static let fewElements = 1 << 16

    /// What a program is told.
    struct Choice {
        var bypassesCache = false
        /// Whether the program may go through its tiles backwards. What is written and hardly reads only loses by it: lines that
        /// the cache still has to write back are in the way.
        var alternates = true
        /// Of a program on trial, whose time is noted: machines differ in which way is faster, so both are timed.
        var trial: NonTemporalTrials.Kind?
    }

    /// Whether the choice is the same whenever a program runs, and none but the cache.
    static func isConstant(_ program: borrowing Program, _ settings: EngineSettings) -> Bool {
        settings.nonTemporalThreshold == nil && program.count < fewElements
    }

    /// The choice for a program that is so many instructions of the processor.
    static func choice(_ program: Program, instructions: Int, _ settings: EngineSettings) -> Choice {
        if isConstant(program, settings) { return Choice() }
        // What is written over an input is in the cache line by line already.
        if program.outputs.allSatisfy(\.isInPlace) { return Choice() }
        let bytes = program.byteCount
        if let threshold = settings.nonTemporalThreshold { return Choice(bypassesCache: bytes > threshold) }
        // Some kernels' results are copied from a register, which does not pay where arithmetic bounds a program, not memory.
        guard bytes > threshold, bytes / program.count >= instructions else { return Choice() }
        let kind = NonTemporalTrials.Kind(program, instructions: instructions, bytes: bytes)
        let written = program.writtenByteCount
        return Choice(
            bypassesCache: NonTemporalTrials.shared.bypassesCache(kind), alternates: bytes - written > written / 4,
            trial: kind)
    }

    static func note(_ choice: Choice, _ program: Program, seconds: Double) {
        guard let kind = choice.trial else { return }
        NonTemporalTrials.shared.note(
            kind, bypassesCache: choice.bypassesCache, seconds / Double(program.byteCount))
    }
}
