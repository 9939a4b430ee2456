// Activation functions that bend or cut a straight line. Half precision computes in float32 and rounds once, as in PyTorch,
// but for softsign, which PyTorch composes of operations that each round.
extension Tensor {
    /// `max(0, self) + negativeSlope * min(0, self)`. Floating-point types only.
    public func leakyRelu(negativeSlope: Double = 0.01) throws(TensorError) -> Tensor {
        // The slope is not rounded to half precision.
        try activation("leaky_relu") { x throws(TensorError) in
            try Elementwise.binary(.leakyRelu, x.argument, negativeSlope.argument)
        }
    }

    /// The element where it is positive, else times a weight. Floating-point types only.
    ///
    /// - Parameter weight: One number for all elements, or one for each channel, which dimension 1 counts.
    /// - Throws: ``TensorError`` also when the weights have another type than the elements, or another shape.
    public func prelu(weight: Tensor) throws(TensorError) -> Tensor {
        func refused(_ message: String) -> TensorError {
            TensorError(
                .runtime, message, operation: "prelu", shapes: [shape, weight.shape], dtypes: [dtype, weight.dtype])
        }
        if dtype != weight.dtype {
            let types = "\(dtype.messageName) and \(weight.dtype.messageName)"
            throw refused("prelu: Type promoting not supported. Got \(types)")
        }
        let (parameters, channels) = (weight.count, rank > 1 ? shape[1] : 1)
        if parameters != 1 && rank == 0 { throw refused("Not allow zero-dim input tensor.") }
        if parameters != 1 && parameters != channels {
            throw refused(
                "Mismatch of parameter numbers and input channel size. Found parameter numbers = \(parameters) and "
                    + "channel size = \(channels).")
        }
        if weight.rank > 1 {
            throw refused("prelu: Expected `weight` to be a scalar or 1D tensor, but got: ndim = \(weight.rank)")
        }
        let ones = Array(repeating: 1, count: Swift.max(rank - 2, 0))
        let weights = try weight.reshaped(rank > 1 ? [1, parameters] + ones : rank == 1 ? [1] : [])
        return try Elementwise.binary(.prelu, argument, weights.argument)
    }

    /// The smaller of ``relu()`` and 6. Real numbers but bools.
    public func relu6() throws(TensorError) -> Tensor { try hardtanh(min: 0, max: 6) }

    /// Elements cut off below `min` and above `max`; NaN stays. Integers cut the bounds' fractions off.
    ///
    /// - Throws: ``TensorError`` for bools, complex elements, a `min` above `max`, and beside integers for a bound that int64
    ///   does not hold.
    public func hardtanh(min: Double = -1, max: Double = 1) throws(TensorError) -> Tensor {
        if min > max {
            throw TensorError(.value, "min_val cannot be greater than max_val", operation: "hardtanh")
        }
        if dtype == .bool {
            throw TensorError(
                .notImplemented, "Bool inputs not supported for hardtanh", operation: "hardtanh", dtypes: [dtype])
        }
        let numbers = [Scalar.float(min), .float(max)]
        if dtype.isInteger { for number in numbers { try number.checkFits(.int64) } }
        let bounds = numbers.map { dtype.isInteger ? $0.truncated : $0 }
        return try clamp(min: bounds[0], max: bounds[1])
    }

    /// `relu6(self + 3) / 6`. Floating-point types only.
    public func hardsigmoid() throws(TensorError) -> Tensor {
        try Elementwise.unary(.hardsigmoid, self)
    }

    /// `self * relu6(self + 3) / 6`; 0 at minus infinity. Floating-point types only.
    ///
    /// Source: Howard et al., Searching for MobileNetV3, 2019.
    public func hardswish() throws(TensorError) -> Tensor {
        try Elementwise.unary(.hardswish, self)
    }

    /// 0 where the element's magnitude is at most `lambda`, else the element; NaN stays. Floating-point types only.
    public func hardshrink(lambda: Double = 0.5) throws(TensorError) -> Tensor {
        // In half precision too the bound is rounded to the element type.
        try requireFloatingPoint("hardshrink")
        return try Elementwise.binary(.hardshrink, argument, lambda.argument)
    }

    /// The element moved towards 0 by `lambda`, and 0 where its magnitude is less; NaN stays. Floating-point types only.
    ///
    /// - Throws: ``TensorError`` also for a `lambda` that is negative or that the type cannot hold.
    public func softshrink(lambda: Double = 0.5) throws(TensorError) -> Tensor {
        try requireFloatingPoint("softshrink")
        guard lambda >= 0 && lambda <= dtype.greatestFinite else {
            throw TensorError(
                .runtime,
                "lambda must be in range [0, \(DecimalText.general(dtype.greatestFinite))] for input dtype "
                    + "\(dtype.messageName), but found \(DecimalText.general(lambda))", operation: "softshrink",
                dtypes: [dtype])
        }
        return try Elementwise.binary(.softshrink, argument, lambda.argument)
    }

    /// `value` where the element is at most `threshold`, else the element; NaN stays. Real numbers but bools.
    public func threshold(
        _ threshold: some TensorScalar, value: some TensorScalar
    ) throws(TensorError) -> Tensor {
        if dtype == .bool || dtype.isComplex { throw .notImplemented("threshold", dtype) }
        let numbers = [threshold.scalar, value.scalar]
        for number in numbers { try number.checkFits(dtype) }
        let operands = numbers.map { dtype.isInteger ? $0.truncated : $0 }
        return try Tensor.where(le(operands[0]), operands[1], self)
    }

    /// `self / (1 + abs(self))`: -1 and 1 at the infinities.
    public func softsign() throws(TensorError) -> Tensor {
        guard dtype.isFloatingPoint else { return try div(abs().add(1)) }
        // An infinity over itself would be NaN.
        let finite = try clamp(min: -dtype.greatestFinite, max: dtype.greatestFinite)
        return try finite.div(finite.abs().add(1))
    }

    /// `self - tanh(self)`, without its cancellation near 0.
    public func tanhshrink() throws(TensorError) -> Tensor {
        if dtype == .bool { return try sub(tanh()) }
        return try Elementwise.unary(.tanhshrink, self)
    }

    /// A function of floating-point elements, composed in the type that half precision computes in.
    func activation(
        _ name: String, _ body: (Tensor) throws(TensorError) -> Tensor
    ) throws(TensorError) -> Tensor {
        try requireFloatingPoint(name)
        return try inComputeType(body)
    }
}

extension Scalar {
    /// The number without its fraction, as an integer; one that no integer of 64 bits holds becomes the nearest.
    var truncated: Scalar {
        if integerBits != nil { return self }
        let whole = real.rounded(.towardZero)
        if whole >= 0 { return .unsigned(UInt64(exactly: whole) ?? .max) }
        return .int(Int64(exactly: whole) ?? .min)
    }
}
