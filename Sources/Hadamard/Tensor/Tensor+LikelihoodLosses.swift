// Losses that are the negative logarithm of a likelihood, and the divergence of distributions.
extension Tensor {
    /// For logarithms of probabilities and target probabilities: `target * (log(target) - self)`, the terms of the
    /// Kullback-Leibler divergence. PyTorch's `kl_div`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - target: the target's probabilities.
    ///   - targetIsLog: whether the target holds logarithms too.
    ///   - reduction: what becomes of the terms: ``LossReduction/batchMean`` gives the divergence.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, and for shapes that do not fit.
    public func klDivergence(
        _ target: Tensor, targetIsLog: Bool = false, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "kl_div"
        for (isRefused, kind) in [
            (dtype.isComplex || target.dtype.isComplex, "Complex"),
            (dtype.category < .float || target.dtype.category < .float, "Integral"),
        ] where isRefused {
            throw TensorError(
                .runtime, "kl_div: \(kind) inputs not supported.", operation: name, dtypes: [dtype, target.dtype])
        }
        let type = try Tensor.promotedType(target, self)
        let (x, t) = (try forLoss(of: type), try target.forLoss(of: type))
        let terms = targetIsLog ? try t.exp().mul(t.sub(x)) : try t.xlogy(t).sub(t.mul(x))
        return try terms.reduced(reduction, to: type, samples: shape.first ?? 1)
    }

    /// For means of Poisson distributions and samples of them: `mean - target * log(mean)`. PyTorch's `poisson_nll_loss`.
    /// Shapes broadcast, types promote; integers give float32.
    ///
    /// - Parameters:
    ///   - target: the samples.
    ///   - inputIsLog: whether this tensor holds the means' logarithms.
    ///   - full: whether Stirling's approximation of the constant term is added where the target is above 1.
    ///   - eps: what is added to means before their logarithm.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for bools, and for shapes that do not fit.
    public func poissonNegativeLogLikelihood(
        _ target: Tensor, inputIsLog: Bool = true, full: Bool = false, eps: Double = 1e-8,
        reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        // Integers become float32 in the logarithm.
        let factor = inputIsLog || dtype.category >= .float ? self : try to(.defaultFloat)
        let common = try Tensor.promotedType(factor, target)
        let type = common.category < .float ? .defaultFloat : common
        let (x, t) = (try to(dtype.computeType), try target.to(target.dtype.computeType))
        var losses =
            inputIsLog ? try x.exp().sub(t.mul(x)) : try x.sub(t.mul(x.add(eps).log()))
        if full {
            let stirling = try t.mul(t.log()).sub(t).add(t.mul(2 * Double.pi).log().mul(0.5))
            losses = try losses.add(Tensor.where(t.le(1), 0, stirling))
        }
        return try losses.reduced(reduction, to: type)
    }

    /// For means of normal distributions, samples of them and their variances:
    /// `(log(variance) + (self - target) ** 2 / variance) / 2`. PyTorch's `gaussian_nll_loss`. Shapes broadcast, types promote.
    ///
    /// The variances are looked at: with a reduction the loss is computed at once.
    ///
    /// Source: Nix and Weigend, Estimating the Mean and Variance of the Target Probability Distribution, 1994.
    ///
    /// - Parameters:
    ///   - target: the samples.
    ///   - variance: a number, or a tensor of this one's shape, of this shape without its last dimension, or with one dimension
    ///     of size 1.
    ///   - full: whether the constant `log(2 * pi) / 2` is added.
    ///   - eps: the least variance.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for a negative variance, for integer variances, and for shapes that do not fit.
    public func gaussianNegativeLogLikelihood(
        _ target: Tensor, variance: some TensorOperand, full: Bool = false, eps: Double = 1e-6,
        reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "gaussian_nll_loss"
        let given = try varianceTensor(variance.argument, name)
        if given.dtype.isComplex { throw .notImplemented("lt", given.dtype) }
        func negative() -> TensorError {
            TensorError(.value, "var has negative entry/entries", operation: name, dtypes: [given.dtype])
        }
        // Looked at first where another error might follow, else together with the losses.
        let isPositive = try given.lt(0).any().logicalNot()
        let fits = given.shape == shape && target.shape == shape && given.dtype.isFloatingPoint && dtype != .bool
        if !fits, try isPositive.item() != .bool(true) { throw negative() }
        let variances = try fitted(given, name)
        guard given.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime,
                "result type Float can't be cast to the desired output type \(TensorError.cPlusPlusName(given.dtype))",
                operation: name, dtypes: [given.dtype])
        }
        var promotion = TypePromotion()
        try promotion.include(Tensor.promotedType(self, target), rank: Swift.max(rank, target.rank))
        try promotion.include(given.dtype, rank: variances.rank)
        let common = try promotion.result()
        return try gaussianLosses(target, variances, eps, full ? 0.9189385332046727 : 0, common.computeType)
            .reduced(reduction, to: common)
            .checked(reduction, [isPositive]) { _ in negative() }
    }

    private func gaussianLosses(
        _ target: Tensor, _ variances: Tensor, _ eps: Double, _ constant: Double, _ type: DType
    ) throws(TensorError) -> Tensor {
        let difference = try to(dtype.computeType).sub(target.to(target.dtype.computeType))
        // The least variance is of the variances' own type.
        let floor = try variances.clamp(min: eps).to(type.realType)
        let losses = try floor.log().add(difference.mul(difference).div(floor)).mul(0.5)
        return constant == 0 ? losses : try losses.add(constant)
    }

    private func varianceTensor(_ variance: TensorArgument, _ name: String) throws(TensorError) -> Tensor {
        switch variance {
        case .tensor(let tensor): return tensor
        case .scalar(let scalar):
            if dtype.isComplex && !(scalar.real < 0) {
                throw TensorError(
                    .notImplemented, "clamp is not supported for complex types", operation: name, dtypes: [dtype])
            }
            return try .full(shape, scalar.real, dtype: dtype.category < .float ? .defaultFloat : dtype.realType)
        }
    }

    /// Variances in a shape that broadcasts with this one.
    private func fitted(_ variance: Tensor, _ name: String) throws(TensorError) -> Tensor {
        if variance.shape == shape { return variance }
        if rank > 0, Array(shape.dropLast()) == variance.shape { return try variance.unsqueezed(-1) }
        let sizes = zip(shape, variance.shape).filter { $0 != $1 }.map(\.1)
        if rank == variance.rank && sizes.reduce(0, { $0 &+ $1 }) == 1 { return variance }
        throw .lossShapes("var is of incorrect size", name, self, variance, kind: .value)
    }
}
