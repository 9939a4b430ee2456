// Losses that vanish beyond a margin.
extension Tensor {
    /// For distances and labels: the distance where the label is 1, what it lacks to the margin where it is -1, and the sum
    /// of both for another label. PyTorch's `hinge_embedding_loss`. Shapes broadcast; the result has this tensor's type.
    ///
    /// - Parameters:
    ///   - labels: 1 or -1, of any type.
    ///   - margin: the distance from which unlike pairs are far enough apart.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for complex elements and bools, for the mean of integers, and for shapes that do not fit.
    public func hingeEmbeddingLoss(
        _ labels: Tensor, margin: Double = 1, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        if dtype == .bool { try Tensor.refuseBoolDifference(dtype, dtype) }
        try refuseComplex("hinge_embedding_loss", "clamp is not supported for complex types")
        let x = try forLoss(of: dtype)
        // The margin is of the elements' type.
        let limit = try Tensor.full([], dtype.isInteger ? margin.rounded(.towardZero) : margin, dtype: x.dtype)
        let lack = try limit.sub(x).clamp(min: 0)
        let zero = try Tensor.zeros([], dtype: x.dtype)
        let losses = try Tensor.where(labels.ne(1), lack, zero).add(Tensor.where(labels.ne(-1), x, zero))
        return try losses.reduced(reduction, to: dtype)
    }

    /// What the difference of two scores lacks to the margin: `max(0, margin - label * (self - other))`. PyTorch's
    /// `margin_ranking_loss`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - other: the other scores.
    ///   - labels: 1 where this tensor's score is to be the larger one, -1 where the other one is.
    ///   - margin: the difference from which nothing is lacking.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for bools and complex numbers, for ranks that differ, and for shapes that do not fit.
    public func marginRankingLoss(
        _ other: Tensor, _ labels: Tensor, margin: Double = 0, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "margin_ranking_loss"
        guard rank == other.rank, rank == labels.rank else {
            throw .lossShapes(
                "margin_ranking_loss : All input tensors should have same dimension but got sizes: "
                    + "input1: torch.Size(\(shape)), input2: torch.Size(\(other.shape)), "
                    + "target: torch.Size(\(labels.shape)) ", name, self, other, labels)
        }
        let common = try DType.promoted(.promoted(dtype, other.dtype), labels.dtype)
        let type = common.category < .float ? .defaultFloat : common
        func wide(_ x: Tensor) throws(TensorError) -> Tensor { try x.to(x.dtype.computeType) }
        let difference = try wide(self).sub(wide(other))
        let losses = try wide(labels).neg().mul(difference).add(margin)
        try losses.refuseComplex(name, "clamp is not supported for complex types")
        return try losses.clamp(min: 0).reduced(reduction, to: type)
    }

    /// What an anchor is too near to a negative sample, compared with a positive one: `max(0, d(self, positive) -
    /// d(self, negative) + margin)` with the ``pairwiseDistance(_:p:eps:keepDim:)`` of vectors along the last dimension.
    /// PyTorch's `triplet_margin_loss`. Shapes broadcast, types promote.
    ///
    /// Source: Balntas et al., Learning Shallow Convolutional Feature Descriptors with Triplet Losses, 2016.
    ///
    /// - Parameters:
    ///   - positive: samples like the anchors.
    ///   - negative: samples unlike the anchors.
    ///   - margin: how much farther away the negative sample is to be.
    ///   - p: the distance's order.
    ///   - eps: what is added to each difference.
    ///   - swap: whether the distance between the two samples counts where it is less than that between anchor and negative.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for a margin that is not positive, for bools, for ranks that differ, and for shapes that do not
    ///   fit.
    public func tripletMarginLoss(
        positive: Tensor, negative: Tensor, margin: Double = 1, p: Double = 2, eps: Double = 1e-6, swap: Bool = false,
        reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "triplet_margin_loss"
        if margin <= 0 {
            throw TensorError(.value, "margin must be greater than 0, got \(margin)", operation: name)
        }
        guard rank == positive.rank, rank == negative.rank else {
            throw .lossShapes(
                "The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: "
                    + "anchor \(rank)D, positive \(positive.rank)D, and negative \(negative.rank)D inputs", name, self,
                positive, negative)
        }
        let common = try Tensor.promotedType(self, positive, negative)
        let excess = try distanceExcess(positive, negative, p, eps, swap)
        try excess.evaluate()
        return try excess.add(margin).clamp(min: 0).reduced(
            reduction, to: common.category < .float ? .defaultFloat : common.realType)
    }

