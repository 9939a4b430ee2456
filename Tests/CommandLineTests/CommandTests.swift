import TestSupport
import Testing

/// `hadamard run`, `info` and what is no command.
@Suite struct CommandTests {
    @Test func runsAFile() throws {
        let folder = TemporaryFolder()
        let script = folder.write("import torch\na = torch.tensor([1., 2.])\nprint(a * 2)\n3\n", to: "good.py")
        let run = try Repository.run("hadamard", ["run", script])
        #expect((run.status, run.output, run.errors) == (0, "tensor([2., 4.])\n", ""))
    }

    @Test func stopsAtTheFirstError() throws {
        let script = "print(1)\na = torch.ones(3)\nb = a.reshape(2,\n    2)\nprint(2)\n"
        let run = try Repository.run("hadamard", ["run", "-"], input: script)
        #expect((run.status, run.output) == (1, "1\n"))
        #expect(
            run.errors == """
                  File "<stdin>", line 3, column 5
                    b = a.reshape(2,
                        ^~~~~~~~~~~~
                RuntimeError: shape '[2, 2]' is invalid for input of size 3

                """)
    }

    @Test func findsSyntaxErrorsBeforeAnythingRuns() throws {
        let run = try Repository.run("hadamard", ["run", "-"], input: "print(1)\nx = = 2\n")
        #expect((run.status, run.output) == (1, ""))
        #expect(run.errors.hasPrefix("  File \"<stdin>\", line 2, column 5\n"))
        #expect(run.errors.hasSuffix("SyntaxError: invalid syntax\n"))
    }

    @Test func aMissingFile() throws {
        let run = try Repository.run("hadamard", ["run", "/nowhere/x.py"])
        #expect((run.status, run.output) == (1, ""))
        #expect(run.errors == "hadamard: /nowhere/x.py: No such file or directory\n")
    }

    @Test(arguments: [
        ["nonsense"], ["eval"], ["run"], ["run", "a", "b"], ["eval", "1", "a"], ["eval", "1", "=a"],
        ["eval", "1", "a="],
        ["eval", "1", "2a=x"], ["repl", "x"], ["info", "--nonsense"], ["eval", "1", "-o"],
    ]) func badUsage(arguments: [String]) throws {
        let run = try Repository.run("hadamard", arguments)
        #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("Usage: hadamard"), "\(run.errors)")
    }

    @Test func helpIsNoError() throws {
        for arguments in [["--help"], ["help", "eval"], ["eval", "--help"], ["--version"], []] {
            let run = try Repository.run("hadamard", arguments)
            #expect(run.status == 0 && !run.output.isEmpty && run.errors.isEmpty, "\(arguments)")
        }
    }

    @Test func infoTellsTheSettings() throws {
        let run = try Repository.run("hadamard", ["info"], environment: ["HADAMARD_NUM_THREADS": "3"])
        #expect(run.status == 0)
        #expect(run.output.contains(/(?m)^threads +3 of \d+ usable/))
        for row in ["processor", "features", "instruction sets", "caches", "memory", "buffer pool", "bandwidth"] {
            #expect(run.output.contains("\n\(row) "), "\(row)")
        }
    }
}
