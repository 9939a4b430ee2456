// What losses have in common: the type in which they are computed, and how they become one number.
extension Tensor {
    /// What becomes of the losses of elements or samples: PyTorch's `reduction`.
    public enum LossReduction: String, Sendable, CaseIterable {
        /// They stay as they are.
        case none
        /// Their mean. Of no losses it is NaN.
        case mean
        /// Their sum.
        case sum
        /// Their sum, divided by the number of samples: the size of the first dimension.
        case batchMean = "batchmean"
    }

    /// These losses, reduced and rounded to the result's type. Sums are taken in float64.
    ///
    /// - Parameter samples: the number of samples where it is not the losses' first size.
    func reduced(
        _ reduction: LossReduction, to dtype: DType, samples: Int? = nil
    ) throws(TensorError) -> Tensor {
        if reduction == .none { return try to(dtype) }
        // Integers have sums of another type, and no means.
        if dtype.category < .float {
            let total = reduction == .mean ? try to(dtype).mean() : try to(dtype).sum()
            return reduction == .batchMean ? try total.div(samples ?? shape.first ?? 1) : total
        }
        let mask = try Reducing.mask(nil, rank: rank, operation: "sum")
        switch reduction {
        case .mean: return try rowMean(mask, keepDim: false).to(dtype)
        case .batchMean:
            return try rowSum(mask, keepDim: false).div(Double(samples ?? shape.first ?? 1)).to(dtype)
        default: return try rowSum(mask, keepDim: false).to(dtype)
        }
    }

    /// This result of losses, once conditions are met that hold an element each.
    ///
    /// One number is computed in one program with its conditions, where they are over the same elements. Losses that stay as
    /// they are wait; their conditions are computed first.
    ///
    /// - Parameter error: the error where a condition, by its place, is not met.
    func checked(
        _ reduction: LossReduction, _ conditions: [Tensor], _ error: (Int) -> TensorError
    ) throws(TensorError) -> Tensor {
        var all = conditions[0]
        for condition in conditions.dropFirst() { all = try all.logicalAnd(condition) }
        // What is held inside the program is written out with its result.
        try (reduction == .none ? all : Tensor.where(all, self, self)).evaluate()
        for (index, condition) in conditions.enumerated() where try condition.item() != .bool(true) {
            throw error(index)
        }
        return self
    }

    /// The sum of all elements in the type in which they are added up.
    func total() throws(TensorError) -> Tensor {
        try rowSum(Reducing.mask(nil, rank: rank, operation: "sum"), keepDim: false)
    }

    /// The common type of tensors, as operations promote it.
    static func promotedType(_ tensors: Tensor...) throws(TensorError) -> DType {
        var promotion = TypePromotion()
        for tensor in tensors { try promotion.include(tensor.dtype, rank: tensor.rank) }
        return try promotion.result()
    }

    /// In the type in which a loss of the type is computed: float32 for half precision.
    func forLoss(of dtype: DType) throws(TensorError) -> Tensor { try to(dtype.computeType) }
}

extension TensorError {
    /// The error for operands whose shapes a loss does not take.
    static func lossShapes(
        _ message: String, _ operation: String, _ tensors: Tensor..., kind: Kind = .runtime
    ) -> TensorError {
        TensorError(kind, message, operation: operation, shapes: tensors.map(\.shape))
    }
}
