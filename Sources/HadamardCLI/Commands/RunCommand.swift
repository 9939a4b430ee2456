internal import ArgumentParser
internal import HadamardScript

/// `hadamard run FILE`
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a script.",
        discussion: "The script is PyTorch's syntax: expressions, assignments and calls. '-' reads standard input.")

    @Argument(help: "The script's file, or '-'.")
    var file: String

    func run() throws {
        let bytes: [UInt8]
        do {
            bytes =
                try file == "-"
                ? SystemCalls.readAll(from: SystemCalls.standardInput) : SystemCalls.contents(of: file)
        } catch {
            Failure.report("\(error)")
            throw ExitCode.failure
        }
        let progress = Progress()
        let output = Output(progress: progress)
        let source = SourceText(String(decoding: bytes, as: UTF8.self), name: file == "-" ? "<stdin>" : file)
        do {
            try progress.reporting("running \(source.name)") { () throws(ScriptError) in
                try Interpreter { output.write($0) }.run(source)
            }
        } catch {
            output.flush()
            Failure.write(error.report(in: source))
            throw ExitCode.failure
        }
        output.flush()
    }
}
