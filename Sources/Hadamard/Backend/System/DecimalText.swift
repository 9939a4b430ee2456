#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Doubles as decimal text, correctly rounded, the same in every locale: what Python's `format` gives.
enum DecimalText {
    /// `digits` digits after the point: `1234.5000`.
    static func fixed(_ value: Double, digits: Int) -> String { text("%.*f", value, digits) }

    /// One digit before the point, `digits` after it and an exponent of two digits or more: `1.2345e+03`.
    static func scientific(_ value: Double, digits: Int) -> String { text("%.*e", value, digits) }

    /// At most six digits, with an exponent where the number is large or small: `3.40282e+38`, what C++'s streams write.
    static func general(_ value: Double) -> String { text("%.*g", value, 6) }

    private static func text(_ format: String, _ value: Double, _ digits: Int) -> String {
        // C writes the sign of a NaN, Python does not.
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        // The largest double has 309 digits before the point.
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 320 + digits) { buffer in
            let length = withVaList([Int32(digits), value]) {
                vsnprintf(buffer.baseAddress!, buffer.count, format, $0)
            }
            return plain(buffer.prefix(Int(length)))
        }
    }

    /// The same with a point where the process's locale wants another sign, of one byte or more.
    private static func plain(_ characters: some Collection<CChar>) -> String {
        var text = ""
        for character in characters {
            let byte = UInt8(bitPattern: character)
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "e"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                if text.last != "." { text.append(".") }
            }
        }
        return text
    }
}
