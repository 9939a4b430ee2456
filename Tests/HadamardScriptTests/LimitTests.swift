import Testing

@testable import HadamardScript

/// What would take more memory than there is throws before anything is made, and depth that a script builds is no depth of
/// the stack.
@Suite struct LimitTests {
    /// Lists that double: what is made of them stays small in memory and is huge when it is written out.
    private static let doubled = "a = [1]\n" + String(repeating: "a = [a, a]\n", count: 40)

    @Test(arguments: [
        "a = 'x' * 2**20\n" + String(repeating: "a = a + a\n", count: 20),
        "'x' * 2**40", "[1] * 2**40", "(1, 2) * 2**40", "[0, 1] * 2**62",
        "list(torch.zeros(1).expand(2**40))", "torch.zeros(1).expand(2**40).unbind()",
        "torch.zeros(1).expand(2**40).tolist()", "sum(torch.zeros(1).expand(2**40))",
        "a, b = torch.zeros(1).expand(2**40)", "torch.zeros(2**40, 0).tolist()",
        doubled + "torch.tensor(a)", doubled.replacing("[1]", with: "[]") + "torch.tensor(a)",
        "print(*[1] * 2**12, sep='x' * 2**20)", "repr(['x' * 2**20] * 2**12)", "torch.ones(1).shape * 2**40",
    ]) func endInMemoryErrors(script: String) {
        #expect(scriptOutput(script).hasSuffix("MemoryError\n"))
    }

    @Test func containmentTakesNoMemory() {
        let output = scriptOutput("x = torch.arange(100000); 99999 in x, 100000 in x, 5 in torch.zeros(0)")
        #expect(output == "(True, False, False)\n")
        #expect(scriptOutput("5 in torch.zeros(1).expand(2**60)").hasPrefix("RuntimeError: "))
    }

    /// Lists in lists, lists in tuples in lists, and lists held elsewhere too.
    @Test(arguments: 1...3) func deepContainersAreReleased(tuples: Int) throws {
        let first = try ListValue([.integer(0)])
        var last = first
        var kept: [ListValue] = []
        for depth in 0..<30_000 {
            let next = try ListValue([.integer(0)])
            var value = Value.list(next)
            for _ in 1..<tuples { value = try .tuple([value, .integer(1)]) }
            try last.replace(0, with: value)
            if depth % 10_000 == 0 { kept.append(next) }
            last = next
        }
        #expect(throws: ScriptError.self) { try Value.list(first).representation() }
        #expect(throws: ScriptError.self) { try Value.list(first).isEqual(to: .list(kept[0])) }
        #expect(throws: ScriptError.self) { try first.replace(0, with: .list(first)) }
    }

    @Test func elementsAreDeletedAtOnce() {
        #expect(scriptOutput("x = [0, 1, 2] * 2**17; del x[::3]; del x[-1]; len(x), x[:3]") == "(262143, [1, 2, 1])\n")
        #expect(scriptOutput("x = [0, 1, 2, 3]; del x[5:]; del x[::-2]; x += (4, [5]); x") == "[0, 2, 4, [5]]\n")
        #expect(scriptOutput("x = [0]; x += [1, (x,)]").hasPrefix("ValueError: a list cannot hold itself"))
    }
}
