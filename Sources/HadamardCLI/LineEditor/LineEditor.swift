/// Reads lines from a terminal, with editing, history and completion.
final class LineEditor {
    enum Input {
        case line(String)
        /// Control-C
        case interrupted
        /// Control-D on an empty line
        case end
    }

    private let history: LineHistory
    private let completions: (String) -> [String]
    private var keys = KeyReader()
    private var plainLines = LineReader(descriptor: SystemCalls.standardInput)

    private var buffer = LineBuffer()
    /// The place in the history; its count for the line being written.
    private var place = 0
    /// The line being written, while older ones are shown.
    private var draft = ""

    /// - Parameter completions: the names that begin with a text.
    init(history: LineHistory, completions: @escaping (String) -> [String]) {
        self.history = history
        self.completions = completions
    }

    func readLine(prompt: String) throws -> Input {
        if Terminal.isDumb {
            Terminal.write(prompt)
            return try plainLines.next().map(Input.line) ?? .end
        }
        buffer = LineBuffer()
        place = history.lines.count
        return try Terminal.withRawMode {
            show(prompt)
            while true {
                if let input = try handle(try keys.next(), prompt) { return input }
                show(prompt)
            }
        }
    }

    /// Carries out a key's command. Returns the line once it is complete.
    private func handle(_ key: Key, _ prompt: String) throws -> Input? {
        switch key {
        case .enter:
            buffer.moveToEnd()
            show(prompt)
            Terminal.write("\r\n")
            history.add(buffer.text)
            return .line(buffer.text)
        case .control("c"):
            Terminal.write("^C\r\n")
            return .interrupted
        case .endOfInput: return .end
        case .control("d"):
            guard buffer.characters.isEmpty else {
                buffer.deleteForward()
                return nil
            }
            Terminal.write("\r\n")
            return .end
        case .tab: complete()
        case .up, .control("p"): recall(place - 1)
        case .down, .control("n"): recall(place + 1)
        case .control("l"): Terminal.write("\u{1B}[H\u{1B}[2J")
        default: edit(key)
        }
        return nil
    }

    private func edit(_ key: Key) {
        switch key {
        case .character(let character): buffer.insert([character])
        case .backspace, .control("h"): buffer.deleteBackward()
        case .delete: buffer.deleteForward()
        case .left, .control("b"): buffer.moveLeft()
        case .right, .control("f"): buffer.moveRight()
        case .home, .control("a"): buffer.moveToStart()
        case .end, .control("e"): buffer.moveToEnd()
        case .wordLeft: buffer.moveWordLeft()
        case .wordRight: buffer.moveWordRight()
        case .control("k"): buffer.cutToEnd()
        case .control("u"): buffer.cutToStart()
        case .control("w"): buffer.cutWord()
        case .control("y"): buffer.paste()
        default: break
        }
    }

    private func recall(_ wanted: Int) {
        guard (0...history.lines.count).contains(wanted), wanted != place else { return }
        if place == history.lines.count { draft = buffer.text }
        place = wanted
        buffer.replace(with: wanted == history.lines.count ? draft : history.lines[wanted])
    }

    /// Completes a name to the candidates' common prefix, and lists them if there is nothing to add.
    private func complete() {
        let partial = buffer.partialName
        guard !partial.isEmpty else { return buffer.insert("    ") }
        let candidates = completions(partial)
        guard let first = candidates.first else { return }
        let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        if common.count > partial.count {
            buffer.insert(common.dropFirst(partial.count))
        } else if candidates.count > 1 {
            Terminal.write("\r\n" + candidates.prefix(60).joined(separator: "  ") + "\r\n")
        }
    }

    /// Redraws the line, scrolled so that the cursor is visible.
    private func show(_ prompt: String) {
        let available = max(8, Terminal.width - prompt.count - 1)
        let widths = buffer.characters.map(\.columns)
        var first = 0
        var column = widths[..<buffer.cursor].reduce(0, +)
        while column >= available, first < buffer.cursor {
            column -= widths[first]
            first += 1
        }
        var visible = ""
        var used = 0
        for (character, width) in zip(buffer.characters[first...], widths[first...]) {
            used += width
            if used > available { break }
            visible.append(character)
        }
        let position = prompt.count + column
        Terminal.write("\r\(prompt)\(visible)\u{1B}[K\r" + (position > 0 ? "\u{1B}[\(position)C" : ""))
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}

extension Character {
    /// The columns that a terminal gives the character: two for those of East Asian scripts and for emoji.
    fileprivate var columns: Int {
        guard let value = unicodeScalars.first?.value else { return 0 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
