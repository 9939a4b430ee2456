// How near vectors are to each other: their products and differences are summed in float64.
extension Tensor {
    /// The cosine of the angle between vectors along a dimension: `sum(a * b) / (max(|a|, eps) * max(|b|, eps))`.
    /// PyTorch's `cosine_similarity`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - other: the vectors that these are compared with.
    ///   - dim: the dimension of the broadcast shape along which the vectors lie.
    ///   - eps: the smallest length that a vector is taken to have, so that the cosine of a vector of zeros is 0.
    /// - Throws: ``TensorError`` for integers and complex numbers, for shapes that do not fit, for a dimension out of range, and
    ///   for a negative `eps`.
    public func cosineSimilarity(
        _ other: Tensor, dim: Int = 1, eps: Double = 1e-8
    ) throws(TensorError) -> Tensor {
        let name = "cosine_similarity"
        let type = try DType.promoted(dtype, other.dtype)
        func refuse(_ message: String) -> TensorError {
            TensorError(.runtime, message, operation: name, dtypes: [dtype, other.dtype])
        }
        guard type.isFloatingPoint else {
            let common = try Tensor.promotedType(self, other)
            throw refuse("expected common dtype to be floating point, yet common dtype is \(common.messageName)")
        }
        guard eps >= 0 else { throw refuse("eps must be non-negative, got: \(DecimalText.general(eps))") }
        let shape = Array(try Broadcasting.shape(node.shape, other.node.shape, operation: name))
        let mask = try Reducing.mask([dim], rank: shape.count, operation: name)
        if shape.contains(0) {
            return try Tensor.zeros(shape, dtype: type).rowSum(mask, keepDim: false).to(type)
        }
        // Vectors of one shape are gone through once.
        let (a, b) = (try broadcast(shape).to(.float64), try other.broadcast(shape).to(.float64))
        func length(_ x: Tensor) throws(TensorError) -> Tensor {
            try x.mul(x).rowSum(mask, keepDim: false).sqrt().clamp(min: eps)
        }
        return try a.mul(b).rowSum(mask, keepDim: false).div(length(a).mul(length(b))).to(type)
    }

    /// The norm of the difference between vectors along the last dimension: `norm(a - b + eps)`. PyTorch's
    /// `pairwise_distance`. Shapes broadcast, types promote.
    ///
    /// - Parameters:
    ///   - other: the vectors that these are compared with.
    ///   - p: the norm's order, as ``vectorNorm(_:dim:keepDim:dtype:)`` has it.
    ///   - eps: what is added to each difference, so that a gradient is defined where two vectors are the same.
    ///   - keepDim: whether the result has the last dimension, with size 1.
    /// - Throws: ``TensorError`` for bools, for shapes that do not fit, and for vectors of no elements when `p` is negative or ∞.
    public func pairwiseDistance(
        _ other: Tensor, p: Double = 2, eps: Double = 1e-6, keepDim: Bool = false
    ) throws(TensorError) -> Tensor {
        let type = try Tensor.promotedType(self, other)
        return try distance(other, p, eps, keepDim).to(type.category < .float ? .defaultFloat : type.realType)
    }

    /// The distance in float64.
    func distance(_ other: Tensor, _ p: Double, _ eps: Double, _ keepDim: Bool = false) throws(TensorError) -> Tensor {
        let wide: (Tensor) throws(TensorError) -> Tensor = { x throws(TensorError) in
            x.dtype.category < .float ? x : try x.widened()
        }
        let difference = try wide(self).sub(wide(other))
        let real = difference.dtype.category < .float ? try difference.to(.float64) : try difference.widened()
        return try real.add(eps).norm(p, dim: Swift.max(rank, other.rank) - 1, keepDim: keepDim)
    }

    /// In a shape to which this one broadcasts. In the same one a pending tensor stays pending.
    func broadcast(_ shape: [Int]) throws(TensorError) -> Tensor { self.shape == shape ? self : try expanded(shape) }
}
