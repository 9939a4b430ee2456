import Hadamard

extension Reference {
    /// The element at each index tuple comes from another tuple.
    private func gathered(_ shape: [Int], _ source: ([Int]) -> [Int]) -> Reference {
        Reference(shape: shape, dtype: dtype) { self[source($0)] }
    }

    func permuted(_ order: [Int]) -> Reference {
        gathered(order.map { shape[$0] }) { tuple in
            var source = tuple
            for (place, dim) in order.enumerated() { source[dim] = tuple[place] }
            return source
        }
    }

    func expanded(_ target: [Int]) -> Reference {
        gathered(target) { tuple in zip(tuple.suffix(shape.count), shape).map { $1 == 1 ? 0 : $0 } }
    }

    func reshaped(_ target: [Int]) -> Reference { Reference(shape: target, dtype: dtype, elements: elements) }

    /// The positions that each index takes, as Python's slices take them; nil for a new dimension.
    private func positions(_ indices: [TensorIndex]) -> [(TensorIndex, [Int])] {
        var dims = Array(shape[...])
        let named = indices.count { if case .newAxis = $0 { false } else { $0 != .ellipsis } }
        var result: [(TensorIndex, [Int])] = []
        for index in indices {
            switch index {
            case .newAxis: result.append((index, [0]))
            case .ellipsis: for _ in 0..<(shape.count - named) { result.append((.all, Array(0..<dims.removeFirst()))) }
            case .index(let position):
                let size = dims.removeFirst()
                result.append((index, [position < 0 ? position + size : position]))
            case .range(let start, let stop, let step):
                result.append((index, Self.slice(dims.removeFirst(), start, stop, step)))
            }
        }
        return result + dims.map { (.all, Array(0..<$0)) }
    }

    /// Python's `range(*slice(start, stop, step).indices(size))`, position by position.
    private static func slice(_ size: Int, _ start: Int?, _ stop: Int?, _ step: Int) -> [Int] {
        func bound(_ value: Int, _ low: Int, _ high: Int) -> Int {
            Swift.max(low, Swift.min(high, value < 0 ? value + size : value))
        }
        if step > 0 {
            let first = bound(start ?? 0, 0, size)
            return Array(Swift.stride(from: first, to: bound(stop ?? size, 0, size), by: step))
        }
        let first = start.map { bound($0, -1, size - 1) } ?? size - 1
        let last = stop.map { bound($0, -1, size - 1) } ?? -1
        return Array(Swift.stride(from: first, to: last, by: step))
    }

    /// The shape that a subscript names, and for each of its elements the index tuple in this tensor.
    private func region(_ indices: [TensorIndex]) -> (shape: [Int], tuples: [[Int]]) {
        let positions = positions(indices)
        let kept = positions.filter { if case .index = $0.0 { false } else { true } }
        let real = positions.filter { $0.0 != .newAxis }
        let tuples = Self.tuples(real.map(\.1.count)).map { tuple in zip(tuple, real).map { $1.1[$0] } }
        return (kept.map(\.1.count), tuples)
    }

    func sliced(_ indices: [TensorIndex]) -> Reference {
        let region = region(indices)
        return Reference(shape: region.shape, dtype: dtype, elements: region.tuples.map { self[$0] })
    }

    /// Writes a value that broadcasts to the region.
    mutating func assign(_ indices: [TensorIndex], _ value: ReferenceOperand) {
        let region = region(indices)
        for (tuple, source) in zip(region.tuples, Self.tuples(region.shape)) {
            elements[Self.position(tuple, shape)] = value.element(source).converted(to: dtype)
        }
    }
}
