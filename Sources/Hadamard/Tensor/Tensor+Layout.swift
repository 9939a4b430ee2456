// The same elements seen at another shape: no element moves unless a reshape needs it. Dimensions count from the back
// when negative. A pending expression is computed first.
extension Tensor {
    /// The elements in row-major order at another shape; one size may be -1 and is inferred.
    ///
    /// Copies only where no strides describe the new shape.
    ///
    /// - Throws: ``TensorError`` when the shape does not hold as many elements.
    public func reshaped(_ shape: [Int]) throws(TensorError) -> Tensor {
        let target = try inferredShape(shape)
        if target == node.shape { return self }
        let node = try ready()
        if let layout = node.layout.reshaped(to: target) { return Tensor(node.source, layout, dtype) }
        let copy = try rowMajorNode()
        return Tensor(copy.source, StridedLayout(contiguous: target), dtype)
    }

    private func inferredShape(_ shape: [Int]) throws(TensorError) -> Dimensions {
        func invalid(_ message: String, _ kind: TensorError.Kind = .runtime) -> TensorError {
            TensorError(kind, message, operation: "reshape", shapes: [self.shape, shape])
        }
        if shape.count(where: { $0 == -1 }) > 1 { throw invalid("only one dimension can be inferred") }
        if let dim = shape.firstIndex(where: { $0 < -1 }) {
            throw invalid("invalid shape dimension \(shape[dim]) at index \(dim) of shape \(shape)")
        }
        guard shape.count <= Shape.maximumRank else {
            throw invalid("a tensor has at most \(Shape.maximumRank) dimensions, not \(shape.count)")
        }
        var product = 1
        for size in shape where size != -1 {
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            if overflow && !shape.contains(0) {
                throw invalid("shape '\(shape)' is invalid for input of size \(count)")
            }
            product = next
        }
        if shape.contains(0) { product = 0 }
        if let unknown = shape.firstIndex(of: -1) {
            if product == 0 {
                if count != 0 { throw invalid("shape '\(shape)' is invalid for input of size \(count)") }
                throw invalid(
                    "cannot reshape tensor of 0 elements into shape \(shape) because the unspecified dimension size -1 "
                        + "can be any value and is ambiguous")
            }
            if count % product == 0 {
                var result = Dimensions(shape)
                result[unknown] = count / product
                return result
            }
        } else if product == count {
            return Dimensions(shape)
        }
        throw invalid("shape '\(shape)' is invalid for input of size \(count)")
    }

    /// One dimension in place of the dimensions from `start` to `end`, both included.
    public func flatten(_ start: Int = 0, _ end: Int = -1) throws(TensorError) -> Tensor {
        let first = try Shape.dimension(start, rank: rank, operation: "flatten")
        let last = try Shape.dimension(end, rank: rank, operation: "flatten")
        guard first <= last else {
            throw TensorError(
                .runtime, "flatten() has invalid args: start_dim cannot come after end_dim", operation: "flatten")
        }
        if rank == 0 { return try reshaped([1]) }
        let shape = self.shape
        // Beside a size of 0 the others may be anything.
        try Shape.checkSize(shape[first...last], dtype, operation: "flatten")
        let merged = Shape.count(Dimensions(shape[first...last]))
        return try reshaped(shape[..<first] + [merged] + shape[(last + 1)...])
    }

    /// Two dimensions exchanged.
    public func transposed(_ a: Int, _ b: Int) throws(TensorError) -> Tensor {
        let first = try Shape.dimension(a, rank: rank, operation: "transpose")
        let second = try Shape.dimension(b, rank: rank, operation: "transpose")
        if rank == 0 { return self }
        var order = Array(0..<rank)
        order.swapAt(first, second)
        return try view { $0.permuted(order) }
    }

    /// The last two dimensions exchanged: the matrix transpose.
    ///
    /// - Throws: ``TensorError`` for fewer than two dimensions.
    public func transposed() throws(TensorError) -> Tensor { try transposed(-2, -1) }

    /// All dimensions in another order.
    public func permuted(_ order: [Int]) throws(TensorError) -> Tensor {
        guard order.count == rank else {
            throw TensorError(
                .runtime,
                "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
                    + "ordering of dimensions i.e. input.dim() = \(rank) is not equal to len(dims) = \(order.count)",
                operation: "permute", shapes: [shape])
        }
        var dims: [Int] = []
        for dim in order { dims.append(try Shape.dimension(dim, rank: rank, operation: "permute")) }
        guard Set(dims).count == rank else {
            throw TensorError(.runtime, "permute(): duplicate dims are not allowed.", operation: "permute")
        }
        return try view { $0.permuted(dims) }
    }

