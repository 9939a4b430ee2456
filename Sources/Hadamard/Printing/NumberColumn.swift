/// Elements as text, and the width that PyTorch gives them.
struct NumberColumn {
    /// The elements' texts, not yet padded.
    let texts: [String]
    /// The width that they are padded to. Zeros and numbers that are not finite do not count, and may be wider.
    let width: Int

    /// Integers and bools.
    init(_ texts: [String]) {
        self.texts = texts
        width = texts.reduce(1) { Swift.max($0, $1.utf8.count) }
    }

    /// Floating-point numbers: whole ones as `1.`, others with four digits, all in scientific notation where the range
    /// of their magnitudes asks for it.
    init(_ values: [Double]) {
        let counted = values.filter { $0.isFinite && $0 != 0 }
        let magnitudes = counted.map(\.magnitude)
        let isWhole = counted.allSatisfy { $0 == $0.rounded(.up) }
        var isScientific = false
        if let smallest = magnitudes.min(), let largest = magnitudes.max() {
            isScientific = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4
        }
        let text = { (value: Double) -> String in
            if isScientific { return DecimalText.scientific(value, digits: PrintFormat.precision) }
            if !isWhole { return DecimalText.fixed(value, digits: PrintFormat.precision) }
            return DecimalText.fixed(value, digits: 0) + (value.isFinite ? "." : "")
        }
        texts = values.map(text)
        width = zip(values, texts).reduce(1) { width, element in
            element.0.isFinite && element.0 != 0 ? Swift.max(width, element.1.utf8.count) : width
        }
    }

    /// The texts at their width, right-aligned.
    var padded: [String] { texts.map { String(repeating: " ", count: Swift.max(0, width - $0.utf8.count)) + $0 } }
}
