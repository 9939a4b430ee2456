import Testing

@testable import HadamardCLI

/// Sessions of many lines take time in proportion.
@Suite struct SessionTests {
    /// Text that opens and never closes, and what is answered once it is over.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            (20_000, "[", "1,", "SyntaxError: '[' was never closed", "(1,)"),
            (20_000, "f(x, # (", "2,", "SyntaxError: '(' was never closed", "(2,)"),
            (2000, "'''a", "3", "SyntaxError: unterminated triple-quoted string literal (detected at line 1)", "3"),
        ]) func whatNobodyCloses(count: Int, first: String, line: String, error: String, answer: String)
    {
        var answers: [String] = []
        let session = Session { answers.append($0) }
        session.enter(first)
        for _ in 0..<count { session.enter(line) }
        #expect(session.isContinuing && answers.isEmpty)
        session.finish()
        #expect(answers == [error + "\n"] + Array(repeating: answer + "\n", count: count))
    }

    /// What goes wrong again and again is not parsed again and again.
    @Test(arguments: [
        ("(", "SyntaxError: '(' was never closed"),
        ("1+\\", "SyntaxError: unexpected end of file after line continuation"),
        ("f([", "SyntaxError: '[' was never closed"),
    ]) func whatFailsAgainAndAgain(line: String, error: String) {
        for count in [100, 1000] {
            var answers: [String] = []
            let session = Session { answers.append($0) }
            for _ in 0..<count { session.enter(line) }
            session.finish()
            #expect(!session.isContinuing && answers == Array(repeating: error + "\n", count: count))
            #expect(session.parsedByteCount < 64 * count * (line.utf8.count + 1) + 1 << 17)
        }
    }

    /// A long list is read as soon as it closes, whatever brackets stand in comments and strings.
    @Test(
        .timeLimit(.minutes(10)), arguments: ["1,", "'[' , # [", #""\"(", r'\\', '\'[',"#, "(2,\n),", "'''\n[\n''',"])
    func whatCloses(line: String) {
        var answers: [String] = []
        let session = Session { answers.append($0) }
        session.enter("x = [")
        for _ in 0..<1000 { for part in line.split(separator: "\n") { session.enter(String(part)) } }
        session.enter("]")
        #expect(!session.isContinuing)
        session.enter("len(x)")
        #expect(answers.count == 1 && Int(answers[0].dropLast()) ?? 0 >= 1000, "\(answers.prefix(3))")
    }

    /// Errors in a long text are found when it closes, and its lines then run by themselves.
    @Test(.timeLimit(.minutes(10))) func errorsFarDown() {
        var answers: [String] = []
        let session = Session { answers.append($0) }
        session.enter("[")
        for _ in 0..<3000 { session.enter("1,") }
        session.enter(")")
        #expect(!session.isContinuing && answers.count == 3002)
        #expect(answers.first == "SyntaxError: '[' was never closed\n")
        #expect(answers.last == "SyntaxError: unmatched ')'\n")
    }
}
