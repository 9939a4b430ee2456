#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The terminal on standard input: its modes, its width, its bytes.
enum Terminal {
    /// Runs `body` with keys delivered one by one and not shown; the modes are restored afterwards.
    static func withRawMode<Result>(_ body: () throws -> Result) throws -> Result {
        var original = termios()
        guard tcgetattr(SystemCalls.standardInput, &original) == 0 else { return try body() }
        var raw = original
        raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
        raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        raw.c_cflag |= tcflag_t(CS8)
        withUnsafeMutableBytes(of: &raw.c_cc) {
            $0[Int(VMIN)] = 1
            $0[Int(VTIME)] = 0
        }
        tcsetattr(SystemCalls.standardInput, TCSADRAIN, &raw)
        defer { tcsetattr(SystemCalls.standardInput, TCSADRAIN, &original) }
        return try body()
    }

    /// The number of columns.
    static var width: Int {
        var size = winsize()
        let status = ioctl(SystemCalls.standardOutput, UInt(TIOCGWINSZ), &size)
        return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Whether the terminal can move its cursor.
    static var isDumb: Bool { ["dumb", ""].contains(SystemCalls.environment("TERM") ?? "") }

    /// Whether a byte arrives within a tenth of a second: distinguishes a lone Escape from an escape sequence.
    static var hasInputSoon: Bool {
        var request = pollfd(fd: SystemCalls.standardInput, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 100) > 0
    }

    static func write(_ text: String) { try? SystemCalls.writeAll(text.utf8, to: SystemCalls.standardOutput) }
}
