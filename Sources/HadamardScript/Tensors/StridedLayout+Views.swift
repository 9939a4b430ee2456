internal import Hadamard

/// The sizes and strides that PyTorch would give a tensor, which decide whether a new shape is a view or a copy. Offsets are
/// not used.
extension StridedLayout {
    /// The layout that PyTorch gives the result of an element-wise operation: without gaps, dimensions in the order of the
    /// operands' strides. The first operand in which two dimensions have different strides decides their order.
    init(ofResult shape: Dimensions, operands: [StridedLayout]) {
        self.init(contiguous: shape)
        if operands.allSatisfy({ $0.shape == shape && $0.isContiguous }) { return }
        let broadcast = operands.map { $0.expandedStrides(to: shape) }
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

    /// Positive where the first dimension is slower than the second, negative where it is faster, 0 where no operand decides.
    private static func compare(_ first: Int, _ second: Int, _ operands: [Dimensions], _ shape: Dimensions) -> Int {
        for strides in operands where strides[first] != 0 && strides[second] != 0 {
            if strides[first] != strides[second] { return strides[first] < strides[second] ? -1 : 1 }
            if shape[first] > shape[second] { return 1 }
        }
        return 0
    }

    /// The layout of a view whose shape is known; nil where no strides describe it.
    func applying(_ step: ViewStep, shape viewShape: Dimensions) -> StridedLayout? {
        switch step {
        case .permutation(let order): permuted(order)
        case .expansion: StridedLayout(shape: viewShape, strides: expandedStrides(to: viewShape))
        case .shape: reshaped(to: viewShape)
        case .indices(let indices): StridedLayout(shape: viewShape, strides: indexedStrides(indices))
        }
    }

    /// The strides at a shape that this one broadcasts to. As in PyTorch, a size of 1 that stays 1 keeps its stride.
    private func expandedStrides(to target: Dimensions) -> Dimensions {
        let added = max(0, target.count - rank)
        return Dimensions(
            target.indices.lazy.map { dim in
                let isKept = dim >= added && dim - added < rank && shape[dim - added] == target[dim]
                return isKept ? strides[dim - added] : 0
            })
    }

    private func indexedStrides(_ indices: [TensorIndex]) -> Dimensions {
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
                let whole = max(0, rank - named)
                result += strides[dim..<(dim + whole)]
                dim += whole
            case .newAxis: result.append(dim < rank ? shape[dim] &* strides[dim] : 1)
            }
        }
        return Dimensions(result + strides[dim...])
    }
}
