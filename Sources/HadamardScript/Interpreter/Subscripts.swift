internal import Hadamard

/// Reading and writing `container[key]`.
enum Subscripts {
    static func value(of container: Value, at key: Value) throws -> Value {
        switch container {
        case .tensor(let reference): return .tensor(try TensorSubscripts.part(of: reference, at: key))
        case .list(let list):
            if let range = try positions(key, count: list.elements.count) {
                return try .list(range.map { list.elements[$0] })
            }
            return list.elements[try position(key, in: "list", count: list.elements.count)]
        case .tuple(let tuple):
            if let range = try positions(key, count: tuple.elements.count) {
                return try .tuple(range.map { tuple.elements[$0] })
            }
            return tuple.elements[try position(key, in: "tuple", count: tuple.elements.count)]
        case .size(let sizes):
            if let range = try positions(key, count: sizes.count) { return .size(range.map { sizes[$0] }) }
            return .integer(sizes[try position(key, in: "tuple", count: sizes.count)])
        case .string(let text):
            try ScriptLimits.checkMemory(byteCount: 4 * text.utf8.count)
            let scalars = Array(text.unicodeScalars)
            if let range = try positions(key, count: scalars.count) {
                return .string(String(String.UnicodeScalarView(range.map { scalars[$0] })))
            }
            return .string(String(scalars[try position(key, in: "string", count: scalars.count)]))
        default: throw ScriptError.type("'\(container.typeName)' object is not subscriptable")
        }
    }

    static func assign(_ value: Value, to container: Value, at key: Value) throws {
        switch container {
        case .tensor(let reference): try TensorSubscripts.assign(value, to: reference, at: key)
        case .list(let list):
            if case .slice = key { throw ScriptError.type("slices of lists cannot be assigned to in this language") }
            let count = list.elements.count
            try list.replace(try position(key, in: "list", count: count, "list assignment"), with: value)
        default: throw ScriptError.type("'\(container.typeName)' object does not support item assignment")
        }
    }

    static func delete(_ key: Value, from container: Value) throws {
        if container.isTensor { throw ScriptError.type("Tensor does not support deleting items") }
        guard case .list(let list) = container else {
            throw ScriptError.type("'\(container.typeName)' object doesn't support item deletion")
        }
        let count = list.elements.count
        if let range = try positions(key, count: count) {
            list.remove(at: range)
        } else {
            list.remove(at: try position(key, in: "list", count: count, "list assignment"))
        }
    }

    /// The place that a whole number names; negative ones count from the back.
    private static func position(_ key: Value, in type: String, count: Int, _ action: String? = nil) throws -> Int {
        guard let index = try key.asIndex() else {
            throw ScriptError.type("\(type) indices must be integers or slices, not \(key.typeName)")
        }
        let position = index < 0 ? index + count : index
        guard (0..<count).contains(position) else { throw ScriptError.index("\(action ?? type) index out of range") }
        return position
    }

    /// The places that a slice names; nil for any other key.
    private static func positions(_ key: Value, count: Int) throws -> [Int]? {
        guard case .slice(let slice) = key else { return nil }
        func bound(_ value: Value) throws -> Int? {
            if value.isNone { return nil }
            guard let index = try value.asIndex() else {
                throw ScriptError.type("slice indices must be integers or None or have an __index__ method")
            }
            return index
        }
        let step = try bound(slice.step) ?? 1
        guard step != 0 else { throw ScriptError.value("slice step cannot be zero") }
        let lowest = step > 0 ? 0 : -1
        let highest = step > 0 ? count : count - 1
        func clamped(_ index: Int) -> Int { min(max(index < 0 ? index + count : index, lowest), highest) }
        let start = try bound(slice.start).map(clamped) ?? (step > 0 ? lowest : highest)
        let stop = try bound(slice.stop).map(clamped) ?? (step > 0 ? highest : lowest)
        try ScriptLimits.checkMemory(byteCount: abs(stop - start) * MemoryLayout<Int>.stride)
        let positions = Array(stride(from: start, to: stop, by: step))
        try ScriptLimits.checkMemory(byteCount: positions.count * MemoryLayout<Value>.stride)
        return positions
    }
}