    /// By how much the positive samples are farther away than the negative ones, in float64.
    private func distanceExcess(
        _ positive: Tensor, _ negative: Tensor, _ p: Double, _ eps: Double, _ swap: Bool
    ) throws(TensorError) -> Tensor {
        let near = try distance(positive, p, eps)
        let far = try distance(negative, p, eps)
        return try near.sub(swap ? far.minimum(positive.distance(negative, p, eps)) : far)
    }

    /// For vectors and labels: 1 less their cosine where the label is 1, by what the cosine is above the margin where it is -1,
    /// 0 for another label. PyTorch's `cosine_embedding_loss`. Types promote.
    ///
    /// - Parameters:
    ///   - other: vectors along the last dimension, as this tensor's: one, or a list of them.
    ///   - labels: 1 or -1 for each pair, of any type: without dimensions for one, or a list.
    ///   - margin: the cosine up to which unlike vectors are far enough apart.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for complex vectors, and for shapes that do not fit.
    public func cosineEmbeddingLoss(
        _ other: Tensor, _ labels: Tensor, margin: Double = 0, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "cosine_embedding_loss"
        guard labels.rank <= 1 else {
            throw .lossShapes("0D or 1D target tensor expected, multi-target not supported", name, labels)
        }
        guard rank == labels.rank + 1, other.rank == rank else {
            throw .lossShapes(
                "\(labels.rank)D target tensor expects \(labels.rank + 1)D input tensors, but found inputs with sizes "
                    + "\(shape) and \(other.shape).", name, self, other, labels)
        }
        let common = try DType.promoted(dtype, other.dtype)
        if common.isComplex {
            throw TensorError(
                .notImplemented, "clamp is not supported for complex types", operation: name, dtypes: [common])
        }
        let cosine = try smoothedCosines(other, name)
        // What the labels decide goes with the sum.
        try cosine.evaluate()
        let apart = try Tensor.where(labels.eq(-1), cosine.sub(margin).clamp(min: 0), 0.0)
        let losses = try Tensor.where(labels.eq(1), 1 - cosine, apart)
        return try losses.reduced(reduction, to: common.category < .float ? .defaultFloat : common)
    }

    /// The cosines of vectors along the last dimension, in float64. A little is added to the squares, as in PyTorch, so that the
    /// cosine of a vector of zeros is 0.
    private func smoothedCosines(_ other: Tensor, _ name: String) throws(TensorError) -> Tensor {
        let shape = Array(try Broadcasting.shape(node.shape, other.node.shape, operation: name))
        let mask = try Reducing.mask([rank - 1], rank: rank, operation: name)
        let (a, b) = (try broadcast(shape).to(.float64), try other.broadcast(shape).to(.float64))
        func sum(_ x: Tensor, _ y: Tensor) throws(TensorError) -> Tensor { try x.mul(y).rowSum(mask, keepDim: false) }
        return try sum(a, b).div(sum(a, a).add(1e-12).mul(sum(b, b).add(1e-12)).sqrt())
    }

    /// The logarithm of `1 + exp(-label * self)`, which does not overflow. PyTorch's `soft_margin_loss`. The result has this
    /// tensor's type, and its shape, to which the labels broadcast.
    ///
    /// - Parameters:
    ///   - labels: 1 or -1.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for integers, for complex labels of real elements, and for shapes that do not fit.
    public func softMarginLoss(
        _ labels: Tensor, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "soft_margin_loss"
        if dtype == .bool { _ = try neg() }
        let common = try DType.promoted(dtype, labels.dtype)
        let broadcast = try Broadcasting.shape(node.shape, labels.node.shape, operation: name)
        try Elementwise.checkFits(self, broadcast, common.category < .float ? .defaultFloat : common, name)
        let type = dtype.computeType
        let products = try to(type).mul(labels.to(labels.dtype.computeType)).to(type)
        let losses = dtype.isComplex ? try products.neg().exp().log1p() : try products.logSigmoid().neg()
        return try losses.reduced(reduction, to: dtype)
    }
}
