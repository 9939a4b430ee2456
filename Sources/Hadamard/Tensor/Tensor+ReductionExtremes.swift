// The largest and smallest elements over dimensions, and where they are. A NaN is the result wherever there is one.
extension Tensor {
    /// The largest elements over all, one or several dimensions, in this tensor's type.
    ///
    /// - Parameters:
    ///   - dim: the dimensions, ``ReducedDimensions``; all without.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    /// - Throws: ``TensorError`` for complex elements, for a dimension out of range or given twice, and where there are no
    ///   elements to choose from.
    public func amax(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try extreme(.amax, dim.dimensions, keepDim)
    }

    /// The smallest elements, as ``amax(dim:keepDim:)`` has the largest.
    public func amin(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try extreme(.amin, dim.dimensions, keepDim)
    }

    private func extreme(_ operation: Operation, _ dims: [Int]?, _ keepDim: Bool) throws(TensorError) -> Tensor {
        if dims?.isEmpty != false { try requireElements(operation.name) }
        for dim in dims ?? [] { try requireElements(operation.name, along: dim, named: dim) }
        let mask = try Reducing.mask(dims, rank: rank, operation: operation.name)
        // Where nothing is compared, complex elements are as good as others, as in PyTorch.
        let elements = count == 0 ? try Tensor.zeros(shape, dtype: .bool) : self
        return try Reducing.reduce(operation, elements, mask, keepDim: keepDim, to: dtype)
    }

    /// The largest of all elements.
    ///
    /// - Throws: ``TensorError`` for complex elements, and when there are none.
    public func max() throws(TensorError) -> Tensor { try extremeOfAll(.amax, "max") }

    /// The smallest of all elements.
    ///
    /// - Throws: ``TensorError`` for complex elements, and when there are none.
    public func min() throws(TensorError) -> Tensor { try extremeOfAll(.amin, "min") }

    private func extremeOfAll(_ operation: Operation, _ name: String) throws(TensorError) -> Tensor {
        try requireElements(name)
        if dtype.isComplex { throw .notImplemented(name, dtype) }
        return try extreme(operation, nil, false)
    }

    /// The largest elements along a dimension, and their first positions, int64.
    ///
    /// - Throws: ``TensorError`` for complex elements, for a dimension out of range, and for one of size 0.
    public func max(dim: Int, keepDim: Bool = false) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        try extremeAndPosition(.amax, .argmax, "max", dim, keepDim)
    }

    /// The smallest elements along a dimension, and their first positions, as ``max(dim:keepDim:)`` has the largest.
    public func min(dim: Int, keepDim: Bool = false) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        try extremeAndPosition(.amin, .argmin, "min", dim, keepDim)
    }

    private func extremeAndPosition(
        _ extreme: Operation, _ position: Operation, _ name: String, _ dim: Int, _ keepDim: Bool
    ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        let mask = try Reducing.mask([dim], rank: rank, operation: name)
        try requireElements(name, along: dim)
        try refuseComplex(name, "\(name)(): does not support complex input", kind: .type)
        return try Self.together(
            Reducing.reduce(extreme, self, mask, keepDim: keepDim),
            Reducing.reduce(position, self, mask, keepDim: keepDim))
    }

    /// Two results of one shape, computed now: apart each would read the elements.
    private static func together(_ a: Tensor, _ b: Tensor) throws(TensorError) -> (Tensor, Tensor) {
        try a.to(.bool).logicalOr(b.to(.bool)).evaluate()
        return (a, b)
    }

    /// The smallest and the largest elements, along a dimension, or of all, in one pass.
    ///
    /// - Parameters:
    ///   - dim: the dimension; all without.
    ///   - keepDim: whether the results have the reduced dimensions, with size 1.
    /// - Throws: ``TensorError`` for complex elements, for a dimension out of range, and where there are no elements to choose
    ///   from.
    public func aminmax(dim: Int? = nil, keepDim: Bool = false) throws(TensorError) -> (min: Tensor, max: Tensor) {
        let name = "aminmax"
        try refuseComplex(name, "aminmax not implemented for \(dtype.messageName)", kind: .type)
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: name)
        if let dim {
            try requireElements(name, along: dim, label: name)
        } else if count == 0 {
            throw TensorError(
                .runtime,
                "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.",
                operation: name, shapes: [shape])
        }
        return try Self.together(
            Reducing.reduce(.amin, self, mask, keepDim: keepDim), Reducing.reduce(.amax, self, mask, keepDim: keepDim))
    }

    /// The first position of the largest element, along a dimension, or of all elements in row-major order: int64.
    ///
    /// - Throws: ``TensorError`` for complex elements and bools, for a dimension out of range, and where there are no elements
    ///   to choose from.
    public func argmax(dim: Int? = nil, keepDim: Bool = false) throws(TensorError) -> Tensor {
        try position(.argmax, dim, keepDim)
    }

    /// The first position of the smallest element, as ``argmax(dim:keepDim:)`` has the largest.
    public func argmin(dim: Int? = nil, keepDim: Bool = false) throws(TensorError) -> Tensor {
        try position(.argmin, dim, keepDim)
    }

    private func position(_ operation: Operation, _ dim: Int?, _ keepDim: Bool) throws(TensorError) -> Tensor {
        let name = operation.name
        try refuseComplex(name, "\(name)(): does not support complex input", kind: .type)
        if dtype == .bool {
            throw TensorError(
                .notImplemented, "\(name)(): does not support bool input", operation: name, dtypes: [dtype])
        }
        if let dim {
            try requireElements(name, along: dim)
        } else if count == 0 {
            throw TensorError(
                .index, "\(name)(): Expected reduction dim to be specified for input.numel() == 0.", operation: name,
                shapes: [shape])
        }
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: name)
        return try Reducing.reduce(operation, self, mask, keepDim: keepDim)
    }

    private func requireElements(_ name: String) throws(TensorError) {
        guard count == 0 else { return }
        throw TensorError(
            .runtime,
            "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with "
                + "the 'dim' argument.", operation: name, shapes: [shape])
    }

    /// Throws where a dimension has size 0.
    ///
    /// - Parameters:
    ///   - named: the number that the message has, where it is not counted from the front.
    ///   - label: the function's name in the message, where it is not written as a call.
    private func requireElements(
        _ name: String, along dim: Int, named: Int? = nil, label: String? = nil
    ) throws(TensorError) {
        let index = try Shape.dimension(dim, rank: rank, operation: name)
        guard rank > 0, shape[index] == 0 else { return }
        throw TensorError(
            .index, "\(label ?? name + "()"): Expected reduction dim \(named ?? index) to have non-zero size.",
            operation: name, shapes: [shape])
    }
}
