/// A text that grows piece by piece, within the limit of strings.
struct TextWriter {
    private(set) var text = ""
    /// The length for which memory has been checked.
    private var checkedByteCount = 0

    mutating func write(_ part: String) throws(ScriptError) {
        let byteCount = text.utf8.count + part.utf8.count
        if byteCount > checkedByteCount {
            try ScriptLimits.check(stringByteCount: byteCount)
            // A string that grows is copied to an allocation of twice its size.
            checkedByteCount = 2 * byteCount
            try ScriptLimits.checkMemory(byteCount: checkedByteCount)
        }
        text += part
    }

    /// Writes several values with a separator between them.
    mutating func write<Element>(
        _ elements: some Sequence<Element>, separator: String, _ writeOne: (inout TextWriter, Element) throws -> Void
    ) throws {
        var isFirst = true
        for element in elements {
            if !isFirst { try write(separator) }
            isFirst = false
            try writeOne(&self, element)
        }
    }
}
