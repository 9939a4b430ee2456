internal import HadamardScript

/// What lies between the prompt and the interpreter: lines are gathered until they make a statement.
///
/// A line that opens a bracket or a long string waits for those that follow. If they do not complete it, the line alone
/// is reported as the error that it is, and those that followed count as lines of their own. Where that has happened so
/// often that the session would become slow, each of these runs alone.
final class Session {
    let interpreter: Interpreter
    private let write: (String) -> Void
    private let progress: Progress?
    private var waiting: [String] = []
    /// What of the lines that wait is open.
    private var open = OpenText()
    /// The number of lines that wait from which on they are parsed again.
    private var nextParse = 0
    /// As many lines are parsed again with each that comes, so that an error is seen at once. More of them, whose brackets
    /// stay open, only each time that they have doubled.
    private static let patience = 64
    private var enteredByteCount = 0
    /// The length of all that was given to the interpreter, the same text as often as that was.
    private(set) var parsedByteCount = 0

    /// Whether the lines that wait may be parsed once more from the second one on. The time a session takes must stay in
    /// proportion to its length, also when none of its lines completes those before it.
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

    /// Takes in a line, and gives back those to be entered anew.
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

    /// Drops the lines that wait, as after Control-C.
    func interrupt() {
        waiting = []
        open = OpenText()
        nextParse = 0
    }

    /// The input is over: what still waits cannot be completed.
    func finish() {
        while !waiting.isEmpty {
            for line in runFirstLine() { enterAgain(line) }
        }
    }

    /// Runs the first line that waits by itself, and gives back those to be entered anew.
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
