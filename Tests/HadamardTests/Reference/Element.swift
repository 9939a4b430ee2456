import Hadamard

/// A number as the reference computes with it: integers and bools exactly, floats of every width as doubles.
enum Element: Equatable {
    case integer(Int128)
    case real(Double)
    case complex(Double, Double)

    var real: Double {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value), .complex(let value, _): value
        }
    }

    var imaginary: Double { if case .complex(_, let value) = self { value } else { 0 } }

    var isTrue: Bool {
        switch self {
        case .integer(let value): value != 0
        case .real(let value): value != 0
        case .complex(let real, let imaginary): real != 0 || imaginary != 0
        }
    }

    static func bool(_ value: Bool) -> Element { .integer(value ? 1 : 0) }

    /// The same number; NaN is the same as NaN, and zeros of two signs differ.
    func isSame(as other: Element) -> Bool {
        func same(_ a: Double, _ b: Double) -> Bool { a.isNaN ? b.isNaN : a == b && a.sign == b.sign }
        switch (self, other) {
        case (.integer(let a), .integer(let b)): return a == b
        case (.real(let a), .real(let b)): return same(a, b)
        case (.complex(let a, let b), .complex(let c, let d)): return same(a, c) && same(b, d)
        default: return false
        }
    }

    // MARK: Types

    /// A double rounded to a floating-point type's nearest number.
    static func round(_ value: Double, _ dtype: DType) -> Double {
        switch dtype {
        case .float16: return Double(Float16(Float(value)))
        case .bfloat16:
            // Eight bits of significand: a multiple of 2^-7 of the power of two below, or of the smallest subnormal.
            let single = Double(Float(value))
            if !single.isFinite { return single }
            let step = Swift.max(single.magnitude.binade, 0x1p-126) * 0x1p-7
            let nearest = (single.magnitude / step).rounded(.toNearestOrEven) * step
            return Double(signOf: single, magnitudeOf: nearest > 0x1.fep127 ? .infinity : nearest)
        case .float32, .complex64: return Double(Float(value))
        default: return value
        }
    }

    /// An integer wrapped to a type's bits.
    static func wrap(_ value: Int128, _ dtype: DType) -> Int128 {
        let bits = Int128(dtype.byteCount * 8)
        let modulus = Int128(1) << bits
        let low = ((value % modulus) + modulus) % modulus
        return dtype.isSigned && low >= modulus / 2 ? low - modulus : low
    }

    /// The number in another type, as conversions of tensors have it.
    func converted(to dtype: DType) -> Element {
        switch (dtype.category, self) {
        case (.bool, _): return .bool(isTrue)
        case (.integer, .integer(let value)): return .integer(Self.wrap(value, dtype))
        case (.integer, _): return .integer(Self.wrap(Self.truncated(real, dtype), dtype))
        case (.float, _): return .real(Self.round(real(as: dtype), dtype))
        case (.complex, _): return .complex(Self.round(real(as: dtype), dtype), Self.round(imaginary, dtype))
        }
    }

    /// The real part as a double, or for narrow types as what is rounded once from an integer.
    private func real(as dtype: DType) -> Double {
        guard case .integer(let value) = self, dtype != .float64, dtype != .complex128 else { return real }
        return Double(Float(value))
    }

    private static func truncated(_ value: Double, _ dtype: DType) -> Int128 {
        let whole = value.rounded(.towardZero)
        // Above what uint64 holds, x86 leaves nothing.
        if dtype == .uint64 && whole >= 0x1p63 { return whole < 0x1p64 ? Int128(whole) : 0 }
        let isNarrow = [.int8, .int16, .uint16, .int32].contains(dtype)
        let bound = isNarrow ? 0x1p31 : 0x1p63
        return whole >= -bound && whole < bound ? Int128(whole) : -Int128(bound)
    }
}
