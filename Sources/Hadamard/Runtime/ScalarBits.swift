internal import CHadamard

extension Scalar {
    /// The bytes of this number as an element of a type, at the start of 16. Integers wrap, as conversions of tensors do.
    func bits(as dtype: DType) -> SIMD2<UInt64> {
        var bits = SIMD2<UInt64>()
        withUnsafeMutableBytes(of: &bits) { write(to: $0.baseAddress!, as: dtype) }
        return bits
    }

    private func write(to pointer: UnsafeMutableRawPointer, as dtype: DType) {
        func store<T: BitwiseCopyable>(_ value: T) { pointer.storeBytes(of: value, as: T.self) }
        switch dtype {
        case .bool: store(UInt8(isZero ? 0 : 1))
        case .uint8, .int8: store(UInt8(truncatingIfNeeded: integer))
        case .uint16, .int16: store(UInt16(truncatingIfNeeded: integer))
        case .uint32, .int32: store(UInt32(truncatingIfNeeded: integer))
        case .uint64, .int64: store(integer)
        #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
        case .float16: store(Float16(Float(real)))
        #else
        case .float16: preconditionFailure("float16 scalars need Swift's Float16")
        #endif
        case .bfloat16: store(BFloat16(Float(real)).bitPattern)
        case .float32: store(Float(real))
        case .float64: store(real)
        case .complex64: store(SIMD2<Float>(Float(real), Float(imaginary)))
        case .complex128: store(SIMD2<Double>(real, imaginary))
        }
    }

    /// The number as 64 bits of integer; a float is truncated and must fit int64 or uint64, else it gives the smallest
    /// integer.
    private var integer: UInt64 {
        if let bits = integerBits { return bits }
        let whole = real.rounded(.towardZero)
        return UInt64(exactly: whole) ?? UInt64(bitPattern: Int64(exactly: whole) ?? .min)
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
