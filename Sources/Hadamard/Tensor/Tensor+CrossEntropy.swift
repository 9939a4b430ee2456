// Cross entropies of many classes: softmax, selection and weights in one program, which writes a number for each row.
extension Tensor {
    /// For logits and class labels or probabilities: the negative logarithm of the ``softmax(dim:dtype:)`` at the label, or its
    /// mean under the probabilities. PyTorch's `cross_entropy`.
    ///
    /// Classes are along the second dimension, or along the only one. A target in this tensor's shape holds probabilities; one
    /// without the dimension of classes holds labels, which are looked at first.
    ///
    /// - Parameters:
    ///   - target: class indices, int64, or uint8 for at most two dimensions, or probabilities of a floating-point type.
    ///   - weight: a factor for each class, beside labels in this tensor's type. The mean is then divided by the labels' weights.
    ///   - ignoring: a label whose loss is 0, and left out of the mean: PyTorch's `ignore_index`.
    ///   - labelSmoothing: the part of the target, from 0 to 1, that is spread evenly over all classes.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for labels out of bounds, for a smoothing above 1,
    ///   and for types and shapes that do not fit.
    /// - Complexity: O(*n*), where *n* is the number of this tensor's elements.
    public func crossEntropy(
        _ target: Tensor, weight: Tensor? = nil, ignoring: Int = -100, labelSmoothing: Double = 0,
        reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        if shape == target.shape {
            return try crossEntropy(ofProbabilities: target, weight, ignoring, labelSmoothing, reduction)
        }
        let name = "cross_entropy_loss"
        try Self.checkSmoothing(labelSmoothing, name)
        _ = try Reducing.mask([rank == 1 ? 0 : 1], rank: rank, operation: name)
        if count > 0 { try requireFloatingPoint("log_softmax") }
        let classes = try ClassLabels(target, of: self, weight, ignoring, name)
        if count == 0 { return try classes.lossesOfNothing(reduction, dtype) }
        return try labelledCrossEntropy(consume classes, labelSmoothing).reduced(reduction, to: dtype)
    }

    private func labelledCrossEntropy(
        _ classes: ClassLabels, _ smoothing: Double
    ) throws(TensorError) -> LabelLosses {
        let (shifted, logSum) = try logSoftmaxParts(classes.mask)
        let weights = try classes.labelWeights()
        var losses = try classes.selected(shifted).sub(logSum).neg()
        if let weights { losses = try losses.mul(weights) }
        if smoothing > 0 {
            let share = smoothing / Double(classes.count)
            losses = try losses.mul(1 - smoothing).add(classes.lossOfAll(shifted, logSum).mul(share))
        }
        return try classes.losses(losses, weights)
    }

    private func crossEntropy(
        ofProbabilities target: Tensor, _ weight: Tensor?, _ ignoring: Int, _ smoothing: Double,
        _ reduction: LossReduction
    ) throws(TensorError) -> Tensor {
        let name = "cross_entropy_loss"
        func refuse(_ message: String, _ kind: TensorError.Kind = .runtime) -> TensorError {
            .lossShapes(message, name, self, target, kind: kind)
        }
        guard target.dtype.isFloatingPoint else {
            throw refuse(
                "Expected floating point type for target with class probabilities, got \(target.dtype.messageName)")
        }
        if ignoring >= 0 { throw refuse("ignore_index is not supported for floating point target") }
        if rank == 0 { throw refuse("Dimension specified as 1 but tensor has no dimensions", .index) }
        let dim = rank == 1 ? 0 : 1
        let classCount = shape[dim]
        if let weight, weight.shape != [classCount] {
            throw refuse(
                "cross_entropy: weight tensor should be defined either for all \(classCount) classes or no classes but got "
                    + "weight tensor of shape: \(weight.shape)")
        }
        if count > 0 { try requireFloatingPoint("log_softmax") }
        try Self.checkSmoothing(smoothing, name)
        var type = try DType.promoted(dtype, target.dtype)
        if let weight { type = try .promoted(type, weight.dtype) }
        let mask: UInt64 = 1 << UInt64(dim)
        if count == 0 {
            var rows = shape
            rows.remove(at: dim)
            let zero = reduction == .mean ? Double.nan : -0.0
            return try .full(reduction == .none ? rows : [], zero, dtype: type)
        }
        return try crossEntropies(target.forLoss(of: type), weight?.forLoss(of: type), smoothing, mask).reduced(
            reduction, to: type)
    }

    /// The losses of probabilities of a type in which they are computed.
    private func crossEntropies(
        _ probabilities: Tensor, _ weight: Tensor?, _ smoothing: Double, _ mask: UInt64
    ) throws(TensorError) -> Tensor {
        let (shifted, logSum) = try logSoftmaxParts(mask)
        var shares = probabilities
        if smoothing > 0 {
            let share = smoothing / Double(shape[rank == 1 ? 0 : 1])
            shares = try shares.mul(1 - smoothing).add(share)
        }
        if let weight { shares = try shares.mul(ClassLabels.vector(weight, rank: rank)) }
        let sum = try shares.rowSum(mask, keepDim: false)
        return try shares.mul(shifted).rowSum(mask, keepDim: false).sub(sum.mul(logSum)).neg()
    }

    /// The elements less the largest of their row, and the logarithm of the sum of these differences' exponentials: the
    /// logarithm of the softmax is the one less the other.
    private func logSoftmaxParts(_ mask: UInt64) throws(TensorError) -> (shifted: Tensor, logSum: Tensor) {
        let x = try forLoss(of: dtype)
        let shifted = try x.sub(Reducing.reduce(.amax, x, mask, keepDim: true))
        return (shifted, try shifted.exp().rowSum(mask, keepDim: false).log())
    }

    private static func checkSmoothing(_ smoothing: Double, _ name: String) throws(TensorError) {
        guard smoothing > 1 else { return }
        throw TensorError(
            .runtime, "label_smoothing must be between 0.0 and 1.0. Got: \(DecimalText.general(smoothing))",
            operation: name)
    }
}
