// Losses of a difference to a target: squared, absolute, and what lies between them.
extension Tensor {
    /// The squares of the differences to a target: PyTorch's `mse_loss`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - target: what this tensor is to come near.
    ///   - weight: a factor for each square, in this tensor's shape. The mean is then the weighted one.
    ///   - reduction: what becomes of the squares.
    /// - Throws: ``TensorError`` for integers and complex numbers without a weight, and for shapes that do not fit.
    public func meanSquaredError(
        _ target: Tensor, weight: Tensor? = nil, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "mse_loss"
        let type = try errorType(target, name)
        if weight == nil && !type.isFloatingPoint { throw .notImplemented(name, type) }
        try checkLossWeight(weight, name)
        if weight != nil { try checkSubtraction(target) }
        let difference = try errors(target, type)
        return try difference.mul(difference).weightedMean(weight, type, reduction)
    }

    /// The magnitudes of the differences to a target: PyTorch's `l1_loss`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - target: what this tensor is to come near.
    ///   - weight: a factor for each magnitude, in this tensor's shape. The mean is then the weighted one.
    ///   - reduction: what becomes of the magnitudes.
    /// - Throws: ``TensorError`` for bools, for the mean of integers, and for shapes that do not fit.
    public func meanAbsoluteError(
        _ target: Tensor, weight: Tensor? = nil, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "l1_loss"
        let type = try errorType(target, name)
        try checkLossWeight(weight, name)
        try checkSubtraction(target)
        return try errors(target, type).abs().weightedMean(weight, type.realType, reduction)
    }

    /// Squares of small differences to a target, magnitudes of large ones: `d * d / (2 * beta)` below `beta`,
    /// `d - beta / 2` from there on. PyTorch's `smooth_l1_loss`. Shapes broadcast, types promote.
    ///
    /// Source: Girshick, Fast R-CNN, 2015.
    ///
    /// - Parameters:
    ///   - target: what this tensor is to come near.
    ///   - beta: where magnitudes begin; at 0 it is the absolute error.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for a negative `beta`, for integers and complex numbers, and for shapes that do not fit.
    public func smoothL1Loss(
        _ target: Tensor, beta: Double = 1, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "smooth_l1_loss"
        let type = try errorType(target, name)
        if beta == 0 { return try meanAbsoluteError(target, reduction: reduction) }
        guard beta >= 0 else {
            throw TensorError(.runtime, "smooth_l1_loss does not support negative values for beta.", operation: name)
        }
        if !type.isFloatingPoint { throw .notImplemented(name, type) }
        let distance = try errors(target, type).abs()
        let half = try distance.mul(0.5).mul(distance)
        let losses = try Tensor.where(
            distance.lt(beta), beta == 1 ? half : half.div(beta), distance.sub(0.5 * beta))
        return try losses.reduced(reduction, to: type)
    }

    /// Squares of small differences to a target, magnitudes of large ones: `d * d / 2` below `delta`,
    /// `delta * (d - delta / 2)` from there on, in this tensor's type. PyTorch's `huber_loss`. Shapes broadcast.
    ///
    /// Source: Huber, Robust Estimation of a Location Parameter, 1964.
    ///
    /// - Parameters:
    ///   - target: what this tensor is to come near.
    ///   - delta: where magnitudes begin.
    ///   - weight: a factor for each loss, in this tensor's shape.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` when `delta` is not positive, for integers and complex numbers, and for shapes that do not fit.
    public func huberLoss(
        _ target: Tensor, delta: Double = 1, weight: Tensor? = nil, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "huber_loss"
        let common = try errorType(target, name)
        try checkLossWeight(weight, name)
        guard delta > 0 else {
            throw TensorError(
                .runtime, "huber_loss does not support non-positive values for delta.", operation: name)
        }
        try Elementwise.checkFits(self, node.shape, common, name)
        if !common.isFloatingPoint { throw .notImplemented(name, common) }
        let distance = try errors(target, common).abs()
        var losses = try Tensor.where(
            distance.lt(delta), distance.mul(0.5).mul(distance), distance.sub(0.5 * delta).mul(delta))
        var type = dtype
        if let weight {
            type = try .promoted(type, weight.dtype)
            losses = try losses.mul(weight.forLoss(of: type))
        }
        return try losses.reduced(reduction, to: type)
    }

    /// The common type of this tensor and the target, whose shapes broadcast.
    private func errorType(_ target: Tensor, _ name: String) throws(TensorError) -> DType {
        _ = try Broadcasting.shape(node.shape, target.node.shape, operation: name)
        return try .promoted(dtype, target.dtype)
    }

    private func errors(_ target: Tensor, _ type: DType) throws(TensorError) -> Tensor {
        try forLoss(of: type).sub(target.forLoss(of: type))
    }

    /// Throws where PyTorch subtracts bools.
    private func checkSubtraction(_ target: Tensor) throws(TensorError) {
        if dtype == .bool || target.dtype == .bool { _ = try sub(target) }
    }

    private func checkLossWeight(_ weight: Tensor?, _ name: String) throws(TensorError) {
        guard let weight, weight.shape != shape else { return }
        throw .lossShapes("Weights and input must have the same size.", name, self, weight, kind: .value)
    }

    /// These losses times their weights, and for the mean divided by the weights' sum.
    private func weightedMean(
        _ weight: Tensor?, _ type: DType, _ reduction: LossReduction
    ) throws(TensorError) -> Tensor {
        guard let weight else { return try reduced(reduction, to: type) }
        let type = try DType.promoted(type, weight.dtype)
        let factors = try weight.forLoss(of: type)
        let losses = try mul(factors)
        if reduction != .mean { return try losses.reduced(reduction, to: type) }
        let mean = try losses.total().div(factors.total())
        return type.category < .float ? try mean.to(.defaultFloat) : try mean.to(type)
    }
}
