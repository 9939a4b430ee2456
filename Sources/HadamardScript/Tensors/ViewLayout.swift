internal import Hadamard

/// The sizes and strides that PyTorch would give a tensor. They decide whether a new shape is a view or a copy.
struct ViewLayout {
    var shape: [Int]
    var strides: [Int]

    /// Row by row, without gaps.
    init(contiguous shape: [Int]) {
        self.shape = shape
        strides = shape
        var step = 1
        for dim in shape.indices.reversed() {
            strides[dim] = step
            step &*= max(shape[dim], 1)
        }
    }

    /// The layout that PyTorch gives the result of an element-wise operation: without gaps, with the dimensions in the
    /// order of the operands' strides, the first operand that tells two dimensions apart deciding.
    init(ofResult shape: [Int], operands: [ViewLayout]) {
        self.init(contiguous: shape)
        if operands.allSatisfy({ $0.shape == shape && $0.isContiguous }) { return }
        let broadcast = operands.map { $0.broadcastStrides(to: shape) }
        // The dimensions from the fastest to the slowest, sorted by insertion, which keeps ties as they are.
        var order = Array(shape.indices.reversed())
        for start in order.indices.dropFirst() {
            var place = start
            for other in (0..<start).reversed() {
                let comparison = Self.compare(order[other], order[place], broadcast, shape)
                if comparison > 0 {
                    order.swapAt(other, place)
                    place = other
                } else if comparison < 0 {
                    break
                }
            }
        }
        var step = 1
        for dim in order {
            strides[dim] = step
            step &*= max(shape[dim], 1)
        }
    }

    /// Positive where the first dimension is slower than the second, negative where it is faster, 0 for no telling.
    private static func compare(_ first: Int, _ second: Int, _ operands: [[Int]], _ shape: [Int]) -> Int {
        for strides in operands where strides[first] != 0 && strides[second] != 0 {
            if strides[first] != strides[second] { return strides[first] < strides[second] ? -1 : 1 }
            if shape[first] > shape[second] { return 1 }
        }
        return 0
    }

    private func broadcastStrides(to target: [Int]) -> [Int] {
        let added = max(0, target.count - shape.count)
        return target.indices.map { dim in
            guard dim >= added, dim - added < shape.count else { return 0 }
            return shape[dim - added] == 1 && target[dim] != 1 ? 0 : strides[dim - added]
        }
    }

    private init(shape: [Int], strides: [Int]) {
        self.shape = shape
        self.strides = strides
    }

    /// Whether the elements lie row by row without gaps.
    var isContiguous: Bool {
        if shape.contains(0) { return true }
        let expected = ViewLayout(contiguous: shape).strides
        return shape.indices.allSatisfy { shape[$0] == 1 || strides[$0] == expected[$0] }
    }

    /// Whether an element is there more than once, as in an expanded view.
    var repeatsElements: Bool { !shape.contains(0) && shape.indices.contains { shape[$0] > 1 && strides[$0] == 0 } }

    /// The layout of a view whose shape is known; nil where no strides describe it.
    func applying(_ step: ViewStep, shape viewShape: [Int]) -> ViewLayout? {
        switch step {
        case .permutation(let order):
            return ViewLayout(shape: order.map { shape[$0] }, strides: order.map { strides[$0] })
        case .expansion(let sizes):
            let added = sizes.count - shape.count
            let strides = sizes.indices.map { dim in
                dim < added || shape[dim - added] != sizes[dim] ? 0 : self.strides[dim - added]
            }
            return ViewLayout(shape: sizes, strides: strides)
        case .shape(let target): return reshaped(to: target)
        case .indices(let indices): return ViewLayout(shape: viewShape, strides: indexedStrides(indices))
        }
    }

    private func indexedStrides(_ indices: [TensorIndex]) -> [Int] {
        let named = indices.count {
            switch $0 {
            case .index, .range: true
            case .ellipsis, .newAxis: false
            }
        }
        var result: [Int] = []
        var dim = 0
        for index in indices {
            switch index {
            case .index: dim += 1
            case .range(_, _, let step):
                result.append(strides[dim] &* step)
                dim += 1
            case .ellipsis:
                let whole = max(0, shape.count - named)
                result += strides[dim..<(dim + whole)]
                dim += whole
            case .newAxis: result.append(dim < shape.count ? shape[dim] &* strides[dim] : 1)
            }
        }
        return result + strides[dim...]
    }

    /// Walks both shapes from the back: each run of dimensions that lie as one is cut up anew.
    private func reshaped(to target: [Int]) -> ViewLayout? {
        if shape == target { return self }
        if isContiguous { return ViewLayout(contiguous: target) }
        var result = [Int](repeating: 1, count: target.count)
        var next = target.count - 1
        var dims = shape.indices.filter { shape[$0] != 1 }
        while let last = dims.popLast() {
            var run = shape[last]
            while let outer = dims.last, strides[outer] == run * strides[last] {
                run *= shape[outer]
                dims.removeLast()
            }
            var taken = 1
            while next >= 0, taken < run {
                result[next] = taken * strides[last]
                taken *= target[next]
                next -= 1
            }
            if taken != run { return nil }
        }
        return ViewLayout(shape: target, strides: result)
    }
}
