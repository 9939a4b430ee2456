extension Parser {
    /// A value with its attributes, calls and subscripts: `a.b(c)[d]`.
    mutating func parsePrimary() throws(ScriptError) -> Expression {
        var base = try parseAtom()
        while let symbol = currentSymbol {
            switch symbol {
            case .dot:
                advance()
                let end = current.range
                guard let name = takeName() else { throw unexpectedToken() }
                base = try node(.attribute(base, name: name), from: base.range, to: end, above: [base])
            case .leftParenthesis:
                advance()
                let arguments = try parseArguments()
                let end = try expect(.rightParenthesis)
                base = try node(
                    .call(base, arguments), from: base.range, to: end, above: [base] + arguments.map(\.value))
            case .leftBracket:
                advance()
                let index = try parseIndex()
                let end = try expect(.rightBracket)
                base = try node(.subscript(base, index), from: base.range, to: end, above: [base, index])
            default: return base
            }
        }
        return base
    }

    private mutating func parseAtom() throws(ScriptError) -> Expression {
        let token = current
        let kind: Expression.Kind
        switch token.kind {
        case .name(let name): kind = .name(name)
        case .integer(let value): kind = .integer(value)
        case .float(let value): kind = .float(value)
        case .imaginary(let value): kind = .imaginary(value)
        case .string: return try parseStrings()
        case .keyword(.true): kind = .boolean(true)
        case .keyword(.false): kind = .boolean(false)
        case .keyword(.none): kind = .none
        case .symbol(.ellipsis): kind = .ellipsis
        case .symbol(.leftParenthesis): return try parseParentheses()
        case .symbol(.leftBracket):
            advance()
            let (elements, _) = try parseElements(until: .rightBracket)
            let end = try expect(.rightBracket)
            return try node(.list(elements), from: token.range, to: end, above: elements)
        default: throw unexpectedToken()
        }
        advance()
        return try node(kind, from: token.range, to: token.range)
    }

    /// Adjacent strings are joined.
    private mutating func parseStrings() throws(ScriptError) -> Expression {
        let start = current.range
        var end = start
        var text = ""
        while case .string(let part) = current.kind {
            text += part
            end = current.range
            advance()
        }
        return try node(.string(text), from: start, to: end)
    }

    /// `(a)`, `(a, b)`, `(a,)` or `()`
    private mutating func parseParentheses() throws(ScriptError) -> Expression {
        let start = current.range
        advance()
        let (elements, hasComma) = try parseElements(until: .rightParenthesis)
        let end = try expect(.rightParenthesis)
        if elements.count == 1 && !hasComma {
            let inner = elements[0]
            return Expression(kind: inner.kind, range: SourceRange(from: start, to: end), height: inner.height)
        }
        return try node(.tuple(elements), from: start, to: end, above: elements)
    }

    /// Expressions up to a closing bracket, and whether there was a comma.
    private mutating func parseElements(until closing: Symbol) throws(ScriptError) -> ([Expression], Bool) {
        var elements: [Expression] = []
        var hasComma = false
        while currentSymbol != closing {
            elements.append(try parseExpression())
            if currentKeyword == .for {
                throw .syntax("comprehensions are not part of this language", at: current.range)
            }
            guard take(.comma) else { break }
            hasComma = true
        }
        return (elements, hasComma)
    }

    /// Arguments up to the closing parenthesis, which stays.
    private mutating func parseArguments() throws(ScriptError) -> [Argument] {
        var arguments: [Argument] = []
        var names: Set<String> = []
        while currentSymbol != .rightParenthesis {
            arguments.append(try parseArgument(&names))
            if currentKeyword == .for {
                throw .syntax("comprehensions are not part of this language", at: current.range)
            }
            guard take(.comma) else { break }
        }
        return arguments
    }

    /// Reads an argument and adds its name to those of the arguments before it.
    private mutating func parseArgument(_ names: inout Set<String>) throws(ScriptError) -> Argument {
        let start = current.range
        if case .name(let name) = current.kind, case .symbol(.equal) = following.kind {
            advance()
            advance()
            guard names.insert(name).inserted else {
                throw .syntax("keyword argument repeated: \(name)", at: start)
            }
            return Argument(name: name, isUnpacked: false, value: try parseExpression())
        }
        if currentSymbol == .doubleStar {
            throw .syntax("'**' arguments are not part of this language", at: start)
        }
        let isUnpacked = take(.star)
        let value = try parseExpression()
        if currentSymbol == .equal {
            let message = "expression cannot contain assignment, perhaps you meant \"==\"?"
            throw .syntax(message, at: SourceRange(from: value.range, to: current.range))
        }
        if !isUnpacked && !names.isEmpty {
            throw .syntax("positional argument follows keyword argument", at: value.range)
        }
        return Argument(name: nil, isUnpacked: isUnpacked, value: value)
    }
}

// MARK: - Subscripts

extension Parser {
    /// A subscript: an expression, a slice, or a tuple of these.
    private mutating func parseIndex() throws(ScriptError) -> Expression {
        let first = try parseSlice()
        guard currentSymbol == .comma else { return first }
        var elements = [first]
        var end = first.range
        while currentSymbol == .comma {
            end = current.range
            advance()
            if currentSymbol == .rightBracket { break }
            elements.append(try parseSlice())
            end = elements[elements.count - 1].range
        }
        return try node(.tuple(elements), from: first.range, to: end, above: elements)
    }

    /// `start:stop:step`, each of which may be left out, or a plain expression.
    private mutating func parseSlice() throws(ScriptError) -> Expression {
        let start = current.range
        var end = start
        let first = currentSymbol == .colon ? nil : try parseExpression()
        guard currentSymbol == .colon else {
            if let first { return first }
            throw unexpectedToken()
        }
        var bounds: [Expression?] = []
        while bounds.count < 2, currentSymbol == .colon {
            end = current.range
            advance()
            let isLeftOut = currentSymbol == .colon || currentSymbol == .comma || currentSymbol == .rightBracket
            let bound = isLeftOut ? nil : try parseExpression()
            if let bound { end = bound.range }
            bounds.append(bound)
        }
        let step = bounds.count > 1 ? bounds[1] : nil
        return try node(
            .slice(start: first, stop: bounds[0], step: step), from: start, to: end,
            above: [first, bounds[0], step].compactMap(\.self))
    }
}
