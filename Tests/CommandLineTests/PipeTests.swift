import TestSupport
import Testing

/// Pipes whose other end is missing: nothing waits for ever, and nothing crashes.
@Suite struct PipeTests {
    private let folder = TemporaryFolder()

    @Test func aPipeThatNobodyReads() throws {
        let pipe = folder.file("pipe")
        let run = try Repository.shell("mkfifo \(pipe) && exec $0 eval 'torch.arange(3)' -o \(pipe)", "hadamard")
        #expect((run.status, run.output) == (1, ""))
        #expect(run.errors == "OSError: cannot write '\(pipe)': nobody reads the pipe\n")
    }

    @Test func aPipeThatIsRead() throws {
        let (pipe, copy) = (folder.file("pipe"), folder.file("copy.npy"))
        let line = "mkfifo \(pipe) && { cat \(pipe) > \(copy) & } && $0 eval 'torch.arange(9000)' -o \(pipe) && wait"
        let run = try Repository.shell(line, "hadamard")
        #expect((run.status, run.errors) == (0, "") && folder.bytes(of: "copy.npy").count == 128 + 8 * 9000)
    }

    /// As the shell sees any program that writes to a broken pipe, also where the signal for it is ignored.
    @Test(arguments: ["", "trap '' PIPE; "]) func outputThatNobodyReads(before: String) throws {
        let line = "\(before){ $0 eval '\"x\" * 1000000'; echo $? >&2; } | head -c 3"
        let run = try Repository.shell(line, "hadamard")
        #expect((run.status, run.output, run.errors) == (0, "xxx", "141\n"))
    }
}
