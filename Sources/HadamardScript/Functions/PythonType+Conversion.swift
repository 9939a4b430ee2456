extension PythonType {
    /// The type called as a function: `int("12")`, `float(t)`, `list((1, 2))`.
    func convert(_ arguments: [Value]) throws -> Value {
        guard let first = arguments.first else { return try emptyValue() }
        if self == .complex, arguments.count == 2 {
            guard let real = arguments[0].number?.asComplex, let imaginary = arguments[1].number?.asComplex else {
                throw ScriptError.type("complex() arguments must be numbers")
            }
            // A real number has no other part to add, not even a zero.
            if arguments.allSatisfy({ $0.number?.asDouble != nil }) {
                return .complex(ComplexNumber(real.real, imaginary.real))
            }
            return .complex(ComplexNumber(real.real - imaginary.imaginary, real.imaginary + imaginary.real))
        }
        guard arguments.count == 1 else {
            throw ScriptError.type("\(rawValue)() takes at most 1 argument (\(arguments.count) given)")
        }
        switch self {
        case .bool: return .boolean(try first.isTrue())
        case .str: return .string(try first.text())
        case .list: return try .list(FunctionLibrary.iterated(first))
        case .tuple: return try .tuple(FunctionLibrary.iterated(first))
        case .int, .float, .complex: return try convertNumber(first)
        }
    }

    private func emptyValue() throws -> Value {
        switch self {
        case .bool: .boolean(false)
        case .int: .integer(0)
        case .float: .float(0)
        case .complex: .complex(ComplexNumber(0))
        case .str: .string("")
        case .list: try .list([])
        case .tuple: try .tuple([])
        }
    }

    private func convertNumber(_ value: Value) throws -> Value {
        if case .tensor(let reference) = value {
            guard try reference.tensor().count == 1 else {
                throw ScriptError.value("only one element tensors can be converted to Python scalars")
            }
            return try convertNumber(try reference.item())
        }
        if case .string(let text) = value { return try parse(text) }
        switch (self, value.number) {
        case (.complex, let number?): return .complex(number.asComplex)
        case (.int, .integer(let number)?): return .integer(number)
        case (.int, .float(let number)?):
            if number.isNaN { throw ScriptError.value("cannot convert float NaN to integer") }
            if number.isInfinite { throw ScriptError("OverflowError", "cannot convert float infinity to integer") }
            guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw ScriptError.integerOverflow }
            return .integer(whole)
        case (.float, let number?):
            if let double = number.asDouble { return .float(double) }
            fallthrough
        default:
            let expected = self == .int ? "a string, a bytes-like object or a real number" : "a string or a real number"
            throw ScriptError.type("\(rawValue)() argument must be \(expected), not '\(value.typeName)'")
        }
    }

    private func parse(_ text: String) throws -> Value {
        let trimmed = text.trimmingBlanks().replacingUnderscores()
        switch self {
        case .int:
            guard let number = trimmed.flatMap({ Int($0) }) else {
                let shown = PythonText.string(text)
                throw ScriptError.value("invalid literal for int() with base 10: \(shown)")
            }
            return .integer(number)
        case .float:
            guard let number = trimmed.flatMap(Self.double) else {
                throw ScriptError.value("could not convert string to float: \(PythonText.string(text))")
            }
            return .float(number)
        default: throw ScriptError.value("complex() arg is a malformed string")
        }
    }

    /// A number as Python writes it: no hexadecimal, but `inf`, `infinity` and `nan`.
    private static func double(_ text: String) -> Double? {
        let letters = text.lowercased().drop { $0 == "-" || $0 == "+" }
        if letters.contains("x") || letters.contains("p") || letters.contains("(") { return nil }
        return Double(text)
    }
}

extension String {
    fileprivate func trimmingBlanks() -> String {
        let blanks = unicodeScalars.drop { $0.properties.isWhitespace }
        let end = blanks.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(blanks[...$0]) } ?? ""
    }

    /// The text without underscores, each of which must stand between digits; nil otherwise.
    fileprivate func replacingUnderscores() -> String? {
        let parts = split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return self }
        for (left, right) in zip(parts, parts.dropFirst()) {
            guard left.last?.isNumber == true, right.first?.isNumber == true else { return nil }
        }
        return parts.joined()
    }
}
