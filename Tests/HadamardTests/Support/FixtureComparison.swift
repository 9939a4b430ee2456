import Foundation

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
        if expected.isSame(as: actual) { return nil }
        if expected.count != actual.count { return (0, "\(expected.count) bytes", "\(actual.count) bytes") }
        let size = elementSize
        for index in 0..<expected.count / size {
            let isSame = expected.withUnsafeBytes { expected in
                actual.withUnsafeBytes { actual in
                    memcmp(expected.baseAddress! + index * size, actual.baseAddress! + index * size, size) == 0
                }
            }
            if isSame { continue }
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
        if parts == 1 {
            let (wanted, given) = (format.bits(expected, index), format.bits(actual, index))
            if format.same(wanted, given, anyZero: tolerance.anyZero) { return true }
            if tolerance.ulps > 0, format.distance(wanted, given) <= UInt64(tolerance.ulps) { return true }
            return tolerance.absolute > 0
                && abs(format.value(wanted) - format.value(given)) <= tolerance.absolute
        }
        let wanted = (0..<parts).map { format.bits(expected, index * parts + $0) }
        let given = (0..<parts).map { format.bits(actual, index * parts + $0) }
        let exact = zip(wanted, given).allSatisfy { format.same($0, $1, anyZero: tolerance.anyZero) }
        if exact { return true }
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
