extension FunctionLibrary {
    /// Python's own functions. Those that PyTorch has too are PyTorch's when they are given a tensor,
    /// unless they go over the elements of what they are given.
    static func builtins(output: @escaping (String) -> Void) -> [Function] {
        [
            builtin("print(*values=(), sep=' ', end='\n')") { arguments in
                let separator = try arguments.optionalString("sep") ?? " "
                let end = try arguments.optionalString("end") ?? "\n"
                var writer = TextWriter()
                try writer.write(arguments.list("values"), separator: separator) { try $1.writeText(to: &$0) }
                try writer.write(end)
                output(writer.text)
                return .none
            },
            builtin("len(obj)") { arguments in
                let value = arguments["obj"]
                if case .string(let text) = value { return .integer(text.unicodeScalars.count) }
                if let elements = value.elements { return .integer(elements.count) }
                guard case .tensor(let reference) = value else {
                    throw ScriptError.type("object of type '\(value.typeName)' has no len()")
                }
                guard let length = try reference.tensor().shape.first else {
                    throw ScriptError.type("len() of a 0-d tensor")
                }
                return .integer(length)
            },
            builtin("repr(obj)") { .string(try $0["obj"].representation()) },
            builtin("abs(x)") { arguments in
                switch arguments["x"].number {
                case .integer(let value)?:
                    guard value != .min else { throw ScriptError.integerOverflow }
                    return .integer(Swift.abs(value))
                case .float(let value)?: return .float(value.magnitude)
                case .complex(let value)?: return .float(value.magnitude)
                case nil: throw ScriptError.type("bad operand type for abs(): '\(arguments["x"].typeName)'")
                }
            },
            builtin("round(number, ndigits=None)") { arguments in
                try rounded(arguments["number"], digits: try arguments.optionalInteger("ndigits"))
            },
            builtin("divmod(a, b)") { arguments in
                let (a, b) = (arguments["a"], arguments["b"])
                return try .tuple([
                    try Arithmetic.binary(.floorDivide, a, b), try Arithmetic.binary(.remainder, a, b),
                ])
            },
            builtin("pow(base, exp)") { try Arithmetic.binary(.power, $0["base"], $0["exp"]) },
            builtin("min(*values)", [.builtin, .iterates]) { try extreme($0, .less) },
            builtin("max(*values)", [.builtin, .iterates]) { try extreme($0, .greater) },
            builtin("sum(iterable, start=0)", [.builtin, .iterates]) { arguments in
                try iterated(arguments["iterable"]).reduce(arguments["start"]) { try Arithmetic.binary(.add, $0, $1) }
            },
            builtin("any(iterable)", [.builtin, .iterates]) {
                .boolean(try iterated($0["iterable"]).contains { try $0.isTrue() })
            },
            builtin("all(iterable)", [.builtin, .iterates]) {
                .boolean(try iterated($0["iterable"]).allSatisfy { try $0.isTrue() })
            },
            builtin("type(obj)") { arguments in
                let names = ["Tensor": "torch.Tensor"]
                let name = arguments["obj"].typeName
                if let type = PythonType(rawValue: name) { return .type(type) }
                return .string("<class '\(names[name] ?? name)'>")
            },
        ]
    }

    private static func builtin(
        _ signature: String, _ forms: Function.Forms = .builtin, body: @escaping (Arguments) throws -> Value
    ) -> Function {
        Function(signature, forms: forms, body: body)
    }

    /// The elements that a loop over the value would see.
    static func iterated(_ value: Value) throws -> [Value] {
        if let elements = value.elements { return elements }
        switch value {
        case .string(let text):
            let count = text.unicodeScalars.count
            try ScriptLimits.check(elementCount: count)
            return text.unicodeScalars.map { .string(String($0)) }
        case .tensor(let reference): return try reference.rows().map(Value.tensor)
        default: throw ScriptError.type("'\(value.typeName)' object is not iterable")
        }
    }

    private static func extreme(_ arguments: Arguments, _ wanted: Number.Order) throws -> Value {
        let name = arguments.functionName
        var values = arguments.list("values")
        if values.count == 1 { values = try iterated(values[0]) }
        guard var best = values.first else { throw ScriptError.value("\(name)() arg is an empty sequence") }
        let operation: ComparisonOperator = wanted == .less ? .less : .greater
        for value in values.dropFirst() where try Arithmetic.compare(operation, value, best).isTrue() { best = value }
        return best
    }

    /// Python's `round`: to even, to an integer unless digits are asked for.
    private static func rounded(_ value: Value, digits: Int?) throws -> Value {
        switch (value.number, digits) {
        case (.integer(let number)?, nil): return .integer(number)
        case (.integer(let number)?, let digits?) where digits >= 0: return .integer(number)
        case (.float(let number)?, nil):
            if number.isNaN { throw ScriptError.value("cannot convert float NaN to integer") }
            if number.isInfinite { throw ScriptError("OverflowError", "cannot convert float infinity to integer") }
            guard let whole = Int(exactly: number.rounded(.toNearestOrEven)) else { throw ScriptError.integerOverflow }
            return .integer(whole)
        case (.float(let number)?, let digits?): return .float(DecimalRounding.rounded(number, digits: digits))
        default: throw ScriptError.type("type \(value.typeName) doesn't define __round__ method")
        }
    }
}
