/// Rounding to decimal digits, as Python's `round` does it: from the number's exact decimal expansion, halves to even.
enum DecimalRounding {
    static func rounded(_ value: Double, digits: Int) -> Double {
        guard value.isFinite, value != 0 else { return value }
        if digits > 323 { return value }
        if digits < -308 { return Double(signOf: value, magnitudeOf: 0) }
        // The exact value of a double is an integer times a power of two: significand * 2^exponent.
        var numerator = DecimalDigits(value.magnitude.significandBitPattern | (value.isNormal ? 1 << 52 : 0))
        let exponent = Int(value.magnitude.exponentBitPattern == 0 ? 1 : value.magnitude.exponentBitPattern) - 1075
        var point = 0
        if exponent >= 0 {
            for _ in 0..<exponent { numerator.multiply(by: 2) }
        } else {
            // x / 2^n = x * 5^n / 10^n
            for _ in 0..<(-exponent) { numerator.multiply(by: 5) }
            point = -exponent
        }
        numerator.round(dropping: point - digits)
        let text = numerator.text + "e\(-min(point, digits))"
        let result = Double(text) ?? value.magnitude
        return value < 0 ? -result : result
    }
}

/// A whole number as decimal digits, the lowest first.
private struct DecimalDigits {
    private var digits: [UInt8]

    init(_ value: UInt64) { digits = "\(value)".utf8.reversed().map { $0 - 48 } }

    mutating func multiply(by factor: UInt8) {
        var carry: UInt8 = 0
        for index in digits.indices {
            let product = digits[index] * factor + carry
            digits[index] = product % 10
            carry = product / 10
        }
        if carry > 0 { digits.append(carry) }
    }

    /// Drops the lowest digits and rounds what is left, halves to even. Drops nothing where `count` is not positive.
    mutating func round(dropping count: Int) {
        guard count > 0 else { return }
        guard count <= digits.count else {
            digits = [0]
            return
        }
        let half = digits[count - 1]
        let isExact = digits[..<(count - 1)].allSatisfy { $0 == 0 }
        digits.removeFirst(count)
        if digits.isEmpty { digits = [0] }
        guard half > 5 || half == 5 && (!isExact || digits[0] % 2 == 1) else { return }
        for index in digits.indices {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.append(1)
    }

    var text: String { String(decoding: digits.reversed().map { $0 + 48 }, as: UTF8.self) }
}
