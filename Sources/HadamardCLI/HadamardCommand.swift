internal import ArgumentParser

/// The command `hadamard`.
@main
struct HadamardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hadamard",
        abstract: "Element-wise tensor expressions in PyTorch's syntax, run fused and in parallel.",
        version: "0.1.0",
        subcommands: [EvalCommand.self, RunCommand.self, ReplCommand.self, InfoCommand.self])

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        main(EvalCommand.shieldingExpression(in: arguments))
    }
}
