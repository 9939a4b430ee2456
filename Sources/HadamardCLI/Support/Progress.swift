internal import Hadamard
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A progress line on the terminal: the elapsed time of work that takes more than a second.
final class Progress: Sendable {
    private struct State {
        /// When the current work began; nil while there is none.
        var start: Double?
        var label = ""
        var isShown = false
    }

    private let state = Mutex(State())

    /// Nil where standard error is not a terminal.
    init?() {
        guard SystemCalls.isTerminal(SystemCalls.standardError) else { return nil }
        var thread = Self.noThread
        let context = Unmanaged.passRetained(self).toOpaque()
        #if canImport(Darwin)
        pthread_create(&thread, nil, { Unmanaged<Progress>.fromOpaque($0).takeUnretainedValue().watch() }, context)
        #else
        pthread_create(&thread, nil, { Unmanaged<Progress>.fromOpaque($0!).takeUnretainedValue().watch() }, context)
        #endif
    }

    #if canImport(Darwin)
    private static var noThread: pthread_t? { nil }
    #else
    private static var noThread: pthread_t { 0 }
    #endif

    /// Runs work while the progress line is shown.
    func reporting<Result, Failure: Error>(
        _ label: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = Platform.monotonicSeconds
        state.withLock {
            $0.start = start
            $0.label = label
        }
        defer { finish() }
        return try work()
    }

    private func finish() {
        state.withLock {
            $0.start = nil
            Self.erase(&$0)
        }
    }

    /// Takes the line away, so that other text can be written.
    func clear() { state.withLock { Self.erase(&$0) } }

    private static func erase(_ state: inout State) {
        guard state.isShown else { return }
        try? SystemCalls.writeAll("\r\u{1B}[K".utf8, to: SystemCalls.standardError)
        state.isShown = false
    }

    private func watch() -> Never {
        while true {
            usleep(100_000)
            state.withLock {
                guard let start = $0.start else { return }
                let seconds = Platform.monotonicSeconds - start
                guard seconds >= 1 else { return }
                let tenths = Int(seconds * 10)
                let line = "\r\u{1B}[K\($0.label) … \(tenths / 10).\(tenths % 10) s"
                try? SystemCalls.writeAll(line.utf8, to: SystemCalls.standardError)
                $0.isShown = true
            }
        }
    }
}

extension Progress? {
    /// Runs work, with a progress line where standard error is a terminal.
    func reporting<Result, Failure: Error>(
        _ label: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if let self { try self.reporting(label, work) } else { try work() }
    }
}
