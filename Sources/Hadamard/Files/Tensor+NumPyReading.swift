extension Tensor {
    /// The array in a .npy file, NumPy's format: versions 1 to 3, either byte order, C and Fortran order.
    ///
    /// The shape is the file's, the type the tensor's counterpart of NumPy's bool, integer, float and complex types. Bytes
    /// after the elements are ignored.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - mapped: Whether elements of more than 1 MiB are not read but mapped, in no time and without memory of their own,
    ///     where they lie in the file as a tensor has them: in this machine's byte order and aligned; bools are always read.
    ///     What is computed from them loads the pages that it needs, and an in-place operation copies first, so the file never
    ///     changes. A mapped file must keep its content while a tensor uses it. Replacing it as ``write(to:)`` does is safe,
    ///     but a program that writes into it changes the tensor, and one that cuts it short ends this process, by the signal
    ///     `SIGBUS`, at the next look at the lost elements.
    /// - Throws: ``TensorError`` of kind `file` when the file cannot be read, `value` when it is no .npy file, is cut short,
    ///   or has a type that tensors do not have; `runtime` when there is no memory.
    public init(contentsOf path: String, mapped: Bool = false) throws(TensorError) {
        let file = try ReadableFile(path)
        let header = try NumPyFile(header: file)
        let present = file.byteCount - header.dataOffset
        guard header.byteCount <= present else {
            throw .malformed(
                path,
                "a \(header.dtype) array of shape \(header.shape) takes \(header.byteCount) bytes, and only \(present) "
                    + "are there")
        }
        let shape = Dimensions(header.shape)
        let storage: Storage
        if mapped, let view = header.map(file) { storage = view } else { storage = try header.read(file) }
        self.init(.storage(storage), header.isFortranOrder ? .fortran(shape) : .init(contiguous: shape), header.dtype)
    }
}

extension NumPyFile {
    /// Up to this size a file is read at once: it costs less than to map it, and nothing that happens to the file later
    /// can be seen.
    private static let smallest = 1 << 20
    private static let chunk = 1 << 20

    /// The size of the numbers whose bytes have an order: of a complex number, its parts.
    private var numberWidth: Int { dtype.realType.byteCount }

    private var isForeignOrder: Bool { numberWidth > 1 && isBigEndian != ByteOrder.isBigEndian }

    /// The elements in the file itself, where they can be used as they are.
    fileprivate func map(_ file: borrowing ReadableFile) -> Storage? {
        guard byteCount > Self.smallest, !isForeignOrder, dtype != .bool, dataOffset % numberWidth == 0 else {
            return nil
        }
        return file.map(at: dataOffset, count: byteCount)
    }

    /// A copy of the elements, as tensors have them.
    fileprivate func read(_ file: borrowing ReadableFile) throws(TensorError) -> Storage {
        let storage = try Storage.allocate(Dimensions(shape), dtype)
        var done = 0
        while done < byteCount {
            // A part at a time, so that it is still in the cache when its bytes are put in order.
            let part = UnsafeMutableRawBufferPointer(
                start: storage.pointer + done, count: Swift.min(Self.chunk, byteCount - done))
            try file.read(into: part, at: dataOffset + done)
            if dtype == .bool { ByteOrder.normalizeBools(part) }
            if isForeignOrder { ByteOrder.swap(part, width: numberWidth) }
            done += part.count
        }
        return storage
    }
}

extension StridedLayout {
    /// Without gaps, the first dimension's elements being neighbours.
    static func fortran(_ shape: Dimensions) -> StridedLayout {
        let order = Array(shape.indices.reversed())
        let turned = StridedLayout(contiguous: Dimensions(shape.reversed()))
        return turned.permuted(order)
    }
}
