/// Runs fused programs on the processor: splits the iteration space into tiles and shares them out.
enum CPUBackend {
    static func run(_ program: inout FusedProgram, order: [Int]?, _ settings: EngineSettings) throws(TensorError) {
        if program.count == 0 { return }
        EngineStatistics.countProgram()
        let choice = StreamPolicy.choice(program, settings)
        let isTimed = Trace.isOn || choice.isOnTrial
        let started = isTimed ? Platform.monotonicSeconds : 0
        var loop: TileLoop?
        let threads: Int
        if let used = try FlatRun.run(&program, settings, streams: choice.streams) {
            threads = used
        } else {
            let tiles = TileLoop(
                &program, order: order ?? Array(program.shape.indices), settings, streams: choice.streams)
            threads = try run(tiles, tiles.participants(program, settings))
            loop = tiles
        }
        guard isTimed else { return }
        let seconds = Platform.monotonicSeconds - started
        StreamPolicy.note(choice, program, seconds: seconds)
        if Trace.isOn { Trace.print(program, loop, threads: threads, seconds: seconds) }
    }

    /// Returns how many threads took part.
    private static func run(_ loop: TileLoop, _ participants: Int) throws(TensorError) -> Int {
        let scratch = try loop.takeScratch(participants)
        defer { withExtendedLifetime((loop, scratch)) {} }
        return WorkerPool.shared.run(
            participants: participants,
            { context, number in
                Unmanaged<TileLoop>.fromOpaque(context).takeUnretainedValue().run(participant: number)
            }, Unmanaged.passUnretained(loop).toOpaque())
    }
}
