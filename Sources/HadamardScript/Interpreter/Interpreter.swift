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
        return try ScriptResult(try run(last) ?? .none, at: last.range)
    }

    /// The names that begin with `prefix`, in order, for completion.
    public func completions(of prefix: String) -> [String] {
        Set(Array(variables.keys) + library.globalNames).filter { $0.hasPrefix(prefix) }.sorted()
    }

    /// Whether a text can be a variable's name.
    public static func isName(_ text: String) -> Bool {
        guard case .name(let name)? = Lexer.tokens(of: SourceText(text)).first?.kind else { return false }
        return name == text
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

}

/// Runs work, and gives its error this place in the script unless it has one.
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

/// What a script evaluated to.
public struct ScriptResult {
    private let value: Value
    private let range: SourceRange
    /// The value, where it is a tensor.
    public let tensor: Tensor?

    init(_ value: Value, at range: SourceRange) throws(ScriptError) {
        self.value = value
        self.range = range
        tensor = try locating(range) { if case .tensor(let reference) = value { try reference.tensor() } else { nil } }
    }

    /// The name of the value's type, as Python has it.
    public var typeName: String { value.typeName }

    /// The value as `print` shows it.
    public func text() throws(ScriptError) -> String { try locating(range) { try value.text() } }

    /// Computes a tensor's elements, if they are still pending.
    public func evaluate() throws(ScriptError) { try locating(range) { try tensor?.evaluate() } }
}
