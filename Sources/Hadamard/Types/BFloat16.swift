/// A brain floating-point number: the upper half of a `Float`, with 8 bits of precision.
///
/// It is a storage format: convert to `Float` to compute.
public struct BFloat16: Sendable, Hashable {
    /// The bits: sign, 8 of exponent, 7 of significand.
    public var bitPattern: UInt16

    /// The number with these bits.
    public init(bitPattern: UInt16) { self.bitPattern = bitPattern }

    /// The nearest number, ties to even; NaN stays NaN.
    public init(_ value: Float) {
        if value.isNaN {
            bitPattern = 0x7fc0
            return
        }
        let bits = value.bitPattern
        bitPattern = UInt16(truncatingIfNeeded: (bits &+ 0x7fff &+ ((bits >> 16) & 1)) >> 16)
    }

    /// The nearest number, rounded by way of `Float`.
    public init(_ value: Double) { self.init(Float(value)) }

    /// The same number as a `Float`: exact.
    public var floatValue: Float { Float(bitPattern: UInt32(bitPattern) << 16) }

    /// IEEE equality: NaN equals nothing, the zeros are equal.
    public static func == (lhs: BFloat16, rhs: BFloat16) -> Bool { lhs.floatValue == rhs.floatValue }

    /// Equal numbers hash alike, the zeros too.
    public func hash(into hasher: inout Hasher) { hasher.combine(floatValue) }
}

extension BFloat16: ExpressibleByFloatLiteral, CustomStringConvertible {
    /// The number nearest to a literal.
    public init(floatLiteral value: Double) { self.init(value) }
    /// The number as a `Float` prints.
    public var description: String { floatValue.description }
}
