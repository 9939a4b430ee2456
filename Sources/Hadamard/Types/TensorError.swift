/// What went wrong in a tensor operation. An operation that threw has changed nothing.
public struct TensorError: Error, Sendable {
    /// The kinds of error, named as PyTorch names them.
    public enum Kind: String, Sendable {
        case runtime = "RuntimeError"
        case notImplemented = "NotImplementedError"
        case index = "IndexError"
        case value = "ValueError"
        case type = "TypeError"
        case file = "OSError"
    }

    /// The kind of error.
    public let kind: Kind
    /// What is wrong, in PyTorch's words where it has any.
    public let message: String
    /// The operation's name, `mul` or `reshape`; empty where there is none.
    public internal(set) var operation: String
    /// The operands' shapes, where they matter.
    public internal(set) var shapes: [[Int]]
    /// The operands' element types, where they matter.
    public internal(set) var dtypes: [DType]
    /// Where the error was thrown: resolved to a source line only when asked.
    public let origin: ErrorOrigin

    init(
        _ kind: Kind, _ message: String, operation: String = "", shapes: [[Int]] = [], dtypes: [DType] = []
    ) {
        self.kind = kind
        self.message = message
        self.operation = operation
        self.shapes = shapes
        self.dtypes = dtypes
        self.origin = ErrorOrigin.capture()
    }

    static func notImplemented(_ operation: String, _ dtype: DType) -> TensorError {
        TensorError(
            .notImplemented, "\"\(operation)\" is not implemented for '\(dtype.messageName)'", operation: operation,
            dtypes: [dtype])
    }
}

extension TensorError: CustomStringConvertible {
    /// `KIND: message`.
    public var description: String { "\(kind.rawValue): \(message)" }
}

extension TensorError: CustomDebugStringConvertible {
    /// `KIND: message`, then the operation, its operands and the source line that threw, where they are known.
    public var debugDescription: String {
        var text = description
        if !operation.isEmpty { text += "\n  operation: \(operation)" }
        if !shapes.isEmpty { text += "\n  shapes: \(shapes)" }
        if !dtypes.isEmpty { text += "\n  types: \(dtypes.map(\.name))" }
        if let line = origin.sourceLocation { text += "\n  at: \(line)" }
        return text
    }
}
