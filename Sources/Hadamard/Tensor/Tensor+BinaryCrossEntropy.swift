// Cross entropies of two classes.
extension Tensor {
    /// For probabilities and targets: `-(target * log(self) + (1 - target) * log(1 - self))`, where logarithms are at least
    /// -100. PyTorch's `binary_cross_entropy`. The result has this tensor's type and shape.
    ///
    /// The elements are looked at: with a reduction the loss is computed at once.
    ///
    /// - Parameters:
    ///   - target: probabilities, in this tensor's type and shape.
    ///   - weight: a factor for each loss, of any real type, whose shape broadcasts to this tensor's.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for elements that are not between 0 and 1, for types other than the floating-point ones, and for
    ///   types and shapes that do not fit.
    public func binaryCrossEntropy(
        _ target: Tensor, weight: Tensor? = nil, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "binary_cross_entropy"
        guard shape == target.shape else {
            throw .lossShapes(
                "Using a target size (torch.Size(\(target.shape))) that is different to the input size "
                    + "(torch.Size(\(shape))) is deprecated. Please ensure they have the same size.", name, self,
                target,
                kind: .value)
        }
        let broadcast = try target.broadcast(withWeight: weight, name)
        guard dtype == target.dtype else {
            throw TensorError(
                .runtime, "Found dtype \(target.dtype.messageName) but expected \(dtype.messageName)", operation: name,
                dtypes: [dtype, target.dtype])
        }
        try requireFloatingPoint(name)
        let result = Result { () throws(TensorError) in
            let losses = try logLosses(target)
            guard let weight else { return try losses.reduced(reduction, to: dtype) }
            try Elementwise.checkFits(self, broadcast, .promoted(dtype, weight.dtype), name)
            return try losses.mul(weight).to(dtype.computeType).reduced(reduction, to: dtype)
        }
        if count == 0 { return try result.get() }
        let areProbabilities = [try isWithinUnit(), try target.isWithinUnit()]
        let anything = if case .success(let result) = result { result } else { areProbabilities[0] }
        _ = try anything.checked(reduction, areProbabilities) { index in
            let isInput = index == 0 && precedes(target)
            return TensorError(
                .runtime, "all elements of \(isInput ? "input" : "target") should be between 0 and 1",
                operation: name, dtypes: [dtype])
        }
        return try result.get()
    }

    private func logLosses(_ target: Tensor) throws(TensorError) -> Tensor {
        let (x, t) = (try forLoss(of: dtype), try target.forLoss(of: dtype))
        let least = -100.0
        return try t.sub(1).mul(x.neg().log1p().clamp(min: least)).sub(t.mul(x.log().clamp(min: least)))
    }

    /// Whether this tensor's first element that is no probability does not come after the other's.
    private func precedes(_ other: Tensor) -> Bool {
        func first(_ x: Tensor) throws(TensorError) -> Int64 {
            let isOutside = try x.ge(0).logicalAnd(x.le(1)).logicalNot().reshaped([-1])
            return try isOutside.any().item() == .bool(true) ? isOutside.to(.uint8).argmax().item(as: Int64.self) : .max
        }
        guard let (own, others) = try? (first(self), first(other)) else { return true }
        return own <= others
    }

    /// Whether all elements, of which there are some, are between 0 and 1. A NaN is not.
    private func isWithinUnit() throws(TensorError) -> Tensor { try amin().ge(0).logicalAnd(amax().le(1)) }

    /// For logits, whose ``sigmoid()`` is a probability, and targets: the ``binaryCrossEntropy(_:weight:reduction:)`` of the
    /// sigmoid, without its overflow and cancellation. PyTorch's `binary_cross_entropy_with_logits`. The result has the target's
    /// type.
    ///
    /// - Parameters:
    ///   - target: probabilities, in this tensor's shape.
    ///   - weight: a factor for each loss, whose shape broadcasts to this tensor's.
    ///   - positiveWeight: a factor for the part of the loss that the target stands for, whose shape broadcasts to this
    ///     tensor's: PyTorch's `pos_weight`.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, and for shapes that do not fit.
    public func binaryCrossEntropyWithLogits(
        _ target: Tensor, weight: Tensor? = nil, positiveWeight: Tensor? = nil, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let name = "binary_cross_entropy_with_logits"
        guard shape == target.shape else {
            throw .lossShapes(
                "Target size (torch.Size(\(target.shape))) must be the same as input size (torch.Size(\(shape)))", name,
                self, target, kind: .value)
        }
        try requireFloatingPoint("log_sigmoid")
        if target.dtype == .bool { try Tensor.refuseBoolDifference(.bool, .bool) }
        if let positiveWeight {
            if positiveWeight.dtype == .bool { try Tensor.refuseBoolDifference(.bool, .int64) }
            let broadcast = try Broadcasting.shape(positiveWeight.node.shape, node.shape, operation: name)
            try Elementwise.checkFits(self, broadcast, .promoted(dtype, positiveWeight.dtype), name)
        }
        try Elementwise.checkFits(target, node.shape, .promoted(dtype, target.dtype), name)
        if let weight {
            let broadcast = try Broadcasting.shape(node.shape, weight.node.shape, operation: name)
            try Elementwise.checkFits(target, broadcast, .promoted(target.dtype, weight.dtype), name)
        }
        let type = try DType.promoted(dtype, target.dtype).computeType
        let (x, t) = (try to(type.isComplex ? dtype.computeType : type), try target.to(type))
        // log(1 + exp(-|x|)), and what is linear on either side of 0. Neither cancels the other.
        let curve = try x.abs().neg().softplus()
        let isAbove = try x.gt(0)
        var losses: Tensor
        if let positiveWeight {
            let (positive, negative) = (try t.mul(positiveWeight.to(type)), try 1 - t)
            let slope = try Tensor.where(isAbove, negative, positive.neg())
            losses = try x.mul(slope).add(curve.mul(positive.add(negative)))
        } else {
            losses = try x.mul(isAbove.to(x.dtype).sub(t)).add(curve)
        }
        if let weight { losses = try losses.mul(weight.to(type)) }
        return try losses.reduced(reduction, to: target.dtype)
    }

    /// The shape that this tensor and a weight broadcast to.
    private func broadcast(withWeight weight: Tensor?, _ name: String) throws(TensorError) -> Dimensions {
        guard let weight else { return node.shape }
        do throws(TensorError) {
            return try Broadcasting.shape(node.shape, weight.node.shape, operation: name)
        } catch {
            let back = (1...Swift.min(rank, weight.rank)).first {
                let (a, b) = (shape[rank - $0], weight.shape[weight.rank - $0])
                return a != b && a != 1 && b != 1
            }
            throw .lossShapes(
                "Attempting to broadcast a dimension of length \(weight.shape[weight.rank - (back ?? 1)]) at "
                    + "-\(back ?? 1)! Mismatching argument at index 1 had torch.Size(\(weight.shape)); but expected shape "
                    + "should be broadcastable to \(shape)", name, self, weight)
        }
    }
}
