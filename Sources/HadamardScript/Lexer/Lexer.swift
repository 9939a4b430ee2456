/// Divides a script into tokens.
///
/// Never throws: text that cannot be read becomes a failure token, which is the last one.
struct Lexer {
    /// As in Python, so that nothing downstream meets brackets nested without bound.
    static let maximumBracketDepth = 200

    let source: SourceText
    var offset = 0
    private var tokens: [Token] = []
    /// The brackets that are open here, the innermost last.
    private var openBrackets: [(symbol: Symbol, range: SourceRange)] = []
    /// Whether the line has held nothing yet.
    private var isAtLineStart = true

    init(_ source: SourceText) { self.source = source }

    /// The tokens of a script; the last is `.end` or a `.failure`.
    static func tokens(of source: SourceText) -> [Token] {
        var lexer = Lexer(source)
        do {
            try lexer.readAll()
        } catch {
            lexer.append(.failure(error), from: lexer.offset)
        }
        return lexer.tokens
    }

    private mutating func readAll() throws(ScriptError) {
        while true {
            try skipBlanks()
            guard let scalar = current else { break }
            let start = offset
            if scalar == "\n" || scalar == "\r" {
                skipLineBreak()
                if !isAtLineStart && openBrackets.isEmpty { append(.newline, from: start) }
                if openBrackets.isEmpty { isAtLineStart = true }
                continue
            }
            if isAtLineStart {
                guard source.position(of: start).column == 1 else {
                    throw ScriptError("IndentationError", "unexpected indent", at: range(from: start, length: 1))
                }
                isAtLineStart = false
            }
            try readToken(startingWith: scalar)
        }
        if let open = openBrackets.last {
            throw .syntax("'\(open.symbol.rawValue)' was never closed", at: open.range, isIncomplete: true)
        }
        if !isAtLineStart { append(.newline, from: offset) }
        append(.end, from: offset)
    }

    private mutating func readToken(startingWith scalar: Unicode.Scalar) throws(ScriptError) {
        let start = offset
        if scalar.isDigit || scalar == "." && peek(1)?.isDigit == true {
            append(try readNumber(), from: start)
        } else if scalar == "\"" || scalar == "'" {
            append(.string(try readString(isRaw: false)), from: start)
        } else if scalar.startsIdentifier {
            try readWord()
        } else if let symbol = readSymbol() {
            try track(symbol, range: range(from: start, length: offset - start))
            append(.symbol(symbol), from: start)
        } else {
            let code = String(scalar.value, radix: 16, uppercase: true)
            let number = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            let isPrintable = scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
            throw .syntax(
                isPrintable ? "invalid character '\(scalar)' (\(number))" : "invalid non-printable character \(number)",
                at: range(from: start, length: 1))
        }
    }

    /// A name, a keyword, or the prefix of a string.
    private mutating func readWord() throws(ScriptError) {
        let start = offset
        while let scalar = current, scalar.continuesIdentifier { offset += 1 }
        let word = source.text(in: start..<offset)
        if current == "'" || current == "\"", let prefix = StringPrefix(word) {
            guard prefix.isSupported else {
                throw .syntax("strings of the form \(word)'…' are not part of this language", at: range(from: start))
            }
            append(.string(try readString(isRaw: prefix.isRaw)), from: start)
        } else if let keyword = Keyword(rawValue: word) {
            append(.keyword(keyword), from: start)
        } else {
            append(.name(word), from: start)
        }
    }

    /// The longest operator at the current offset.
    private mutating func readSymbol() -> Symbol? {
        for length in [3, 2, 1] where offset + length <= source.scalars.count {
            if let symbol = Symbol(rawValue: source.text(in: offset..<offset + length)) {
                offset += length
                return symbol
            }
        }
        return nil
    }

    private mutating func track(_ symbol: Symbol, range: SourceRange) throws(ScriptError) {
        if symbol.closing != nil {
            openBrackets.append((symbol, range))
            if openBrackets.count > Self.maximumBracketDepth { throw .syntax("too many nested parentheses", at: range) }
        } else if symbol.isClosingBracket {
            guard let open = openBrackets.popLast() else {
                throw .syntax("unmatched '\(symbol.rawValue)'", at: range)
            }
            guard open.symbol.closing == symbol else {
                let closed = "closing parenthesis '\(symbol.rawValue)'"
                let opened = "opening parenthesis '\(open.symbol.rawValue)'"
                let place = open.range.start.line == range.start.line ? "" : " on line \(open.range.start.line)"
                throw .syntax("\(closed) does not match \(opened)\(place)", at: range)
            }
        }
    }

    private mutating func append(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(kind: kind, range: range(from: start)))
    }
}

// MARK: - Reading scalars

extension Lexer {
    var current: Unicode.Scalar? { peek(0) }

    func peek(_ distance: Int) -> Unicode.Scalar? {
        offset + distance < source.scalars.count ? source.scalars[offset + distance] : nil
    }

    /// The range from `start` to here.
    func range(from start: Int) -> SourceRange { SourceRange(start..<max(start, offset), in: source) }

    func range(from start: Int, length: Int) -> SourceRange { SourceRange(start..<start + length, in: source) }

    /// Skips spaces, comments and line breaks behind a backslash.
    private mutating func skipBlanks() throws(ScriptError) {
        while let scalar = current {
            switch scalar {
            case " ", "\t", "\u{C}": offset += 1
            case "#": while let next = current, next != "\n" && next != "\r" { offset += 1 }
            case "\\":
                let backslash = range(from: offset, length: 1)
                offset += 1
                if let next = current {
                    guard next == "\n" || next == "\r" else {
                        let here = range(from: offset, length: 1)
                        throw .syntax("unexpected character after line continuation character", at: here)
                    }
                    skipLineBreak()
                }
                if current == nil {
                    throw .syntax("unexpected end of file after line continuation", at: backslash, isIncomplete: true)
                }
            default: return
            }
        }
    }

    /// Skips `\n`, `\r` or `\r\n`.
    mutating func skipLineBreak() {
        if current == "\r" && peek(1) == "\n" { offset += 1 }
        offset += 1
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }
    var startsIdentifier: Bool { self == "_" || (isASCII ? properties.isAlphabetic : properties.isXIDStart) }
    var continuesIdentifier: Bool { isDigit || startsIdentifier || !isASCII && properties.isXIDContinue }
}
