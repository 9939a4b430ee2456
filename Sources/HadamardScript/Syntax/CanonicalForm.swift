extension Expression {
    /// The expression with every operation in parentheses, which shows how it was read.
    var canonicalForm: String {
        switch kind {
        case .none: "None"
        case .ellipsis: "..."
        case .boolean(let value): value ? "True" : "False"
        case .integer(let value): "\(value)"
        case .float(let value): PythonText.float(value)
        case .imaginary(let value): PythonText.complex(0, value)
        case .string(let value): PythonText.string(value)
        case .name(let name): name
        case .list(let elements): "[" + elements.canonicalForm + "]"
        case .tuple(let elements): "(" + elements.canonicalForm + (elements.count == 1 ? ",)" : ")")
        case .attribute(let base, let name): "\(base.canonicalForm).\(name)"
        case .call(let function, let arguments):
            "\(function.canonicalForm)(\(arguments.map(\.canonicalForm).joined(separator: ", ")))"
        case .subscript(let base, let index): "\(base.canonicalForm)[\(index.canonicalForm)]"
        case .slice(let start, let stop, let step):
            [start, stop, step].map { $0?.canonicalForm ?? "" }.joined(separator: ":")
        case .unary(.not, let operand): "(not \(operand.canonicalForm))"
        case .unary(let operation, let operand): "(\(operation.rawValue)\(operand.canonicalForm))"
        case .binary(let operation, let left, let right):
            "(\(left.canonicalForm) \(operation.rawValue) \(right.canonicalForm))"
        case .comparison(let first, let rest):
            "(\(first.canonicalForm)\(rest.map { " \($0.operation.rawValue) \($0.operand.canonicalForm)" }.joined()))"
        case .logical(let operation, let operands):
            "(\(operands.map(\.canonicalForm).joined(separator: " \(operation.rawValue) ")))"
        case .conditional(let condition, let then, let otherwise):
            "(\(then.canonicalForm) if \(condition.canonicalForm) else \(otherwise.canonicalForm))"
        }
    }
}

extension Argument {
    var canonicalForm: String { (isUnpacked ? "*" : "") + (name.map { "\($0)=" } ?? "") + value.canonicalForm }
}

extension [Expression] {
    fileprivate var canonicalForm: String { map(\.canonicalForm).joined(separator: ", ") }
}

extension Statement {
    /// The statement with every operation in parentheses.
    var canonicalForm: String {
        switch kind {
        case .expression(let expression): expression.canonicalForm
        case .assignment(let targets, let value):
            (targets + [value]).map(\.canonicalForm).joined(separator: " = ")
        case .augmentedAssignment(let target, let operation, let value):
            "\(target.canonicalForm) \(operation.rawValue)= \(value.canonicalForm)"
        case .deletion(let targets): "del " + targets.canonicalForm
        case .importation, .pass: "pass"
        }
    }
}
