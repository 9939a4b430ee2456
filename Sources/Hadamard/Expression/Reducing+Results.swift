// Reductions of tensors of any shape, by dimensions as the user gives them.
extension Reducing {
    /// A bit for each of the dimensions; all of them where there are none.
    ///
    /// - Throws: ``TensorError`` for a dimension out of range or given twice.
    static func mask(_ dims: [Int]?, rank: Int, operation: String) throws(TensorError) -> UInt64 {
        guard let dims, !dims.isEmpty else { return rank == 0 ? 0 : .max >> UInt64(Shape.maximumRank - rank) }
        var mask: UInt64 = 0
        for dim in dims {
            let index = try Shape.dimension(dim, rank: rank, operation: operation)
            let bit: UInt64 = 1 << UInt64(index)
            guard mask & bit == 0 else {
                throw TensorError(
                    .runtime, "dim \(index) appears multiple times in the list of dims", operation: operation)
            }
            mask |= bit
        }
        return rank == 0 ? 0 : mask
    }

    /// One element for each row, also of a tensor without elements or dimensions.
    ///
    /// Rows without elements give 0 and 1 for sums and products. The other reductions have no answer for them: the caller
    /// has refused them.
    ///
    /// - Parameter result: the type that results are rounded to; what the operation gives without.
    static func reduce(
        _ operation: Operation, _ a: Tensor, _ mask: UInt64, keepDim: Bool, to result: DType? = nil
    ) throws(TensorError) -> Tensor {
        if !operation.supports(a.dtype) { throw .notImplemented(operation.name, a.dtype) }
        if mask != 0 && a.count != 0 { return try node(operation, a, mask, keepDim: keepDim, to: result) }
        let dtype = operation.rule.resultType(a.dtype)
        let reduced = try withoutRows(operation, a, mask, keepDim, dtype)
        return try result.map { result throws(TensorError) in try reduced.to(result) } ?? reduced
    }

    private static func withoutRows(
        _ operation: Operation, _ a: Tensor, _ mask: UInt64, _ keepDim: Bool, _ dtype: DType
    ) throws(TensorError) -> Tensor {
        if mask == 0 {
            return operation.rule == .position ? try .zeros(a.shape, dtype: dtype) : try Elementwise.cast(a, to: dtype)
        }
        let rows = RowSpace(a.node.shape, reduced: mask)
        let shape = Array(keepDim ? rows.rowShape : rows.squeezedShape)
        return try .full(shape, Scalar.int(operation == .prod ? 1 : 0), dtype: dtype)
    }

    /// The number of elements in a row.
    static func rowLength(_ a: Tensor, _ mask: UInt64) -> Double {
        let shape = a.node.shape
        return shape.indices.reduce(1) { mask >> UInt64($1) & 1 == 1 ? $0 * Double(shape[$1]) : $0 }
    }
}

extension Tensor {
    /// The elements' sums in ``DType/accumulatorType``.
    func rowSum(_ mask: UInt64, keepDim: Bool = true) throws(TensorError) -> Tensor {
        try Reducing.reduce(.sum, self, mask, keepDim: keepDim)
    }
}
