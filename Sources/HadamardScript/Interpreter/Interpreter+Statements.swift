extension Interpreter {
    /// Runs one statement; gives the value of one that is just an expression.
    func run(_ statement: Statement) throws(ScriptError) -> Value? {
        switch statement.kind {
        case .expression(let expression): return try evaluate(expression)
        case .assignment(let targets, let expression):
            let value = try evaluate(expression)
            for target in targets { try assign(value, to: target) }
        case .augmentedAssignment(let target, let operation, let expression):
            try locating(statement.range) { try update(target, operation, expression) }
        case .deletion(let targets):
            for target in targets { try locating(target.range) { try delete(target) } }
        case .importation(let imports): for one in imports { bind(one) }
        case .pass: break
        }
        return nil
    }

    private func assign(_ value: Value, to target: Expression) throws(ScriptError) {
        switch target.kind {
        case .name(let name): assign(name, value)
        case .tuple(let targets), .list(let targets):
            let values = try locating(target.range) { try unpacked(value, count: targets.count) }
            for (target, value) in zip(targets, values) { try assign(value, to: target) }
        case .subscript(let base, let index):
            let container = try evaluate(base)
            let key = try evaluate(index)
            try locating(target.range) { try Subscripts.assign(value, to: container, at: key) }
        case .attribute(let base, let name):
            let receiver = try evaluate(base)
            throw attributeIsReadOnly(receiver, name, target)
        default: throw .syntax("cannot assign to this expression", at: target.range)
        }
    }

    private func attributeIsReadOnly(_ receiver: Value, _ name: String, _ target: Expression) -> ScriptError {
        let owner = receiver.isTensor ? "torch._C.TensorBase" : receiver.typeName
        let message = "attribute '\(name)' of '\(owner)' objects is not writable"
        return ScriptError("AttributeError", message, at: target.range)
    }

    /// The elements of a value that is assigned to several targets.
    private func unpacked(_ value: Value, count: Int) throws -> [Value] {
        let isIterable = value.elements != nil || value.isTensor || value.typeName == "str"
        guard isIterable else { throw ScriptError.type("cannot unpack non-iterable \(value.typeName) object") }
        let values = try FunctionLibrary.iterated(value)
        if values.count > count { throw ScriptError.value("too many values to unpack (expected \(count))") }
        guard values.count == count else {
            throw ScriptError.value("not enough values to unpack (expected \(count), got \(values.count))")
        }
        return values
    }

    private func delete(_ target: Expression) throws {
        switch target.kind {
        case .name(let name): try delete(name)
        case .subscript(let base, let index):
            let container = try evaluate(base)
            try Subscripts.delete(try evaluate(index), from: container)
        default: throw ScriptError("AttributeError", "attributes cannot be deleted")
        }
    }

    /// `import torch.nn.functional as F`: the names of parts of PyTorch are bound; other modules bring nothing.
    private func bind(_ one: Import) {
        guard let alias = one.alias else { return }
        let path = one.path.joined(separator: ".")
        if let module = Module(rawValue: path) {
            assign(alias, .module(module))
        } else if let name = one.path.last, let module = Module(rawValue: one.path.dropLast().joined(separator: ".")),
            let member = library.member(name, of: module)
        {
            assign(alias, member)
        }
    }
}

// MARK: - Augmented assignment

extension Interpreter {
    /// `target OP= expression`. The target's parts are evaluated once, before the right side, as in Python.
    private func update(_ target: Expression, _ operation: BinaryOperator, _ expression: Expression) throws {
        switch target.kind {
        case .name(let name):
            let current = try locating(target.range) { try variable(name) }
            assign(name, try combine(current, operation, try evaluate(expression)))
        case .subscript(let base, let index):
            let container = try evaluate(base)
            let key = try evaluate(index)
            let current = try Subscripts.value(of: container, at: key)
            let result = try combine(current, operation, try evaluate(expression))
            // A part of a tensor has been changed in place already, unless it was selected by a mask, which copies.
            if try !container.isTensor || TensorSubscripts.mask(key) != nil {
                try Subscripts.assign(result, to: container, at: key)
            }
        case .attribute(let base, let name):
            let receiver = try evaluate(base)
            let current = try attribute(name, of: receiver)
            guard current.isTensor else { throw attributeIsReadOnly(receiver, name, target) }
            _ = try combine(current, operation, try evaluate(expression))
        default: throw ScriptError.syntax("illegal expression for augmented assignment", at: target.range)
        }
    }

    /// The value after `current OP= operand`: a tensor or a list changes in place, any other value is replaced.
    private func combine(_ current: Value, _ operation: BinaryOperator, _ operand: Value) throws -> Value {
        switch current {
        case .tensor(let reference):
            guard try TensorArithmetic.update(reference, operation, operand) else {
                throw unsupportedInPlace(operation, current, operand)
            }
            return current
        case .list(let list) where operation == .add && !operand.isTensor:
            try list.append(contentsOf: try FunctionLibrary.iterated(operand))
            return current
        default:
            return try Arithmetic.binary(operation, current, operand)
        }
    }

    private func unsupportedInPlace(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> ScriptError {
        .type("unsupported operand type(s) for \(operation.rawValue)=: '\(left.typeName)' and '\(right.typeName)'")
    }
}
