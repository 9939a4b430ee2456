internal import Hadamard

/// What an expression of the language is worth.
enum Value {
    case none
    case ellipsis
    case boolean(Bool)
    case integer(Int)
    case float(Double)
    case complex(ComplexNumber)
    case string(String)
    case list(ListValue)
    case tuple(TupleValue)
    /// A tensor's shape: a tuple that prints as `torch.Size([2, 3])`.
    case size([Int])
    case slice(SliceValue)
    case dtype(DType)
    case device
    case tensor(TensorReference)
    case function(Function)
    /// A function that was taken from a value, which becomes its first argument.
    case method(BoundMethod)
    case type(PythonType)
    case module(Module)
}

/// A list: whoever holds it sees its elements change.
final class ListValue {
    var elements: [Value]
    /// How deep lists and tuples lay in each other when this one was last changed; bounded. Those inside can grow since:
    /// whoever walks them counts.
    private(set) var height: Int

    init(_ elements: [Value]) throws(ScriptError) {
        self.elements = elements
        height = try heightAbove(elements)
    }

    /// Lists that grew one inside the other go one by one: the stack is too short for a long row of them.
    deinit {
        var waiting = elements
        elements = []
        while !waiting.isEmpty {
            guard case .list(var list) = waiting.removeLast(), isKnownUniquelyReferenced(&list) else { continue }
            waiting += list.elements
            list.elements = []
        }
    }

    func append(_ value: Value) throws(ScriptError) {
        try refuseCycle(value)
        height = max(height, try heightAbove([value]))
        elements.append(value)
    }

    func replace(_ index: Int, with value: Value) throws(ScriptError) {
        try refuseCycle(value)
        height = max(height, try heightAbove([value]))
        elements[index] = value
    }

    /// A list that holds itself would never be freed: Python's collector for such has no match here.
    private func refuseCycle(_ value: Value) throws(ScriptError) {
        var waiting = [value]
        var seen: Set<ObjectIdentifier> = []
        while let next = waiting.popLast() {
            switch next {
            case .list(let list):
                if list === self { throw ScriptError("ValueError", "a list cannot hold itself") }
                if seen.insert(ObjectIdentifier(list)).inserted { waiting += list.elements }
            case .tuple(let tuple):
                if seen.insert(ObjectIdentifier(tuple)).inserted { waiting += tuple.elements }
            default: break
            }
        }
    }

    /// Throws for more elements than a list, a tuple or a string is made of at once.
    static func checkCount(_ count: Int) throws(ScriptError) {
        if count > 1 << 24 { throw ScriptError("MemoryError", "") }
    }
}

/// A tuple: its elements stay what they are.
final class TupleValue {
    let elements: [Value]
    let height: Int

    init(_ elements: [Value]) throws(ScriptError) {
        self.elements = elements
        height = try heightAbove(elements)
    }
}

private func heightAbove(_ elements: [Value]) throws(ScriptError) -> Int {
    var height = 1
    for element in elements {
        switch element {
        case .list(let list): height = max(height, list.height + 1)
        case .tuple(let tuple): height = max(height, tuple.height + 1)
        default: break
        }
    }
    guard height <= 200 else { throw ScriptError("RecursionError", "lists and tuples are nested too deeply") }
    return height
}

/// The bounds between the brackets of a subscript, each of which may be None.
final class SliceValue {
    let start: Value
    let stop: Value
    let step: Value

    init(start: Value, stop: Value, step: Value) {
        self.start = start
        self.stop = stop
        self.step = step
    }
}

/// A function that was taken from a value: `a.mul`, or `a.mul_`, which changes `a`.
final class BoundMethod {
    let function: Function
    let receiver: Value
    let isInPlace: Bool

    init(_ function: Function, receiver: Value, isInPlace: Bool) {
        self.function = function
        self.receiver = receiver
        self.isInPlace = isInPlace
    }
}

/// Python's own types, which convert when they are called and stand for element types where one is expected.
enum PythonType: String, CaseIterable {
    case bool, int, float, complex, str, list, tuple

    /// The element type that PyTorch takes the Python type for.
    var dtype: DType? {
        switch self {
        case .bool: .bool
        case .int: .int64
        case .float: .float64
        case .complex: .complex128
        case .str, .list, .tuple: nil
        }
    }
}

/// `torch` and the parts of it that scripts reach functions through.
enum Module: String, CaseIterable {
    case torch
    case neuralNetworks = "torch.nn"
    case functional = "torch.nn.functional"
    case special = "torch.special"
    case linearAlgebra = "torch.linalg"

    /// The module inside this one with a name.
    func submodule(_ name: String) -> Module? { Module(rawValue: "\(rawValue).\(name)") }
}
