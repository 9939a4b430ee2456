#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

// What scans make of the elements of a line.
extension Operation {
    /// As many results as there are elements, before they are rounded.
    func scanned(_ elements: [Scalar], _ dtype: DType) -> [Scalar] {
        switch (self, dtype.category) {
        case (.cumsum, .bool), (.cumsum, .integer), (.cumprod, .bool), (.cumprod, .integer):
            let isSum = self == .cumsum
            let values = elements.map { $0.integerBits ?? 0 }
            return Line.scanned(values, isSum ? 0 : 1) { isSum ? $0 &+ $1 : $0 &* $1 }
                .map { dtype == .uint64 ? .unsigned($0) : .int(Int64(bitPattern: $0)) }
        case (.cumsum, .complex), (.cumprod, .complex), (.logcumsumexp, .complex):
            return scannedComplex(elements)
        case (.cumsum, _): return Line.scanned(elements.map(\.real), 0, +).map { .float($0) }
        case (.cumprod, _): return Line.scanned(elements.map(\.real), 1, *).map { .float($0) }
        case (.logcumsumexp, _):
            return Line.scanned(elements.map(\.real), -.infinity, Line.logAddExp).map { .float($0) }
        default:
            let order = extremes(elements, dtype)
            return order.map { self == .cummax || self == .cummin ? elements[$0] : .int(Int64($0)) }
        }
    }

    private func scannedComplex(_ elements: [Scalar]) -> [Scalar] {
        let values = elements.map { SIMD2($0.real, $0.imaginary) }
        let results: [SIMD2<Double>]
        switch self {
        case .cumsum: results = Line.scanned(values, SIMD2(0, 0), +)
        case .cumprod:
            results = Line.scanned(values, SIMD2(1, 0)) { a, b in
                SIMD2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x)
            }
        default:
            results = Line.scanned(values, SIMD2(-.infinity, 0)) { a, b in
                let operands = Operands(Scalar.complex(a.x, a.y), Scalar.complex(b.x, b.y))
                let sum = ReferenceBackend.element(.logAddExp, .complex128, .complex128, operands)
                return SIMD2(sum.real, sum.imaginary)
            }
        }
        return results.map { .complex($0.x, $0.y) }
    }

    /// Where the extreme of all elements so far is: of equal ones and of NaNs the last.
    private func extremes(_ elements: [Scalar], _ dtype: DType) -> [Int] {
        let isMaximum = self == .cummax || self == .cummaxIndex
        func replaces(_ b: Scalar, _ a: Scalar) -> Bool {
            if dtype.category == .float { return b.real.isNaN || (isMaximum ? b.real >= a.real : b.real <= a.real) }
            let (x, y) = (b.integerBits!, a.integerBits!)
            if x == y { return true }
            let isLess = dtype.isSigned ? Int64(bitPattern: x) < Int64(bitPattern: y) : x < y
            return isMaximum != isLess
        }
        var best = 0
        return elements.indices.map { index in
            if index > 0 && replaces(elements[index], elements[best]) { best = index }
            return best
        }
    }
}

/// The order in which the elements of a line are combined by a scan, which everything that runs programs keeps to.
///
/// Elements are in groups of 8, and these in blocks of 4096. In a group pairs are combined, then the two halves of four elements, then
/// those of eight: what a half comes to goes to each result of the half that follows. The groups of a block are combined one after the
/// other, and so are the blocks.
enum Line {
    static let groupCount = 8
    static let blockCount = 4096

    static func scanned<Value>(
        _ elements: [Value], _ identity: Value, _ combine: (Value, Value) -> Value
    ) -> [Value] {
        var results: [Value] = []
        var offset = identity
        for block in stride(from: 0, to: elements.count, by: blockCount) {
            var carry = identity
            for start in stride(from: block, to: Swift.min(block + blockCount, elements.count), by: groupCount) {
                var group = (start..<start + groupCount).map { $0 < elements.count ? elements[$0] : identity }
                for half in [1, 2, 4] {
                    for lane in group.indices where lane / half % 2 == 1 {
                        group[lane] = combine(group[lane / half * half - 1], group[lane])
                    }
                }
                for lane in group.indices { group[lane] = combine(carry, group[lane]) }
                carry = group[groupCount - 1]
                results += group.prefix(elements.count - start).map { combine(offset, $0) }
            }
            offset = combine(offset, carry)
        }
        return results
    }

    /// `log(exp(a) + exp(b))`.
    static func logAddExp(_ a: Double, _ b: Double) -> Double {
        if a == b && a.isInfinite { return a }
        let larger = Swift.max(a, b)
        return a.isNaN || b.isNaN ? .nan : larger.isInfinite ? larger : larger + log1p(exp(-abs(a - b)))
    }
}
