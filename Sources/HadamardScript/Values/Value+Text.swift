internal import Hadamard

extension Value {
    /// The value as `print` shows it.
    func text() throws -> String {
        var writer = TextWriter()
        try writeText(to: &writer)
        return writer.text
    }

    /// The value as Python's `repr` shows it, which is how lists show their elements.
    func representation() throws -> String {
        var writer = TextWriter()
        try writeRepresentation(to: &writer)
        return writer.text
    }

    /// Writes the value as `print` shows it.
    func writeText(to writer: inout TextWriter) throws {
        switch self {
        case .string(let string): try writer.write(string)
        case .device: try writer.write("cpu")
        default: try writeRepresentation(to: &writer)
        }
    }

    /// Writes the value as Python's `repr` shows it.
    private func writeRepresentation(to writer: inout TextWriter, depth: Int = 0) throws {
        guard depth <= 200 else {
            throw ScriptError(
                "RecursionError", "maximum recursion depth exceeded while getting the repr of an object")
        }
        func write(_ opening: String, _ values: [Value], _ closing: String) throws {
            try writer.write(opening)
            try writer.write(values, separator: ", ") { try $1.writeRepresentation(to: &$0, depth: depth + 1) }
            try writer.write(closing)
        }
        let text: String
        switch self {
        case .list(let list): return try write("[", list.elements, "]")
        case .tuple(let tuple):
            guard let names = tuple.names else {
                return try write("(", tuple.elements, tuple.elements.count == 1 ? ",)" : ")")
            }
            try writer.write("torch.return_types.\(names.function)(\n")
            try writer.write(zip(names.elements, tuple.elements), separator: ",\n") { writer, element in
                try writer.write(element.0 + "=")
                try element.1.writeRepresentation(to: &writer, depth: depth + 1)
            }
            return try writer.write(")")
        case .size(let sizes): return try write("torch.Size([", sizes.map(Value.integer), "])")
        case .slice(let slice): return try write("slice(", [slice.start, slice.stop, slice.step], ")")
        case .none: text = "None"
        case .ellipsis: text = "Ellipsis"
        case .boolean(let value): text = value ? "True" : "False"
        case .integer(let value): text = "\(value)"
        case .float(let value): text = PythonText.float(value)
        case .complex(let value): text = PythonText.complex(value.real, value.imaginary)
        case .string(let value):
            // An escaped character takes at most ten.
            try ScriptLimits.checkMemory(byteCount: 10 * value.utf8.count)
            text = PythonText.string(value)
        case .dtype(let dtype): text = "torch.\(dtype.name)"
        case .device: text = "device(type='cpu')"
        case .tensor(let reference): text = try reference.tensor().printed(dtypePrefix: "torch.")
        case .function(let function): text = "<built-in function \(function.name)>"
        case .method(let method):
            let name = method.function.name + (method.isInPlace ? "_" : "")
            text = "<built-in method \(name) of \(method.receiver.typeName) object>"
        case .type(let type): text = "<class '\(type.rawValue)'>"
        case .module(let module): text = "<module '\(module.rawValue)'>"
        }
        try writer.write(text)
    }
}
