// Variances: the mean of squared deviations from the mean, in two passes, in float64.
extension Tensor {
    /// The variance over all, one or several dimensions, in the real type of this tensor's.
    ///
    /// - Parameters:
    ///   - dim: the dimensions, ``ReducedDimensions``; all without.
    ///   - correction: what the number of elements is reduced by before the squares' sum is divided by it: 1, or 0 for the
    ///     variance of the elements themselves.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    /// - Throws: ``TensorError`` for integers and bools, and for a dimension out of range or given twice.
    public func `var`(
        dim: some ReducedDimensions = [Int]?.none, correction: Double = 1, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try moments("std and var", dim.dimensions, correction, keepDim).variance.to(dtype.realType)
    }

    /// The standard deviation, the square root of ``var(dim:correction:keepDim:)``.
    public func std(
        dim: some ReducedDimensions = [Int]?.none, correction: Double = 1, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        try moments("std and var", dim.dimensions, correction, keepDim).variance.sqrt().to(dtype.realType)
    }

    /// The variance and the mean, as ``var(dim:correction:keepDim:)`` and ``mean(dim:keepDim:dtype:)`` have them.
    public func varMean(
        dim: some ReducedDimensions = [Int]?.none, correction: Double = 1, keepDim: Bool = false
    ) throws(TensorError) -> (var: Tensor, mean: Tensor) {
        let (variance, mean) = try moments("var_mean", dim.dimensions, correction, keepDim)
        return try together(variance.to(dtype.realType), mean.to(dtype), dim.dimensions, keepDim)
    }

    /// The standard deviation and the mean, as ``std(dim:correction:keepDim:)`` and ``mean(dim:keepDim:dtype:)`` have them.
    public func stdMean(
        dim: some ReducedDimensions = [Int]?.none, correction: Double = 1, keepDim: Bool = false
    ) throws(TensorError) -> (std: Tensor, mean: Tensor) {
        let (variance, mean) = try moments("std_mean", dim.dimensions, correction, keepDim)
        return try together(variance.sqrt().to(dtype.realType), mean.to(dtype), dim.dimensions, keepDim)
    }

    /// The variance, and the mean with the reduced dimensions, in float64, or complex128 for the mean.
    private func moments(
        _ name: String, _ dims: [Int]?, _ correction: Double, _ keepDim: Bool
    ) throws(TensorError) -> (variance: Tensor, mean: Tensor) {
        guard dtype.category >= .float else {
            throw TensorError(
                .notImplemented, "\(name) only support floating point and complex dtypes", operation: name,
                dtypes: [dtype])
        }
        let mask = try Reducing.mask(dims, rank: rank, operation: name)
        let mean = try rowMean(mask)
        let length = Reducing.rowLength(self, mask)
        let deviations = try widened().sub(mean)
        var squares = try deviations.squaredMagnitude().rowSum(mask, keepDim: keepDim)
        if dtype.realType == .float64 {
            // What the mean was rounded by is in all deviations, and in their sum (Chan, Golub, LeVeque, "Algorithms for
            // Computing the Sample Variance", 1983). In narrower types it is far below the last place.
            let excess = try deviations.rowSum(mask, keepDim: keepDim).squaredMagnitude().div(length)
            squares = try Tensor.where(excess.lt(Double.infinity), squares.sub(excess).clamp(min: 0), squares)
        }
        // Of no elements it is NaN, whatever the correction.
        return (try squares.div(length == 0 ? 0 : Swift.max(0, length - correction)), mean)
    }

    /// A result and the mean, which has the reduced dimensions, in the same shape. Without these dimensions both are computed
    /// now, in one program, since a mean of another shape would be computed again.
    private func together(
        _ result: Tensor, _ mean: Tensor, _ dims: [Int]?, _ keepDim: Bool
    ) throws(TensorError) -> (Tensor, Tensor) {
        if keepDim { return (result, mean) }
        try result.evaluate()
        let mask = try Reducing.mask(dims, rank: rank, operation: "mean")
        let squeezed = try mean.view { layout in
            layout.shape.indices.reversed().reduce(layout) { mask >> UInt64($1) & 1 == 1 ? $0.removing($1) : $0 }
        }
        return (result, squeezed)
    }

    /// In the type in which elements are added up.
    func widened() throws(TensorError) -> Tensor { try to(dtype.accumulatorType) }

    /// The squares of the elements' magnitudes: a real type.
    func squaredMagnitude() throws(TensorError) -> Tensor {
        if !dtype.isComplex { return try mul(self) }
        let (real, imaginary) = (try Elementwise.unary(.real, self), try Elementwise.unary(.imag, self))
        return try real.mul(real).add(imaginary.mul(imaginary))
    }
}
