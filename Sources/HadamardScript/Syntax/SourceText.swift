/// A script's text, with the name to report it under.
public struct SourceText: Sendable {
    /// What messages call the text: a path, or `<stdin>`.
    public let name: String

    /// The text as Unicode scalars; every offset in this module counts these.
    let scalars: [Unicode.Scalar]

    /// The offsets at which lines begin; the first is always 0.
    let lineStarts: [Int]

    public init(_ text: String, name: String = "<string>") {
        self.name = name
        scalars = Array(text.unicodeScalars)
        var starts = [0]
        for offset in scalars.indices {
            let isLoneReturn = scalars[offset] == "\r" && !(offset + 1 < scalars.count && scalars[offset + 1] == "\n")
            if scalars[offset] == "\n" || isLoneReturn { starts.append(offset + 1) }
        }
        lineStarts = starts
    }

    /// The text between two offsets.
    func text(in range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
    }

    /// The position of an offset, found by bisection.
    func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// One line without its line break. Lines count from 1.
    func line(_ number: Int) -> String {
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] : scalars.count
        return text(in: start..<end).trimmingLineBreak()
    }
}

/// A place in a script; line and column count from 1.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
    public let line: Int
    public let column: Int

    public var description: String { "\(line):\(column)" }
}

/// The part of a script that a token or a node was read from.
public struct SourceRange: Hashable, Sendable {
    /// Scalar offsets, end exclusive.
    let offsets: Range<Int>
    /// Where the range begins.
    public let start: SourcePosition
    /// Where the range ends, exclusive.
    public let end: SourcePosition

    init(_ offsets: Range<Int>, in source: SourceText) {
        self.offsets = offsets
        start = source.position(of: offsets.lowerBound)
        end = source.position(of: offsets.upperBound)
    }

    /// The range from the start of `first` to the end of `last`.
    init(from first: SourceRange, to last: SourceRange) {
        offsets = first.offsets.lowerBound..<max(first.offsets.lowerBound, last.offsets.upperBound)
        start = first.start
        end = last.end
    }
}

extension String {
    fileprivate func trimmingLineBreak() -> String {
        var view = Substring(self).unicodeScalars
        while let last = view.last, last == "\n" || last == "\r" { view.removeLast() }
        return String(view)
    }
}
