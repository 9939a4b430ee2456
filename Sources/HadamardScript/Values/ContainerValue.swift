/// A list or a tuple: elements that may be lists and tuples in turn, to a bounded depth and without cycles.
class ContainerValue {
    fileprivate(set) var elements: [Value]
    /// The depth of nested lists and tuples when this one last changed; bounded. Nested lists can have grown since, so that
    /// traversals count for themselves.
    fileprivate var height: Int

    init(_ elements: [Value]) throws(ScriptError) {
        self.elements = elements
        height = try heightAbove(elements)
    }

    /// Releases nested containers in a loop: nesting built step by step may be deeper than the stack allows.
    deinit {
        guard height > 1 else { return }
        var waiting = elements
        elements = []
        while !waiting.isEmpty {
            guard var container = waiting.removeLast().container, isKnownUniquelyReferenced(&container) else {
                continue
            }
            waiting += container.elements
            container.elements = []
        }
    }
}

/// A tuple: its elements stay what they are.
final class TupleValue: ContainerValue {
    /// For a function's results: the function, which their type is named for, and what each is called.
    let names: (function: String, elements: [String])?

    init(_ elements: [Value], names: (function: String, elements: [String])? = nil) throws(ScriptError) {
        self.names = names
        try super.init(elements)
    }

    /// The element of a name.
    func element(_ name: String) -> Value? { names?.elements.firstIndex(of: name).map { elements[$0] } }
}

/// A list: all references to it see changes of its elements.
final class ListValue: ContainerValue {
    func append(contentsOf values: [Value]) throws(ScriptError) {
        // An array that grows is copied to an allocation of up to twice its size.
        try ScriptLimits.check(
            elementCount: elements.count + values.count, elementByteCount: 2 * MemoryLayout<Value>.stride)
        try refuseCycle(values)
        height = max(height, try heightAbove(values))
        elements += values
    }

    func replace(_ index: Int, with value: Value) throws(ScriptError) {
        try refuseCycle([value])
        height = max(height, try heightAbove([value]))
        elements[index] = value
    }

    func remove(at index: Int) { elements.remove(at: index) }

    func remove(at indices: some Sequence<Int>) {
        let removed = Set(indices)
        elements = elements.indices.filter { !removed.contains($0) }.map { elements[$0] }
    }

    /// A list that contained itself would never be released: there is no garbage collector as in Python.
    private func refuseCycle(_ values: [Value]) throws(ScriptError) {
        var waiting = values.compactMap(\.container)
        var seen: Set<ObjectIdentifier> = []
        while let container = waiting.popLast() {
            if container === self { throw .value("a list cannot hold itself") }
            if seen.insert(ObjectIdentifier(container)).inserted {
                waiting += container.elements.lazy.compactMap(\.container)
            }
        }
    }
}

extension Value {
    /// The list or the tuple that the value is.
    var container: ContainerValue? {
        switch self {
        case .list(let list): list
        case .tuple(let tuple): tuple
        default: nil
        }
    }
}

private func heightAbove(_ elements: [Value]) throws(ScriptError) -> Int {
    let height = 1 + (elements.lazy.compactMap(\.container?.height).max() ?? 0)
    guard height <= 200 else { throw ScriptError("RecursionError", "lists and tuples are nested too deeply") }
    return height
}
