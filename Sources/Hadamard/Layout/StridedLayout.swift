/// Where a tensor's elements lie: for each dimension its size and the distance between neighbours, in elements.
package struct StridedLayout: Equatable, Sendable {
    package var shape: Dimensions
    package var strides: Dimensions
    /// The position of the first element.
    package var offset: Int

    package init(shape: Dimensions, strides: Dimensions, offset: Int = 0) {
        self.shape = shape
        self.strides = strides
        self.offset = offset
    }

    /// Row-major without gaps.
    package init(contiguous shape: Dimensions) {
        self.init(shape: shape, strides: Self.contiguousStrides(shape))
    }

    package static func contiguousStrides(_ shape: Dimensions) -> Dimensions {
        var strides = shape
        var step = 1
        var dim = shape.count
        while dim > 0 {
            dim -= 1
            strides[dim] = step
            step &*= Swift.max(shape[dim], 1)
        }
        return strides
    }

    package var rank: Int { shape.count }
    package var count: Int { Shape.count(shape) }

    /// Whether the elements lie row-major without gaps. Strides of sizes 1, and all beside a size of 0, do not matter.
    package var isContiguous: Bool { Self.isContiguous(shape, strides) }

    static func isContiguous(_ shape: Dimensions, _ strides: Dimensions) -> Bool {
        var step = 1
        var dim = shape.count
        while dim > 0 {
            dim -= 1
            let size = shape[dim]
            if size == 1 { continue }
            if strides[dim] != step { return shape.contains(0) }
            step &*= size
        }
        return true
    }

    /// Whether several elements lie at one place: expanded dimensions.
    package var repeatsElements: Bool {
        !shape.contains(0) && shape.indices.contains { shape[$0] > 1 && strides[$0] == 0 }
    }

    /// The same elements seen at a shape they broadcast to.
    func broadcast(to target: Dimensions) -> StridedLayout {
        if shape == target { return self }
        var result = StridedLayout(
            shape: target, strides: Dimensions(repeating: 0, count: target.count), offset: offset)
        let missing = target.count - rank
        for dim in shape.indices where shape[dim] != 1 || target[dim + missing] == 1 {
            result.strides[dim + missing] = shape[dim] == 1 ? 0 : strides[dim]
        }
        return result
    }

    package func permuted(_ order: [Int]) -> StridedLayout {
        StridedLayout(
            shape: Dimensions(order.lazy.map { shape[$0] }), strides: Dimensions(order.lazy.map { strides[$0] }),
            offset: offset)
    }

    /// Every `step`-th element of a dimension from `start`, `length` of them. The step may be negative.
    func narrowed(_ dim: Int, start: Int, length: Int, step: Int = 1) -> StridedLayout {
        var result = self
        if length > 0 { result.offset &+= start &* strides[dim] }
        result.shape[dim] = length
        result.strides[dim] = strides[dim] &* step
        return result
    }

    func removing(_ dim: Int) -> StridedLayout {
        var result = StridedLayout(shape: [], strides: [], offset: offset)
        for other in shape.indices where other != dim {
            result.shape.append(shape[other])
            result.strides.append(strides[other])
        }
        return result
    }

    func inserting(_ dim: Int, size: Int = 1, stride: Int = 0) -> StridedLayout {
        var result = StridedLayout(shape: [], strides: [], offset: offset)
        for other in 0...rank {
            if other == dim {
                result.shape.append(size)
                result.strides.append(stride)
            }
            if other < rank {
                result.shape.append(shape[other])
                result.strides.append(strides[other])
            }
        }
        return result
    }

    /// The same elements in the same order at another shape of as many elements; nil where that takes a copy.
    ///
    /// Walks both shapes from the back: each run of dimensions that lie as one is cut up anew. Sizes of 1 get the strides that
    /// PyTorch gives them.
    package func reshaped(to target: Dimensions) -> StridedLayout? {
        if shape == target { return self }
        if isContiguous {
            return StridedLayout(shape: target, strides: Self.contiguousStrides(target), offset: offset)
        }
        var result = StridedLayout(
            shape: target, strides: Dimensions(repeating: 0, count: target.count), offset: offset)
        var next = target.count - 1
        var dims = shape.indices.filter { shape[$0] != 1 }
        while let last = dims.popLast() {
            let base = strides[last]
            var run = shape[last]
            while let outer = dims.last, case (let next, let overflow) = run.multipliedReportingOverflow(by: base),
                !overflow, strides[outer] == next
            {
                run *= shape[outer]
                dims.removeLast()
            }
            var taken = 1
            while next >= 0, taken < run || target[next] == 1 {
                result.strides[next] = taken &* base
                taken *= target[next]
                next -= 1
            }
            if taken != run { return nil }
        }
        return result
    }
}
