/// An error in a script, named as Python and PyTorch name it.
public struct ScriptError: Error, Sendable, CustomStringConvertible {
    /// `SyntaxError`, `NameError`, `RuntimeError` and so on.
    public let kind: String
    public let message: String
    /// The part of the script at fault, where it is known.
    public internal(set) var range: SourceRange?
    /// Whether more text could still turn the script into a correct one, as after an open bracket.
    public let isIncomplete: Bool

    public init(_ kind: String, _ message: String, at range: SourceRange? = nil, isIncomplete: Bool = false) {
        self.kind = kind
        self.message = message
        self.range = range
        self.isIncomplete = isIncomplete
    }

    /// `KIND: message` on one line; the kind alone where there is no message.
    public var description: String { message.isEmpty ? kind : "\(kind): \(message)" }

    /// The error under its line of the script, with the fault marked:
    ///
    ///       File "norm.py", line 3, column 9
    ///         c = a * b
    ///             ^~~~~
    ///     RuntimeError: The size of tensor a (3) must match …
    public func report(in source: SourceText) -> String {
        guard let range else { return description }
        let line = source.line(range.start.line)
        let scalars = Array(line.unicodeScalars)
        let first = min(range.start.column - 1, scalars.count)
        let last = range.end.line == range.start.line ? min(range.end.column - 1, scalars.count) : scalars.count
        // Tabs are kept, so that the mark is below its text at any tab width.
        let indent = String(String.UnicodeScalarView(scalars[..<first].map { $0 == "\t" ? "\t" : " " }))
        let mark = "^" + String(repeating: "~", count: max(0, last - first - 1))
        return """
              File "\(source.name)", line \(range.start.line), column \(range.start.column)
                \(line)
                \(indent)\(mark)
            \(description)
            """
    }
}

extension ScriptError {
    static func syntax(_ message: String, at range: SourceRange?, isIncomplete: Bool = false) -> ScriptError {
        ScriptError("SyntaxError", message, at: range, isIncomplete: isIncomplete)
    }
}
