internal import CHadamard

extension Scalar {
    /// The bytes of this number as an element of a type, at the start of 16: converted by the kernels, as tensors are.
    func bits(as dtype: DType) -> SIMD2<UInt64> {
        let (own, type) = widest
        return type == dtype ? own : castBits(own, InstructionSet.base.kernels.cast(from: type, to: dtype))
    }

    /// The bytes in the widest type of this kind, which holds every number of it.
    private var widest: (SIMD2<UInt64>, DType) {
        switch self {
        case .bool(let value): (SIMD2(value ? 1 : 0, 0), .bool)
        case .int(let value): (SIMD2(UInt64(bitPattern: value), 0), .int64)
        case .unsigned(let value): (SIMD2(value, 0), .uint64)
        case .float(let value): (SIMD2(value.bitPattern, 0), .float64)
        case .complex(let real, let imaginary): (SIMD2(real.bitPattern, imaginary.bitPattern), .complex128)
        }
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
        withUnsafeMutableBytes(of: &result) { cast($0.baseAddress, source.baseAddress, nil, nil, 1, 0, nil) }
    }
    return result
}
