internal import Hadamard

extension Value {
    /// The name of the value's type, as Python's messages give it.
    var typeName: String {
        switch self {
        case .none: "NoneType"
        case .ellipsis: "ellipsis"
        case .boolean: "bool"
        case .integer: "int"
        case .float: "float"
        case .complex: "complex"
        case .string: "str"
        case .list: "list"
        case .tuple: "tuple"
        case .size: "torch.Size"
        case .slice: "slice"
        case .dtype: "torch.dtype"
        case .device: "torch.device"
        case .tensor: "Tensor"
        case .function, .method: "builtin_function_or_method"
        case .type: "type"
        case .module: "module"
        }
    }

    /// The elements of a list, a tuple or a shape.
    var elements: [Value]? {
        switch self {
        case .list, .tuple: container?.elements
        case .size(let sizes): sizes.map(Value.integer)
        default: nil
        }
    }

    var isNone: Bool { if case .none = self { true } else { false } }

    var isTensor: Bool { if case .tensor = self { true } else { false } }

    /// The number as the engine takes it, where the value is one.
    var scalar: Scalar? {
        switch self {
        case .boolean(let value): .bool(value)
        case .integer(let value): .int(Int64(value))
        case .float(let value): .float(value)
        case .complex(let value): .complex(value.real, value.imaginary)
        default: nil
        }
    }

    init(_ scalar: Scalar) throws(ScriptError) {
        switch scalar {
        case .bool(let value): self = .boolean(value)
        case .int(let value): self = .integer(Int(value))
        case .unsigned(let value):
            guard let value = Int(exactly: value) else { throw .integerOverflow }
            self = .integer(value)
        case .float(let value): self = .float(value)
        case .complex(let real, let imaginary): self = .complex(ComplexNumber(real, imaginary))
        }
    }

    static func list(_ elements: [Value]) throws(ScriptError) -> Value { .list(try ListValue(elements)) }

    static func tuple(_ elements: [Value]) throws(ScriptError) -> Value { .tuple(try TupleValue(elements)) }
}

extension ScriptError {
    static func type(_ message: String) -> ScriptError { ScriptError("TypeError", message) }
    static func value(_ message: String) -> ScriptError { ScriptError("ValueError", message) }
    static func index(_ message: String) -> ScriptError { ScriptError("IndexError", message) }
    static func zeroDivision(_ message: String) -> ScriptError { ScriptError("ZeroDivisionError", message) }
    static var integerOverflow: ScriptError { ScriptError("OverflowError", "integers are limited to 64 bits") }
}
