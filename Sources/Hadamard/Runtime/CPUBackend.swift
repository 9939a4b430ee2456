/// Runs fused programs on the processor: splits the iteration space into tiles and shares them out.
enum CPUBackend {
    static func run(_ program: inout FusedProgram, order: [Int]?, _ settings: EngineSettings) throws(TensorError) {
        if program.count == 0 { return }
        EngineStatistics.countProgram()
        let started = Trace.isOn ? Platform.monotonicSeconds : 0
        if let used = try FlatRun.run(&program, settings) {
            if Trace.isOn { Trace.print(program, nil, threads: used, seconds: Platform.monotonicSeconds - started) }
            return
        }
        let loop = TileLoop(&program, order: order ?? Array(program.shape.indices), settings)
        let participants = loop.participants(program, settings)
        let scratch = try loop.takeScratch(participants)
        let used = WorkerPool.shared.run(
            participants: participants,
            { context, number in
                Unmanaged<TileLoop>.fromOpaque(context).takeUnretainedValue().run(participant: number)
            }, Unmanaged.passUnretained(loop).toOpaque())
        withExtendedLifetime((loop, scratch)) {}
        if Trace.isOn { Trace.print(program, loop, threads: used, seconds: Platform.monotonicSeconds - started) }
    }
}
