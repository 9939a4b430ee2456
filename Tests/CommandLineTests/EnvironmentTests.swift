import TestSupport
import Testing

/// Settings in the environment: what makes no sense is reported once, and counts for nothing.
@Suite struct EnvironmentTests {
    private func errors(_ environment: [String: String]) throws -> String {
        let run = try Repository.run(
            "hadamard", ["eval", "a = torch.tensor([1., 2.]); b = a * 2; print(b); b + a"], environment: environment)
        #expect((run.status, run.output) == (0, "tensor([2., 4.])\ntensor([3., 6.])\n"))
        return run.errors
    }

    @Test(arguments: [
        ("HADAMARD_ISA", "avx1024", #"base.* on this processor; used instead: [a-z0-9]+"#),
        ("HADAMARD_ISA", "BASE", #"base.* on this processor; used instead: [a-z0-9]+"#),
        ("HADAMARD_NUM_THREADS", "0", #"1 to 256; used instead: as many as the process may use"#),
        ("HADAMARD_NUM_THREADS", "two", #"1 to 256; used instead: as many as the process may use"#),
        ("HADAMARD_NUM_THREADS", "257", #"1 to 256; used instead: as many as the process may use"#),
        ("HADAMARD_POOL_LIMIT", "-1", #"a number of bytes, 0 or more; used instead: \d+, a quarter of the memory"#),
        ("HADAMARD_POOL_LIMIT", "1G", #"a number of bytes, 0 or more; used instead: \d+, a quarter of the memory"#),
        ("HADAMARD_TRACE", "yes", #"0 or 1; used instead: 0"#),
    ]) func nonsense(name: String, value: String, allowed: String) throws {
        let text = try errors([name: value])
        let prefix = "hadamard: \(name) is '\(value)' but can only be "
        #expect(text.hasPrefix(prefix))
        #expect(try text.dropFirst(prefix.count).dropLast().wholeMatch(of: Regex(allowed)) != nil, "\(text)")
    }

    @Test(arguments: [
        ("HADAMARD_ISA", "base"), ("HADAMARD_NUM_THREADS", "1"), ("HADAMARD_NUM_THREADS", "256"),
        ("HADAMARD_POOL_LIMIT", "0"), ("HADAMARD_TRACE", "0"), ("HADAMARD_ISA", ""), ("HADAMARD_TRACE", ""),
    ]) func sense(name: String, value: String) throws { #expect(try errors([name: value]).isEmpty) }

    @Test func allAtOnce() throws {
        let text = try errors([
            "HADAMARD_ISA": "x", "HADAMARD_NUM_THREADS": "x", "HADAMARD_POOL_LIMIT": "x", "HADAMARD_TRACE": "x",
        ])
        #expect(text.split(separator: "\n").count == 4, "\(text)")
    }

    @Test func valuesAreUsed() throws {
        let run = try Repository.run(
            "hadamard", ["info"],
            environment: ["HADAMARD_ISA": "base", "HADAMARD_NUM_THREADS": "7", "HADAMARD_POOL_LIMIT": "2048"])
        #expect(run.output.contains("base (in use)") && run.output.contains(/threads +7 of/))
        #expect(run.output.contains("keeps at most 2.0 KiB"), "\(run.output)")
    }
}
