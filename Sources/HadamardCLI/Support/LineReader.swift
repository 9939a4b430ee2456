/// Lines from a file descriptor, as soon as each is complete.
struct LineReader {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line without its line break; nil at the end.
    mutating func next() throws(FileError) -> String? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return text(upTo: end)
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return text(upTo: buffer.count)
            }
            let part = try SystemCalls.readSome(from: descriptor)
            if part.isEmpty { isAtEnd = true }
            buffer.removeSubrange(..<start)
            searched -= start
            start = 0
            buffer += part
            if buffer.count > SystemCalls.textLimit {
                throw FileError(path: "standard input", reason: "a line of more than 16 MiB")
            }
        }
    }

    private func text(upTo end: Int) -> String {
        let hasReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
        return String(decoding: buffer[start..<(hasReturn ? end - 1 : end)], as: UTF8.self)
    }
}
