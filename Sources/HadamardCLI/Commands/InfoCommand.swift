internal import ArgumentParser
internal import Hadamard

/// `hadamard info`
struct InfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Show the processor, the settings in use and the measured memory bandwidth.")

    func run() throws {
        let progress = Progress()
        let output = Output(progress: progress)
        let processor = ProcessorDescription.current
        let sets = InstructionSet.available.map { $0 == .chosen ? "\($0.rawValue) (in use)" : $0.rawValue }
        let caches = (1...3).compactMap { level in
            Platform.cacheSize(level: level).map { "L\(level) \(Figures.bytes($0))" }
        }
        var rows = [
            ("version", HadamardCommand.configuration.version),
            ("processor", processor.model ?? "unknown"),
            ("features", processor.features.isEmpty ? "unknown" : processor.features.joined(separator: " ")),
            ("instruction sets", sets.joined(separator: ", ")),
            ("threads", "\(EngineSettings.current.threadLimit) of \(Platform.usableProcessors) usable processors"),
            ("caches", caches.isEmpty ? "unknown" : caches.joined(separator: ", ")),
            ("memory", Figures.bytes(Platform.physicalMemory)),
            ("buffer pool", "keeps at most \(Figures.bytes(BufferPool.shared.limit)) for reuse"),
        ]
        for (name, value) in rows { output.write(Self.row(name, value)) }
        output.flush()
        do {
            let rate = try progress.reporting("measuring") { () throws(TensorError) in try Bandwidth.measured() }
            rows = [("bandwidth", "\(Figures.digits(rate / 1e9)) GB/s, measured on c = a * b beyond the caches")]
        } catch {
            rows = [("bandwidth", "not measured: \(error)")]
        }
        for (name, value) in rows { output.write(Self.row(name, value)) }
        output.flush()
    }

    private static func row(_ name: String, _ value: String) -> String {
        name + String(repeating: " ", count: max(1, 18 - name.count)) + value + "\n"
    }
}
