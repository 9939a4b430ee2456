extension Parser {
    /// Expressions separated by commas: a single one is the expression itself, several are a tuple.
    mutating func parseExpressionList() throws(ScriptError) -> Expression {
        let first = try parseExpression()
        guard currentSymbol == .comma else { return first }
        var elements = [first]
        var end = first.range
        while currentSymbol == .comma {
            end = current.range
            advance()
            guard startsExpression else { break }
            elements.append(try parseExpression())
            end = elements[elements.count - 1].range
        }
        return try node(.tuple(elements), from: first.range, to: end, above: elements)
    }

    /// `x if c else y`, or anything that binds tighter.
    mutating func parseExpression() throws(ScriptError) -> Expression {
        try nested { (parser) throws(ScriptError) in
            let value = try parser.parseLogical(.or)
            guard parser.take(.if) else { return value }
            let condition = try parser.parseLogical(.or)
            guard parser.take(.else) else {
                if case .failure = parser.current.kind { throw parser.unexpectedToken() }
                throw .syntax("expected 'else' after 'if' expression", at: parser.current.range)
            }
            let otherwise = try parser.parseExpression()
            return try parser.node(
                .conditional(condition: condition, then: value, otherwise: otherwise),
                from: value.range, to: otherwise.range, above: [condition, value, otherwise])
        }
    }

    /// `a or b`, `a and b`
    private mutating func parseLogical(_ operation: LogicalOperator) throws(ScriptError) -> Expression {
        let keyword: Keyword = operation == .or ? .or : .and
        var operands: [Expression] = []
        repeat {
            operands.append(try operation == .or ? parseLogical(.and) : parseNegation())
        } while take(keyword)
        guard operands.count > 1 else { return operands[0] }
        let last = operands[operands.count - 1].range
        return try node(.logical(operation, operands), from: operands[0].range, to: last, above: operands)
    }

    /// `not a`
    private mutating func parseNegation() throws(ScriptError) -> Expression {
        let start = current.range
        guard take(.not) else { return try parseComparison() }
        let operand = try nested { (parser) throws(ScriptError) in try parser.parseNegation() }
        return try node(.unary(.not, operand), from: start, to: operand.range, above: [operand])
    }

    /// `a < b`, and chains such as `a < b <= c`
    private mutating func parseComparison() throws(ScriptError) -> Expression {
        let first = try parseBinary(minimumPrecedence: 0)
        var rest: [Comparison] = []
        while let operation = try takeComparisonOperator() {
            rest.append(Comparison(operation: operation, operand: try parseBinary(minimumPrecedence: 0)))
        }
        guard let last = rest.last?.operand.range else { return first }
        return try node(
            .comparison(first, rest), from: first.range, to: last, above: [first] + rest.map(\.operand))
    }

    private mutating func takeComparisonOperator() throws(ScriptError) -> ComparisonOperator? {
        if take(.in) { return .in }
        if take(.is) { return take(.not) ? .isNot : .is }
        if currentKeyword == .not {
            guard case .keyword(.in) = following.kind else { return nil }
            advance()
            advance()
            return .notIn
        }
        guard let operation = currentSymbol.flatMap({ ComparisonOperator(rawValue: $0.rawValue) }) else { return nil }
        advance()
        return operation
    }

    /// `a | b` down to `a * b`, by climbing the precedences.
    private mutating func parseBinary(minimumPrecedence: Int) throws(ScriptError) -> Expression {
        var left = try parseFactor()
        while let operation = currentSymbol.flatMap({ BinaryOperator(rawValue: $0.rawValue) }),
            let precedence = operation.precedence, precedence >= minimumPrecedence
        {
            advance()
            let right = try parseBinary(minimumPrecedence: precedence + 1)
            left = try node(.binary(operation, left, right), from: left.range, to: right.range, above: [left, right])
        }
        return left
    }

    /// `-a`, `+a`, `~a`, and `a ** b`, whose right side may have a sign of its own.
    private mutating func parseFactor() throws(ScriptError) -> Expression {
        let start = current.range
        if let operation = currentSymbol.flatMap({ UnaryOperator(rawValue: $0.rawValue) }) {
            advance()
            let operand = try nested { (parser) throws(ScriptError) in try parser.parseFactor() }
            return try node(.unary(operation, operand), from: start, to: operand.range, above: [operand])
        }
        let base = try parsePrimary()
        guard take(.doubleStar) else { return base }
        let exponent = try nested { (parser) throws(ScriptError) in try parser.parseFactor() }
        return try node(
            .binary(.power, base, exponent), from: base.range, to: exponent.range, above: [base, exponent])
    }

    /// Whether the next token can begin an expression.
    var startsExpression: Bool {
        switch current.kind {
        case .name, .integer, .float, .imaginary, .string, .failure: true
        case .keyword(let keyword): [.true, .false, .none, .not, .lambda].contains(keyword)
        case .symbol(let symbol):
            [.leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde, .ellipsis].contains(symbol)
        case .newline, .end: false
        }
    }
}
