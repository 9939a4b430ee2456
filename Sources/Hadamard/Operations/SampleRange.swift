/// The numbers that tests and benchmarks give to an operand: where a function has most of its life.
package struct SampleRange: Sendable, Hashable {
    package let low: Double
    package let high: Double
    /// Whole numbers only, of an integer type.
    package let isInteger: Bool

    init(_ low: Double, _ high: Double, isInteger: Bool = false) {
        self.low = low
        self.high = high
        self.isInteger = isInteger
    }

    static func integers(_ low: Int, _ high: Int) -> SampleRange {
        SampleRange(Double(low), Double(high), isInteger: true)
    }

    /// Around 0, where functions bend.
    static let small = SampleRange(-4, 4)
    static let moderate = SampleRange(-20, 20)
    static let wide = SampleRange(-1e3, 1e3)
    static let positive = SampleRange(0.01, 20)
    static let aboveOne = SampleRange(1.01, 50)
    /// From -1 to 1, the ends left out.
    static let unit = SampleRange(-0.99, 0.99)
    /// From 0 to 1, the ends left out.
    static let probability = SampleRange(0.001, 0.999)
    /// Exponents of a power.
    static let exponents = SampleRange(-3, 3)
    /// Exponents of two.
    static let binaryExponents = integers(-20, 20)
    /// Of polynomials.
    static let orders = integers(0, 12)
    static let shifts = integers(0, 31)
    static let counts = integers(-1000, 1000)
}
