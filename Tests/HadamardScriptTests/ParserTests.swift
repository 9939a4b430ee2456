import Testing

@testable import HadamardScript

@Suite("Parser")
struct ParserTests {
    /// Every statement of the table is read as Python reads it, or rejected as Python rejects it.
    @Test func readsAsPythonDoes() {
        for line in pythonParses.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            let text = String(String.UnicodeScalarView(parts[0].unicodeScalars.map(Self.unescaped)))
            let expected = parts[1] == "?" ? "!" : String(parts[1])
            #expect(form(of: text) == expected, "\(text)")
        }
    }

    @Test func errorsSayWhereAndWhy() {
        expectError("a = = b", "SyntaxError: invalid syntax", at: 1, 5)
        expectError(
            "for x in y: pass",
            "SyntaxError: 'for' is not part of this language, which has "
                + "expressions and assignments only", at: 1, 1)
        expectError(
            "x = 1\nif x: y",
            "SyntaxError: 'if' is not part of this language, which has "
                + "expressions and assignments only", at: 2, 1)
        expectError("f(1, 2\nx = 3", "SyntaxError: '(' was never closed", at: 1, 2)
        expectError("f(a]", "SyntaxError: closing parenthesis ']' does not match opening parenthesis '('", at: 1, 4)
        expectError("a)", "SyntaxError: unmatched ')'", at: 1, 2)
        expectError("x = 'abc", "SyntaxError: unterminated string literal (detected at line 1)", at: 1, 5)
        expectError("a + b = c", "SyntaxError: cannot assign to expression", at: 1, 1)
        expectError("a, b += c", "SyntaxError: 'tuple' is an illegal expression for augmented assignment", at: 1, 1)
        expectError("f(a=1, a=2)", "SyntaxError: keyword argument repeated: a", at: 1, 8)
        expectError("x = 18446744073709551616", "OverflowError: integers are limited to 64 bits", at: 1, 5)
        expectError("  x", "IndentationError: unexpected indent", at: 1, 3)
        expectError("a ? b", "SyntaxError: invalid character '?' (U+003F)", at: 1, 3)
        expectError("é = 1 € 2", "SyntaxError: invalid character '€' (U+20AC)", at: 1, 7)
        expectError(
            "012",
            "SyntaxError: leading zeros in decimal integer literals are not permitted; "
                + "use an 0o prefix for octal integers", at: 1, 1)
    }

    /// The first error in the order of reading is the one reported, whoever finds it.
    @Test func firstErrorWins() {
        expectError("a b\n$", "SyntaxError: invalid syntax", at: 1, 3)
        expectError("$\na b", "SyntaxError: invalid character '$' (U+0024)", at: 1, 1)
    }

    @Test func knowsWhatIsIncomplete() {
        for text in ["f(1,", "[1, [2]", "'''a", "a + \\", "a[", "(a +"] {
            #expect(error(of: text)?.isIncomplete == true, "\(text)")
        }
        for text in ["a +", "f(1 2", "'a", "a b", "f(]", "f($", "x = ="] {
            #expect(error(of: text)?.isIncomplete == false, "\(text)")
        }
    }

    @Test func marksThePlace() {
        let source = SourceText("x = 1\n\ty = a * (b +* c)", name: "norm.py")
        let error = #expect(throws: ScriptError.self) { try Parser.statements(of: source) }
        #expect(
            error?.report(in: source) == """
                  File "norm.py", line 2, column 2
                    \ty = a * (b +* c)
                    \t^
                IndentationError: unexpected indent
                """)
        let range = SourceRange(7..<16, in: SourceText("x = 1\n y = a * b\n"))
        #expect(
            ScriptError("RuntimeError", "no", at: range).report(in: SourceText("x = 1\n y = a * b\n", name: "n")) == """
                  File "n", line 2, column 2
                     y = a * b
                     ^~~~~~~~~
                RuntimeError: no
                """)
    }

    @Test func rangesCoverWhatWasRead() throws {
        let source = SourceText("x = (a + b) * f(c)[1:, 2]")
        let statement = try #require(try Parser.statements(of: source).first)
        guard case .assignment(_, let value) = statement.kind, case .binary(_, let left, let right) = value.kind,
            case .subscript(_, let index) = right.kind
        else {
            Issue.record("unexpected shape")
            return
        }
        #expect(source.text(in: value.range.offsets) == "(a + b) * f(c)[1:, 2]")
        #expect(source.text(in: left.range.offsets) == "(a + b)")
        #expect(source.text(in: right.range.offsets) == "f(c)[1:, 2]")
        #expect(source.text(in: index.range.offsets) == "1:, 2")
    }

    @Test func deepNestingIsAnErrorNotAnOverflow() {
        let many = 20_000
        for (open, close) in [("(", ")"), ("[", "]"), ("f(", ")"), ("a[", "]"), ("-", ""), ("not ", ""), ("a ** ", "")]
        {
            let opened = String(repeating: open, count: many)
            #expect(error(of: opened + "a" + String(repeating: close, count: many)) != nil)
            #expect(error(of: opened) != nil)
        }
        for link in [" + a", ".a", "(a)", "[a]", " if a else a", " ** a"] {
            #expect(error(of: "a" + String(repeating: link, count: many)) != nil, "\(link)")
        }
        for link in [" + a", ".a", "(a)"] {
            #expect(error(of: "a" + String(repeating: link, count: 500)) == nil, "\(link)")
        }
        #expect(error(of: String(repeating: "(", count: 150) + "a" + String(repeating: ")", count: 150)) == nil)
        // What grows in width only has no limit.
        for link in [" and a", ", a", " < a"] {
            #expect(error(of: "a" + String(repeating: link, count: many)) == nil, "\(link)")
        }
    }

    @Test func lineBreaksOfAllKinds() {
        #expect(form(of: "a\nb\r\nc\rd") == "a; b; c; d")
        expectError("a\r\nb\rc $", "SyntaxError: invalid character '$' (U+0024)", at: 3, 3)
    }
}

extension ParserTests {
    private static func unescaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "⏎": "\n"
        case "␍": "\r"
        case "␌": "\u{C}"
        case "␉": "\t"
        default: scalar
        }
    }

    private func form(of text: String) -> String {
        do {
            return try Parser.statements(of: SourceText(text)).map(\.canonicalForm).joined(separator: "; ")
        } catch {
            return "!"
        }
    }

    private func error(of text: String) -> ScriptError? {
        do {
            _ = try Parser.statements(of: SourceText(text))
            return nil
        } catch {
            return error
        }
    }

    private func expectError(
        _ text: String, _ description: String, at line: Int, _ column: Int,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let error = error(of: text)
        #expect(error?.description == description, sourceLocation: sourceLocation)
        #expect(error?.range?.start == SourcePosition(line: line, column: column), sourceLocation: sourceLocation)
    }
}
