import Testing

@testable import HadamardCLI

/// Keys from a terminal's bytes, which come in pieces of any size.
@Suite struct KeyTests {
    private func keys(_ pieces: [[UInt8]], isMoreSoon: Bool = true) throws -> [Key] {
        var rest = pieces[...]
        var reader = KeyReader(
            read: { () throws(FileError) in rest.popFirst() ?? [] }, hasInputSoon: { isMoreSoon && !rest.isEmpty })
        var keys: [Key] = []
        while true {
            let key = try reader.next()
            if key == .endOfInput { return keys }
            keys.append(key)
        }
    }

    private static let table: [(String, [Key])] = [
        ("aé→👍", [.character("a"), .character("é"), .character("→"), .character("👍")]),
        ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
        ("\u{1}\u{3}\u{1A}", [.control("a"), .control("c"), .control("z")]),
        ("\u{1B}[A\u{1B}[B\u{1B}OC\u{1B}[D", [.up, .down, .right, .left]),
        ("\u{1B}[1;5C\u{1B}[1;5D\u{1B}b\u{1B}f", [.wordRight, .wordLeft, .wordLeft, .wordRight]),
        ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
        ("\u{1B}[3~\u{1B}[5~\u{1B}[Zx", [.delete, .escape, .escape, .character("x")]),
    ]

    @Test(arguments: table.indices) func sequences(row: Int) throws {
        let (text, expected) = Self.table[row]
        #expect(try keys([Array(text.utf8)]) == expected)
        #expect(try keys(text.utf8.map { [$0] }) == expected)
    }

    /// An Escape that nothing follows is the key itself.
    @Test func escapeAlone() throws {
        #expect(try keys([[0x1B]]) == [.escape])
        #expect(
            try keys([[0x1B], Array("[A".utf8)], isMoreSoon: false) == [.escape, .character("["), .character("A")])
    }

    @Test func whatDoesNotDecode() throws {
        #expect(try keys([[0xFF, 0x61, 0x62, 0x63, 0x64]]) == [.character("\u{FFFD}"), .character("d")])
        #expect(try keys([[0xE2, 0x86]]) == [.character("\u{FFFD}")])
        #expect(try keys([[0x1B, 0x5B, 0x31]]) == [])
    }
}
