// Float functions turn integers and bools into float32; float16 and bfloat16 compute in float32 and round once.
extension Tensor {
    /// The exponential function.
    public func exp() throws(TensorError) -> Tensor { try Elementwise.unary(.exp, self) }
    /// The natural logarithm; NaN below 0.
    public func log() throws(TensorError) -> Tensor { try Elementwise.unary(.log, self) }
    /// The square root, correctly rounded; NaN below 0.
    public func sqrt() throws(TensorError) -> Tensor { try Elementwise.unary(.sqrt, self) }
    /// `1 / sqrt(self)`.
    public func rsqrt() throws(TensorError) -> Tensor { try Elementwise.unary(.rsqrt, self) }
    /// The hyperbolic tangent.
    public func tanh() throws(TensorError) -> Tensor { try Elementwise.unary(.tanh, self) }
    /// The logistic function `1 / (1 + exp(-self))`.
    public func sigmoid() throws(TensorError) -> Tensor { try Elementwise.unary(.sigmoid, self) }
    /// The sine; NaN at infinity.
    public func sin() throws(TensorError) -> Tensor { try Elementwise.unary(.sin, self) }
    /// The cosine; NaN at infinity.
    public func cos() throws(TensorError) -> Tensor { try Elementwise.unary(.cos, self) }
    /// The error function. Complex numbers have none.
    public func erf() throws(TensorError) -> Tensor { try Elementwise.unary(.erf, self) }
    /// `1 / self`.
    public func reciprocal() throws(TensorError) -> Tensor { try Elementwise.unary(.reciprocal, self) }

    // The following keep the element type.

    /// The distance from 0; real for complex elements. The smallest integer of a type stays itself.
    public func abs() throws(TensorError) -> Tensor { try Elementwise.unary(.abs, self) }
    /// `self * self`. For bools, int64.
    public func square() throws(TensorError) -> Tensor {
        dtype == .bool ? try pow(2) : try Elementwise.unary(.square, self)
    }
    /// -1, 0 or 1 by the sign; NaN stays. Complex numbers: ``sgn()``.
    public func sign() throws(TensorError) -> Tensor {
        try refuseComplex(
            "sign",
            "Unlike NumPy, torch.sign is not intended to support complex numbers. Please use torch.sgn instead.")
        return try Elementwise.unary(.sign, self)
    }
    /// The sign, or for complex elements the number of magnitude 1 in the same direction.
    public func sgn() throws(TensorError) -> Tensor { try Elementwise.unary(dtype.isComplex ? .sgn : .sign, self) }
    /// The larger of the element and 0; NaN stays.
    public func relu() throws(TensorError) -> Tensor {
        if dtype == .bool {
            throw TensorError(
                .notImplemented, "Boolean inputs not supported for relu", operation: "relu", dtypes: [dtype])
        }
        return try Elementwise.unary(.relu, self)
    }
    /// The next whole number downwards.
    public func floor() throws(TensorError) -> Tensor { try wholeNumber(.floor) }
    /// The next whole number upwards.
    public func ceil() throws(TensorError) -> Tensor { try wholeNumber(.ceil) }
    /// The nearest whole number, ties to even.
    public func round() throws(TensorError) -> Tensor { try Elementwise.unary(.round, self) }
    /// The next whole number towards 0.
    public func trunc() throws(TensorError) -> Tensor { try wholeNumber(.trunc) }

    private func wholeNumber(_ operation: Operation) throws(TensorError) -> Tensor {
        if dtype.isComplex {
            try refuseComplex(operation.name, "\(operation.name) is not supported for complex inputs")
        }
        return try Elementwise.unary(operation, self)
    }

