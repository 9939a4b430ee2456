/// What the header of a .npy file says: NumPy's format for one array, versions 1.0, 2.0 and 3.0.
///
/// ``Tensor/init(contentsOf:mapped:)`` reads the elements and ``Tensor/write(to:)`` writes them.
public struct NumPyFile: Sendable, Equatable {
    /// The type of the elements.
    public let dtype: DType
    /// The size of each dimension.
    public let shape: [Int]
    /// Whether the first dimension's elements are neighbours, rather than the last's.
    public let isFortranOrder: Bool
    /// Whether the most significant byte of an element comes first; false for elements of one byte.
    public let isBigEndian: Bool
    /// The format's major version: 1, 2 or 3.
    public let version: Int
    /// Where in the file the elements begin.
    public let dataOffset: Int

    /// The number of bytes that the elements take.
    public var byteCount: Int { shape.reduce(dtype.byteCount, &*) }

    /// Reads a file's header alone. Whether the elements are all there is not looked at.
    ///
    /// - Throws: ``TensorError`` of kind `file` when the file cannot be read, `value` when it is not a .npy file, or one of
    ///   a type that tensors do not have.
    public static func inspect(_ path: String) throws(TensorError) -> NumPyFile {
        try NumPyFile(header: ReadableFile(path))
    }

    init(header file: borrowing ReadableFile) throws(TensorError) {
        let path = file.path
        let (version, start, length) = try Self.prologue(file)
        let bytes = try file.bytes(at: start, count: length)
        do {
            let fields = try NumPyHeader(bytes, version: version)
            dtype = fields.type.dtype
            shape = fields.shape
            isFortranOrder = fields.isFortranOrder
            isBigEndian = fields.type.isBigEndian
            self.version = version
            dataOffset = start + length
        } catch {
            throw .malformed(path, error.reason)
        }
    }

    /// No array needs as long a header, and memory is taken for as much as a file claims.
    private static let longestHeader = 1 << 20

    /// The version, and where the header's text lies.
    private static func prologue(
        _ file: borrowing ReadableFile
    ) throws(TensorError) -> (version: Int, start: Int, length: Int) {
        let path = file.path
        if file.byteCount == 0 { throw .malformed(path, "it is empty") }
        let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
        let head = try file.bytes(at: 0, count: Swift.min(12, file.byteCount))
        guard head.starts(with: magic) else {
            throw .malformed(path, "it does not begin with the .npy signature")
        }
        guard head.count >= 10 else { throw .malformed(path, "it ends within the header") }
        let version = Int(head[6])
        guard (1...3).contains(version), head[7] == 0 else {
            throw .malformed(path, "its format version is \(head[6]).\(head[7]), and only 1.0, 2.0 and 3.0 are known")
        }
        let start = version == 1 ? 10 : 12
        guard head.count >= start else { throw .malformed(path, "it ends within the header") }
        let length = head[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= file.byteCount - start else {
            throw .malformed(
                path, "its header claims \(length) bytes, and only \(file.byteCount - start) bytes follow")
        }
        guard length <= longestHeader else { throw .malformed(path, "its header claims \(length) bytes, too many") }
        return (version, start, length)
    }
}
