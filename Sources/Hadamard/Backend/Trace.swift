/// `HADAMARD_TRACE=1`: one report on standard error for each program that runs.
enum Trace {
    static let isOn = EnvironmentSetting.traces

    /// How a back end has run a program.
    struct Report {
        /// The instructions that it came to.
        var instructions: Int
        /// The loops, and the tiles in which they ran.
        var loops: String
        var threads: Int
        var seconds: Double
        /// The program's instructions that ran as a part of later ones.
        var fused: [Int] = []
        /// Whether results went past the cache.
        var bypassesCache = false
    }

    /// Writes a program's text, its first line followed by the report.
    static func write(_ program: Program, _ report: Report) {
        let bytes = program.byteCount
        let head =
            "program \(program.shapeText): \(report.instructions) "
            + "\(report.instructions == 1 ? "instruction" : "instructions"), \(report.loops), "
            + "\(report.threads) \(report.threads == 1 ? "thread" : "threads"), \(bytes) bytes, "
            + "\(decimal(report.seconds * 1e6)) µs, \(decimal(Double(bytes) / report.seconds / 1e9)) GB/s"
        let lines = program.lines(
            instructionNote: { report.fused.contains($0) ? " fused" : "" },
            outputNote: { _ in report.bypassesCache ? " non-temporal" : "" })
        Platform.writeToStandardError(([head] + lines).joined(separator: "\n") + "\n")
    }

    /// One digit after the point.
    private static func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
