// Scans along a dimension: each result is all elements up to its own, combined. One that takes a pending expression computes it on
// the way. The order in which elements are combined depends on the shape alone, so that results are the same bits everywhere.
extension Tensor {
    /// The sums of all elements up to each along a dimension. Integers and bools give int64, and wrap.
    ///
    /// float16, bfloat16 and float32 are added up in float64 and rounded for each result.
    ///
    /// - Parameters:
    ///   - dim: the dimension.
    ///   - dtype: the result's type, to which elements are converted first.
    /// - Throws: ``TensorError`` for a dimension out of range, for several elements of the type bool, or when there is no memory.
    public func cumulativeSum(dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try accumulated(.cumsum, dim, dtype)
    }

    /// The products of all elements up to each along a dimension, as ``cumulativeSum(dim:dtype:)`` has the sums.
    public func cumulativeProduct(dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try accumulated(.cumprod, dim, dtype)
    }

    private func accumulated(_ operation: Operation, _ dim: Int, _ dtype: DType?) throws(TensorError) -> Tensor {
        let index = try Shape.dimension(dim, rank: rank, operation: operation.name)
        let result = dtype ?? (self.dtype.category < .float ? .int64 : self.dtype)
        if result == .bool {
            // Where nothing is added up bools are as good as others, as in PyTorch.
            if rank == 0 || count == 0 { return try to(.bool) }
            throw Self.unsupported(operation.name + "_out_cpu", result)
        }
        // All integers add up as int64 does, and uint64 likewise.
        let computed = result.category == .integer && result != .uint64 ? DType.int64 : result
        return try Scanning.scan(operation, to(result).to(computed), index).to(result)
    }

    /// `log(exp(x₀) + … + exp(xᵢ))` for each element xᵢ along a dimension, computed in float64 without overflow.
    ///
    /// - Throws: ``TensorError`` for integers and bools, for a dimension out of range, or when there is no memory.
    public func logCumulativeSumExp(dim: Int) throws(TensorError) -> Tensor {
        let index = try Shape.dimension(dim, rank: rank, operation: "logcumsumexp")
        if dtype.category < .float { throw Self.unsupported("logcumsumexp_out_cpu", dtype) }
        return try Scanning.scan(.logcumsumexp, self, index)
    }

    /// The largest of all elements up to each along a dimension, and where it is, int64: of equal ones the last. A NaN is the
    /// largest from where it is on.
    ///
    /// - Throws: ``TensorError`` for complex elements, for a dimension out of range, or when there is no memory.
    public func cumulativeMax(dim: Int) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        try extremes(.cummax, .cummaxIndex, dim)
    }

    /// The smallest of all elements up to each along a dimension, and where it is, as ``cumulativeMax(dim:)`` has the largest.
    public func cumulativeMin(dim: Int) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        try extremes(.cummin, .cumminIndex, dim)
    }

    private func extremes(
        _ values: Operation, _ indices: Operation, _ dim: Int
    ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
        if rank == 0 && dim != 0 && dim != -1 {
            throw TensorError(
                .index, "\(values.name)(): Expected reduction dim -1 or 0 for scalar but got \(dim)",
                operation: values.name)
        }
        let index = try Shape.dimension(dim, rank: rank, operation: values.name)
        if dtype.isComplex {
            // Where nothing is compared complex elements are as good as others, as in PyTorch.
            if rank == 0 || count == 0 { return (self, try .zeros(shape, dtype: .int64)) }
            throw Self.unsupported(values.name + "_cpu", dtype)
        }
        return (try Scanning.scan(values, self, index), try Scanning.scan(indices, self, index))
    }

    /// PyTorch's words name its kernel.
    static func unsupported(_ kernel: String, _ dtype: DType) -> TensorError {
        TensorError(
            .notImplemented, "\"\(kernel)\" not implemented for '\(dtype.messageName)'", operation: kernel,
            dtypes: [dtype])
    }
}
