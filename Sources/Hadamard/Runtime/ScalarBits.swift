internal import CHadamard

extension Scalar {
    /// The bytes of this number as an element of a type, at the start of 16. Integers wrap, as conversions of tensors do.
    func bits(as dtype: DType) -> SIMD2<UInt64> {
        bits(of: dtype.elementType)
    }

    private func bits<Element: StoredElement>(of type: Element.Type) -> SIMD2<UInt64> {
        var bits = SIMD2<UInt64>()
        withUnsafeMutableBytes(of: &bits) { bits in
            withUnsafeBytes(of: Element(wrapping: self)) { bits.copyMemory(from: $0) }
        }
        return bits
    }
}

extension Storage {
    /// The bytes of one element, at the start of 16.
    func bits(at position: Int, _ dtype: DType) -> SIMD2<UInt64> {
        var bits = SIMD2<UInt64>()
        withUnsafeMutableBytes(of: &bits) {
            $0.copyMemory(
                from: UnsafeRawBufferPointer(start: pointer + position * dtype.byteCount, count: dtype.byteCount))
        }
        return bits
    }
}

/// The bytes of one element after a cast.
func castBits(_ bits: SIMD2<UInt64>, _ cast: hd_kernel) -> SIMD2<UInt64> {
    var result = SIMD2<UInt64>()
    withUnsafeBytes(of: bits) { source in
        withUnsafeMutableBytes(of: &result) { cast($0.baseAddress, source.baseAddress, nil, nil, 1, 0) }
    }
    return result
}
