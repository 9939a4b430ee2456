import TestSupport
import Testing

/// Every snippet runs and prints what it says it prints.
@Suite struct SnippetTests {
    static let names = Repository.names(in: "Snippets", withExtension: "swift")

    @Test func thereAreSnippets() { #expect(Self.names.count >= 7) }

    @Test(arguments: names) func printsWhatItSays(name: String) throws {
        let snippet = Snippet(try Repository.text("Snippets/\(name).swift"))
        let run = try Repository.run(name)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == snippet.expectedOutput)
        #expect(!snippet.expectedOutput.isEmpty)
    }
}
