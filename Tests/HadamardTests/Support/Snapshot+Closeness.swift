@testable import Hadamard

extension EngineSettings {
    /// The plain interpreter in place of the kernels.
    static var reference: EngineSettings {
        var settings = testing()
        settings.backend = .reference
        return settings
    }
}

extension Snapshot {
    /// Where another back end's result differs: nil if all bits agree, NaN with any NaN, or for functions all numbers within
    /// some units in the last place of the type, and zeros of any sign.
    func difference(from other: Snapshot, ulps: Int = 0, absolute: Double = 0) -> String? {
        if shape != other.shape || dtype != other.dtype {
            return "\(dtype)\(shape) instead of \(other.dtype)\(other.shape)"
        }
        let tolerance = FixtureTolerance(ulps: ulps, absolute: absolute, anyZero: ulps > 0)
        return FixtureComparison(dtypeName: dtype.name, tolerance: tolerance)
            .firstDifference(expected: other.bytes, actual: bytes)
            .map { "element \($0.index) of \(dtype)\(shape) is \($0.actual) instead of \($0.expected)" }
    }
}
