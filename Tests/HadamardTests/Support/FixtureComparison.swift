/// Compares elements with the expectation of a fixture.
struct FixtureComparison {
    private enum Elements {
        case whole(size: Int, boolean: Bool)
        /// Parts of one or two floating-point numbers.
        case floating(FloatFormat, parts: Int)
    }

    let dtypeName: String
    let tolerance: FixtureTolerance
    private let elements: Elements

    init(dtypeName: String, tolerance: FixtureTolerance) {
        self.dtypeName = dtypeName
        self.tolerance = tolerance
        elements =
            switch dtypeName {
            case "float16": .floating(.half, parts: 1)
            case "bfloat16": .floating(.brain, parts: 1)
            case "float32": .floating(.single, parts: 1)
            case "float64": .floating(.double, parts: 1)
            case "complex64": .floating(.single, parts: 2)
            case "complex128": .floating(.double, parts: 2)
            default:
                .whole(
                    size: FixtureFile.dtypeSizes[FixtureFile.dtypeNames.firstIndex(of: dtypeName) ?? 0],
                    boolean: dtypeName == "bool")
            }
    }

    var elementSize: Int {
        switch elements {
        case .whole(let size, _): size
        case .floating(let format, let parts): format.size * parts
        }
    }

    /// The first element that differs, if any: its position, what it should be and what it is.
    func firstDifference(
        expected: [UInt8], actual: [UInt8]
    ) -> (index: Int, expected: String, actual: String)? {
        if expected == actual { return nil }
        if expected.count != actual.count { return (0, "\(expected.count) bytes", "\(actual.count) bytes") }
        for index in 0..<expected.count / elementSize {
            let range = index * elementSize..<(index + 1) * elementSize
            if expected[range] == actual[range] { continue }
            if case .floating(let format, let parts) = elements, close(expected, actual, index, format, parts) {
                continue
            }
            return (index, show(expected, index), show(actual, index))
        }
        return nil
    }

    private func close(_ expected: [UInt8], _ actual: [UInt8], _ index: Int, _ format: FloatFormat, _ parts: Int)
        -> Bool
    {
        let wanted = (0..<parts).map { format.bits(expected, index * parts + $0) }
        let given = (0..<parts).map { format.bits(actual, index * parts + $0) }
        let exact = zip(wanted, given).allSatisfy { format.same($0, $1, anyZero: tolerance.anyZero) }
        if exact { return true }
        if parts == 1 {
            if tolerance.ulps > 0, format.distance(wanted[0], given[0]) <= UInt64(tolerance.ulps) { return true }
            return tolerance.absolute > 0
                && abs(format.value(wanted[0]) - format.value(given[0])) <= tolerance.absolute
        }
        guard tolerance.ulps > 0 else { return false }
        let (x, y) = (wanted.map(format.value), given.map(format.value))
        let magnitude = (x[0] * x[0] + x[1] * x[1]).squareRoot()
        let error = ((x[0] - y[0]) * (x[0] - y[0]) + (x[1] - y[1]) * (x[1] - y[1])).squareRoot()
        return error <= max(magnitude * format.epsilon, format.smallest) * Double(tolerance.ulps)
    }

    /// An element, for a message.
    func show(_ bytes: [UInt8], _ index: Int) -> String {
        switch elements {
        case .whole(let size, let boolean):
            let bits = (0..<size).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[index * size + $1]) }
            if boolean { return bits > 1 ? "bool with the bits \(bits)" : bits == 1 ? "true" : "false" }
            if dtypeName.hasPrefix("u") { return "\(bits)" }
            let shift = 64 - size * 8
            return "\(Int64(bitPattern: bits << UInt64(shift)) >> Int64(shift))"
        case .floating(let format, let parts):
            return (0..<parts).map { part in
                let bits = format.bits(bytes, index * parts + part)
                return "\(format.value(bits)) (0x\(String(bits, radix: 16)))"
            }.joined(separator: " + i ")
        }
    }
}

/// A binary floating-point format of IEEE 754's kind, by the widths of its fields.
private struct FloatFormat {
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
        var bits: UInt64 = 0
        for byte in (0..<size).reversed() { bits = bits << 8 | UInt64(bytes[index * size + byte]) }
        return bits
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
