// Exponentials relative to the largest element, which keeps them from overflowing. Their sum is taken in float64.
extension Tensor {
    /// The logarithm of the sum of exponentials over one or several dimensions. Integers give float32; no elements give -∞.
    ///
    /// - Parameters:
    ///   - dim: the dimensions, ``ReducedDimensions``.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    /// - Throws: ``TensorError`` for a dimension out of range or given twice, or when there is no memory.
    public func logSumExp(dim: some ReducedDimensions, keepDim: Bool = false) throws(TensorError) -> Tensor {
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: "logsumexp")
        let dtype = dtype.category < .float ? DType.defaultFloat : dtype
        let x = try to(dtype).to(dtype.computeType)
        if count == 0 { return try x.rowSum(mask, keepDim: keepDim).log().to(dtype) }
        // An infinite maximum would give ∞ - ∞.
        func shift(keepDim: Bool) throws(TensorError) -> Tensor {
            let reals = dtype.isComplex ? try Elementwise.unary(.real, x) : x
            let maximum = try Reducing.reduce(.amax, reals, mask, keepDim: keepDim)
            return try Tensor.where(maximum.isinf(), 0, maximum)
        }
        let maximum = try shift(keepDim: true)
        let sum = try x.sub(maximum).exp().rowSum(mask, keepDim: keepDim)
        return try sum.log().add((keepDim ? maximum : shift(keepDim: false)).widened()).to(dtype)
    }

    /// Exponentials along a dimension, divided by their sum.
    ///
    /// - Parameters:
    ///   - dim: the dimension.
    ///   - dtype: the result's type, to which elements are converted first.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, and for a dimension out of range.
    public func softmax(dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try normalizedExponentials("softmax", dim, dtype) { shifted, mask throws(TensorError) in
            let powers = try shifted.exp()
            return try powers.div(powers.rowSum(mask).to(shifted.dtype))
        }
    }

    /// The logarithm of ``softmax(dim:dtype:)``, which loses no digits to small exponentials.
    public func logSoftmax(dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try normalizedExponentials("log_softmax", dim, dtype) { shifted, mask throws(TensorError) in
            try shifted.sub(shifted.exp().rowSum(mask).log().to(shifted.dtype))
        }
    }

    /// ``softmax(dim:dtype:)`` of the negative elements.
    public func softmin(dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try neg().softmax(dim: dim, dtype: dtype)
    }

    private func normalizedExponentials(
        _ name: String, _ dim: Int, _ dtype: DType?, _ body: (Tensor, UInt64) throws(TensorError) -> Tensor
    ) throws(TensorError) -> Tensor {
        let mask = try Reducing.mask([dim], rank: rank, operation: name)
        let elements = if let dtype { try to(dtype) } else { self }
        if count == 0 { return elements }
        try elements.requireFloatingPoint(name)
        return try elements.inComputeType { x throws(TensorError) in
            try body(x.sub(Reducing.reduce(.amax, x, mask, keepDim: true)), mask)
        }
    }
}
