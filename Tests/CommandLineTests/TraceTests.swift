import TestSupport
import Testing

/// What `HADAMARD_TRACE=1` shows is what runs.
@Suite struct TraceTests {
    /// The reports, without times.
    private func trace(_ expression: String) throws -> String {
        let run = try Repository.run("hadamard", ["eval", expression], environment: ["HADAMARD_TRACE": "1"])
        #expect(run.status == 0)
        return run.errors.replacing(/, [0-9.]+ µs, [0-9.]+ GB\/s/, with: "").replacing(/(?m) +$/, with: "")
    }

    /// An operation on a few elements that are there runs without the planner, traced or not, and in place where nobody else
    /// holds an operand.
    @Test func singleOperations() throws {
        #expect(
            try trace("a = torch.tensor([1., 2., 3.]); a * a") == """
                program [3]: 1 instruction, one tile, 1 thread, 24 bytes
                  i0 = float32 strides [1]
                  r0 = mul i0, i0 : float32

                """)
        #expect(
            try trace("torch.tensor([1., 2.]) * 2") == """
                program [2]: 1 instruction, one tile, 1 thread, 16 bytes
                  i0 = float32 strides [1]
                  r0 = mul i0, 2.0 : float32 in place

                """)
    }

    /// Numbers stand as they are read, in their operation's type.
    @Test func numbers() throws {
        let text = try trace("torch.ones(3) * (2.5 - 1j) + 3; (torch.arange(3) + 2**40).to(float16) * 0.1")
        #expect(text.contains("add r0, 1099511627776 : int64\n") || text.contains("add i0, 1099511627776 : int64\n"))
        #expect(text.contains(", 0.10000000149011612 : float32\n"))
        #expect(try trace("torch.ones(3) * (2.5 - 1j)").contains(", (2.5, -1.0) : complex64"))
    }

    /// A small expression is a program.
    @Test func smallExpressions() throws {
        let text = try trace("a = torch.tensor([1., 2., 3.]); b = a * a + a; (b + 1).exp() * 2")
        #expect(text.hasPrefix("program [3]: 4 instructions, loops [3] in tiles [3], 1 thread, 36 bytes\n"), "\(text)")
    }

    /// Mixed types and layouts take the planner, of small tensors too.
    @Test func smallPrograms() throws {
        let text = try trace("torch.tensor([[1., 2.], [3., 4.]]).T * 2 + torch.tensor([1, 2])")
        #expect(text.hasPrefix("program [2, 2]: 2 instructions, loops [2, 2] in tiles [2, 2], 1 thread, 48 bytes\n"))
        #expect(text.contains("  i1 = int64 strides [0, 1]\n"))
    }

    /// Fills and ranges are made where they are read: only what is written counts.
    @Test func generatedElements() throws {
        let range = try trace("torch.arange(100000) * 2")
        #expect(range.hasPrefix("program [100000]: 1 instruction, loops [100000] in tiles "))
        #expect(range.contains(" 800000 bytes\n  i0 = int64 strides [1] range from 0 by 1\n"))
        let fill = try trace("torch.full((70000,), 3.0) + torch.arange(70000)")
        #expect(fill.contains(" 280000 bytes\n"))
    }

    /// The programs of an expression whose operands are there, by what they go over.
    private func programs(_ expression: String) throws -> [String] {
        // Making the operands takes three.
        let operands = "x = torch.arange(60.0).reshape(12, 5); y = x % 7; t = torch.arange(12) % 5"
        let text = try trace("\(operands); [x.tolist(), y.tolist(), t.tolist()]; \(expression)")
        return text.split(separator: "\n").filter { $0.hasPrefix("program") }.dropFirst(3).map {
            String($0.prefix { $0 != ":" }) + ($0.firstMatch(of: /in (\d+) pass/).map { ", \($0.1)" } ?? "")
        }
    }

    /// Losses read their operands once, and write a number for each row where rows come first.
    @Test func losses() throws {
        let all = ["program [12, 5] reducing [0, 1], 1"]
        for loss in [
            "mse_loss(x, y)", "smooth_l1_loss(x, y)", "binary_cross_entropy(x / 60, y / 7)",
            "binary_cross_entropy_with_logits(x, y)", "kl_div(x, y)", "gaussian_nll_loss(x, y, y + 1)",
            "soft_margin_loss(x, y)",
        ] { #expect(try programs("torch.nn.functional.\(loss)") == all, "\(loss)") }
        #expect(
            try programs("torch.nn.functional.cross_entropy(x, t, label_smoothing=0.1)") == [
                "program [12]", "program [12, 5] reducing [1], 2", "program [12] reducing [0], 1",
            ])
        #expect(try programs("torch.nn.functional.cosine_similarity(x, y)") == ["program [12, 5] reducing [1], 1"])
    }
}
