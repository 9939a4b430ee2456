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
    func representation() throws -> String {
        var open: [ObjectIdentifier] = []
        return try representation(inside: &open)
    }

    /// `open` are the lists being written, so that one that holds itself is written as `[...]`.
    private func representation(inside open: inout [ObjectIdentifier]) throws -> String {
        switch self {
        case .none: return "None"
        case .ellipsis: return "Ellipsis"
        case .boolean(let value): return value ? "True" : "False"
        case .integer(let value): return "\(value)"
        case .float(let value): return PythonText.float(value)
        case .complex(let value): return PythonText.complex(value.real, value.imaginary)
        case .string(let value): return PythonText.string(value)
        case .list(let list):
            guard !open.contains(ObjectIdentifier(list)) else { return "[...]" }
            open.append(ObjectIdentifier(list))
            defer { open.removeLast() }
            return "[" + (try list.elements.map { try $0.representation(inside: &open) }.joined(separator: ", ")) + "]"
        case .tuple(let tuple):
            let inner = try tuple.elements.map { try $0.representation(inside: &open) }.joined(separator: ", ")
            return tuple.elements.count == 1 ? "(\(inner),)" : "(\(inner))"
        case .size(let sizes): return "torch.Size(\(sizes))"
        case .slice(let slice):
            let parts = try [slice.start, slice.stop, slice.step].map { try $0.representation(inside: &open) }
            return "slice(\(parts.joined(separator: ", ")))"
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
