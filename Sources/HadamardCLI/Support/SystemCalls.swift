#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The tool's system calls.
enum SystemCalls {
    static let standardInput: Int32 = 0
    static let standardOutput: Int32 = 1
    static let standardError: Int32 = 2

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Why bytes could not be written.
    enum WriteFailure: Error {
        /// The pipe has no reader any more.
        case brokenPipe
        case other(reason: String)
    }

    /// Writes all bytes.
    static func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws(WriteFailure) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw errno == EPIPE ? .brokenPipe : .other(reason: lastError)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Ends the process by the signal for a broken pipe, also where the parent process had it ignored.
    static func endByBrokenPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }

    /// Some bytes, as soon as there are any; none at the end of the input.
    static func readSome(from descriptor: Int32, atMost limit: Int = 1 << 16) throws(FileError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: limit)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { return Array(buffer.prefix(count)) }
            if errno != EINTR { throw FileError(path: "standard input", reason: lastError) }
        }
    }

    /// The most bytes of a script, and of a line of standard input.
    static let textLimit = 1 << 24

    /// The bytes up to the end of the input.
    static func readAll(from descriptor: Int32) throws(FileError) -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let part = try readSome(from: descriptor)
            if part.isEmpty { return all }
            all += part
            if all.count > textLimit { throw FileError(path: "standard input", reason: "more than 16 MiB of text") }
        }
    }

    /// A file's bytes.
    static func contents(of path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, reason: lastError) }
        defer { close(descriptor) }
        do {
            return try readAll(from: descriptor)
        } catch {
            throw FileError(path: path, reason: error.reason)
        }
    }

    /// Adds bytes to the end of a file that only this user can read, and makes it if need be.
    static func append(_ bytes: [UInt8], to path: String) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { return }
        try? writeAll(bytes, to: descriptor)
        close(descriptor)
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static var lastError: String { String(cString: strerror(errno)) }
}

/// A file that could not be read.
struct FileError: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): \(reason)" }
}
