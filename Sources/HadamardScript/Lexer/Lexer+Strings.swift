/// The letters before a string's quote.
struct StringPrefix {
    let isRaw: Bool
    /// Whether the language has strings with this prefix: f-strings and bytes are not supported.
    let isSupported: Bool

    init?(_ word: String) {
        switch word.lowercased() {
        case "u": (isRaw, isSupported) = (false, true)
        case "r": (isRaw, isSupported) = (true, true)
        case "f", "b", "fr", "rf", "br", "rb", "t", "tr", "rt": (isRaw, isSupported) = (false, false)
        default: return nil
        }
    }
}

extension Lexer {
    /// Reads a string from its opening quote to its closing one.
    mutating func readString(isRaw: Bool) throws(ScriptError) -> String {
        let start = offset
        let quote = source.scalars[start]
        let isTriple = peek(1) == quote && peek(2) == quote
        let delimiterLength = isTriple ? 3 : 1
        offset += delimiterLength
        var text = String.UnicodeScalarView()
        while let scalar = current {
            if scalar == quote && (!isTriple || peek(1) == quote && peek(2) == quote) {
                offset += delimiterLength
                return String(text)
            }
            if scalar == "\n" || scalar == "\r" {
                guard isTriple else { break }
                skipLineBreak()
                text.append("\n")
            } else if scalar == "\\" && isRaw {
                // The backslash is kept, and still escapes a quote.
                text.append(scalar)
                offset += 1
                if let next = current, next == quote || next == "\\" {
                    text.append(next)
                    offset += 1
                }
            } else if scalar == "\\" {
                try readEscape(into: &text)
            } else {
                text.append(scalar)
                offset += 1
            }
        }
        let place = range(from: start, length: delimiterLength)
        let line = source.position(of: min(offset, source.scalars.count)).line
        if isTriple {
            let message = "unterminated triple-quoted string literal (detected at line \(line))"
            throw .syntax(message, at: place, isIncomplete: true)
        }
        throw .syntax("unterminated string literal (detected at line \(line))", at: place)
    }

    /// Reads an escape sequence. One that Python does not define is kept as written.
    private mutating func readEscape(into text: inout String.UnicodeScalarView) throws(ScriptError) {
        guard let scalar = peek(1) else {
            offset += 1
            return
        }
        switch scalar {
        case "\n", "\r":
            offset += 1
            skipLineBreak()
        case "x": text.append(try readCode(digits: 2, start: 2))
        case "u": text.append(try readCode(digits: 4, start: 2))
        case "U": text.append(try readCode(digits: 8, start: 2))
        case "0"..."7":
            var length = 1
            while length < 3, let next = peek(length + 1), ("0"..."7").contains(next) { length += 1 }
            text.append(try readCode(digits: length, start: 1, radix: 8))
        case "N": throw .syntax("\\N{…} escapes are not part of this language", at: range(from: offset, length: 2))
        default:
            if let plain = Self.simpleEscapes[scalar] {
                text.append(plain)
            } else {
                text.append("\\")
                text.append(scalar)
            }
            offset += 2
        }
    }

    /// The scalar whose code is a fixed number of digits after the backslash.
    private mutating func readCode(digits: Int, start: Int, radix: Int = 16) throws(ScriptError) -> Unicode.Scalar {
        let first = offset + start
        let code = source.text(in: first..<first + digits)
        let isComplete = code.unicodeScalars.count == digits && code.allSatisfy { $0.isASCII && $0.isHexDigit }
        guard isComplete, let value = UInt32(code, radix: radix) else {
            throw .syntax("truncated escape, \(digits) digits expected", at: range(from: offset, length: start))
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw .syntax("the escape names no Unicode character", at: range(from: offset, length: start + digits))
        }
        offset = first + digits
        return scalar
    }

    private static let simpleEscapes: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", "\"": "\"",
        "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "v": "\u{B}",
    ]
}
