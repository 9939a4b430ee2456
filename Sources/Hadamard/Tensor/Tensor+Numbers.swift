// Functions of single numbers that are no more than a few operations.
extension Tensor {
    /// The same tensor. Bools throw.
    public func positive() throws(TensorError) -> Tensor {
        if dtype == .bool {
            throw TensorError(
                .notImplemented, "The `+` operator, on a bool tensor is not supported.", operation: "positive",
                dtypes: [dtype])
        }
        return self
    }

    /// The part behind the point, `self - trunc(self)`, with the element's sign. Floating-point types only; infinities give NaN.
    public func frac() throws(TensorError) -> Tensor {
        try requireFloatingPoint("frac")
        return try Elementwise.unary(.frac, self)
    }

    /// The next whole number towards 0: another name of ``trunc()``.
    public func fix() throws(TensorError) -> Tensor { try trunc() }

    /// The nearest number with so many digits behind the point, ties to even: scaled by a power of ten, rounded and scaled
    /// back. Negative `decimals` round to tens, hundreds …. Floating-point types only.
    ///
    /// Scaling rounds too, so that a number next to a tie may go to the wrong side; where the power of ten overflows the
    /// result is NaN.
    public func round(decimals: Int) throws(TensorError) -> Tensor {
        try requireFloatingPoint("round")
        if decimals == 0 { return try round() }
        let power = Tensor.powerOfTen(decimals.magnitude)
        return try inComputeType { x throws(TensorError) in
            try decimals > 0 ? x.mul(power).round().div(power) : x.div(power).round().mul(power)
        }
    }

    private static func powerOfTen(_ exponent: UInt) -> Double {
        // Exact up to 10^22; past that the nearest double, which strtod gives.
        exponent > 400 ? .infinity : Double("1e\(exponent)")!
    }

    /// Degrees in radians: the element times π / 180.
    public func deg2rad() throws(TensorError) -> Tensor {
        try refuseComplex("deg2rad", "deg2rad is not supported for complex tensors.")
        return try mul(Double.pi / 180)
    }

    /// Radians in degrees: the element times 180 / π.
    public func rad2deg() throws(TensorError) -> Tensor {
        try refuseComplex("rad2deg", "rad2deg is not supported for complex tensors.")
        return try mul(180 / Double.pi)
    }

    /// The power, computed in float64, or in complex128 if a number is complex.
    public func floatPower(_ exponent: some TensorOperand) throws(TensorError) -> Tensor {
        try Tensor.floatPower(self, exponent)
    }

    /// The power as ``floatPower(_:)``, with a number or a tensor on either side.
    public static func floatPower(
        _ base: some TensorOperand, _ exponent: some TensorOperand
    ) throws(TensorError) -> Tensor {
        let type = floatPowerType(base.argument, exponent.argument)
        return try power(wide(base.argument, type), wide(exponent.argument, type))
    }

    static func floatPowerType(_ base: TensorArgument, _ exponent: TensorArgument) -> DType {
        base.dtype.isComplex || exponent.dtype.isComplex ? .complex128 : .float64
    }

    private static func wide(_ argument: TensorArgument, _ dtype: DType) throws(TensorError) -> TensorArgument {
        switch argument {
        case .tensor(let tensor): .tensor(try tensor.to(dtype))
        case .scalar(let scalar):
            .scalar(dtype.isComplex ? .complex(scalar.real, scalar.imaginary) : .float(scalar.real))
        }
    }

    /// 0 where elements are negative or NaN, 1 where they are positive, and the element of `values` where they are 0.
    ///
    /// - Throws: ``TensorError`` when the types differ, or are complex.
    public func heaviside(_ values: Tensor) throws(TensorError) -> Tensor {
        for operand in [self, values] {
            try operand.refuseComplex("heaviside", "heaviside is not yet implemented for complex tensors.")
        }
        guard dtype == values.dtype else {
            throw TensorError(
                .runtime, "heaviside is not yet implemented for tensors with different dtypes.", operation: "heaviside",
                dtypes: [dtype, values.dtype])
        }
        return try Elementwise.binary(.heaviside, argument, values.argument)
    }

    /// NaN, the infinities, or both, replaced by numbers; without these by 0 and the type's largest and smallest number.
    /// Integers and bools stay as they are; complex elements are replaced part by part. A number that the type cannot hold
    /// becomes infinite.
    public func nanToNum(
        nan: Double? = nil, positiveInfinity: Double? = nil, negativeInfinity: Double? = nil
    ) throws(TensorError) -> Tensor {
        if dtype.isComplex {
            return try Tensor.complex(
                real().nanToNum(nan: nan, positiveInfinity: positiveInfinity, negativeInfinity: negativeInfinity),
                imag().nanToNum(nan: nan, positiveInfinity: positiveInfinity, negativeInfinity: negativeInfinity))
        }
        guard dtype.isFloatingPoint else { return self }
        let largest = dtype.greatestFinite
        let replaced = nan ?? 0
        if positiveInfinity == nil, negativeInfinity == nil, replaced.magnitude <= largest {
            return try Elementwise.combine(.nanToNum, self, .scalar(.float(replaced)), .scalar(.float(largest)))
        }
        func held(_ number: Double) -> Double { dtype == .float32 ? Double(Float(number)) : number }
        let numbers = try Elementwise.binary(.replaceNaN, self, .float(held(replaced)))
        let below = try Tensor.where(eq(-Double.infinity), held(negativeInfinity ?? -largest), numbers)
        return try Tensor.where(eq(Double.infinity), held(positiveInfinity ?? largest), below)
    }
}
