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
            step *= max(shape[dim], 1)
        }
    }

    /// The engine's layout of a tensor where its elements lie without gaps, row by row otherwise; nil for a tensor that
    /// is not computed yet.
    init?(of tensor: Tensor) {
        self.init(contiguous: tensor.shape)
        let layout = ViewLayout(shape: shape, strides: Array(tensor.node.layout.strides))
        guard layout.strides.count == shape.count else { return nil }
        if layout.isDense { self = layout }
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

    /// Whether the elements lie without gaps, in whatever order of dimensions.
    private var isDense: Bool {
        var step = 1
        for dim in shape.indices.filter({ shape[$0] != 1 }).sorted(by: { strides[$0] < strides[$1] }) {
            guard strides[dim] == step else { return false }
            step *= shape[dim]
        }
        return true
    }

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
