/// A binary floating-point format of IEEE 754's kind, by the widths of its fields.
struct FloatFormat {
    let size: Int
    let fraction: Int

    static let half = FloatFormat(size: 2, fraction: 10)
    static let brain = FloatFormat(size: 2, fraction: 7)
    static let single = FloatFormat(size: 4, fraction: 23)
    static let double = FloatFormat(size: 8, fraction: 52)

    private var signBit: UInt64 { 1 << UInt64(size * 8 - 1) }
    private var infinity: UInt64 { signBit - (1 << UInt64(fraction)) }
    var epsilon: Double { Double(sign: .plus, exponent: -fraction, significand: 1) }
    var smallest: Double { value(1) }

    func bits(_ bytes: [UInt8], _ index: Int) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            switch size {
            case 2: UInt64(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)))
            case 4: UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
            default: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
            }
        }
    }

    func isNaN(_ bits: UInt64) -> Bool { bits & (signBit - 1) > infinity }

    func same(_ a: UInt64, _ b: UInt64, anyZero: Bool) -> Bool {
        a == b || (isNaN(a) && isNaN(b)) || (anyZero && (a | b) & (signBit - 1) == 0)
    }

    /// How many numbers of the format lie between; infinity is one past the largest. NaN is far from everything.
    func distance(_ a: UInt64, _ b: UInt64) -> UInt64 {
        if isNaN(a) || isNaN(b) { return .max }
        let (x, y) = (ordinal(a), ordinal(b))
        let (low, high) = (min(x, y), max(x, y))
        let difference = high.subtractingReportingOverflow(low)
        return difference.overflow ? .max : UInt64(difference.partialValue)
    }

    private func ordinal(_ bits: UInt64) -> Int64 {
        let magnitude = Int64(bits & (signBit - 1))
        return bits & signBit != 0 ? -magnitude : magnitude
    }

    func value(_ bits: UInt64) -> Double {
        switch (size, fraction) {
        case (8, _): return Double(bitPattern: bits)
        case (4, _): return Double(Float(bitPattern: UInt32(bits)))
        case (_, 7): return Double(Float(bitPattern: UInt32(bits) << 16))
        default:
            let exponent = Int(bits >> 10 & 0x1F)
            let significand = Double(bits & 0x3FF)
            let sign = bits & signBit != 0 ? -1.0 : 1.0
            if exponent == 0x1F { return significand == 0 ? sign * .infinity : .nan }
            let magnitude =
                exponent == 0
                ? significand * Double(sign: .plus, exponent: -24, significand: 1)
                : (1024 + significand) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
            return sign * magnitude
        }
    }
}
