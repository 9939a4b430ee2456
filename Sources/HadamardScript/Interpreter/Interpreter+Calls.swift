extension Interpreter {
    func call(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange) throws(ScriptError) -> Value {
        let function = try evaluate(callee)
        var positional: [Value] = []
        var keywords: [(name: String, value: Value)] = []
        for argument in arguments {
            let value = try evaluate(argument.value)
            if let name = argument.name {
                keywords.append((name, value))
            } else if argument.isUnpacked {
                positional += try locating(argument.value.range) {
                    let values = try FunctionLibrary.iterated(value)
                    try ScriptLimits.check(elementCount: positional.count + values.count)
                    return values
                }
            } else {
                positional.append(value)
            }
        }
        return try locating(range) { try call(function, positional, keywords) }
    }

    private func call(
        _ callee: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)]
    ) throws -> Value {
        switch callee {
        case .function(let function):
            // `abs(x)` is Python's, `abs(tensor)` PyTorch's.
            if function.forms == .builtin,
                positional.first?.isTensor == true || keywords.contains(where: { $0.name == "input" }),
                let counterpart = library.function(function.name)
            {
                return try counterpart.call(positional, keywords)
            }
            return try function.call(positional, keywords)
        case .method(let method): return try method.call(positional, keywords)
        case .type(let type):
            guard keywords.isEmpty else { throw ScriptError.type("\(type.rawValue)() takes no keyword arguments") }
            return try type.convert(positional)
        default: throw ScriptError.type("'\(callee.typeName)' object is not callable")
        }
    }

    /// `receiver.name`
    func attribute(_ name: String, of receiver: Value) throws -> Value {
        switch receiver {
        case .module(let module):
            if let member = library.member(name, of: module) { return member }
            throw ScriptError("AttributeError", "module '\(module.rawValue)' has no attribute '\(name)'")
        case .tensor(let reference):
            if let property = try TensorProperties.value(name, of: reference) { return property }
            if let method = library.method(name, of: receiver) { return method }
        case .dtype(let dtype):
            switch name {
            case "is_floating_point": return .boolean(dtype.isFloatingPoint)
            case "is_complex": return .boolean(dtype.isComplex)
            case "is_signed": return .boolean(dtype.isSigned)
            case "itemsize": return .integer(dtype.byteCount)
            default: break
            }
        case .tuple(let tuple):
            if let element = tuple.element(name) { return element }
        case .size(let sizes) where name == "numel":
            return .function(Function("numel()") { _ in .integer(sizes.reduce(1, &*)) })
        default:
            switch (name, receiver.number) {
            case ("real", .complex(let number)?): return .float(number.real)
            case ("imag", .complex(let number)?): return .float(number.imaginary)
            case ("real", let number?): return Value(number)
            case ("imag", .float?): return .float(0)
            case ("imag", .integer?): return .integer(0)
            default: break
            }
        }
        throw ScriptError("AttributeError", "'\(receiver.typeName)' object has no attribute '\(name)'")
    }
}
