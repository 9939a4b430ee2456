import TestSupport
import Testing

/// The articles show nothing but snippets, and all of them.
@Suite struct ArticleTests {
    static let folder = "Sources/Hadamard/Hadamard.docc"
    static let articles = Repository.names(in: folder, withExtension: "md")

    /// What an article's `@Snippet(path: "…/Name", slice: "part")` lines name.
    static func references(in article: String) throws -> [(snippet: String, slice: String)] {
        try Repository.text("\(folder)/\(article).md").matches(of: /@Snippet\(path: "(.*?)", slice: "(.*?)"\)/).map {
            (String($0.1.split(separator: "/").last ?? ""), String($0.2))
        }
    }

    @Test(arguments: articles) func snippetsExist(article: String) throws {
        let text = try Repository.text("\(Self.folder)/\(article).md")
        let references = try Self.references(in: article)
        #expect(references.count == text.matches(of: /@Snippet/).count)
        #expect(!text.contains("```swift"), "code in articles comes from Snippets/")
        for (name, slice) in references {
            let snippet = Snippet(try Repository.text("Snippets/\(name).swift"))
            #expect(snippet.slices[slice] != nil, "\(article) shows \(name), \(slice)")
        }
    }

    @Test func everySliceIsShown() throws {
        let shown = Set(try Self.articles.flatMap { try Self.references(in: $0).map { "\($0.snippet)/\($0.slice)" } })
        for name in SnippetTests.names {
            for slice in Snippet(try Repository.text("Snippets/\(name).swift")).slices.keys {
                #expect(shown.contains("\(name)/\(slice)"), "no article shows \(name), \(slice)")
            }
        }
    }

    @Test func readmeShowsTheFirstSnippet() throws {
        let readme = try Repository.text("README.md")
        let first = try #require(Snippet(try Repository.text("Snippets/GettingStarted.swift")).slices["first"])
        #expect(readme.contains("```swift\n" + first.joined(separator: "\n") + "\n```"))
    }
}
