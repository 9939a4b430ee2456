import TestSupport
import Testing

/// Scripts in a process with little memory.
@Suite struct MemoryTests {
    /// Runs a script in an address space of so many KiB.
    private func run(_ script: String, kibibytes: Int) throws -> Repository.Run {
        try Repository.shell("ulimit -v \(kibibytes) && exec $0 run -", "hadamard", input: script)
    }

    @Test(arguments: [
        "a = [1] * 2**18\nb = [" + String(repeating: "a + [1], ", count: 60) + "]",
        "a = 'x' * 2**23\nb = [" + String(repeating: "a + 'y', ", count: 60) + "]",
        "list(torch.zeros(1).expand(2**23))", "[1] * 2**24", "torch.zeros(1).expand(2**24).tolist()",
    ]) func missingMemoryIsAnError(script: String) throws {
        let run = try run(script, kibibytes: 300_000)
        // A sanitizer's address space cannot be limited: its shadow memory alone is larger.
        if run.errors.contains("AddressSanitizer failed to allocate") { return }
        #expect(run.status == 1 && run.errors.hasSuffix("\nMemoryError\n"), "\(run.status) \(run.errors)")
    }

    @Test func aScriptWithoutEnd() throws {
        let run = try Repository.shell("exec $0 run /dev/zero", "hadamard")
        #expect((run.status, run.errors) == (1, "hadamard: /dev/zero: more than 16 MiB of text\n"))
        let lines = try Repository.shell("exec $0 repl < /dev/zero", "hadamard")
        #expect(lines.status == 1 && lines.errors.contains("standard input: a line of more than 16 MiB"))
    }
}
