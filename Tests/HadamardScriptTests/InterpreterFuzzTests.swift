import Testing

@testable import HadamardScript

/// Whatever runs, it ends with a value or with an error that has its place in the script.
@Suite("Interpreter fuzzing")
struct InterpreterFuzzTests {
    private static let atoms = [
        "a", "b", "i", "t", "s", "l", "1", "0", "-3", "2.5", "1j", "True", "None", "'x'", "[1, 2]", "(3,)", "...",
        "a.shape",
        "torch.int32", "a.dtype", "torch.ones(2, 3)", "torch.tensor(2)", "9223372036854775807", "1e300", "torch", "len",
        "a.T", "float", "[]", "torch.zeros(0, 3)", "torch.inf",
    ]
    private static let operators = [
        "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=", "in", "is", "and",
        "or",
    ]

    @Test(arguments: 0..<6) func randomStatements(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 1000)
        let interpreter = Interpreter { _ in }
        // No files, and nothing that makes tensors of sizes drawn at random.
        let excluded: Set = [
            "load", "save", "zeros", "ones", "full", "empty", "eye", "arange", "linspace", "new_zeros", "new_ones",
            "new_full",
            "broadcast_to", "broadcast_shapes", "expand",
        ]
        let names = interpreter.library.globalNames.filter { !excluded.contains($0) }.sorted()
        let start =
            "a = torch.arange(6.0).view(2, 3); b = a[0]; i = torch.tensor([1, 2, 3]); t = i > 1; s = 2; l = [1, a]"
        for round in 0..<2500 {
            if round % 50 == 0 { #expect(throws: Never.self) { try interpreter.run(SourceText(start)) } }
            let text = statement(names, &random)
            let source = SourceText(text)
            do {
                try interpreter.run(source, echoes: true)
            } catch {
                #expect(error.range != nil, "\(text): \(error)")
                #expect(!error.description.isEmpty)
            }
        }
    }

    private func statement(_ names: [String], _ random: inout SplitMix) -> String {
        let value = expression(3, names, &random)
        let name = ["a", "b", "i", "t", "s", "l"].randomElement(using: &random)!
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "\(name) = \(value)"
        case 1: return "\(name) \(Self.operators.prefix(13).randomElement(using: &random)!)= \(value)"
        case 2: return "\(name)[\(index(names, &random))] = \(value)"
        case 3: return "\(name)[\(index(names, &random))] += \(value)"
        case 4: return "\(name), s = \(value)"
        default: return value
        }
    }

    private func expression(_ depth: Int, _ names: [String], _ random: inout SplitMix) -> String {
        guard depth > 0 else { return Self.atoms.randomElement(using: &random)! }
        func below() -> String { expression(depth - Int.random(in: 1...2, using: &random), names, &random) }
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2: return "(\(below()) \(Self.operators.randomElement(using: &random)!) \(below()))"
        case 3: return ["-", "+", "~", "not "].randomElement(using: &random)! + below()
        case 4: return "\(below())[\(index(names, &random))]"
        case 5: return "\(names.randomElement(using: &random)!)(\(below()), \(below()))"
        case 6: return "\(names.randomElement(using: &random)!)(\(below()))"
        case 7:
            let mark = Bool.random(using: &random) ? "_" : ""
            return "\(below()).\(names.randomElement(using: &random)!)\(mark)(\(below()))"
        case 8:
            return "\(below()).\(["shape", "T", "dtype", "item()", "view(-1)", "t()"].randomElement(using: &random)!)"
        default: return "(\(below()) if \(below()) else \(below()))"
        }
    }

    private func index(_ names: [String], _ random: inout SplitMix) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            switch Int.random(in: 0..<6, using: &random) {
            case 0: "..."
            case 1: "None"
            case 2: "\(Int.random(in: -3...3, using: &random)):"
            case 3: "::\(Int.random(in: -1...3, using: &random))"
            case 4: "\(Int.random(in: -3...3, using: &random))"
            default: expression(1, names, &random)
            }
        }.joined(separator: ", ")
    }
}
