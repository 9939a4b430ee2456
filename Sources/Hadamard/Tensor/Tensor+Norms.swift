// Norms of vectors.
extension Tensor {
    /// The norm of the elements over all, one or several dimensions: `sum(|x| ** p) ** (1 / p)`, in the real type of this
    /// tensor's. It is right wherever it is a number of that type, though powers of elements may be too large or too small
    /// for one.
    ///
    /// - Parameters:
    ///   - p: any number. ∞ gives the largest magnitude, -∞ the smallest, 0 the number of elements other than 0.
    ///   - dim: the dimensions, ``ReducedDimensions``; all without.
    ///   - keepDim: whether the result has the reduced dimensions, with size 1.
    ///   - dtype: a type to which elements are converted first, of the same kind and at least as wide.
    /// - Throws: ``TensorError`` for integers and bools, for a dimension out of range or given twice, and for no elements when
    ///   `p` is negative or ∞.
    public func vectorNorm(
        _ p: Double = 2, dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        let name = "linalg.vector_norm"
        guard self.dtype.category >= .float else {
            throw TensorError(
                .notImplemented,
                "\(name): Expected a floating point or complex tensor as input. Got \(self.dtype.messageName)",
                operation: name, dtypes: [self.dtype])
        }
        if let dtype { try checkNormType(dtype, name) }
        let mask = try Reducing.mask(dim.dimensions, rank: rank, operation: name)
        if p < 0 || p == .infinity { try requireNormElements(p, dim.dimensions ?? [], name) }
        let x = if let dtype { try to(dtype) } else { self }
        return try x.rowNorm(p, mask, keepDim).to(x.dtype.realType)
    }

    /// Another name of ``vectorNorm(_:dim:keepDim:dtype:)``.
    public func norm(
        _ p: Double = 2, dim: some ReducedDimensions = [Int]?.none, keepDim: Bool = false, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        try vectorNorm(p, dim: dim, keepDim: keepDim, dtype: dtype)
    }

    /// The norm of the difference, ``vectorNorm(_:dim:keepDim:dtype:)`` over all elements; shapes broadcast and types are
    /// promoted.
    ///
    /// - Throws: ``TensorError`` for shapes that do not fit, for integers and bools, and for no elements when `p` is negative or
    ///   ∞.
    public func dist(_ other: Tensor, _ p: Double = 2) throws(TensorError) -> Tensor {
        let difference = try sub(other)
        guard difference.dtype.category >= .float else {
            throw TensorError(
                .notImplemented,
                "norm(): input dtype should be either floating point or complex. Got "
                    + "\(difference.dtype.messageName) instead.", operation: "dist", dtypes: [dtype, other.dtype])
        }
        return try difference.vectorNorm(p)
    }

    /// The elements divided by their norm along one or several dimensions, or by `eps` where that is larger.
    ///
    /// - Throws: ``TensorError`` as ``vectorNorm(_:dim:keepDim:dtype:)`` does.
    public func normalize(
        _ p: Double = 2, dim: some ReducedDimensions = 1, eps: Double = 1e-12
    ) throws(TensorError) -> Tensor {
        try div(vectorNorm(p, dim: dim, keepDim: true).clamp(min: eps))
    }

    private func checkNormType(_ dtype: DType, _ name: String) throws(TensorError) {
        func refuse(_ message: String) -> TensorError {
            TensorError(.runtime, "\(name): \(message)", operation: name, dtypes: [self.dtype, dtype])
        }
        guard dtype.category >= .float else {
            throw refuse("dtype should be floating point or complex, but got \(dtype.messageName)")
        }
        guard dtype.isComplex == self.dtype.isComplex else {
            let kind = self.dtype.isComplex ? "complex" : "real"
            throw refuse("dtype should be \(kind) for \(kind) inputs, but got \(dtype.messageName)")
        }
        var promotion = TypePromotion()
        try promotion.include(self.dtype, rank: 1)
        try promotion.include(dtype, rank: 1)
        guard try promotion.result() == dtype else {
            throw refuse(
                "the dtype of the input (\(self.dtype.messageName)) should be convertible without narrowing to the "
                    + "specified dtype (\(dtype.messageName))")
        }
    }

    private func requireNormElements(_ p: Double, _ dims: [Int], _ name: String) throws(TensorError) {
        let text = "\(name) cannot compute the \(DecimalText.general(p)) norm on "
        if dims.isEmpty && count == 0 {
            throw TensorError(
                .runtime, text + "an empty tensor because the operation does not have an identity", operation: name,
                shapes: [shape])
        }
        for dim in dims where rank > 0 {
            let index = dim < 0 ? dim + rank : dim
            guard shape[index] == 0 else { continue }
            throw TensorError(
                .runtime,
                text + "the dimension \(index)because this dimension is empty and the operation does not have an "
                    + "identity", operation: name, shapes: [shape])
        }
    }
}
