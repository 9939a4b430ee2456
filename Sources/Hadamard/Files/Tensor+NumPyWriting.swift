extension Tensor {
    /// Writes the elements to a .npy file, as NumPy's `save` does, to the byte.
    ///
    /// The file is written whole or not at all: until the last byte is on the disk, a file that is already there stays as it
    /// was, whoever has it mapped keeps it, and after a crash it is either the old file or the new one. It keeps its
    /// permissions; a symbolic link stays a link. A pipe or a device gets the bytes as they come. Elements in column-major order are written in Fortran order, without a
    /// copy; other layouts are put in row-major order a few megabytes at a time.
    ///
    /// - Throws: ``TensorError`` of kind `file` when the file cannot be written, `type` for `bfloat16`, which NumPy lacks,
    ///   `runtime` when there is no memory to compute the elements. An old file is unchanged then.
    public func write(to path: String) throws(TensorError) {
        guard let type = NumPyType(dtype) else {
            throw TensorError(
                .type, "NumPy has no type for \(dtype): cast to float32 before writing", operation: "write",
                dtypes: [dtype])
        }
        try evaluate()
        let turned = try permuted(Array((0..<rank).reversed()))
        let isFortranOrder = !node.layout.isContiguous && turned.node.layout.isContiguous
        let header = NumPyHeader(type: type, isFortranOrder: isFortranOrder, shape: shape).bytes
        let size = (count * dtype.byteCount).addingReportingOverflow(header.count)
        let file = try AtomicFile(path, byteCount: size.overflow ? nil : size.partialValue)
        try file.write(header)
        try (isFortranOrder ? turned : self).writeElements(to: file)
        try file.commit()
    }

    /// What is put in order at a time.
    private static var chunk: Int { 8 << 20 }

    /// Writes the elements row-major.
    private func writeElements(to file: AtomicFile) throws(TensorError) {
        let bytes = count * dtype.byteCount
        if node.hasRowMajorStorage || bytes <= Self.chunk {
            let node = try rowMajorNode()
            try node.withBytes { bytes throws(TensorError) in try file.write(bytes) }
            return
        }
        let rows = Swift.max(1, Self.chunk / (bytes / node.shape[0]))
        for start in stride(from: 0, to: node.shape[0], by: rows) {
            let part = try narrow(0, start: start, length: Swift.min(rows, node.shape[0] - start))
            // A row that is too long is cut along the next dimension.
            try (rows == 1 ? part.squeezed(0) : part).writeElements(to: file)
        }
    }
}

extension ExpressionNode {
    /// Whether the elements of a ready node lie in memory row-major and without gaps.
    fileprivate var hasRowMajorStorage: Bool { storage != nil && layout.isContiguous }
}

extension AtomicFile {
    fileprivate func write(_ bytes: [UInt8]) throws(TensorError) {
        var failure: TensorError?
        bytes.withUnsafeBytes { buffer in
            do throws(TensorError) { try write(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
