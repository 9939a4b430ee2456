/// Plain values, written as Python's `repr` writes them.
enum PythonText {
    /// The shortest text that reads back as the same number: `1.0`, `1e-05`, `1e+16`, `inf`.
    static func float(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value == 0 { return value.sign == .minus ? "-0.0" : "0.0" }
        let sign = value < 0 ? "-" : ""
        let (digits, pointPosition) = shortestDigits(of: value.magnitude)
        let count = digits.count
        guard (-3...16).contains(pointPosition) else {
            let exponent = pointPosition - 1
            let fraction = count > 1 ? "." + digits.dropFirst() : ""
            let padding = abs(exponent) < 10 ? "0" : ""
            return "\(sign)\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(padding)\(abs(exponent))"
        }
        if pointPosition <= 0 { return sign + "0." + String(repeating: "0", count: -pointPosition) + digits }
        if pointPosition >= count {
            return sign + digits + String(repeating: "0", count: pointPosition - count) + ".0"
        }
        return sign + digits.prefix(pointPosition) + "." + digits.dropFirst(pointPosition)
    }

    /// A complex number: `(1+2j)`, or `2j` where the real part is a positive zero.
    static func complex(_ real: Double, _ imaginary: Double) -> String {
        let imaginaryText = withoutFraction(imaginary) + "j"
        if real == 0 && real.sign == .plus { return imaginaryText }
        let joint = imaginaryText.hasPrefix("-") ? "" : "+"
        return "(\(withoutFraction(real))\(joint)\(imaginaryText))"
    }

    /// A string in quotes, with everything escaped that would not print.
    static func string(_ value: String) -> String {
        let (single, double) = (UInt8(ascii: "'"), UInt8(ascii: "\""))
        // Most strings have nothing to escape.
        if value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != single && $0 != UInt8(ascii: "\\") }) {
            return "'\(value)'"
        }
        let quote: Unicode.Scalar = value.utf8.contains(single) && !value.utf8.contains(double) ? "\"" : "'"
        var text = String(quote)
        for scalar in value.unicodeScalars {
            switch scalar {
            case quote, "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0xAD:
                let digits = String(scalar.value, radix: 16)
                text += "\\x" + (digits.count == 1 ? "0" : "") + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + String(quote)
    }

    /// The digits of a positive number, without zeros at the ends, and the place of its decimal point in them.
    private static func shortestDigits(of value: Double) -> (digits: String, pointPosition: Int) {
        let parts = "\(value)".split(separator: "e", maxSplits: 1)
        let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = mantissa.joined()
        var pointPosition = mantissa[0].count + exponent
        while digits.hasPrefix("0") {
            digits.removeFirst()
            pointPosition -= 1
        }
        while digits.hasSuffix("0") { digits.removeLast() }
        return (digits, pointPosition)
    }

    /// The parts of a complex number are written without a trailing `.0`.
    private static func withoutFraction(_ value: Double) -> String {
        let text = float(value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
