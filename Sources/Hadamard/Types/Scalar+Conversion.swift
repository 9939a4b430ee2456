// A number as an element of a type: what the kernels' conversions give, without them.
extension Scalar {
    /// The number that an element of this type holds after a conversion: rounded to nearest even, wrapped, and without an
    /// imaginary part where the type has none. What an integer cannot hold of a float becomes what x86 makes of it.
    package func converted(to dtype: DType) -> Scalar {
        switch dtype {
        case .bool: return .bool(real != 0 || imaginary != 0)
        case .uint8, .uint16, .uint32, .uint64, .int8, .int16, .int32, .int64: return Scalar(integer(as: dtype), dtype)
        case .float16, .bfloat16, .float32, .float64: return .float(realPart(as: dtype))
        case .complex64, .complex128:
            if case .complex(_, let imaginary) = self {
                return .complex(realPart(as: dtype), dtype == .complex64 ? Double(Float(imaginary)) : imaginary)
            }
            return .complex(realPart(as: dtype), 0)
        }
    }

    /// The element's bytes, at the start of 16, of a number that the type holds.
    package func bits(holdingIn dtype: DType) -> SIMD2<UInt64> {
        switch dtype {
        case .bool, .uint8, .uint16, .uint32, .uint64, .int8, .int16, .int32, .int64:
            SIMD2((integerBits ?? 0) & dtype.byteMask, 0)
        case .float16: SIMD2(UInt64(HalfPrecision.bits(Float(real))), 0)
        case .bfloat16: SIMD2(UInt64(BFloat16(Float(real)).bitPattern), 0)
        case .float32: SIMD2(UInt64(Float(real).bitPattern), 0)
        case .float64: SIMD2(real.bitPattern, 0)
        case .complex64:
            SIMD2(UInt64(Float(real).bitPattern) | UInt64(Float(imaginary).bitPattern) << 32, 0)
        case .complex128: SIMD2(real.bitPattern, imaginary.bitPattern)
        }
    }

    /// The bytes of this number, converted, as an element of a type, at the start of 16.
    package func bits(as dtype: DType) -> SIMD2<UInt64> { converted(to: dtype).bits(holdingIn: dtype) }

    /// The number in an element's bytes.
    package init(bits: SIMD2<UInt64>, _ dtype: DType) {
        func number(_ bits: UInt64) -> Double { Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) }
        switch dtype {
        case .bool: self = .bool(bits[0] & 0xff != 0)
        case .uint8, .uint16, .uint32, .uint64, .int8, .int16, .int32, .int64: self = Scalar(bits[0], dtype)
        case .float16: self = .float(Double(HalfPrecision.number(UInt16(truncatingIfNeeded: bits[0]))))
        case .bfloat16: self = .float(number(bits[0] << 16))
        case .float32: self = .float(number(bits[0]))
        case .float64: self = .float(Double(bitPattern: bits[0]))
        case .complex64: self = .complex(number(bits[0]), number(bits[0] >> 32))
        case .complex128: self = .complex(Double(bitPattern: bits[0]), Double(bitPattern: bits[1]))
        }
    }

    /// An integer of a type from bits that hold it in their low part.
    private init(_ bits: UInt64, _ dtype: DType) {
        let low = bits & dtype.byteMask
        if dtype.isSigned {
            let unused = UInt64(64 - dtype.byteCount * 8)
            self = .int(Int64(bitPattern: low << unused) >> Int64(unused))
        } else {
            self = Int64(exactly: low).map(Scalar.int) ?? .unsigned(low)
        }
    }

    /// The bits of an integer, of which the type's bytes count.
    private func integer(as dtype: DType) -> UInt64 {
        if let bits = integerBits { return bits }
        switch dtype {
        case .uint64:
            let isHigh = real >= 0x1p63
            return UInt64(bitPattern: Scalar.int64(isHigh ? real - 0x1p63 : real)) ^ (isHigh ? 1 << 63 : 0)
        case .uint8, .uint32, .int64: return UInt64(bitPattern: Scalar.int64(real))
        default:
            let fits = real >= -0x1p31 && real < 0x1p31
            return UInt64(bitPattern: Int64(fits ? Int32(real) : Int32.min))
        }
    }

    private static func int64(_ number: Double) -> Int64 {
        number >= -0x1p63 && number < 0x1p63 ? Int64(number) : Int64.min
    }

    /// The real part, rounded once to float32, for half precision a second time as the kernels do, or to float64.
    private func realPart(as dtype: DType) -> Double {
        let single: Float
        switch self {
        case .bool(let value): return value ? 1 : 0
        case .int(let value):
            if dtype == .float64 || dtype == .complex128 { return Double(value) }
            single = Float(value)
        case .unsigned(let value):
            if dtype == .float64 || dtype == .complex128 { return Double(value) }
            single = Float(value)
        case .float(let value), .complex(let value, _):
            if dtype == .float64 || dtype == .complex128 { return value }
            single = Float(value)
        }
        switch dtype {
        case .float16: return Double(HalfPrecision.number(HalfPrecision.bits(single)))
        case .bfloat16: return Double(BFloat16(single).floatValue)
        default: return Double(single)
        }
    }
}

extension DType {
    /// The bits that elements of at most eight bytes have.
    fileprivate var byteMask: UInt64 { byteCount >= 8 ? .max : 1 << UInt64(byteCount * 8) &- 1 }
}

/// IEEE 754's half precision, by integer arithmetic: Swift's type is not there on every platform.
enum HalfPrecision {
    /// Rounded to nearest even; too large becomes infinity.
    static func bits(_ number: Float) -> UInt16 {
        let bits = number.bitPattern
        let sign = UInt16(truncatingIfNeeded: bits >> 16) & 0x8000
        let magnitude = bits & 0x7fff_ffff
        if magnitude > 0x7f80_0000 { return sign | 0x7e00 | UInt16(truncatingIfNeeded: magnitude >> 13) & 0x1ff }
        if magnitude >= 0x477f_f000 { return sign | 0x7c00 }
        if magnitude < 0x3880_0000 {
            // Subnormal: adding a number whose last place is theirs rounds.
            return sign | UInt16(truncatingIfNeeded: (Float(bitPattern: magnitude) + 0.5).bitPattern &- 0x3f00_0000)
        }
        let rounded = magnitude &+ 0xc800_0fff &+ (magnitude >> 13 & 1)
        return sign | UInt16(truncatingIfNeeded: rounded >> 13)
    }

    static func number(_ bits: UInt16) -> Float {
        let magnitude = UInt32(bits & 0x7fff) << 13
        let sign = UInt32(bits & 0x8000) << 16
        if magnitude >= 0x0f80_0000 {
            let quiet: UInt32 = magnitude > 0x0f80_0000 ? 0x0040_0000 : 0
            return Float(bitPattern: sign | magnitude | 0x7f80_0000 | quiet)
        }
        return Float(bitPattern: sign | (Float(bitPattern: magnitude) * 0x1p112).bitPattern)
    }
}
