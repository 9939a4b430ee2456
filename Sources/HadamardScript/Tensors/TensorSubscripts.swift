internal import Hadamard

/// Subscripts of tensors: integers, slices, `...` and None, and tuples of these; and bool tensors.
enum TensorSubscripts {
    /// The elements that a subscript names, as a view; those that a mask names, as a copy.
    static func part(of reference: TensorReference, at key: Value) throws -> TensorReference {
        if let mask = try mask(key) { return TensorReference(try reference.tensor().slice(mask)) }
        if case .tuple(let tuple) = key { return try reference.view(.indices(try tuple.elements.map(index))) }
        let index = try index(key)
        if try reference.tensor().rank == 0 { try refuseDimensionless(index) }
        return try reference.view(.indices([index]))
    }

    /// Throws where a single index selects along a dimension of a tensor that has none.
    private static func refuseDimensionless(_ index: TensorIndex) throws {
        switch index {
        case .index(let position) where position != 0:
            throw ScriptError.index("index \(position) is out of bounds for dimension 0 with size 0")
        case .index:
            throw ScriptError.index(
                "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert "
                    + "a 0-dim tensor to a number")
        case .range: throw ScriptError.index("slice() cannot be applied to a 0-dim tensor.")
        case .ellipsis, .newAxis: return
        }
    }

    /// The key, where it is a bool tensor.
    static func mask(_ key: Value) throws -> Tensor? {
        guard case .tensor(let reference) = key, try reference.tensor().dtype == .bool else { return nil }
        return try reference.tensor()
    }

    static func assign(_ value: Value, to reference: TensorReference, at key: Value) throws {
        guard let operand = try TensorArgument(value) else {
            let target = try reference.tensor().dtype.messageName
            throw ScriptError.type("can't assign a \(value.typeName) to a torch.\(target)Tensor")
        }
        if let mask = try mask(key) {
            var changed = try reference.tensor()
            try changed.assign(mask, operand)
            return try reference.overwrite(with: changed, where: try changed.widened(mask))
        }
        let part = try part(of: reference, at: key)
        guard case .tensor(var source) = operand else { return try part.fill(with: operand) }
        // An assignment, unlike an operation, ignores leading dimensions of 1.
        while source.shape.first == 1 { source = try source.squeezed(0) }
        try part.fill(with: .tensor(source))
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
                "NotImplementedError",
                "indexing with a \(value.typeName) is not part of this version; "
                    + "integers, slices, ..., None and bool tensors alone are")
        case .string: throw ScriptError.type("new(): invalid data type 'str'")
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
