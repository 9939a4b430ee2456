/// A value as Python writes it down: what the header of a .npy file consists of.
enum PythonLiteral: Equatable {
    case string(String)
    /// An integer; nil if it has more than 64 bits.
    case integer(Int?)
    case bool(Bool)
    case none
    case list([PythonLiteral])
    case tuple([PythonLiteral])
    /// Keys and values in the order they were written in.
    case dictionary([PythonLiteral], [PythonLiteral])
}

/// Reads one Python literal: strings, integers, `True`, `False`, `None`, lists, tuples and dictionaries of these.
struct PythonLiteralParser {
    /// What is wrong, and at which character.
    struct Failure: Error {
        let reason: String
    }

    private static let deepestNesting = 32

    private let text: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    /// The literal that a text consists of, but for white space around it.
    static func parse(_ text: some Sequence<Unicode.Scalar>) throws(Failure) -> PythonLiteral {
        var parser = PythonLiteralParser(text: Array(text))
        let value = try parser.value()
        parser.skipSpace()
        if parser.position < parser.text.count { throw parser.failure("something follows the header's closing brace") }
        return value
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private func failure(_ reason: String) -> Failure { Failure(reason: "\(reason), at character \(position)") }

    private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func skipSpace() {
        while let scalar = next, [" ", "\n", "\t", "\r", "\u{0C}"].contains(scalar) { position += 1 }
    }

    /// Whether the next character, after white space, is this one; takes it then.
    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Failure) -> PythonLiteral {
        skipSpace()
        guard let first = next else { throw failure("the header ends too early") }
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepestNesting { throw failure("the header is nested too deeply") }
        switch first {
        case "'", "\"": return .string(try string(quote: first))
        case "[": return .list(try items(closing: "]").items)
        case "(":
            let (items, hasComma) = try items(closing: ")")
            // Parentheses around one value without a comma mean the value.
            return items.count == 1 && !hasComma ? items[0] : .tuple(items)
        case "{": return try dictionary()
        case "-", "+", "0"..."9": return .integer(try integer())
        default: return try word()
        }
    }

    private mutating func string(quote: Unicode.Scalar) throws(Failure) -> String {
        position += 1
        var string = String.UnicodeScalarView()
        while let scalar = next, scalar != quote {
            // No type or key that can be read has a backslash: what it stands for does not matter.
            if scalar == "\\" {
                string.append(scalar)
                position += 1
            }
            guard let scalar = next, scalar != "\n", scalar != "\0" else { break }
            string.append(scalar)
            position += 1
        }
        guard next == quote else { throw failure("a string has no end") }
        position += 1
        return String(string)
    }

    private mutating func integer() throws(Failure) -> Int? {
        var digits = ""
        if let sign = next, sign == "-" || sign == "+" {
            digits.unicodeScalars.append(sign)
            position += 1
        }
        let start = position
        while let digit = next, ("0"..."9").contains(digit) {
            digits.unicodeScalars.append(digit)
            position += 1
        }
        if position == start { throw failure("a number has no digits") }
        // Python 2 marked long integers.
        if next == "L" { position += 1 }
        if let after = next, after.properties.isAlphabetic || after == "." || after == "_" {
            throw failure("a number is not an integer")
        }
        return Int(digits)
    }

    private mutating func word() throws(Failure) -> PythonLiteral {
        var word = ""
        while let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        switch word {
        case "True": return .bool(true)
        case "False": return .bool(false)
        case "None": return .none
        default: throw failure(word.isEmpty ? "an unexpected character" : "an unexpected word, '\(word)'")
        }
    }

    private mutating func items(
        closing: Unicode.Scalar
    ) throws(Failure) -> (items: [PythonLiteral], hasComma: Bool) {
        position += 1
        var items: [PythonLiteral] = []
        var hasComma = false
        while !take(closing) {
            if !items.isEmpty && !hasComma { throw failure("a comma is missing") }
            items.append(try value())
            let comma = take(",")
            hasComma = comma
            if !comma {
                guard take(closing) else { throw failure("a comma or a closing '\(closing)' is missing") }
                return (items, items.count > 1)
            }
        }
        return (items, hasComma)
    }

    private mutating func dictionary() throws(Failure) -> PythonLiteral {
        position += 1
        var keys: [PythonLiteral] = []
        var values: [PythonLiteral] = []
        while !take("}") {
            keys.append(try value())
            guard take(":") else { throw failure("a colon is missing") }
            values.append(try value())
            if !take(",") {
                guard take("}") else { throw failure("a comma or a closing '}' is missing") }
                break
            }
        }
        return .dictionary(keys, values)
    }
}
