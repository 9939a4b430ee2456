/// The text between a .npy file's signature and its elements: a Python dictionary of element type, order and shape.
struct NumPyHeader: Equatable {
    let type: NumPyType
    let isFortranOrder: Bool
    let shape: [Int]

    /// What is wrong with a header.
    struct Failure: Error {
        let reason: String
    }

    init(type: NumPyType, isFortranOrder: Bool, shape: [Int]) {
        self.type = type
        self.isFortranOrder = isFortranOrder
        self.shape = shape
    }

    /// Reads the text: Latin-1 in versions 1 and 2, UTF-8 in version 3.
    init(_ bytes: [UInt8], version: Int) throws(Failure) {
        let text: [Unicode.Scalar]
        if version < 3 {
            text = bytes.map { Unicode.Scalar($0) }
        } else if let string = String(validating: bytes, as: UTF8.self) {
            text = Array(string.unicodeScalars)
        } else {
            throw Failure(reason: "its header is not UTF-8")
        }
        let literal: PythonLiteral
        do {
            literal = try PythonLiteralParser.parse(text)
        } catch {
            throw Failure(reason: error.reason)
        }
        guard case .dictionary(let keys, let values) = literal else {
            throw Failure(reason: "its header is not a dictionary")
        }
        func value(_ key: String) throws(Failure) -> PythonLiteral {
            let found = keys.indices.filter { keys[$0] == .string(key) }
            guard found.count == 1 else {
                throw Failure(reason: "its header has \(found.isEmpty ? "no" : "more than one") '\(key)'")
            }
            return values[found[0]]
        }
        type = try Self.type(value("descr"))
        isFortranOrder = try Self.order(value("fortran_order"))
        shape = try Self.shape(value("shape"), type.dtype)
        guard keys.count == 3 else { throw Failure(reason: "its header has entries that the format does not know") }
    }

    private static func type(_ literal: PythonLiteral) throws(Failure) -> NumPyType {
        switch literal {
        case .string(let description):
            do {
                return try NumPyType(description: description)
            } catch {
                throw Failure(reason: error.reason)
            }
        case .list, .tuple: throw Failure(reason: "its elements are structures with fields")
        default: throw Failure(reason: "its element type 'descr' is not a string")
        }
    }

    private static func order(_ literal: PythonLiteral) throws(Failure) -> Bool {
        guard case .bool(let value) = literal else {
            throw Failure(reason: "'fortran_order' is neither True nor False")
        }
        return value
    }

    private static func shape(_ literal: PythonLiteral, _ dtype: DType) throws(Failure) -> [Int] {
        guard case .tuple(let items) = literal else { throw Failure(reason: "'shape' is not a tuple") }
        guard items.count <= Shape.maximumRank else {
            throw Failure(
                reason: "its shape has \(items.count) dimensions, and a tensor at most \(Shape.maximumRank)")
        }
        var shape: [Int] = []
        for item in items {
            guard case .integer(let size) = item else { throw Failure(reason: "'shape' is not a tuple of integers") }
            guard let size else { throw Failure(reason: "its shape has a size of more than 64 bits") }
            guard size >= 0 else { throw Failure(reason: "its shape has a negative size, \(size)") }
            shape.append(size)
        }
        do {
            try Shape.checkSize(shape, dtype, operation: "load")
        } catch {
            throw Failure(reason: error.message)
        }
        return shape
    }

    /// Signature, version 1.0 and text, padded to whole blocks of 64 bytes: what NumPy writes, to the byte.
    ///
    /// 64 dimensions take less than 2000 characters; version 2.0, for longer headers than 65535, is never needed.
    var bytes: [UInt8] {
        let sizes = shape.map(\.description).joined(separator: ", ") + (shape.count == 1 ? "," : "")
        var text = "{'descr': '\(type.description)', 'fortran_order': \(isFortranOrder ? "True" : "False"), "
        text += "'shape': (\(sizes)), }"
        if let growing = isFortranOrder ? shape.last : shape.first {
            // Room for the dimension that grows when elements are appended.
            text += String(repeating: " ", count: 21 - growing.description.count)
        }
        let prefix = 10
        text += String(repeating: " ", count: 64 - (prefix + text.utf8.count + 1) % 64) + "\n"
        let length = text.utf8.count
        return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xff), UInt8(length >> 8)] + Array(text.utf8)
    }
}
