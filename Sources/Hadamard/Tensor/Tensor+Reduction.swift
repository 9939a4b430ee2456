// Sums, products and means over dimensions. They are added up in float64, or in 64-bit integers, and rounded once.
extension Tensor {
    /// The sum over all, one or several dimensions. Integers and bools give int64. Without elements it is 0.
    ///
    /// - Parameters:
    ///   - dim: the dimensions, ``ReducedDimensions``; all without.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    ///   - dtype: the result's type, to which elements are converted first.
    /// - Throws: ``TensorError`` for a dimension out of range or given twice, or when there is no memory.
    public func sum(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        try accumulated(.sum, dim.dimensions, keepDim, dtype)
    }

    /// The product over all, one or several dimensions. Integers and bools give int64. Without elements it is 1.
    ///
    /// Parameters and errors are those of ``sum(dim:keepDim:dtype:)``.
    public func prod(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        try accumulated(.prod, dim.dimensions, keepDim, dtype)
    }

    private func accumulated(
        _ operation: Operation, _ dims: [Int]?, _ keepDim: Bool, _ dtype: DType?
    ) throws(TensorError) -> Tensor {
        let mask = try Reducing.mask(dims, rank: rank, operation: operation.name)
        let elements = if let dtype { try to(dtype) } else { self }
        let result = dtype ?? (self.dtype.category < .float ? .int64 : self.dtype)
        return try Reducing.reduce(operation, elements, mask, keepDim: keepDim, to: result)
    }

    /// The mean over all, one or several dimensions; NaN without elements.
    ///
    /// Parameters are those of ``sum(dim:keepDim:dtype:)``.
    ///
    /// - Throws: ``TensorError`` for a dimension out of range or given twice, and for integers and bools without a `dtype`.
    public func mean(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        let result = dtype ?? self.dtype
        guard result.category >= .float else {
            throw TensorError(
                .notImplemented,
                "mean(): could not infer output dtype. \(dtype == nil ? "Input" : "Optional") dtype must be either a "
                    + "floating point or complex dtype. Got: \(result.messageName)", operation: "mean",
                dtypes: [self.dtype])
        }
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: "mean")
        return try to(result).rowMean(mask, keepDim: keepDim).to(result)
    }

    /// The mean in float64 or complex128.
    func rowMean(_ mask: UInt64, keepDim: Bool = true) throws(TensorError) -> Tensor {
        try rowSum(mask, keepDim: keepDim).div(Reducing.rowLength(self, mask))
    }
}
