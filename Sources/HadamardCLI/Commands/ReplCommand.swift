internal import ArgumentParser
internal import HadamardScript

/// `hadamard repl`
struct ReplCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repl",
        abstract: "Evaluate line by line, as at Python's prompt.",
        discussion: """
            On a terminal there are line editing and history. When standard input is no terminal there is no prompt, and \
            an error is printed as 'KIND: message' before the next line is read.
            """)

    func run() throws {
        let isInteractive =
            SystemCalls.isTerminal(SystemCalls.standardInput) && SystemCalls.isTerminal(SystemCalls.standardOutput)
        let progress = isInteractive ? Progress() : nil
        let output = Output(progress: progress)
        let session = Session(progress: progress) { output.write($0) }
        if isInteractive {
            try runInteractively(session, output)
        } else {
            try runLineByLine(session, output)
        }
    }

    private func runInteractively(_ session: Session, _ output: Output) throws {
        output.write("hadamard \(HadamardCommand.configuration.version), PyTorch's syntax. Control-D ends.\n")
        let history = LineHistory(path: LineHistory.defaultPath)
        let editor = LineEditor(history: history) { session.interpreter.completions(of: $0) }
        while true {
            switch try editor.readLine(prompt: session.isContinuing ? "... " : ">>> ") {
            case .line(let line): session.enter(line)
            case .interrupted: session.interrupt()
            case .end:
                session.finish()
                return
            }
        }
    }

    private func runLineByLine(_ session: Session, _ output: Output) throws {
        var reader = LineReader(descriptor: SystemCalls.standardInput)
        while let line = try reader.next() {
            session.enter(line)
            // The process at the other end may wait for the answer before it writes the next line.
            output.flush()
        }
        session.finish()
        output.flush()
    }
}
