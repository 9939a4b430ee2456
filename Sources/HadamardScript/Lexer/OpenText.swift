/// Determines line by line whether a text ends inside brackets, inside a long string or after a backslash. Each line costs
/// time in proportion to its own length.
///
/// Text that is not valid counts as closed: the parser reports the error.
public struct OpenText {
    private var openBrackets: [Symbol] = []
    /// The quote of the long string that the text ends in.
    private var longQuote: Unicode.Scalar?
    private var isContinued = false

    public init() {}

    /// Whether the text so far needs another line.
    public var isOpen: Bool { !openBrackets.isEmpty || longQuote != nil || isContinued }

    /// Adds the next line, without its line break.
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

    /// Skips the text after a string's first quote: a short string up to its end, the two other quotes of a long one.
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
