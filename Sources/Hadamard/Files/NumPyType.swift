/// An element type as NumPy spells it in files: `<f4`, `|b1`, `>c16`.
struct NumPyType: Equatable {
    let dtype: DType
    /// Whether the most significant byte of an element comes first.
    let isBigEndian: Bool

    /// The native type of a kind; nil for `bfloat16`, which NumPy lacks.
    init?(_ dtype: DType) {
        guard dtype.numPyCode != nil else { return nil }
        self.dtype = dtype
        isBigEndian = dtype.byteCount > 1 && ByteOrder.isBigEndian
    }

    /// What is wrong with a description that no type here answers.
    struct Failure: Error {
        let reason: String
    }

    /// The type that a header describes.
    init(description: String) throws(Failure) {
        var code = description[...]
        var mark: Character?
        if let first = code.first, "<>|=".contains(first) { mark = code.removeFirst() }
        if code == "?" { code = "b1" }
        guard let dtype = DType.allCases.first(where: { $0.numPyCode == String(code) }) else {
            throw Failure(reason: Self.refusal(code, description))
        }
        self.dtype = dtype
        switch mark {
        case _ where dtype.byteCount == 1: isBigEndian = false
        case "<": isBigEndian = false
        case ">": isBigEndian = true
        default: isBigEndian = ByteOrder.isBigEndian
        }
    }

    /// What the header of a file says.
    var description: String {
        let mark = dtype.byteCount == 1 ? "|" : (isBigEndian ? ">" : "<")
        return mark + (dtype.numPyCode ?? "")
    }

    private static func refusal(_ code: Substring, _ description: String) -> String {
        switch code.first {
        case "O": "its elements are Python objects, which are not read"
        case "S", "a", "U": "its elements are strings ('\(description)')"
        case "M", "m": "its elements are dates or times ('\(description)'): save them as int64"
        case "V" where code == "V2":
            "its elements are raw bytes ('\(description)'), as NumPy saves bfloat16: save them as float32"
        case "V": "its elements are raw bytes or structures ('\(description)')"
        case "f" where code == "f12" || code == "f16", "c" where code == "c24" || code == "c32", "g", "G":
            "its elements are long doubles ('\(description)'), which differ between machines: save them as float64"
        default: "its element type '\(description)' is unknown"
        }
    }
}

extension DType {
    /// NumPy's letter for the kind and the size in bytes.
    var numPyCode: String? {
        switch category {
        case .bool: "b\(byteCount)"
        case .integer: (isSigned ? "i" : "u") + "\(byteCount)"
        case .float: self == .bfloat16 ? nil : "f\(byteCount)"
        case .complex: "c\(byteCount)"
        }
    }
}
