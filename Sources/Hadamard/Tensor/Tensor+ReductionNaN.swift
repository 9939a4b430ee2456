// Sums and means that leave NaN out.
extension Tensor {
    /// The sum of the elements that are not NaN, as ``sum(dim:keepDim:dtype:)`` has it.
    ///
    /// - Throws: ``TensorError`` for complex elements, and for a complex `dtype` of real ones, too.
    public func nansum(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        _ = try Reducing.mask(dim.dimensions, rank: rank, operation: "nansum")
        try refuseComplex("nansum", "nansum on CPU does not support complex inputs")
        if let dtype, dtype.isComplex, self.dtype.isFloatingPoint, count > 0 {
            throw Self.unsupported("nansum_cpu", dtype)
        }
        let numbers = self.dtype.isFloatingPoint ? try Elementwise.select(isnan(), .scalar(.int(0)), argument) : self
        return try numbers.sum(dim: dim, keepDim: keepDim, dtype: dtype)
    }

    /// The mean of the elements that are not NaN, as ``mean(dim:keepDim:dtype:)`` has it. NaN where there are none.
    ///
    /// - Throws: ``TensorError`` for complex elements, and for integers and bools, with a `dtype` too.
    public func nanmean(
        dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        let name = "nanmean"
        guard self.dtype.category >= .float else {
            throw TensorError(
                .notImplemented,
                "nanmean(): expected input to have floating point or complex dtype but got \(self.dtype.messageName)",
                operation: name, dtypes: [self.dtype])
        }
        let result = dtype ?? self.dtype
        guard result.category >= .float else {
            throw TensorError(
                .runtime,
                "nanmean(): could not infer output dtype. Optional dtype must be either a floating point or complex "
                    + "dtype. Got: \(result.messageName)", operation: name, dtypes: [self.dtype])
        }
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: name)
        try refuseComplex(name, "nansum on CPU does not support complex inputs")
        if result.isComplex && count > 0 { throw Self.unsupported("nansum_cpu", result) }
        let isNumber = try isnan().logicalNot()
        let numbers = try Elementwise.select(isNumber, argument, .scalar(.int(0))).to(result)
        let count = try isNumber.rowSum(mask, keepDim: keepDim).to(.float64)
        return try numbers.rowSum(mask, keepDim: keepDim).div(count).to(result)
    }
}
