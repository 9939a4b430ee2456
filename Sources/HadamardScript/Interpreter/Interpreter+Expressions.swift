extension Interpreter {
    /// The value of an expression. Recurses along the tree, whose height the parser has bounded; every case that recurses is
    /// a function of its own, to keep this one's frame small.
    func evaluate(_ expression: Expression) throws(ScriptError) -> Value {
        switch expression.kind {
        case .none: return .none
        case .ellipsis: return .ellipsis
        case .boolean(let value): return .boolean(value)
        case .integer(let magnitude): return try integer(magnitude, expression.range)
        case .float(let value): return .float(value)
        case .imaginary(let value): return .complex(ComplexNumber(0, value))
        case .string(let value): return .string(value)
        case .name(let name): return try locating(expression.range) { try variable(name) }
        case .unary(let operation, let operand): return try unary(operation, operand, expression.range)
        case .binary(let operation, let left, let right): return try binary(operation, left, right, expression.range)
        case .comparison(let first, let rest): return try comparison(first, rest)
        case .logical(let operation, let operands): return try logical(operation, operands)
        case .conditional(let condition, let then, let otherwise):
            return try evaluate(isTrue(condition) ? then : otherwise)
        case .list, .tuple, .slice: return try collection(expression)
        case .attribute(let base, let name): return try attribute(base, name, expression.range)
        case .subscript(let base, let index): return try element(base, index, expression.range)
        case .call(let function, let arguments): return try call(function, arguments, expression.range)
        }
    }

    /// A chain such as `a + b + c` is a loop: it nests on the left and may be long.
    private func binary(
        _ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ range: SourceRange
    ) throws(ScriptError) -> Value {
        var links = [(operation, right, range)]
        var first = left
        while case .binary(let operation, let left, let right) = first.kind {
            links.append((operation, right, first.range))
            first = left
        }
        var value = try evaluate(first)
        while let (operation, right, range) = links.popLast() {
            let (one, another) = (value, try evaluate(right))
            value = try locating(range) { try Arithmetic.binary(operation, one, another) }
        }
        return value
    }

    private func attribute(_ base: Expression, _ name: String, _ range: SourceRange) throws(ScriptError) -> Value {
        let receiver = try evaluate(base)
        return try locating(range) { try attribute(name, of: receiver) }
    }

    private func element(_ base: Expression, _ index: Expression, _ range: SourceRange) throws(ScriptError) -> Value {
        let container = try evaluate(base)
        let key = try evaluate(index)
        return try locating(range) { try Subscripts.value(of: container, at: key) }
    }

    private func integer(_ magnitude: UInt64, _ range: SourceRange) throws(ScriptError) -> Value {
        guard let value = Int(exactly: magnitude) else {
            throw ScriptError("OverflowError", "integers are limited to 64 bits", at: range)
        }
        return .integer(value)
    }

    private func unary(
        _ operation: UnaryOperator, _ operand: Expression, _ range: SourceRange
    ) throws(ScriptError) -> Value {
        // The magnitude of the least integer fits only with its sign.
        if operation == .minus, case .integer(0x8000_0000_0000_0000) = operand.kind { return .integer(.min) }
        let value = try evaluate(operand)
        return try locating(range) { try Arithmetic.unary(operation, value) }
    }

    private func isTrue(_ expression: Expression) throws(ScriptError) -> Bool {
        let value = try evaluate(expression)
        return try locating(expression.range) { try value.isTrue() }
    }

    /// `a < b <= c` is `a < b and b <= c`, with `b` evaluated once.
    private func comparison(_ first: Expression, _ rest: [Comparison]) throws(ScriptError) -> Value {
        var left = try evaluate(first)
        for (index, link) in rest.enumerated() {
            let right = try evaluate(link.operand)
            let range = SourceRange(from: first.range, to: link.operand.range)
            let result = try locating(range) { try Arithmetic.compare(link.operation, left, right) }
            if index == rest.count - 1 { return result }
            guard try locating(range, { try result.isTrue() }) else { return result }
            left = right
        }
        return left
    }

    /// The first operand that decides, or the last one.
    private func logical(_ operation: LogicalOperator, _ operands: [Expression]) throws(ScriptError) -> Value {
        for operand in operands.dropLast() {
            let value = try evaluate(operand)
            if try locating(operand.range, { try value.isTrue() }) == (operation == .or) { return value }
        }
        return try evaluate(operands[operands.count - 1])
    }

    private func collection(_ expression: Expression) throws(ScriptError) -> Value {
        switch expression.kind {
        case .list(let elements):
            return try .list(try elements.map { (element) throws(ScriptError) in try evaluate(element) })
        case .tuple(let elements):
            return try .tuple(try elements.map { (element) throws(ScriptError) in try evaluate(element) })
        case .slice(let start, let stop, let step):
            return .slice(SliceValue(start: try bound(start), stop: try bound(stop), step: try bound(step)))
        default: return .none
        }
    }

    private func bound(_ expression: Expression?) throws(ScriptError) -> Value {
        guard let expression else { return .none }
        return try evaluate(expression)
    }
}
