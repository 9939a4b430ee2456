/// Parses statements from a script's tokens, by the part of Python's grammar that the language has.
struct Parser {
    /// The greatest nesting of expressions: the parser recurses for each level.
    static let maximumNesting = 200
    /// The greatest height of an expression's tree, which long chains such as sums reach too.
    static let maximumHeight = 1000

    private let tokens: [Token]
    private var position = 0
    private var nesting = 0

    init(_ source: SourceText) { tokens = Lexer.tokens(of: source) }

    /// All statements of a script.
    static func statements(of source: SourceText) throws(ScriptError) -> [Statement] {
        // Each character may be a token, and each token a node of the tree.
        try ScriptLimits.checkMemory(
            byteCount: source.scalars.count * (MemoryLayout<Token>.stride + 2 * MemoryLayout<Expression>.stride))
        var parser = Parser(source)
        return try parser.parseProgram()
    }
}

// MARK: - Tokens

extension Parser {
    /// The next token; the last token is never consumed.
    var current: Token { tokens[position] }

    var currentSymbol: Symbol? {
        if case .symbol(let symbol) = current.kind { symbol } else { nil }
    }

    var currentKeyword: Keyword? {
        if case .keyword(let keyword) = current.kind { keyword } else { nil }
    }

    /// The token after the next one.
    var following: Token { tokens[min(position + 1, tokens.count - 1)] }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    /// Takes the symbol if it is next.
    mutating func take(_ symbol: Symbol) -> Bool {
        guard currentSymbol == symbol else { return false }
        advance()
        return true
    }

    /// Takes the keyword if it is next.
    mutating func take(_ keyword: Keyword) -> Bool {
        guard currentKeyword == keyword else { return false }
        advance()
        return true
    }

    mutating func takeName() -> String? {
        guard case .name(let name) = current.kind else { return nil }
        advance()
        return name
    }

    /// Takes the symbol, which must be next, and gives its range.
    mutating func expect(_ symbol: Symbol) throws(ScriptError) -> SourceRange {
        let range = current.range
        guard take(symbol) else { throw unexpectedToken() }
        return range
    }
}

// MARK: - Limits and errors

extension Parser {
    /// Runs work that may recurse, within the limit of nesting.
    mutating func nested<Result>(
        _ work: (inout Parser) throws(ScriptError) -> Result
    ) throws(ScriptError) -> Result {
        guard nesting < Self.maximumNesting else { throw tooDeep(at: current.range) }
        nesting += 1
        defer { nesting -= 1 }
        return try work(&self)
    }

    /// Makes a node above its parts, within the limit of height.
    func node(
        _ kind: Expression.Kind, from first: SourceRange, to last: SourceRange, above parts: [Expression] = []
    ) throws(ScriptError) -> Expression {
        let range = SourceRange(from: first, to: last)
        let height = 1 + (parts.map(\.height).max() ?? 0)
        guard height <= Self.maximumHeight else { throw tooDeep(at: first) }
        return Expression(kind: kind, range: range, height: height)
    }

    private func tooDeep(at range: SourceRange) -> ScriptError {
        .syntax("the expression is nested too deeply; name a part of it first", at: range)
    }

    /// The error for a token that is not allowed here.
    func unexpectedToken() -> ScriptError {
        switch current.kind {
        case .failure(let error): return error
        case .keyword(let keyword) where keyword.isUnsupportedStatement: return unsupportedStatement(keyword)
        case .keyword(.lambda):
            return .syntax("'lambda' is not part of this language", at: current.range)
        case .symbol(.colonEqual):
            return .syntax("':=' is not part of this language; give the value a line of its own", at: current.range)
        case .symbol(.leftBrace):
            return .syntax("dictionaries and sets are not part of this language", at: current.range)
        default: break
        }
        // As in Python: a bracket that is never closed explains the error better than the place of detection.
        if case .failure(let error) = tokens[tokens.count - 1].kind, error.isIncomplete, let opened = error.range,
            opened.offsets.lowerBound < current.range.offsets.lowerBound
        {
            return ScriptError(error.kind, error.message, at: error.range)
        }
        return .syntax("invalid syntax", at: current.range)
    }

    func unsupportedStatement(_ keyword: Keyword) -> ScriptError {
        .syntax(
            "'\(keyword.rawValue)' is not part of this language, which has expressions and assignments only",
            at: current.range)
    }
}
