import TestSupport
import Testing

/// The examples of the repository print what the documentation says.
@Suite struct ExampleTests {
    /// The reference article's three snippets, word for word: their own comments hold the output.
    @Test func elementwiseMultiplication() throws {
        let expected = try Repository.text("Examples/elementwise.expected")
        let documented = try Repository.text("Examples/elementwise.py").matches(of: /(?m)^# (tensor\(.*|        \[.*)$/)
        #expect(documented.map { $0.1 + "\n" }.joined() == expected)

        let run = try Repository.run("hadamard", ["run", "Examples/elementwise.py"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == expected)
    }

    /// The first command of the README, with PyTorch's output.
    @Test func photograph() throws {
        let readme = try Repository.text("README.md")
        let command = try #require(
            readme.firstMatch(of: /swift run -c release hadamard eval '(.*?)' \\\n((?:.*\.npy.*\n)+)/))
        let files = command.2.split { " \\\n".contains($0) }.map(String.init)
        let run = try Repository.run("hadamard", ["eval", String(command.1)] + files)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == (try Repository.text("Examples/photo.expected")))
    }
}
