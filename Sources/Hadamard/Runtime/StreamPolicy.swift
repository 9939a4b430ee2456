/// When outputs bypass the cache.
enum StreamPolicy {
    /// Programs that move more bytes than this may stream their outputs: the elements would not be in the cache when they are
    /// read next, and a streamed store spares reading the line first. The last cache's size says little where it is shared
    /// among many cores: above 32 MiB the measured gain is there whatever it is.
    private static let threshold = Swift.min(
        Swift.max(Platform.cacheSize(level: 3) ?? 0, Platform.cacheSize(level: 2) ?? 0, 4 << 20), 32 << 20)

    /// So few that the rest need not be asked.
    private static let fewElements = 1 << 16

    /// What a program is told.
    struct Choice {
        var streams = false
        /// Whether the program may go through its tiles backwards. What is written and hardly reads only loses by it: lines that
        /// the cache still has to write back are in the way.
        var alternates = true
        /// Of a program on trial, whose time is noted: machines differ in which way is faster, so both are timed.
        var trial: StreamTrials.Kind?
    }

    static func choice(_ program: FusedProgram, _ settings: EngineSettings) -> Choice {
        if settings.streamThreshold == nil && program.count < fewElements { return Choice() }
        // What is written over an input is in the cache line by line already.
        if program.outputs.allSatisfy(\.isDonated) { return Choice() }
        let bytes = program.byteCount
        if let threshold = settings.streamThreshold { return Choice(streams: bytes > threshold) }
        // Streaming takes a copy from a register, which does not pay where arithmetic bounds a program and not memory.
        guard bytes > threshold, bytes / program.count >= program.instructions.count else { return Choice() }
        let kind = StreamTrials.Kind(program, bytes: bytes)
        let written = program.outputs.reduce(0) { $0 + program.count * $1.dtype.byteCount }
        return Choice(
            streams: StreamTrials.shared.streams(kind), alternates: bytes - written > written / 4, trial: kind)
    }

    static func note(_ choice: Choice, _ program: FusedProgram, seconds: Double) {
        guard let kind = choice.trial else { return }
        StreamTrials.shared.note(kind, streams: choice.streams, seconds / Double(program.byteCount))
    }
}
