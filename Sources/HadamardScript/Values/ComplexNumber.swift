#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Python's complex number.
struct ComplexNumber: Hashable {
    let real: Double
    let imaginary: Double

    init(_ real: Double, _ imaginary: Double = 0) {
        self.real = real
        self.imaginary = imaginary
    }

    var isZero: Bool { real == 0 && imaginary == 0 }

    var magnitude: Double { hypot(real, imaginary) }

    static prefix func - (value: Self) -> Self { Self(-value.real, -value.imaginary) }

    static func + (left: Self, right: Self) -> Self { Self(left.real + right.real, left.imaginary + right.imaginary) }

    static func - (left: Self, right: Self) -> Self { Self(left.real - right.real, left.imaginary - right.imaginary) }

    static func * (left: Self, right: Self) -> Self {
        Self(
            left.real * right.real - left.imaginary * right.imaginary,
            left.real * right.imaginary + left.imaginary * right.real)
    }

    /// Smith's method, as in Python: divides by the larger part first, so that squares cannot overflow.
    static func / (left: Self, right: Self) -> Self {
        if right.real.magnitude >= right.imaginary.magnitude {
            let ratio = right.imaginary / right.real
            let divisor = right.real + right.imaginary * ratio
            return Self(
                (left.real + left.imaginary * ratio) / divisor, (left.imaginary - left.real * ratio) / divisor)
        }
        let ratio = right.real / right.imaginary
        let divisor = right.real * ratio + right.imaginary
        return Self((left.real * ratio + left.imaginary) / divisor, (left.imaginary * ratio - left.real) / divisor)
    }

    /// The power, through polar form, or by multiplication where the exponent is a small integer.
    func raised(to exponent: Self) -> Self {
        if exponent.isZero { return Self(1) }
        if isZero { return Self(0) }
        if exponent.imaginary == 0, exponent.real == exponent.real.rounded(), exponent.real.magnitude <= 100 {
            return raised(to: Int(exponent.real))
        }
        let angle = atan2(imaginary, real)
        var length = pow(magnitude, exponent.real)
        var turn = angle * exponent.real
        if exponent.imaginary != 0 {
            length *= exp(-angle * exponent.imaginary)
            turn += exponent.imaginary * log(magnitude)
        }
        return Self(length * cos(turn), length * sin(turn))
    }

    private func raised(to exponent: Int) -> Self {
        var result = Self(1)
        var square = self
        var remaining = exponent.magnitude
        while remaining > 0 {
            if remaining & 1 == 1 { result = result * square }
            square = square * square
            remaining >>= 1
        }
        return exponent < 0 ? Self(1) / result : result
    }
}
