/// Follows a text line by line and knows whether it ends inside of brackets, of a long string or behind a backslash, at the
/// cost of each line alone.
///
/// It sees as much as that takes. Whatever it takes for an error counts as closed: the parser says what is wrong.
public struct OpenText {
    private var openBrackets: [Symbol] = []
    /// The quote of the long string that the text ends in.
    private var longQuote: Unicode.Scalar?
    private var isContinued = false

    public init() {}

    /// Whether the text so far needs another line.
    public var isOpen: Bool { !openBrackets.isEmpty || longQuote != nil || isContinued }

    /// Takes in the next line, without its line break.
    public mutating func append(_ line: String) {
        var rest = Array(line.unicodeScalars)[...]
        isContinued = false
        while let scalar = rest.popFirst() {
            if let quote = longQuote {
                if scalar == "\\" {
                    rest = rest.dropFirst()
                } else if scalar == quote && rest.starts(with: [quote, quote]) {
                    rest = rest.dropFirst(2)
                    longQuote = nil
                }
                continue
            }
            switch scalar {
            case "#": rest = rest.drop { $0 != "\r" }
            case "'", "\"": skipString(scalar, &rest)
            case "\\": isContinued = rest.isEmpty
            default:
                guard let symbol = Symbol(rawValue: String(scalar)) else { continue }
                if symbol.closing != nil { openBrackets.append(symbol) }
                if symbol.isClosingBracket, openBrackets.popLast()?.closing != symbol { openBrackets = [] }
            }
        }
    }

    /// Skips what follows a string's first quote: a short string to its end, of a long one the other two quotes.
    private mutating func skipString(_ quote: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>) {
        if rest.starts(with: [quote, quote]) {
            rest = rest.dropFirst(2)
            longQuote = quote
            return
        }
        while let scalar = rest.popFirst() {
            if scalar == quote { return }
            if scalar == "\\" { rest = rest.dropFirst() }
        }
        // A short string that does not end is an error.
        openBrackets = []
    }
}
