@testable import Hadamard

/// Numbers at which kernels could go wrong: ends of ranges, zeros of both signs, halves, subnormals, infinities, NaN, and some
/// that are drawn.
enum InterestingValues {
    /// Those that an operation is tried with, or all.
    static func elements(_ dtype: DType, _ operation: TableOperation? = nil) -> [Scalar] {
        let isFunction = operation?.isFunction ?? false
        var random = SplitMix64(seed: UInt64(dtype.rawValue))
        switch dtype.category {
        case .bool: return [.bool(false), .bool(true)]
        case .integer:
            let bits = Int64(dtype.byteCount * 8)
            let least = dtype.isSigned ? Int64.min >> (64 - bits) : 0
            let most: Scalar = dtype == .uint64 ? .unsigned(.max) : .int(dtype.isSigned ? ~least : (1 << bits) - 1)
            let small: [Int64] = [
                0, 1, 2, 3, 4, 7, 10, 12, 31, 32, 63, 64, 100, -1, -2, -3, -7, -12, -64, 1 << 31, 1 << 51,
            ]
            let drawn = (0..<8).map { _ in Int64(bitPattern: random.next()) >> Int64(random.size(0...60)) }
            return (small + drawn + [least, least + 1]).map { Scalar.int($0).converted(to: dtype) } + [most]
        case .float:
            let isPolynomial = operation?.isPolynomial ?? false
            return reals(dtype, &random).filter { !isPolynomial || $0.magnitude < 10 }
                .map { Scalar.float($0).converted(to: dtype) }
        case .complex:
            // Functions of infinite and huge parts, and which side of a cut a zero is on, are a matter of their own.
            let reals = reals(dtype.realType, &random).filter {
                !isFunction || $0.magnitude < 30 && $0.magnitude > 1e-10
            }
            return (0..<60).map { _ in .complex(random.pick(reals), random.pick(reals)).converted(to: dtype) }
        }
    }

    private static func reals(_ dtype: DType, _ random: inout SplitMix64) -> [Double] {
        let (greatest, leastNormal, least) =
            switch dtype {
            case .float16: (65504.0, 0x1p-14, 0x1p-24)
            case .bfloat16: (0x1.fep127, 0x1p-126, 0x1p-133)
            case .float32: (0x1.fffffep127, 0x1p-126, 0x1p-149)
            default: (Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude)
            }
        let ends = [greatest, leastNormal, least, 3 * least, .infinity].flatMap { [$0, -$0] }
        let plain = [0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 1.5, 2.5, -3.5, 3, 6, -3, 20.25, -20.75, 0.1, -0.3, 1e-3, 170]
        let drawn = (0..<10).map { _ in Double.random(in: -9...9, using: &random) }
        return plain + ends + drawn + [.nan]
    }
}
