/// A key, or a combination of keys, on the terminal.
enum Key: Equatable {
    case character(Character)
    case enter, tab, backspace, delete, escape
    case left, right, up, down, home, end, wordLeft, wordRight
    /// A letter with Control.
    case control(Character)
    case endOfInput
}

/// Reads keys from the terminal's bytes.
struct KeyReader {
    /// The next bytes, as soon as there are any; none at the end.
    typealias Source = () throws(FileError) -> [UInt8]

    private var pending: [UInt8] = []
    private let read: Source
    private let hasInputSoon: () -> Bool

    /// Reads from standard input, or from another source, given with a function that tells whether more input is ready.
    init(
        read: @escaping Source = { () throws(FileError) in
            try SystemCalls.readSome(from: SystemCalls.standardInput, atMost: 1024)
        },
        hasInputSoon: @escaping () -> Bool = { Terminal.hasInputSoon }
    ) {
        self.read = read
        self.hasInputSoon = hasInputSoon
    }

    mutating func next() throws(FileError) -> Key {
        guard let byte = try nextByte() else { return .endOfInput }
        switch byte {
        case 0x0D, 0x0A: return .enter
        case 0x09: return .tab
        case 0x7F, 0x08: return .backspace
        case 0x1B: return try escapeSequence()
        case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x00..<0x20: return .escape
        default: return try character(startingWith: byte)
        }
    }

    private mutating func nextByte() throws(FileError) -> UInt8? {
        if pending.isEmpty { pending = try read() }
        return pending.isEmpty ? nil : pending.removeFirst()
    }

    /// What follows an Escape: `[A` for an arrow, `b` for Alt-b, or nothing for the key itself.
    private mutating func escapeSequence() throws(FileError) -> Key {
        guard !pending.isEmpty || hasInputSoon(), let kind = try nextByte() else { return .escape }
        switch kind {
        case UInt8(ascii: "b"): return .wordLeft
        case UInt8(ascii: "f"): return .wordRight
        case UInt8(ascii: "["), UInt8(ascii: "O"): break
        default: return .escape
        }
        var parameters = ""
        while let byte = try nextByte() {
            if (0x30...0x3F).contains(byte) {
                parameters.unicodeScalars.append(Unicode.Scalar(byte))
                continue
            }
            return Self.key(final: Character(Unicode.Scalar(byte)), parameters)
        }
        return .endOfInput
    }

    private static func key(final: Character, _ parameters: String) -> Key {
        let hasModifier = parameters.contains(";")
        switch final {
        case "A": return .up
        case "B": return .down
        case "C": return hasModifier ? .wordRight : .right
        case "D": return hasModifier ? .wordLeft : .left
        case "H": return .home
        case "F": return .end
        case "~":
            switch parameters {
            case "1", "7": return .home
            case "4", "8": return .end
            case "3": return .delete
            default: return .escape
            }
        default: return .escape
        }
    }

    /// A character of several bytes arrives whole, but for what does not decode.
    private mutating func character(startingWith first: UInt8) throws(FileError) -> Key {
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var bytes = [first]
        while bytes.count < length, let byte = try nextByte() { bytes.append(byte) }
        return .character(String(decoding: bytes, as: UTF8.self).first ?? "?")
    }
}
