/// A token of a script.
struct Token: Sendable {
    enum Kind: Sendable {
        case name(String)
        case keyword(Keyword)
        /// A magnitude; whether it fits in 64 bits with its sign is decided when it is evaluated.
        case integer(UInt64)
        case float(Double)
        case imaginary(Double)
        case string(String)
        case symbol(Symbol)
        /// The end of a line that holds a statement.
        case newline
        case end
        /// What the lexer could not read. The parser throws it when, and only when, it gets that far.
        case failure(ScriptError)
    }

    let kind: Kind
    let range: SourceRange
}

/// Python's reserved words, also those that this language has no use for.
enum Keyword: String, Sendable, CaseIterable {
    case `true` = "True"
    case `false` = "False"
    case none = "None"
    case and, or, not, `in`, `is`, `if`, `else`, lambda
    case `import`, from, `as`, del, pass
    case `for`, `while`, def, `class`, with, `try`, except, finally, `return`, yield, raise, assert
    case async, await, global, nonlocal, `break`, `continue`, elif

    /// Whether the word opens a statement that Python has and this language leaves out.
    var isUnsupportedStatement: Bool {
        switch self {
        case .for, .while, .def, .class, .with, .try, .except, .finally, .return, .yield, .raise, .assert,
            .async, .await, .global, .nonlocal, .break, .continue, .if, .elif, .else:
            true
        default: false
        }
    }
}

/// Operators and punctuation.
enum Symbol: String, Sendable {
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case colon = ":"
    case semicolon = ";"
    case dot = "."
    case ellipsis = "..."
    case arrow = "->"
    case colonEqual = ":="
    case plus = "+"
    case minus = "-"
    case star = "*"
    case slash = "/"
    case doubleSlash = "//"
    case percent = "%"
    case at = "@"
    case doubleStar = "**"
    case leftShift = "<<"
    case rightShift = ">>"
    case ampersand = "&"
    case bar = "|"
    case caret = "^"
    case tilde = "~"
    case less = "<"
    case lessEqual = "<="
    case greater = ">"
    case greaterEqual = ">="
    case equalEqual = "=="
    case notEqual = "!="
    case equal = "="
    case plusEqual = "+="
    case minusEqual = "-="
    case starEqual = "*="
    case slashEqual = "/="
    case doubleSlashEqual = "//="
    case percentEqual = "%="
    case atEqual = "@="
    case doubleStarEqual = "**="
    case leftShiftEqual = "<<="
    case rightShiftEqual = ">>="
    case ampersandEqual = "&="
    case barEqual = "|="
    case caretEqual = "^="

    /// The bracket that closes this one.
    var closing: Symbol? {
        switch self {
        case .leftParenthesis: .rightParenthesis
        case .leftBracket: .rightBracket
        case .leftBrace: .rightBrace
        default: nil
        }
    }

    var isClosingBracket: Bool { self == .rightParenthesis || self == .rightBracket || self == .rightBrace }
}
