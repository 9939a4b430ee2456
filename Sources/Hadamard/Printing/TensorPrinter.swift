/// Sets the printed elements of a tensor in brackets and lines.
struct TensorPrinter {
    private static let prefix = "tensor("

    private let shape: [Int]
    private let isSummarized: Bool
    private let elements: PrintedElements
    private var text = prefix

    /// PyTorch's printed form of a tensor, its type written with a prefix.
    static func text(of tensor: Tensor, dtypePrefix: String) throws(TensorError) -> String {
        var suffixes: [String] = []
        if tensor.count == 0 {
            if tensor.rank != 1 { suffixes.append("size=" + tuple(tensor.shape)) }
            if tensor.dtype != .defaultFloat { suffixes.append("dtype=\(dtypePrefix)\(tensor.dtype)") }
            return addSuffixes(suffixes, to: prefix + "[]")
        }
        let isPlain = [.defaultFloat, .defaultComplex, .defaultInteger, .bool].contains(tensor.dtype)
        if !isPlain { suffixes.append("dtype=\(dtypePrefix)\(tensor.dtype)") }
        var printer = try TensorPrinter(tensor)
        var next = 0
        printer.add(dim: 0, &next)
        return addSuffixes(suffixes, to: printer.text)
    }

    /// A shape as Python writes it.
    static func tuple(_ shape: [Int]) -> String {
        "(" + shape.map(\.description).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
    }

    private init(_ tensor: Tensor) throws(TensorError) {
        shape = tensor.shape
        isSummarized = tensor.count > PrintFormat.threshold
        elements = try PrintedElements(of: tensor, isSummarized: isSummarized)
    }

    /// Adds the part of the elements from `next` on that the dimensions from `dim` on hold.
    private mutating func add(dim: Int, _ next: inout Int) {
        if dim == shape.count {
            text += elements.texts[next]
            next += 1
        } else if dim == shape.count - 1 {
            addRow(&next)
        } else {
            let separator = "," + String(repeating: "\n", count: shape.count - dim - 1) + indent(dim + 1)
            text += "["
            for index in 0..<shownSize(dim) {
                if index > 0 { text += separator }
                if isCut(dim) && index == PrintFormat.edgeItems { text += "..." + separator }
                add(dim: dim + 1, &next)
            }
            text += "]"
        }
    }

    /// Adds the elements of the last dimension, in as many lines as they need.
    private mutating func addRow(_ next: inout Int) {
        let dim = shape.count - 1
        var items = Array(elements.texts[next..<(next + shownSize(dim))])
        next += items.count
        if isCut(dim) { items.insert(" ...", at: PrintFormat.edgeItems) }
        let room = PrintFormat.lineWidth - Self.prefix.count - dim
        let perLine = Swift.max(1, room / elements.advance)
        text += "["
        for (index, item) in items.enumerated() {
            if index > 0 { text += index % perLine == 0 ? ",\n" + indent(dim + 1) : ", " }
            text += item
        }
        text += "]"
    }

    /// Whether a dimension's middle is left out.
    private func isCut(_ dim: Int) -> Bool { isSummarized && shape[dim] > 2 * PrintFormat.edgeItems }

    private func shownSize(_ dim: Int) -> Int { isCut(dim) ? 2 * PrintFormat.edgeItems : shape[dim] }

    private func indent(_ brackets: Int) -> String { String(repeating: " ", count: Self.prefix.count + brackets) }

    /// Closes the parenthesis behind the suffixes; one that the line has no room for gets its own.
    private static func addSuffixes(_ suffixes: [String], to text: String) -> String {
        var result = text
        // PyTorch counts two characters more than the line has.
        var length = text.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 2
        for suffix in suffixes {
            if length + suffix.utf8.count + 2 > PrintFormat.lineWidth {
                result += ",\n" + String(repeating: " ", count: prefix.count) + suffix
                length = prefix.count + suffix.utf8.count
            } else {
                result += ", " + suffix
                length += suffix.utf8.count + 2
            }
        }
        return result + ")"
    }
}
