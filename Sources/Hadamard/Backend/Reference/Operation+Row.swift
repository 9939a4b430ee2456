// What reductions make of the elements of a row.
extension Operation {
    /// The element that stands for a row, of which there is at least one element.
    func reduced(_ elements: [Scalar], _ dtype: DType) -> Scalar {
        switch self {
        case .argmax, .argmin:
            return .int(Int64(best(elements, dtype).index))
        case .amax, .amin:
            // Zeros of two signs are equal: which one stays is a matter of the order.
            return Row.reduced(elements.map(Optional.some), nil) { a, b in
                guard let a, let b else { return a ?? b }
                return best([a, b], dtype).element
            }!
        default:
            return accumulated(elements, dtype)
        }
    }

    private func accumulated(_ elements: [Scalar], _ dtype: DType) -> Scalar {
        let isSum = self == .sum
        switch dtype.category {
        case .bool, .integer:
            let values = elements.map { $0.converted(to: dtype.accumulatorType).integerBits ?? 0 }
            let bits: UInt64 = isSum ? Row.reduced(values, 0, &+) : Row.reduced(values, 1, &*)
            return dtype == .uint64 ? .unsigned(bits) : .int(Int64(bitPattern: bits))
        case .float:
            let values = elements.map(\.real)
            return .float(isSum ? Row.reduced(values, 0, +) : Row.reduced(values, 1, *))
        case .complex:
            let values = elements.map { SIMD2($0.real, $0.imaginary) }
            let result = isSum ? Row.reduced(values, SIMD2(0, 0), +) : Row.reduced(values, SIMD2(1, 0), Self.product)
            return .complex(result.x, result.y)
        }
    }

    private static func product(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD2<Double> {
        SIMD2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x)
    }

    /// The largest or smallest element, and where it stands first; NaN before all others.
    private func best(_ elements: [Scalar], _ dtype: DType) -> (element: Scalar, index: Int) {
        let isMaximum = self == .amax || self == .argmax
        func precedes(_ a: Scalar, _ b: Scalar) -> Bool {
            if dtype.category == .float {
                if b.real.isNaN { return false }
                return a.real.isNaN || (isMaximum ? a.real > b.real : a.real < b.real)
            }
            let (x, y) = (a.converted(to: dtype), b.converted(to: dtype))
            let order: DType = dtype.isSigned ? .int64 : .uint64
            let (p, q) = (x.converted(to: order).integerBits!, y.converted(to: order).integerBits!)
            let isLess = dtype.isSigned ? Int64(bitPattern: p) < Int64(bitPattern: q) : p < q
            return isMaximum ? p != q && !isLess : isLess
        }
        var best = 0
        for index in elements.indices.dropFirst() where precedes(elements[index], elements[best]) { best = index }
        return (elements[best], best)
    }
}

/// The order in which the elements of a row are combined, which everything that runs programs keeps to: the same bits come out of
/// any instruction set, of any number of threads and of any part of a row at a time.
///
/// Elements are in blocks. In a block the element at position p goes to lane p mod 32, one after the other; then lanes are
/// combined with those that are half their number away, until one is left. The blocks' results are combined pairwise.
enum Row {
    static let laneCount = 32
    static let blockCount = 4096

    /// - Parameter identity: What changes nothing when it is combined with an element.
    static func reduced<Value>(_ elements: [Value], _ identity: Value, _ combine: (Value, Value) -> Value) -> Value {
        var parts: [(level: Int, value: Value)] = []
        for start in stride(from: 0, to: elements.count, by: blockCount) {
            var lanes = Array(repeating: identity, count: laneCount)
            for position in start..<Swift.min(start + blockCount, elements.count) {
                lanes[position % laneCount] = combine(lanes[position % laneCount], elements[position])
            }
            var half = laneCount / 2
            while half > 0 {
                for lane in 0..<half { lanes[lane] = combine(lanes[lane], lanes[lane + half]) }
                half /= 2
            }
            parts.append((0, lanes[0]))
            while parts.count > 1, parts[parts.count - 1].level == parts[parts.count - 2].level {
                let last = parts.removeLast()
                let first = parts.removeLast()
                parts.append((first.level + 1, combine(first.value, last.value)))
            }
        }
        var result = parts.removeLast().value
        while let part = parts.popLast() { result = combine(part.value, result) }
        return result
    }
}
