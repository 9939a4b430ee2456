import TestSupport
import Testing

/// `hadamard eval`, as a program of its own.
@Suite struct EvalTests {
    private func eval(_ arguments: String..., environment: [String: String] = [:]) throws -> Repository.Run {
        try Repository.run("hadamard", ["eval"] + arguments, environment: environment)
    }

    @Test func printsTheLastStatement() throws {
        let run = try eval("a = torch.tensor([1, 2]); a * 2")
        #expect((run.status, run.output, run.errors) == (0, "tensor([2, 4])\n", ""))
        #expect(try eval("-torch.tensor(3)").output == "tensor(-3)\n")
    }

    @Test func writesAFileAndALineAboutIt() throws {
        let folder = TemporaryFolder()
        let first = try eval("arange(6).reshape(2, 3).to(float32)", "-o", folder.file("a.npy"))
        #expect(
            first.output.wholeMatch(of: line(folder.file("a.npy"), "[2, 3], float32, 6 elements", passes: 1)) != nil)
        let second = try eval("a * 2 + a.exp() - 1", "a=" + folder.file("a.npy"), "-o", folder.file("b.npy"))
        #expect(
            second.output.wholeMatch(of: line(folder.file("b.npy"), "[2, 3], float32, 6 elements", passes: 1)) != nil)
        #expect(try eval("b[0, 0]", "b=" + folder.file("b.npy")).output == "tensor(0.)\n")
    }

    /// Each pass that the trace shows is counted, of whatever kind.
    @Test(arguments: [
        "torch.tensor([1., 2.]) * 2", "(torch.tensor([[1., 2.], [3., 4.]]).exp() + 1) * torch.tensor([1, 2])",
        "torch.arange(5000) * 2.5", "x = torch.arange(4000) + 1; y = x * 2; x // y + y",
        "(torch.ones(3, 1) * torch.tensor([1., 2.]).exp()).exp()", "torch.zeros(3)", "torch.ones(0) * 2",
    ]) func countsPasses(expression: String) throws {
        let folder = TemporaryFolder()
        let run = try eval(expression, "-o", folder.file("out.npy"), environment: ["HADAMARD_TRACE": "1"])
        let shown = run.errors.matches(of: /(?m)^program \[/).count
        let counted = try #require(run.output.firstMatch(of: /(\d+) fused pass/)).1
        // Writing the file may take one more, to bring the elements into order.
        #expect([shown, shown - 1].contains(Int(counted)), "\(run.errors)")
    }

    /// The rate that is printed, times the time, is what the trace's programs have read and written.
    @Test(arguments: [
        "x * 2", "x.sum()", "(x - y).abs().amax(1)", "x.var(0)", "torch.softmax(x, 1)", "x.cumsum(1)",
        "x.cumsum(0).sum()",
        "torch.nn.functional.mse_loss(x, y)", "torch.nn.functional.batch_norm(x, None, None, training=True)",
        "x[:20].mean(), x[0].argmax(); x.std()",
    ]) func ratesAreThoseOfThePrograms(expression: String) throws {
        let folder = TemporaryFolder()
        _ = try eval("torch.arange(400000.0).reshape(400, 1000)", "-o", folder.file("x.npy"))
        let run = try eval(
            expression, "x=" + folder.file("x.npy"), "y=" + folder.file("x.npy"), "-o", folder.file("out.npy"),
            environment: ["HADAMARD_TRACE": "1"])
        let line = try #require(
            run.output.firstMatch(of: /([0-9.]+) (µs|ms|s), ([0-9.]+) GB\/s, (\d+) fused/), "\(run.errors)"
        ).output
        // What brings the elements into order for the file is not measured.
        let bytes = run.errors.matches(of: /(?m)^program .* (\d+) bytes/).prefix(Int(line.4)!).reduce(0.0) {
            $0 + Double($1.1)!
        }
        let seconds = try #require(Double(line.1)) * (line.2 == "s" ? 1 : line.2 == "ms" ? 1e-3 : 1e-6)
        // Both are printed with three digits, or two after the point.
        #expect(abs(bytes / seconds / 1e9 - Double(line.3)!) <= 0.0051 + bytes / seconds / 1e9 * 0.01)
        #expect(bytes >= 1_600_000)
    }

    @Test func errorsAreMarked() throws {
        let run = try eval("x = torch.ones(3); x + torch.ones(4)")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(
            run.errors == """
                  File "<expression>", line 1, column 20
                    x = torch.ones(3); x + torch.ones(4)
                                       ^~~~~~~~~~~~~~~~~
                RuntimeError: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0

                """)
    }

    @Test func whatHasNoPlaceInTheExpression() throws {
        let missing = try eval("a", "a=/nowhere/a.npy")
        #expect(missing.status == 1 && missing.errors.contains("/nowhere/a.npy"))
        let number = try eval("3", "-o", "/nowhere/a.npy")
        #expect(number.status == 1 && number.errors.contains("TypeError: only a tensor can be written to a file"))
        let unwritable = try eval("ones(3)", "-o", "/nowhere/a.npy")
        #expect(unwritable.status == 1 && unwritable.errors.contains("/nowhere/a.npy"))
    }

    private func line(_ path: String, _ what: String, passes: Int) -> Regex<AnyRegexOutput> {
        let escape = { (text: String) in text.replacing(/[\[\].]/) { "\\" + $0.output } }
        let pass = "\(passes) fused \(passes == 1 ? "pass" : "passes")"
        return try! Regex("\(escape(path)): shape \(escape(what)), [0-9.]+ (µs|ms|s), [0-9.]+ GB/s, \(pass)\n")
    }
}
