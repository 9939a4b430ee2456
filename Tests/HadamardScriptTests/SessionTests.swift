import Testing

@testable import HadamardScript

/// Sessions at Python's prompt, typed again here.
@Suite("Sessions")
struct SessionTests {
    /// A session of the fixture: lines that begin with `>>>` and the answers below them.
    struct Session: Sendable, CustomTestStringConvertible {
        let lines: [Substring]
        var testDescription: String { lines.first.map(String.init) ?? "" }
    }

    static let sessions = pythonRuns.split(separator: "\n\n").map { Session(lines: $0.split(separator: "\n")) }

    @Test(arguments: sessions) func answersAsPythonDoes(session: Session) {
        var answers: [String] = []
        let interpreter = Interpreter { answers.append($0) }
        var lines = session.lines[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix(">>> ") else { continue }
            var expected = ""
            while let next = lines.first, !next.hasPrefix(">>> ") { expected += "\(lines.removeFirst())\n" }
            answers = []
            do {
                try interpreter.run(SourceText(String(line.dropFirst(4))), echoes: true)
            } catch {
                answers.append("\(error)\n")
            }
            #expect(answers.joined() == expected, "\(line)")
        }
    }
}
