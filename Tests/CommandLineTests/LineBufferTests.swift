import Testing

@testable import HadamardCLI

/// The line being edited: `|` is the cursor.
@Suite struct LineBufferTests {
    private func edited(_ start: String, _ edits: (inout LineBuffer) -> Void) -> String {
        var buffer = LineBuffer()
        let parts = start.split(separator: "|", omittingEmptySubsequences: false)
        buffer.insert(parts[0] + parts[1])
        for _ in parts[1] { buffer.moveLeft() }
        edits(&buffer)
        return String(buffer.characters[..<buffer.cursor]) + "|" + String(buffer.characters[buffer.cursor...])
    }

    @Test func moves() {
        #expect(edited("ab|c") { $0.moveLeft() } == "a|bc")
        #expect(edited("|abc") { $0.moveLeft() } == "|abc")
        #expect(edited("ab|c") { $0.moveRight() } == "abc|")
        #expect(edited("abc|") { $0.moveRight() } == "abc|")
        #expect(edited("ab|c") { $0.moveToStart() } == "|abc")
        #expect(edited("ab|c") { $0.moveToEnd() } == "abc|")
    }

    @Test func words() {
        #expect(edited("a.x_1 + b2|") { $0.moveWordLeft() } == "a.x_1 + |b2")
        #expect(edited("a.x_1 + |b2") { $0.moveWordLeft() } == "a.|x_1 + b2")
        #expect(edited(" |+ b") { $0.moveWordLeft() } == "| + b")
        #expect(edited("|a.x_1 + b") { $0.moveWordRight() } == "a|.x_1 + b")
        #expect(edited("a|.x_1 + b") { $0.moveWordRight() } == "a.x_1| + b")
        #expect(edited("a |+") { $0.moveWordRight() } == "a +|")
    }

    @Test func deletes() {
        #expect(edited("ab|c") { $0.deleteBackward() } == "a|c")
        #expect(edited("|abc") { $0.deleteBackward() } == "|abc")
        #expect(edited("ab|c") { $0.deleteForward() } == "ab|")
        #expect(edited("abc|") { $0.deleteForward() } == "abc|")
        #expect(
            edited("a👩‍👩‍👧é|b") {
                $0.deleteBackward()
                $0.deleteBackward()
            } == "a|b")
    }

    @Test func cutsAndPastes() {
        #expect(
            edited("ab|cd") {
                $0.cutToEnd()
                $0.moveToStart()
                $0.paste()
            } == "cd|ab")
        #expect(
            edited("ab|cd") {
                $0.cutToStart()
                $0.moveToEnd()
                $0.paste()
                $0.paste()
            } == "cdabab|")
        #expect(edited("x = foo |y") { $0.cutWord() } == "x = |y")
        // A cut of nothing keeps what was cut before.
        #expect(
            edited("ab|cd") {
                $0.cutToEnd()
                $0.cutToEnd()
                $0.paste()
            } == "abcd|")
    }

    @Test func partialNames() {
        for (text, name) in [("torch.si|x", "si"), ("a + |", ""), ("|a", ""), ("f(ab1_|)", "ab1_")] {
            _ = edited(text) { #expect($0.partialName == name) }
        }
    }

    @Test func replaces() {
        #expect(edited("ab|c") { $0.replace(with: "longer") } == "longer|")
    }
}
