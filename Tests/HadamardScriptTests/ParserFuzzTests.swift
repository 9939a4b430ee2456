import Testing

@testable import HadamardScript

/// Whatever the input, the parser ends, with statements or with an error inside the text.
@Suite("Parser fuzzing")
struct ParserFuzzTests {
    private static let words = [
        "a", "b", "f", "1", "2.5", "3j", "0x", "1_", "'s'", "'", "\"\"\"", "\\", "\n", "\r", " ", "\t", "#", "(", ")",
        "[",
        "]", "{", "}", ",", ":", ";", ".", "...", "->", ":=", "+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&",
        "|", "^", "~", "<", "<=", "==", "!=", "=", "+=", "**=", "True", "None", "and", "or", "not", "in", "is", "if",
        "else", "lambda", "import", "from", "as", "del", "pass", "for", "def", "$", "?", "é", "→", "\u{0}", "🤖",
        "\u{301}",
    ]

    @Test(arguments: 0..<8) func randomWords(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<1500 {
            let count = Int.random(in: 0..<40, using: &random)
            let separator = Bool.random(using: &random) ? " " : ""
            check((0..<count).map { _ in Self.words.randomElement(using: &random)! }.joined(separator: separator))
        }
    }

    @Test(arguments: 0..<4) func randomBytes(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 100)
        for _ in 0..<1500 {
            let count = Int.random(in: 0..<60, using: &random)
            let limit: UInt8 = Bool.random(using: &random) ? 127 : 255
            check(String(decoding: (0..<count).map { _ in UInt8.random(in: 0...limit, using: &random) }, as: UTF8.self))
        }
    }

    /// Statements that Python knows, with parts lost, doubled and exchanged.
    @Test func damagedStatements() {
        var random = SplitMix(seed: 7)
        for line in pythonParses.split(separator: "\n") {
            var scalars = Array(line.prefix { $0 != "\t" }.unicodeScalars)
            for _ in 0..<3 where !scalars.isEmpty {
                let place = Int.random(in: scalars.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: scalars.remove(at: place)
                case 1: scalars.insert(scalars[place], at: place)
                default: scalars.swapAt(place, scalars.indices.randomElement(using: &random)!)
                }
                check(String(String.UnicodeScalarView(scalars)))
            }
        }
    }

    private func check(_ text: String) {
        let source = SourceText(text)
        do {
            for statement in try Parser.statements(of: source) {
                // What was read can be written, and means the same when it is read again.
                let form = statement.canonicalForm
                let again = try Parser.statements(of: SourceText(form)).map(\.canonicalForm)
                #expect(again == [form], "\(text)")
            }
        } catch {
            let range = error.range
            #expect(range != nil && range!.offsets.upperBound <= source.scalars.count + 1, "\(text)")
            #expect(error.report(in: source).hasSuffix(error.description))
        }
    }
}

/// A small generator of random numbers whose sequence depends on its seed alone.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
