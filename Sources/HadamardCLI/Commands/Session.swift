internal import HadamardScript

/// Collects lines until they make a statement, and runs it.
///
/// A line that opens a bracket or a long string waits for those that follow. If they do not complete it, the line alone
/// is reported as the error that it is, and those that followed count as lines of their own. Where that has happened so
/// often that the session would become slow, each of these runs alone.
final class Session {
    let interpreter: Interpreter
    private let write: (String) -> Void
    private let progress: Progress?
    private var waiting: [String] = []
    /// Whether brackets or strings of the waiting lines are open.
    private var open = OpenText()
    /// The number of waiting lines at which they are parsed next.
    private var nextParse = 0
    /// Up to this number, waiting lines are parsed again with every new line, so that an error is reported at once. With
    /// more lines and brackets still open, they are parsed each time that their number has doubled.
    private static let patience = 64
    private var enteredByteCount = 0
    /// The length of all text given to the interpreter; text that was parsed repeatedly counts repeatedly.
    private(set) var parsedByteCount = 0

    /// Whether the waiting lines may be parsed again from the second one on. The time of a session must stay in proportion
    /// to its length, even if no line completes those before it.
    private var mayParseAgain: Bool { parsedByteCount <= 16 * enteredByteCount + 1 << 16 }

    /// - Parameter write: where answers and errors go.
    init(progress: Progress? = nil, write: @escaping (String) -> Void) {
        self.write = write
        self.progress = progress
        interpreter = Interpreter(output: write)
    }

    /// Whether the next line continues those before it.
    var isContinuing: Bool { !waiting.isEmpty }

    func enter(_ line: String) {
        enteredByteCount += line.utf8.count + 1
        enterAgain(line)
    }

    private func enterAgain(_ line: String) {
        var lines = [line]
        while let next = lines.popLast() { lines += take(next).reversed() }
    }

    /// Adds a line. Returns the lines that have to be entered again.
    private func take(_ line: String) -> [String] {
        waiting.append(line)
        open.append(line)
        if open.isOpen && waiting.count < nextParse { return [] }
        guard let error = run(waiting.joined(separator: "\n")) else {
            interrupt()
            return []
        }
        if error.isIncomplete {
            nextParse = waiting.count < Self.patience ? 0 : waiting.count * 2
            return []
        }
        if waiting.count > 1 && Self.isSyntaxError(error) { return runFirstLine() }
        write("\(error)\n")
        interrupt()
        return []
    }

    /// Drops the waiting lines, as after Control-C.
    func interrupt() {
        waiting = []
        open = OpenText()
        nextParse = 0
    }

    /// Ends the input: the waiting lines cannot be completed any more.
    func finish() {
        while !waiting.isEmpty {
            for line in runFirstLine() { enterAgain(line) }
        }
    }

    /// Runs the first waiting line alone. Returns the lines that have to be entered again.
    private func runFirstLine() -> [String] {
        let lines = waiting
        interrupt()
        let alone = mayParseAgain ? lines.prefix(1) : lines[...]
        for line in alone { if let error = run(line) { write("\(error)\n") } }
        return Array(lines[alone.endIndex...])
    }

    private static func isSyntaxError(_ error: ScriptError) -> Bool {
        ["SyntaxError", "IndentationError"].contains(error.kind)
    }

    private func run(_ text: String) -> ScriptError? {
        parsedByteCount += text.utf8.count + 1
        do {
            try progress.reporting("running") { () throws(ScriptError) in
                try interpreter.run(SourceText(text, name: "<stdin>"), echoes: true)
            }
            return nil
        } catch {
            return error
        }
    }
}
