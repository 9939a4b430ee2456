/// A file of Snippets/: a program, parts of which the articles show.
///
/// A part begins with `// snippet.name` and ends with `// snippet.end`. What the program prints follows each `// Prints:`.
struct Snippet {
    /// The shown parts by name, as lines.
    private(set) var slices: [String: [String]] = [:]
    /// All that the program prints.
    private(set) var expectedOutput = ""

    init(_ source: String) {
        var slice: String?
        var isOutput = false
        for line in source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("// snippet.") {
                let name = String(line.dropFirst("// snippet.".count))
                slice = name == "end" ? nil : name
                if let slice { slices[slice] = [] }
                isOutput = false
                continue
            }
            if let slice { slices[slice]!.append(line) }
            if line == "// Prints:" {
                isOutput = true
            } else if !line.hasPrefix("//") {
                isOutput = false
            } else if isOutput {
                expectedOutput += line.dropFirst(line == "//" ? 2 : 3) + "\n"
            }
        }
    }
}