    /// The elements repeated along dimensions of size 1, and along new ones in front, without a copy; -1 keeps a size.
    public func expanded(_ sizes: [Int]) throws(TensorError) -> Tensor {
        let shape = self.shape
        guard sizes.count >= rank else {
            throw TensorError(
                .runtime,
                "expand(\(dtype.tensorTypeName){\(shape)}, size=\(sizes)): the number of sizes provided (\(sizes.count)) "
                    + "must be greater or equal to the number of dimensions in the tensor (\(rank))",
                operation: "expand", shapes: [shape, sizes])
        }
        let added = sizes.count - rank
        var target = sizes
        // PyTorch looks at the last dimension first.
        for dim in sizes.indices.reversed() {
            let existing = dim < added ? nil : Optional(shape[dim - added])
            if sizes[dim] == -1, let existing {
                target[dim] = existing
                continue
            }
            if sizes[dim] < 0 && existing == nil {
                throw TensorError(
                    .runtime,
                    "The expanded size of the tensor (\(sizes[dim])) isn't allowed in a leading, non-existing dimension "
                        + "\(dim)", operation: "expand", shapes: [shape, sizes])
            }
            if let existing, sizes[dim] < 0 || (existing != 1 && existing != sizes[dim]) {
                throw TensorError(
                    .runtime,
                    "The expanded size of the tensor (\(sizes[dim])) must match the existing size (\(existing)) at "
                        + "non-singleton dimension \(dim).  Target sizes: \(sizes).  Tensor sizes: \(shape)",
                    operation: "expand", shapes: [shape, sizes])
            }
        }
        let dimensions = try Shape.checked(target, dtype, operation: "expand")
        return try view { $0.broadcast(to: dimensions) }
    }

    /// Without a dimension of size 1, or without all of them. A dimension of another size stays.
    public func squeezed(_ dim: Int? = nil) throws(TensorError) -> Tensor {
        if let dim {
            let index = try Shape.dimension(dim, rank: rank, operation: "squeeze")
            return rank > 0 && shape[index] == 1 ? try view { $0.removing(index) } : self
        }
        return try view { layout in
            layout.shape.indices.reversed().reduce(layout) { $0.shape[$1] == 1 ? $0.removing($1) : $0 }
        }
    }

    /// With a new dimension of size 1 before `dim`, or at the end for `rank` or -1.
    public func unsqueezed(_ dim: Int) throws(TensorError) -> Tensor {
        let index = try Shape.dimension(dim, rank: rank + 1, operation: "unsqueeze")
        guard rank < Shape.maximumRank else {
            throw TensorError(.runtime, "a tensor has at most \(Shape.maximumRank) dimensions", operation: "unsqueeze")
        }
        return try view { $0.inserting(index) }
    }

    /// `length` positions of a dimension from `start`.
    public func narrow(_ dim: Int, start: Int, length: Int) throws(TensorError) -> Tensor {
        guard rank > 0 else {
            throw TensorError(.runtime, "narrow() cannot be applied to a 0-dim tensor.", operation: "narrow")
        }
        let index = try Shape.dimension(dim, rank: rank, operation: "narrow")
        let size = shape[index]
        guard length >= 0 else {
            throw TensorError(.runtime, "narrow(): length must be non-negative.", operation: "narrow")
        }
        guard start >= -size && start <= size else {
            throw TensorError(
                .index, "start out of range (expected to be in range of [\(-size), \(size)], but got \(start))",
                operation: "narrow")
        }
        let first = start < 0 ? start + size : start
        guard first <= size - length else {
            throw TensorError(
                .runtime, "start (\(first)) + length (\(length)) exceeds dimension size (\(size)).",
                operation: "narrow",
                shapes: [shape])
        }
        return try view { $0.narrowed(index, start: first, length: length) }
    }

    /// The same elements through another layout.
    func view(_ change: (StridedLayout) throws(TensorError) -> StridedLayout) throws(TensorError) -> Tensor {
        let node = try ready()
        return Tensor(node.source, try change(node.layout), dtype)
    }
}
