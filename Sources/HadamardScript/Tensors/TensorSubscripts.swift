internal import Hadamard

/// Subscripts of tensors: integers, slices, `...` and None, and tuples of these.
enum TensorSubscripts {
    static func indices(_ key: Value) throws -> [TensorIndex] {
        let parts: [Value] = if case .tuple(let tuple) = key { tuple.elements } else { [key] }
        return try parts.map(index)
    }

    static func assign(_ value: Value, to reference: TensorReference, at key: Value) throws {
        let part = try reference.view(.indices(try indices(key)))
        guard let operand = try TensorArgument(value) else {
            throw ScriptError.type("can't assign a \(value.typeName) to a torch.Tensor")
        }
        if case .tensor(let source) = operand {
            try part.fill(with: .tensor(try fitted(source, to: try part.tensor().shape)))
        } else {
            try part.fill(with: operand)
        }
    }

    /// The tensor without leading dimensions of 1 that the target lacks: an assignment, unlike an operation, ignores them.
    private static func fitted(_ source: Tensor, to shape: [Int]) throws -> Tensor {
        let surplus = source.rank - shape.count
        let fits = surplus <= 0 || source.shape.prefix(surplus).allSatisfy { $0 == 1 }
        let trimmed = fits && surplus > 0 ? Array(source.shape.dropFirst(surplus)) : source.shape
        let isBroadcastable = zip(trimmed.reversed(), shape.reversed()).allSatisfy { $0 == $1 || $0 == 1 }
        guard fits, isBroadcastable else {
            throw ScriptError(
                "RuntimeError",
                "shape mismatch: value tensor of shape \(source.shape) cannot be broadcast to indexing result of shape "
                    + "\(shape)")
        }
        return surplus > 0 ? try source.reshaped(trimmed) : source
    }

    private static func index(_ value: Value) throws -> TensorIndex {
        switch value {
        case .none: return .newAxis
        case .ellipsis: return .ellipsis
        case .slice(let slice): return try range(slice)
        case .integer(let index): return .index(index)
        case .tensor, .list, .boolean:
            if case .tensor = value, let index = try value.asIndex() { return .index(index) }
            throw ScriptError(
                "NotImplementedError", "indexing with a \(value.typeName) is not part of this version; "
                    + "integers, slices, ... and None are")
        default:
            throw ScriptError.index(
                "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices "
                    + "(got \(value.typeName))")
        }
    }

    private static func range(_ slice: SliceValue) throws -> TensorIndex {
        func bound(_ value: Value) throws -> Int? {
            if value.isNone { return nil }
            guard let index = try value.asIndex() else {
                throw ScriptError.type("slice indices must be integers or None or have an __index__ method")
            }
            return index
        }
        let step = try bound(slice.step) ?? 1
        if step == 0 { throw ScriptError.value("slice step cannot be zero") }
        if step < 0 { throw ScriptError.value("step must be greater than zero") }
        return .range(start: try bound(slice.start), stop: try bound(slice.stop), step: step)
    }
}