    /// Elements below `min` become `min`, then those above `max` become `max`; NaN stays. Bounds broadcast and promote.
    ///
    /// - Throws: ``TensorError`` when both bounds are missing, or for complex elements.
    public func clamp(
        min: (any TensorOperand)? = nil, max: (any TensorOperand)? = nil
    ) throws(TensorError) -> Tensor {
        guard min != nil || max != nil else {
            throw TensorError(
                .runtime, "torch.clamp: At least one of 'min' or 'max' must not be None", operation: "clamp")
        }
        var promotion = TypePromotion()
        for operand in [self, min, max] as [(any TensorOperand)?] {
            if let operand { try promotion.include(operand.argument) }
        }
        let common = try promotion.result()
        // Bools have bounds only where PyTorch takes the minimum or maximum of two tensors.
        let isBound = common == .bool && (min == nil) != (max == nil) && (min ?? max)?.argument.isScalar == false
        if common.isComplex || (common == .bool && !isBound) { throw .notImplemented("clamp", common) }
        if [min, max].allSatisfy({ $0?.argument.isScalar != false }), min.isNaN || max.isNaN {
            return try Tensor.full(shape, Double.nan, dtype: common)
        }
        var result = try Elementwise.cast(self, to: common)
        if let min {
            result = try Elementwise.binary(.maximum, result.argument, min.argument.bound(of: common, .minimum))
        }
        if let max {
            result = try Elementwise.binary(.minimum, result.argument, max.argument.bound(of: common, .maximum))
        }
        return try Elementwise.cast(result, to: common)
    }
}

extension (any TensorOperand)? {
    /// Whether this bound is a plain NaN, which leaves nothing but itself.
    fileprivate var isNaN: Bool { if case .scalar(let scalar)? = self?.argument { scalar.real.isNaN } else { false } }
}

extension TensorArgument {
    /// This bound, which compares by value and does not wrap: one that every element meets becomes the range's end, one that
    /// none can meet throws.
    fileprivate func bound(of dtype: DType, _ operation: Operation) throws(TensorError) -> TensorArgument {
        guard case .scalar(let scalar) = self else { return self }
        if !dtype.isInteger { try scalar.checkFits(dtype) }
        guard dtype.isInteger, scalar.integerBits != nil else { return self }
        let place = scalar.place(among: dtype)
        if place == .inside { return self }
        let isMinimum = operation == .minimum
        guard place == (isMinimum ? .below : .above) else {
            throw TensorError(
                .runtime,
                "Clamp \(isMinimum ? "min" : "max") value \(DecimalText.general(scalar.real)) is outside the representable "
                    + "range of \(dtype.messageName)", operation: "clamp", dtypes: [dtype])
        }
        let largest = dtype.largestInteger
        return .scalar(isMinimum ? .int(dtype.isSigned ? ~Int64(largest) : 0) : .unsigned(largest))
    }
}

// Two activation functions that networks spend their time in, and how others are composed in half precision.
extension Tensor {
    /// How gelu's normal distribution is computed.
    public enum GELUApproximation: String, Sendable {
        /// Exactly, by the error function.
        case none
        /// By `tanh`.
        case tanh
    }

    /// The Gaussian error linear unit: the element times the normal distribution's cumulative function of it;
    /// 0 at minus infinity.
    ///
    /// Source: Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.
    public func gelu(approximate: GELUApproximation = .none) throws(TensorError) -> Tensor {
        try requireFloatingPoint("gelu")
        return try Elementwise.unary(approximate == .none ? .gelu : .geluTanh, self)
    }

    /// `self * sigmoid(self)`; 0 at minus infinity for real elements.
    public func silu() throws(TensorError) -> Tensor {
        if dtype.isComplex { return try self * sigmoid() }
        return try Elementwise.unary(.silu, self)
    }

    /// Composes a function in the type that half precision computes in, and rounds once at the end.
    func inComputeType(_ body: (Tensor) throws(TensorError) -> Tensor) throws(TensorError) -> Tensor {
        try Elementwise.cast(body(Elementwise.cast(self, to: dtype.computeType)), to: dtype)
    }
}
