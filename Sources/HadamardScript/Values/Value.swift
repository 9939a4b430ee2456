internal import Hadamard

/// The value of an expression of the language.
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
    /// A bound method: its receiver becomes the function's first argument.
    case method(BoundMethod)
    case type(PythonType)
    case module(Module)
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

/// A method bound to its receiver: `a.mul`, or `a.mul_`, which changes `a`.
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
