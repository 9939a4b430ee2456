internal import Hadamard
internal import HadamardScript

/// A result with the time, the memory's traffic and the passes that it took.
struct Measurement {
    let result: ScriptResult
    let seconds: Double
    /// The bytes that all programs together have read and written.
    let byteCount: Int
    /// The number of fused programs that ran.
    let passes: Int

    init(_ progress: Progress?, _ work: () throws(ScriptError) -> ScriptResult) throws(ScriptError) {
        EngineStatistics.countBytes()
        let (passesBefore, bytesBefore) = (EngineStatistics.programsRun, EngineStatistics.bytesMoved)
        let start = Platform.monotonicSeconds
        result = try progress.reporting("evaluating") { () throws(ScriptError) in
            let result = try work()
            try result.evaluate()
            return result
        }
        seconds = Platform.monotonicSeconds - start
        passes = EngineStatistics.programsRun - passesBefore
        byteCount = EngineStatistics.bytesMoved - bytesBefore
    }

    /// Shape, type, elements, time, rate and passes on one line.
    func line(_ tensor: Tensor) -> String {
        let rate = Double(byteCount) / max(seconds, 1e-9) / 1e9
        return [
            "shape \(tensor.shape)", "\(tensor.dtype)", "\(Figures.count(tensor.count)) elements",
            Figures.seconds(seconds),
            "\(Figures.digits(rate)) GB/s", "\(passes) fused \(passes == 1 ? "pass" : "passes")",
        ].joined(separator: ", ")
    }
}
