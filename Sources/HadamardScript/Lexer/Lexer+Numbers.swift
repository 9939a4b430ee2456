extension Lexer {
    /// Reads a number: `12`, `1_000`, `0xFF`, `0o17`, `0b1010`, `1.5`, `.5`, `1e-3`, `2j`.
    mutating func readNumber() throws(ScriptError) -> Token.Kind {
        if current == "0", let radix = peek(1).flatMap(Radix.init(letter:)) { return try readInteger(in: radix) }
        let start = offset
        let whole = try readDigits()
        var text = whole
        var isFloat = false
        if current == "." {
            isFloat = true
            offset += 1
            text = (text.isEmpty ? "0" : text) + "." + (current?.isDigit == true ? try readDigits() : "0")
        }
        if current == "e" || current == "E", let exponent = try readExponent() {
            isFloat = true
            text += exponent
        }
        if current == "j" || current == "J" {
            offset += 1
            try expectEndOfNumber("imaginary", from: start)
            return .imaginary(Double(text) ?? .infinity)
        }
        try expectEndOfNumber("decimal", from: start)
        if isFloat { return .float(Double(text) ?? .infinity) }
        if text.count > 1 && text.hasPrefix("0") && text.contains(where: { $0 != "0" }) {
            let message =
                "leading zeros in decimal integer literals are not permitted; "
                + "use an 0o prefix for octal integers"
            throw .syntax(message, at: range(from: start))
        }
        return .integer(try integer(text, radix: 10, from: start))
    }

    private mutating func readInteger(in radix: Radix) throws(ScriptError) -> Token.Kind {
        let start = offset
        offset += 2
        var text = ""
        while let scalar = current {
            let isSeparated = scalar == "_"
            guard let digit = isSeparated ? peek(1) : scalar, radix.contains(digit) else { break }
            offset += isSeparated ? 2 : 1
            text.unicodeScalars.append(digit)
        }
        if let digit = current, digit.isDigit {
            let place = range(from: offset, length: 1)
            throw .syntax("invalid digit '\(digit)' in \(radix.name) literal", at: place)
        }
        try expectEndOfNumber(radix.name, from: start)
        guard !text.isEmpty else { throw .syntax("invalid \(radix.name) literal", at: range(from: start)) }
        return .integer(try integer(text, radix: radix.rawValue, from: start))
    }

    /// Digits with single underscores between them, without the underscores.
    private mutating func readDigits() throws(ScriptError) -> String {
        var text = ""
        let start = offset
        while let scalar = current {
            if scalar.isDigit {
                text.unicodeScalars.append(scalar)
            } else if scalar == "_" && !text.isEmpty {
                guard peek(1)?.isDigit == true else {
                    throw .syntax("invalid decimal literal", at: range(from: start, length: offset - start + 1))
                }
            } else {
                break
            }
            offset += 1
        }
        return text
    }

    /// `e5`, `e+5`, `e-5`; nothing if no digit follows.
    private mutating func readExponent() throws(ScriptError) -> String? {
        let hasSign = peek(1) == "+" || peek(1) == "-"
        guard peek(hasSign ? 2 : 1)?.isDigit == true else { return nil }
        let sign = hasSign ? source.text(in: offset + 1..<offset + 2) : ""
        offset += hasSign ? 2 : 1
        return "e" + sign + (try readDigits())
    }

    private func expectEndOfNumber(_ name: String, from start: Int) throws(ScriptError) {
        guard let scalar = current, scalar.continuesIdentifier else { return }
        throw .syntax("invalid \(name) literal", at: range(from: start, length: offset - start + 1))
    }

    private func integer(_ digits: String, radix: Int, from start: Int) throws(ScriptError) -> UInt64 {
        guard let value = UInt64(digits, radix: radix) else {
            throw ScriptError("OverflowError", "integers are limited to 64 bits", at: range(from: start))
        }
        return value
    }
}

/// The bases that an integer can be written in, besides ten.
private enum Radix: Int {
    case binary = 2
    case octal = 8
    case hexadecimal = 16

    init?(letter: Unicode.Scalar) {
        switch letter {
        case "b", "B": self = .binary
        case "o", "O": self = .octal
        case "x", "X": self = .hexadecimal
        default: return nil
        }
    }

    var name: String { "\(self)" }

    func contains(_ digit: Unicode.Scalar) -> Bool {
        digit.isASCII && Character(digit).hexDigitValue.map { $0 < rawValue } == true
    }
}
