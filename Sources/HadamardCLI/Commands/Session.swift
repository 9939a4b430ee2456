internal import HadamardScript

/// What lies between the prompt and the interpreter: lines are gathered until they make a statement.
///
/// A line that opens a bracket or a long string waits for those that follow. If they do not complete it, the line alone
/// is reported as the error that it is, and those that followed count as lines of their own.
final class Session {
    let interpreter: Interpreter
    private let output: Output
    private let progress: Progress?
    private var waiting: [String] = []

    init(output: Output, progress: Progress?) {
        self.output = output
        self.progress = progress
        interpreter = Interpreter { output.write($0) }
    }

    /// Whether the next line continues those before it.
    var isContinuing: Bool { !waiting.isEmpty }

    func enter(_ line: String) {
        waiting.append(line)
        while !waiting.isEmpty {
            guard let error = run(waiting.joined(separator: "\n")) else {
                waiting = []
                return
            }
            if error.isIncomplete { return }
            if waiting.count == 1 || !Self.isSyntaxError(error) {
                output.write("\(error)\n")
                waiting = []
                return
            }
            reportFirstLine()
        }
    }

    /// Drops the lines that wait, as after Control-C.
    func interrupt() { waiting = [] }

    /// The input is over: what still waits cannot be completed.
    func finish() {
        while !waiting.isEmpty {
            reportFirstLine()
            let rest = waiting
            waiting = []
            for line in rest { enter(line) }
        }
    }

    private func reportFirstLine() {
        if let error = run(waiting.removeFirst()) { output.write("\(error)\n") }
    }

    private static func isSyntaxError(_ error: ScriptError) -> Bool {
        ["SyntaxError", "IndentationError"].contains(error.kind)
    }

    private func run(_ text: String) -> ScriptError? {
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
