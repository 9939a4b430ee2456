internal import ArgumentParser
internal import Hadamard
internal import HadamardScript

/// `hadamard eval 'EXPR' a=FILE b=FILE [-o OUT.npy]`
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Evaluate an expression over .npy files.",
        discussion: """
            The expression is PyTorch's syntax; several statements are parted by ';', and the last one is the result:

                hadamard eval '(photo.to(float32) / 255 - mean) / std' photo=photo.npy mean=mean.npy std=std.npy -o out.npy
            """)

    @Argument(help: "The expression, or statements that end with one.")
    var expression: String

    @Argument(help: ArgumentHelp("The files that names in the expression stand for.", valueName: "name=file"))
    var inputs: [InputFile] = []

    @Option(name: [.short, .long], help: "Write the result to this .npy file and print a line about it.")
    var output: String?

    func run() throws {
        let progress = Progress()
        let output = Output(progress: progress)
        let source = SourceText(String(expression.drop(while: \.isWhitespace)), name: "<expression>")
        let interpreter = Interpreter { output.write($0) }
        do {
            for input in inputs {
                let tensor = try progress.reporting("reading \(input.path)") { () throws(TensorError) in
                    try Tensor(contentsOf: input.path)
                }
                interpreter.define(input.name, tensor)
            }
            let measurement = try Measurement(progress) { () throws(ScriptError) in try interpreter.evaluate(source) }
            try finish(measurement, output, progress)
        } catch let error as ScriptError {
            output.flush()
            Failure.write(error.report(in: source))
            throw ExitCode.failure
        } catch let error as TensorError {
            output.flush()
            Failure.write("\(error)")
            throw ExitCode.failure
        }
    }

    private func finish(_ measurement: Measurement, _ output: Output, _ progress: Progress?) throws {
        guard let path = self.output else {
            output.write(try measurement.result.text() + "\n")
            output.flush()
            return
        }
        guard let tensor = measurement.result.tensor else {
            throw ScriptError(
                "TypeError", "only a tensor can be written to a file, not a \(measurement.result.typeName)")
        }
        try progress.reporting("writing \(path)") { () throws(TensorError) in try tensor.write(to: path) }
        output.write("\(path): \(measurement.line(tensor))\n")
        output.flush()
    }
}

/// An argument of the form `name=file`.
struct InputFile: ExpressibleByArgument {
    let name: String
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, Interpreter.isName(String(parts[0])), !parts[1].isEmpty else { return nil }
        name = String(parts[0])
        path = String(parts[1])
    }
}

extension EvalCommand {
    /// Keeps an expression that begins with a minus from being taken for an option: a space before it changes nothing.
    static func shieldingExpression(in arguments: [String]) -> [String] {
        guard arguments.first == "eval", arguments.count > 1 else { return arguments }
        var result = arguments
        let options: Set = ["-h", "--help", "-help", "--version", "-o", "--output", "--"]
        var index = 1
        while index < result.count, ["-o", "--output"].contains(result[index]) { index += 2 }
        guard index < result.count, result[index].hasPrefix("-"), !options.contains(result[index]),
            !result[index].hasPrefix("--output=")
        else { return result }
        result[index] = " " + result[index]
        return result
    }
}
