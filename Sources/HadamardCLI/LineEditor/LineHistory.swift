/// The lines entered before, the oldest first, kept in a file from one session to the next.
final class LineHistory {
    private static let maximumCount = 1000
    private(set) var lines: [String] = []
    private let path: String?

    /// `~/.hadamard_history`, or where `HADAMARD_HISTORY` points to; empty for no file.
    static var defaultPath: String? {
        if let path = SystemCalls.environment("HADAMARD_HISTORY") { return path.isEmpty ? nil : path }
        return SystemCalls.environment("HOME").map { $0 + "/.hadamard_history" }
    }

    init(path: String?) {
        self.path = path
        guard let path, let bytes = try? SystemCalls.contents(of: path) else { return }
        let all = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        lines = Array(all.suffix(Self.maximumCount))
    }

    /// Adds a line, unless it is empty or the same as the last one.
    func add(_ line: String) {
        guard !line.allSatisfy(\.isWhitespace), line != lines.last else { return }
        lines.append(line)
        if lines.count > Self.maximumCount { lines.removeFirst() }
        if let path { SystemCalls.append(Array((line + "\n").utf8), to: path) }
    }
}
