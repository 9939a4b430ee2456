/// When outputs bypass the cache.
enum StreamPolicy {
    /// Programs that move more bytes than this may stream their outputs: the elements would not be in the cache when they are
    /// read next, and a streamed store spares reading the line first. The last cache's size says little where it is shared
    /// among many cores: above 32 MiB the measured gain is there whatever it is.
    private static let threshold = Swift.min(
        Swift.max(Platform.cacheSize(level: 3) ?? 0, Platform.cacheSize(level: 2) ?? 0, 4 << 20), 32 << 20)

    /// Streaming takes a copy from a register, which does not pay where arithmetic bounds a program and not memory: measured
    /// on the benchmarks' expressions, from about an instruction a byte on.
    static func streams(_ program: FusedProgram, _ settings: EngineSettings) -> Bool {
        // What is written over an input is in the cache line by line already.
        if program.outputs.allSatisfy(\.isDonated) { return false }
        if let threshold = settings.streamThreshold { return program.byteCount > threshold }
        return program.byteCount > threshold && program.byteCount / program.count >= program.instructions.count
    }
}
