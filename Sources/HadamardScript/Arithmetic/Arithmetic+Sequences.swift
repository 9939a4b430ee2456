extension Arithmetic {
    /// `+` and `*` of strings, lists and tuples.
    static func sequences(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
        switch (operation, left, right) {
        case (.add, .string(let one), .string(let another)):
            try ScriptLimits.check(stringByteCount: one.utf8.count + another.utf8.count)
            return .string(one + another)
        case (.add, .size(let one), _):
            if case .size(let another) = right { return .size(try concatenated(one, another)) }
            if let sizes = right.tupleOfIntegers { return .size(try concatenated(one, sizes)) }
        case (.add, .list(let one), .list(let another)):
            return try .list(concatenated(one.elements, another.elements))
        case (.add, .tuple(let one), .tuple(let another)):
            return try .tuple(concatenated(one.elements, another.elements))
        case (.add, .tuple(let one), .size(let sizes)):
            return try .tuple(concatenated(one.elements, sizes.map(Value.integer)))
        case (.multiply, _, _):
            if case .integer(let count)? = right.number, let result = try repeated(left, count) { return result }
            if case .integer(let count)? = left.number, let result = try repeated(right, count) { return result }
            if left.isSequence || right.isSequence {
                let other = left.isSequence ? right : left
                throw ScriptError.type("can't multiply sequence by non-int of type '\(other.typeName)'")
            }
        default: break
        }
        if operation == .add && left.isSequence {
            let name = left.typeName == "torch.Size" ? "tuple" : left.typeName
            let quote = name == "str" ? "\"\(right.typeName)\"" : "\"\(right.typeName)\""
            throw ScriptError.type("can only concatenate \(name) (not \(quote)) to \(name)")
        }
        throw unsupported(operation, left, right)
    }

    private static func concatenated<Element>(_ one: [Element], _ another: [Element]) throws -> [Element] {
        try joined([one, another], count: one.count + another.count)
    }

    /// The elements of all parts, of which there are `count`.
    private static func joined<Element>(_ parts: some Sequence<[Element]>, count: Int) throws -> [Element] {
        try ScriptLimits.check(elementCount: count)
        var elements: [Element] = []
        // An array that grows would take more memory than was checked.
        elements.reserveCapacity(count)
        for part in parts { elements += part }
        return elements
    }

    private static func repeated(_ value: Value, _ count: Int) throws -> Value? {
        func total(_ length: Int) -> Int {
            let (total, overflow) = length.multipliedReportingOverflow(by: max(count, 0))
            return overflow ? .max : total
        }
        func repeated<Element>(_ elements: [Element]) throws -> [Element] {
            let total = total(elements.count)
            return total == 0 ? [] : try joined(repeatElement(elements, count: count), count: total)
        }
        switch value {
        case .string(let string):
            let total = total(string.utf8.count)
            try ScriptLimits.check(stringByteCount: total)
            return .string(total == 0 ? "" : String(repeating: string, count: count))
        case .list(let list): return try .list(try repeated(list.elements))
        case .tuple(let tuple): return try .tuple(try repeated(tuple.elements))
        case .size(let sizes): return .size(try repeated(sizes))
        default: return nil
        }
    }

    /// The result of `value in container`.
    static func contains(_ container: Value, _ value: Value) throws -> Bool {
        if case .string(let text) = container {
            guard case .string(let part) = value else {
                throw ScriptError.type("'in <string>' requires string as left operand, not \(value.typeName)")
            }
            return part.isEmpty || text.firstRange(of: part) != nil
        }
        if case .tensor(let reference) = container { return try TensorArithmetic.contains(reference, value) }
        guard let elements = container.elements else {
            throw ScriptError.type("argument of type '\(container.typeName)' is not iterable")
        }
        for element in elements {
            if element.isIdentical(to: value) { return true }
            if try compare(.equal, element, value).isTrue() { return true }
        }
        return false
    }

    /// The order of two plain values, for a comparison operator.
    static func order(
        _ left: Value, _ right: Value, for operation: ComparisonOperator, depth: Int = 0
    ) throws -> Number.Order {
        let types = "'\(left.typeName)' and '\(right.typeName)'"
        let unordered = ScriptError.type("'\(operation.rawValue)' not supported between instances of \(types)")
        guard depth <= 200 else {
            throw ScriptError("RecursionError", "maximum recursion depth exceeded in comparison")
        }
        if let one = left.number, let another = right.number {
            guard one.asDouble != nil, another.asDouble != nil else { throw unordered }
            return one.order(before: another)
        }
        if case .string(let one) = left, case .string(let another) = right {
            if one.unicodeScalars.elementsEqual(another.unicodeScalars) { return .equal }
            return one.unicodeScalars.lexicographicallyPrecedes(another.unicodeScalars) ? .less : .greater
        }
        guard let one = left.elements, let another = right.elements, left.isList == right.isList else {
            throw unordered
        }
        for (element, counterpart) in zip(one, another) {
            if element.isIdentical(to: counterpart) { continue }
            if try element.isEqual(to: counterpart, depth: depth + 1) { continue }
            return try order(element, counterpart, for: operation, depth: depth + 1)
        }
        return one.count < another.count ? .less : one.count == another.count ? .equal : .greater
    }
}

extension Value {
    /// Whether the value is a string, a list or a tuple.
    fileprivate var isSequence: Bool {
        if case .string = self { return true }
        return elements != nil
    }

    fileprivate var tupleOfIntegers: [Int]? {
        guard case .tuple(let tuple) = self else { return nil }
        let sizes = tuple.elements.compactMap { if case .integer(let size) = $0 { size } else { nil } as Int? }
        return sizes.count == tuple.elements.count ? sizes : nil
    }
}
