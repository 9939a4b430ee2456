#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension Storage {
    /// Writes one element from its bytes.
    func setBits(_ bits: SIMD2<UInt64>, at position: Int, _ dtype: DType) {
        Swift.withUnsafeBytes(of: bits) {
            (pointer + position * dtype.byteCount).copyMemory(from: $0.baseAddress!, byteCount: dtype.byteCount)
        }
    }

    /// Makes every byte that is not 0 a 1.
    func normalizeBools() {
        ByteOrder.normalizeBools(UnsafeMutableRawBufferPointer(start: pointer, count: byteCount))
    }

    func copy<Element>(from elements: [Element]) {
        elements.withUnsafeBytes {
            if let base = $0.baseAddress { pointer.copyMemory(from: base, byteCount: $0.count) }
        }
    }
}

extension ExpressionNode {
    /// The bytes of a ready node whose elements lie row-major without gaps.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let storage = self.storage!
        defer { withExtendedLifetime(storage) {} }
        return try body(
            UnsafeRawBufferPointer(start: storage.pointer + offset * dtype.byteCount, count: count * dtype.byteCount))
    }

    /// A copy of the elements.
    ///
    /// - Throws: ``TensorError`` when there is no memory for them.
    func elements<Element>(as type: Element.Type) throws(TensorError) -> [Element] {
        try AvailableMemory.require(count, stride: MemoryLayout<Element>.stride, "scalars")
        return withBytes { bytes in
            [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
                initialized = count
            }
        }
    }

    /// What each element becomes.
    ///
    /// - Throws: ``TensorError`` when there is no memory for the results.
    func map<Element, Result>(
        _ type: Element.Type, _ transform: (Element) -> Result
    ) throws(TensorError) -> [Result] {
        try AvailableMemory.require(count, stride: MemoryLayout<Result>.stride, "elements")
        return withBytes { $0.bindMemory(to: type).map(transform) }
    }

    func containsByte(_ byte: UInt8) -> Bool {
        withBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return memchr(base, Int32(byte), bytes.count) != nil
        }
    }
}
