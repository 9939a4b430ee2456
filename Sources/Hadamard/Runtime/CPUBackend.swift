/// Runs fused programs on the processor: splits the iteration space into tiles and shares them out.
enum CPUBackend {
    static func run(_ program: inout FusedProgram, order: Dimensions?, _ settings: EngineSettings) throws(TensorError) {
        if program.count == 0 { return }
        EngineStatistics.countProgram()
        let choice = StreamPolicy.choice(program, settings)
        let isTimed = Trace.isOn || choice.trial != nil
        let started = isTimed ? Platform.monotonicSeconds : 0
        var loop: TileLoop?
        defer { loop?.finish() }
        let threads: Int
        if let used = try FlatRun.run(&program, settings, choice) {
            threads = used
        } else {
            let tiles = program.loop
            loop = tiles
            tiles.prepare(&program, order: order, settings, choice)
            threads = try run(tiles, tiles.participants(program, settings))
        }
        guard isTimed else { return }
        let seconds = Platform.monotonicSeconds - started
        StreamPolicy.note(choice, program, seconds: seconds)
        if Trace.isOn { Trace.print(program, loop, threads: threads, seconds: seconds) }
    }

    /// Returns how many threads took part.
    private static func run(_ loop: TileLoop, _ participants: Int) throws(TensorError) -> Int {
        try loop.takeScratch(participants)
        if participants == 1 {
            loop.run(participant: 0)
            return 1
        }
        defer { withExtendedLifetime(loop) {} }
        return WorkerPool.shared.run(
            participants: participants,
            { context, number in
                Unmanaged<TileLoop>.fromOpaque(context).takeUnretainedValue().run(participant: number)
            }, Unmanaged.passUnretained(loop).toOpaque())
    }
}
