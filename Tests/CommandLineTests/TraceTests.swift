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

    /// A small expression runs without the planner, traced or not: operation after operation, each result taking over the
    /// memory of an operand that nobody else holds. What a name holds stays.
    @Test func smallExpressions() throws {
        #expect(
            try trace("a = torch.tensor([1., 2., 3.]); b = a * a + a; ((b + 1).exp() * 2).to(torch.float64)") == """
                program [3]: 6 instructions, one after the other on one tile, 1 thread, 60 bytes
                  i0 = float32 strides [1]
                  r0 = mul i0, i0 : float32
                  r1 = add r0, i0 : float32 in place
                  r2 = add r1, 0x3f800000 : float32
                  r3 = exp r2 : float32 in place
                  r4 = mul r3, 0x40000000 : float32 in place
                  r5 = cast r4 : float32 -> float64

                """)
    }

    /// Mixed types and layouts take the planner, of small tensors too.
    @Test func smallPrograms() throws {
        let text = try trace("torch.tensor([[1., 2.], [3., 4.]]).T * 2 + torch.tensor([1, 2])")
        #expect(text.hasPrefix("program [2, 2]: 3 instructions, loops [2, 2] in tiles [2, 2], 1 thread, 48 bytes\n"))
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

    /// Where the planner has to go on, both parts are shown.
    @Test func partsThatRanBefore() throws {
        let text = try trace("(torch.tensor([1., 2.]).exp() * 2).add(torch.tensor([1, 2]))")
        let programs = text.matches(of: /(?m)^program \[2\]: (\d).*, (one after the other|loops)/)
        #expect(programs.map { "\($0.1) \($0.2)" } == ["2 one after the other", "2 loops"], "\(text)")
    }
}
