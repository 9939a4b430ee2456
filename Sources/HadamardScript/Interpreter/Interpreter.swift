public import Hadamard

/// Runs scripts: it holds the variables, and gives every error its place in the script.
///
/// An interpreter belongs to one thread.
public final class Interpreter {
    private var variables: [String: Value] = [:]
    let library: FunctionLibrary
    private let output: (String) -> Void

    /// - Parameter output: where `print` writes; line breaks are part of the text.
    public init(output: @escaping (String) -> Void) {
        self.output = output
        library = FunctionLibrary(output: output)
    }

    /// Gives a tensor a name.
    public func define(_ name: String, _ tensor: Tensor) { variables[name] = .tensor(TensorReference(tensor)) }

    /// Runs a script from its beginning to its end, or to the first error. Syntax errors are found before anything runs.
    ///
    /// - Parameter echoes: Whether the value of every statement that is just an expression is written, as at Python's
    ///   prompt.
    public func run(_ source: SourceText, echoes: Bool = false) throws(ScriptError) {
        for statement in try Parser.statements(of: source) {
            guard let value = try run(statement), echoes, !value.isNone else { continue }
            variables["_"] = value
            output(try locating(statement.range) { try value.representation() } + "\n")
        }
    }

    /// Runs a script and gives the value of its last statement, which has to be an expression.
    public func evaluate(_ source: SourceText) throws(ScriptError) -> ScriptResult {
        let statements = try Parser.statements(of: source)
        guard let last = statements.last, case .expression = last.kind else {
            throw ScriptError("SyntaxError", "an expression is expected", at: statements.last?.range)
        }
        for statement in statements.dropLast() { _ = try run(statement) }
        let value = try run(last) ?? .none
        return try locating(last.range) { try ScriptResult(value) }
    }

    /// Names that begin with `prefix`, for completion; behind a dot, those of the value that stands before it.
    public func completions(of prefix: String) -> [String] {
        (Array(variables.keys) + library.globalNames).filter { $0.hasPrefix(prefix) }.sorted()
    }

    func variable(_ name: String) throws -> Value {
        if let value = variables[name] ?? library.global(name) { return value }
        throw ScriptError("NameError", "name '\(name)' is not defined")
    }

    func assign(_ name: String, _ value: Value) { variables[name] = value }

    func delete(_ name: String) throws {
        guard variables.removeValue(forKey: name) != nil else {
            throw ScriptError("NameError", "name '\(name)' is not defined")
        }
    }

    /// Does work and gives its error, if it has no place in the script yet, this one.
    func locating<Result>(_ range: SourceRange, _ work: () throws -> Result) throws(ScriptError) -> Result {
        do {
            return try work()
        } catch var error as ScriptError {
            if error.range == nil { error.range = range }
            throw error
        } catch let error as TensorError {
            throw ScriptError(error.kind.rawValue, error.message, at: range)
        } catch {
            throw ScriptError("RuntimeError", "\(error)", at: range)
        }
    }
}

/// What a script evaluated to.
public struct ScriptResult {
    /// The value as `print` shows it.
    public let text: String
    /// The value, where it is a tensor.
    public let tensor: Tensor?

    init(_ value: Value) throws {
        if case .tensor(let reference) = value { tensor = try reference.tensor() } else { tensor = nil }
        text = try value.text()
    }
}
