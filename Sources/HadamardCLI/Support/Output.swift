internal import ArgumentParser

/// Standard output: gathered into large writes, unless it is a terminal.
final class Output {
    private var pending: [UInt8] = []
    private let isTerminal = SystemCalls.isTerminal(SystemCalls.standardOutput)
    /// The progress line, which is cleared before text is written.
    private let progress: Progress?

    init(progress: Progress? = nil) { self.progress = progress }

    func write(_ text: String) {
        pending += Array(text.utf8)
        if isTerminal || pending.count >= 1 << 16 { flush() }
    }

    func flush() {
        guard !pending.isEmpty else { return }
        progress?.clear()
        defer { pending = [] }
        do {
            try SystemCalls.writeAll(pending, to: SystemCalls.standardOutput)
        } catch {
            switch error {
            // The reader has closed the pipe: `hadamard … | head -1`.
            case .brokenPipe: SystemCalls.endByBrokenPipe()
            case .other(let reason):
                Failure.report("cannot write to standard output: \(reason)")
                HadamardCommand.exit(withError: ExitCode.failure)
            }
        }
    }
}

/// Errors on standard error.
enum Failure {
    static func report(_ message: String) {
        try? SystemCalls.writeAll("hadamard: \(message)\n".utf8, to: SystemCalls.standardError)
    }

    /// An error that is written as it is.
    static func write(_ text: String) { try? SystemCalls.writeAll("\(text)\n".utf8, to: SystemCalls.standardError) }
}
