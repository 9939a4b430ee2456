import Testing

@testable import HadamardScript

@Suite("Lexer")
struct LexerTests {
    @Test func numbers() {
        #expect(words("1 1_000 0xFF 0b101 0o17") == "int 1, int 1000, int 255, int 5, int 15")
        #expect(
            words("1. .5 1e3 1_0.5e-1_0 2j 1.5J") == "float 1.0, float 0.5, float 1000.0, float 1.05e-09, "
                + "imaginary 2.0, imaginary 1.5")
        #expect(words("18446744073709551615") == "int 18446744073709551615")
        #expect(words("18446744073709551616").hasPrefix("failure OverflowError"))
        #expect(words("1e999") == "float inf")
    }

    @Test func strings() {
        #expect(words(#"'a\n' "b" r'\n' '''c'd'''"#) == #"string a\#n, string b, string \n, string c'd"#)
        #expect(words(#"'\x41\u00e9\101\q'"#) == #"string Aé\#u{41}\q"#)
        #expect(words("f'a'").contains("not part of this language"))
    }

    @Test func linesAndBrackets() {
        #expect(words("a\n\n# c\n b").hasSuffix("unexpected indent"))
        #expect(words("a\n\n  # c\nb") == "name a, newline, name b")
        #expect(words("(a\n  b)\nc") == "( name a, name b, ) newline, name c")
        #expect(words("a \\\n  b") == "name a, name b")
    }

    @Test func operatorsAreAsLongAsTheyCanBe() {
        #expect(words("a**=b//c") == "name a, **= name b, // name c")
        #expect(words("a<-b") == "name a, < - name b")
        #expect(words("a[...,:]") == "name a, [ ... , : ]")
    }

    private func words(_ text: String) -> String {
        var words = Lexer.tokens(of: SourceText(text)).compactMap { token -> String? in
            switch token.kind {
            case .name(let name): "name \(name),"
            case .keyword(let keyword): "\(keyword.rawValue),"
            case .integer(let value): "int \(value),"
            case .float(let value): "float \(value),"
            case .imaginary(let value): "imaginary \(value),"
            case .string(let value): "string \(value),"
            case .symbol(let symbol): symbol.rawValue
            case .newline: "newline,"
            case .failure(let error): "failure \(error),"
            case .end: nil
            }
        }
        if words.last == "newline," { words.removeLast() }
        let line = words.joined(separator: " ")
        return line.hasSuffix(",") ? String(line.dropLast()) : line
    }
}
