import TestSupport
import Testing

/// `hadamard repl` where standard input is no terminal: no prompt, line by line, on after errors.
@Suite struct ReplTests {
    private func answers(_ input: String) throws -> String {
        let run = try Repository.run("hadamard", ["repl"], input: input)
        #expect((run.status, run.errors) == (0, ""))
        return run.output
    }

    @Test func answersLineByLine() throws {
        #expect(
            try answers("a = torch.tensor([1, 2])\na * 2\nprint('x')\n\n# no more\nNone\n1 + 1")
                == "tensor([2, 4])\nx\n2\n")
    }

    @Test func goesOnAfterErrors() throws {
        #expect(
            try answers("1 / 0\nb\ntorch.ones(3) + torch.ones(4)\n1 +\r\n7\n") == """
                ZeroDivisionError: division by zero
                NameError: name 'b' is not defined
                RuntimeError: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0
                SyntaxError: invalid syntax
                7

                """)
    }

    @Test func statementsOfSeveralLines() throws {
        #expect(try answers("(1 +\n2)\n'''a\nb'''\n3 + \\\n4\n[1, # ]\n2]\n") == "3\n'a\\nb'\n7\n[1, 2]\n")
    }

    /// What follows a bracket that was not closed counts as lines of their own, also after an error among them.
    @Test func bracketsThatNobodyCloses() throws {
        let expected = "SyntaxError: '(' was never closed\n"
        #expect(try answers("f(1\nx = 3\nx\n") == expected + "3\n")
        #expect(try answers("(1,\n2,\n3\n") == expected + "(2,)\n3\n")
        #expect(
            try answers("(1,\n2,\ny\n]\n4\n") == expected + "(2,)\nNameError: name 'y' is not defined\n"
                + "SyntaxError: unmatched ']'\n4\n")
        #expect(
            try answers("'''\n1\n")
                == "SyntaxError: unterminated triple-quoted string literal (detected at line 1)\n1\n")
    }
}
