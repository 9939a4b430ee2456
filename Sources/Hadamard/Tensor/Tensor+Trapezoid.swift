// Integrals along a dimension by the trapezoidal rule.
extension Tensor {
    /// The integral along a dimension, whose elements lie `dx` apart.
    ///
    /// - Throws: ``TensorError`` for bools, for a tensor without dimensions, and for a dimension out of range.
    public func trapezoid(dx: Double = 1, dim: Int = -1) throws(TensorError) -> Tensor {
        try requireDimensions(dim, "trapezoid")
        let axis = try Shape.dimension(dim, rank: rank, operation: "trapezoid")
        if shape[axis] == 0 { return try zeros(without: axis) }
        try refuseBool("trapezoid")
        let ends = try part(axis, 0, 1) + part(axis, shape[axis] - 1, 1)
        return try (sum(dim: axis) - ends.squeezed(axis) * 0.5) * dx
    }

    /// The integral along a dimension, whose elements lie at positions `x`: one for each, or as many as there are elements.
    ///
    /// - Throws: ``TensorError`` for bools, for a dimension out of range, and for shapes that do not fit.
    public func trapezoid(x: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
        let axis = try Shape.dimension(dim, rank: rank, operation: "trapezoid")
        try requireDimensions(axis, "trapezoid")
        if shape[axis] == 0 { return try zeros(without: axis) }
        try refuseBool("trapezoid", beside: x)
        return try trapezoids(x, axis, "trapezoid").sum(dim: axis) / 2
    }

    /// The integrals up to each element but the first, which lie `dx` apart.
    ///
    /// - Throws: ``TensorError`` for bools, for a tensor without dimensions, and for a dimension out of range.
    public func cumulativeTrapezoid(dx: Double = 1, dim: Int = -1) throws(TensorError) -> Tensor {
        try refuseBool("cumulative_trapezoid")
        return try (dx / 2 * neighbours(dim) { left, right throws(TensorError) in try left + right })
            .cumulativeSum(dim: dim)
    }

    /// The integrals up to each element but the first, which lie at positions `x`, as ``trapezoid(x:dim:)`` takes them.
    public func cumulativeTrapezoid(x: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
        let axis = try Shape.dimension(dim, rank: rank, operation: "cumulative_trapezoid")
        try refuseBool("cumulative_trapezoid", beside: x)
        return try trapezoids(x, axis, "cumulative_trapezoid").cumulativeSum(dim: axis) / 2
    }

    private func requireDimensions(_ dim: Int, _ name: String) throws(TensorError) {
        if rank > 0 { return }
        throw TensorError(.index, "Dimension specified as \(dim) but tensor has no dimensions", operation: name)
    }

    private func zeros(without axis: Int) throws(TensorError) -> Tensor {
        var sizes = shape
        sizes.remove(at: axis)
        return try .zeros(sizes, dtype: dtype)
    }

    private func refuseBool(_ name: String, beside x: Tensor? = nil) throws(TensorError) {
        if dtype != .bool && x?.dtype != .bool { return }
        throw TensorError(
            .notImplemented,
            "\(name): received a bool input for \(x == nil ? "`y`" : "`x` or `y`"), but bool is not supported",
            operation: name, dtypes: [dtype])
    }

    /// What becomes of neighbours along a dimension.
    private func neighbours(
        _ dim: Int, _ body: (Tensor, Tensor) throws(TensorError) -> Tensor
    ) throws(TensorError) -> Tensor {
        if rank == 0 { throw TensorError(.index, "slice() cannot be applied to a 0-dim tensor.", operation: "slice") }
        let axis = try Shape.dimension(dim, rank: rank, operation: "slice")
        let length = shape[axis] - 1
        return try body(part(axis, 0, length), part(axis, Swift.min(1, shape[axis]), length))
    }

    /// The distances of neighbours along a dimension of this tensor's, times their sums.
    private func trapezoids(_ x: Tensor, _ axis: Int, _ name: String) throws(TensorError) -> Tensor {
        var positions = x
        if x.rank == 1 {
            try requireDimensions(axis, name)
            guard x.count == shape[axis] else {
                throw TensorError(
                    .runtime, "\(name): There must be one `x` value for each sample point", operation: name,
                    shapes: [shape, x.shape])
            }
            var sizes = Array(repeating: 1, count: rank)
            sizes[axis] = x.count
            positions = try x.reshaped(sizes)
        } else if x.rank < rank {
            positions = try x.reshaped(Array(repeating: 1, count: rank - x.rank) + x.shape)
        }
        let steps = try positions.neighbours(axis) { left, right throws(TensorError) in try right - left }
        return try neighbours(axis) { left, right throws(TensorError) in try left + right } * steps
    }
}
