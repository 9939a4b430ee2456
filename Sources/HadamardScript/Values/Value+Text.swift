internal import Hadamard

extension Value {
    /// The value as `print` shows it.
    func text() throws -> String {
        switch self {
        case .string(let string): string
        case .device: "cpu"
        default: try representation()
        }
    }

    /// The value as Python's `repr` shows it, which is how lists show their elements.
    func representation() throws -> String { try representation(depth: 0) }

    private func representation(depth: Int) throws -> String {
        guard depth <= 200 else {
            throw ScriptError(
                "RecursionError", "maximum recursion depth exceeded while getting the repr of an object")
        }
        func joined(_ values: [Value]) throws -> String {
            try values.map { try $0.representation(depth: depth + 1) }.joined(separator: ", ")
        }
        switch self {
        case .none: return "None"
        case .ellipsis: return "Ellipsis"
        case .boolean(let value): return value ? "True" : "False"
        case .integer(let value): return "\(value)"
        case .float(let value): return PythonText.float(value)
        case .complex(let value): return PythonText.complex(value.real, value.imaginary)
        case .string(let value): return PythonText.string(value)
        case .list(let list): return "[\(try joined(list.elements))]"
        case .tuple(let tuple):
            let inner = try joined(tuple.elements)
            return tuple.elements.count == 1 ? "(\(inner),)" : "(\(inner))"
        case .size(let sizes): return "torch.Size(\(sizes))"
        case .slice(let slice): return "slice(\(try joined([slice.start, slice.stop, slice.step])))"
        case .dtype(let dtype): return "torch.\(dtype.name)"
        case .device: return "device(type='cpu')"
        case .tensor(let reference): return try reference.tensor().printed(dtypePrefix: "torch.")
        case .function(let function): return "<built-in function \(function.name)>"
        case .method(let method):
            let name = method.function.name + (method.isInPlace ? "_" : "")
            return "<built-in method \(name) of \(method.receiver.typeName) object>"
        case .type(let type): return "<class '\(type.rawValue)'>"
        case .module(let module): return "<module '\(module.rawValue)'>"
        }
    }
}
