import TestSupport
import Testing

@testable import HadamardCLI

/// The history of lines and its file.
@Suite struct LineHistoryTests {
    @Test func keepsLinesFromSessionToSession() {
        let folder = TemporaryFolder()
        let first = LineHistory(path: folder.file("history"))
        for line in ["a = 1", "a = 1", "  ", "", "b = 'é'"] { first.add(line) }
        #expect(first.lines == ["a = 1", "b = 'é'"])
        let second = LineHistory(path: folder.file("history"))
        #expect(second.lines == first.lines)
        second.add("c")
        #expect(String(decoding: folder.bytes(of: "history"), as: UTF8.self) == "a = 1\nb = 'é'\nc\n")
    }

    @Test func keepsTheLastThousand() {
        let folder = TemporaryFolder()
        folder.write((0..<1500).map { "\($0)\n" }.joined(), to: "history")
        let history = LineHistory(path: folder.file("history"))
        history.add("last")
        #expect(history.lines.count == 1000 && history.lines.first == "501" && history.lines.last == "last")
    }

    @Test func worksWithoutAFile() {
        let history = LineHistory(path: nil)
        history.add("a")
        #expect(history.lines == ["a"])
        #expect(LineHistory(path: "/nowhere/history").lines.isEmpty)
    }
}
