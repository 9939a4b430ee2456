// What floating-point numbers are made of.
extension Tensor {
    /// Whether elements are negative; of floating-point numbers whether the sign bit is set, of -0 and NaN too.
    public func signbit() throws(TensorError) -> Tensor {
        try refuseComplex("signbit", "signbit is not implemented for complex tensors.")
        return try Elementwise.unary(.signbit, self)
    }

    /// The magnitude of the element with the sign of the other, which may be -0 or NaN. Integers and bools become float32.
    public func copysign(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.copysign, argument, other.argument)
    }

    /// The next number of the type towards the other. Floating-point types only.
    public func nextafter(_ other: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.nextafter, argument, other.argument)
    }

    /// The mantissa, whose magnitude is 0.5 or more and below 1, and the int32 exponent of `mantissa * 2^exponent`.
    ///
    /// Zeros, infinities and NaN are their own mantissa, with an exponent of 0.
    ///
    /// - Throws: ``TensorError`` for elements that are not of a floating-point type.
    public func frexp() throws(TensorError) -> (mantissa: Tensor, exponent: Tensor) {
        guard dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "torch.frexp() only supports floating-point dtypes", operation: "frexp", dtypes: [dtype])
        }
        return (try Elementwise.unary(.frexpMantissa, self), try Elementwise.unary(.frexpExponent, self))
    }

    /// `self * 2^exponent`. Floating-point and complex elements with integer exponents keep their type, and round once; all
    /// else is multiplied by the power, which has the exponent's type or float32.
    ///
    /// Beside floating-point elements exponents wrap to int32, as in PyTorch.
    public func ldexp(_ exponent: Tensor) throws(TensorError) -> Tensor {
        if dtype.isComplex && exponent.dtype.category < .float {
            let whole = try (exponent.dtype == .bool ? exponent.to(.uint8) : exponent).clamp(min: -5000, max: 5000)
            return try Tensor.complex(real().ldexp(whole), imag().ldexp(whole))
        }
        guard dtype.isFloatingPoint && exponent.dtype.category < .float else { return try mul(2.0 ** exponent) }
        if exponent.dtype == .bool { throw .notImplemented("ldexp", exponent.dtype) }
        // Beyond 2^5000 nothing is left of any number but 0 or infinity.
        let whole = try exponent.to(.int32).clamp(min: -5000, max: 5000)
        return try inComputeType { x throws(TensorError) in
            try Elementwise.binary(.ldexp, x.argument, .tensor(whole.to(x.dtype)))
        }
    }
}
