// Truth over dimensions. Elements other than 0 are true, NaN among them.
extension Tensor {
    /// Whether any element is true: bool, or 0 and 1 for uint8, as in PyTorch. False without elements.
    ///
    /// - Parameters:
    ///   - dim: the dimensions, ``ReducedDimensions``; all without, none for an empty list.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    /// - Throws: ``TensorError`` for a dimension out of range or given twice, or when there is no memory.
    public func any(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try truth(.amax, "any", dim.dimensions, keepDim, ofNothing: false)
    }

    /// Whether all elements are true, as ``any(dim:keepDim:)`` has it. True without elements.
    public func all(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try truth(.amin, "all", dim.dimensions, keepDim, ofNothing: true)
    }

    private func truth(
        _ operation: Operation, _ name: String, _ dims: [Int]?, _ keepDim: Bool, ofNothing: Bool
    ) throws(TensorError) -> Tensor {
        let mask = dims?.isEmpty == true ? 0 : try Reducing.mask(dims, rank: rank, operation: name)
        let result: DType = dtype == .uint8 ? .uint8 : .bool
        let reduced = try Reducing.reduce(operation, to(.bool), mask, keepDim: keepDim)
        if count == 0 && mask != 0 { return try .full(reduced.shape, ofNothing, dtype: result) }
        return try reduced.to(result)
    }

    /// The number of elements other than 0 over all, one or several dimensions: int64.
    ///
    /// - Throws: ``TensorError`` for a dimension out of range or given twice, or when there is no memory.
    public func countNonzero(dim: some ReducedDimensions = [Int]?.none) throws(TensorError) -> Tensor {
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: "count_nonzero")
        return try to(.bool).rowSum(mask, keepDim: false)
    }
}
