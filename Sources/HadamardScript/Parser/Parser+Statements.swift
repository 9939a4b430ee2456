extension Parser {
    /// The statements up to the end of the script.
    mutating func parseProgram() throws(ScriptError) -> [Statement] {
        var statements: [Statement] = []
        while true {
            if case .end = current.kind { return statements }
            statements.append(try parseStatement())
            if take(.semicolon) {
                if case .newline = current.kind { advance() }
                continue
            }
            guard case .newline = current.kind else { throw unexpectedToken() }
            advance()
        }
    }

    private mutating func parseStatement() throws(ScriptError) -> Statement {
        let start = current.range
        guard let keyword = currentKeyword else { return try parseExpressionOrAssignment() }
        switch keyword {
        case .pass:
            advance()
            return Statement(kind: .pass, range: start)
        case .import: return Statement(kind: .importation(try parseImport()), range: start)
        case .from: return Statement(kind: .importation(try parseFromImport()), range: start)
        case .del:
            advance()
            let list = try parseExpressionList()
            return Statement(kind: .deletion(try targets(in: list)), range: SourceRange(from: start, to: list.range))
        case _ where keyword.isUnsupportedStatement: throw unsupportedStatement(keyword)
        default: return try parseExpressionOrAssignment()
        }
    }

    private mutating func parseExpressionOrAssignment() throws(ScriptError) -> Statement {
        let first = try parseExpressionList()
        if let symbol = currentSymbol, let operation = BinaryOperator(augmented: symbol) {
            try checkTarget(first, isAugmented: true)
            advance()
            let value = try parseExpressionList()
            return Statement(
                kind: .augmentedAssignment(target: first, operation: operation, value: value),
                range: SourceRange(from: first.range, to: value.range))
        }
        guard currentSymbol == .equal else {
            if currentSymbol == .colon, case .name = first.kind {
                throw .syntax("annotations are not part of this language", at: current.range)
            }
            return Statement(kind: .expression(first), range: first.range)
        }
        var targets: [Expression] = []
        var value = first
        while currentSymbol == .equal {
            try checkTarget(value, isAugmented: false)
            advance()
            targets.append(value)
            value = try parseExpressionList()
        }
        return Statement(
            kind: .assignment(targets: targets, value: value), range: SourceRange(from: first.range, to: value.range))
    }

    /// Fails unless a value can be assigned to the expression.
    private func checkTarget(_ target: Expression, isAugmented: Bool) throws(ScriptError) {
        switch target.kind {
        case .name, .subscript, .attribute: return
        case .tuple(let elements), .list(let elements):
            if isAugmented { break }
            for element in elements { try checkTarget(element, isAugmented: false) }
            return
        default: break
        }
        let hint = isAugmented ? "is an illegal expression for augmented assignment" : nil
        throw .syntax(hint.map { "'\(target.noun)' \($0)" } ?? "cannot assign to \(target.noun)", at: target.range)
    }

    /// The targets of `del a, b`.
    private func targets(in list: Expression) throws(ScriptError) -> [Expression] {
        switch list.kind {
        case .name, .subscript, .attribute: return [list]
        case .tuple(let elements), .list(let elements):
            var all: [Expression] = []
            for element in elements { all += try targets(in: element) }
            return all
        default: throw .syntax("cannot delete \(list.noun)", at: list.range)
        }
    }
}

// MARK: - Imports

extension Parser {
    /// `import a.b as c, d`
    private mutating func parseImport() throws(ScriptError) -> [Import] {
        advance()
        var imports: [Import] = []
        repeat {
            let path = try parseDottedName()
            imports.append(Import(path: path, alias: try parseAlias()))
        } while take(.comma)
        return imports
    }

    /// `from a.b import c as d, e`, `from a import (b, c)`, `from a import *`
    private mutating func parseFromImport() throws(ScriptError) -> [Import] {
        advance()
        let path = try parseDottedName()
        guard take(.import) else { throw unexpectedToken() }
        if take(.star) { return [] }
        let isInParentheses = take(.leftParenthesis)
        var imports: [Import] = []
        repeat {
            guard let name = takeName() else { throw unexpectedToken() }
            imports.append(Import(path: path + [name], alias: try parseAlias() ?? name))
        } while take(.comma) && !(isInParentheses && currentSymbol == .rightParenthesis)
        if isInParentheses { _ = try expect(.rightParenthesis) }
        return imports
    }

    private mutating func parseDottedName() throws(ScriptError) -> [String] {
        var path: [String] = []
        repeat {
            guard let name = takeName() else { throw unexpectedToken() }
            path.append(name)
        } while take(.dot)
        return path
    }

    private mutating func parseAlias() throws(ScriptError) -> String? {
        guard take(.as) else { return nil }
        guard let name = takeName() else { throw unexpectedToken() }
        return name
    }
}

extension Expression {
    /// What Python calls the expression when it cannot be assigned to.
    fileprivate var noun: String {
        switch kind {
        case .none: "None"
        case .boolean(let value): value ? "True" : "False"
        case .ellipsis: "ellipsis"
        case .integer, .float, .imaginary, .string: "literal"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .attribute: "attribute"
        case .call: "function call"
        case .subscript: "subscript"
        case .comparison: "comparison"
        case .conditional: "conditional expression"
        case .slice, .unary, .binary, .logical: "expression"
        }
    }
}
