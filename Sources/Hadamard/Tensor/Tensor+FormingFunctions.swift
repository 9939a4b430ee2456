// PyTorch's in-place forms of functions of one tensor: the type stays, so that one which makes floats of integers throws for these.
// The memory is used again where nobody else holds it.
extension Tensor {
    /// Replaces each element by the exponential function: ``exp()`` in place.
    public mutating func formExp() throws(TensorError) { try form("exp_") { a throws(TensorError) in try a.exp() } }
    /// Replaces each element by the natural logarithm: ``log()`` in place.
    public mutating func formLog() throws(TensorError) { try form("log_") { a throws(TensorError) in try a.log() } }
    /// Replaces each element by the square root: ``sqrt()`` in place.
    public mutating func formSqrt() throws(TensorError) { try form("sqrt_") { a throws(TensorError) in try a.sqrt() } }
    /// Replaces each element by the inverse square root: ``rsqrt()`` in place.
    public mutating func formRsqrt() throws(TensorError) {
        try form("rsqrt_") { a throws(TensorError) in try a.rsqrt() }
    }
    /// Replaces each element by the hyperbolic tangent: ``tanh()`` in place.
    public mutating func formTanh() throws(TensorError) { try form("tanh_") { a throws(TensorError) in try a.tanh() } }
    /// Replaces each element by the logistic function: ``sigmoid()`` in place.
    public mutating func formSigmoid() throws(TensorError) {
        try form("sigmoid_") { a throws(TensorError) in try a.sigmoid() }
    }
    /// Replaces each element by the sine: ``sin()`` in place.
    public mutating func formSin() throws(TensorError) { try form("sin_") { a throws(TensorError) in try a.sin() } }
    /// Replaces each element by the cosine: ``cos()`` in place.
    public mutating func formCos() throws(TensorError) { try form("cos_") { a throws(TensorError) in try a.cos() } }
    /// Replaces each element by the error function: ``erf()`` in place.
    public mutating func formErf() throws(TensorError) { try form("erf_") { a throws(TensorError) in try a.erf() } }
    /// Replaces each element by the reciprocal: ``reciprocal()`` in place.
    public mutating func formReciprocal() throws(TensorError) {
        try form("reciprocal_") { a throws(TensorError) in try a.reciprocal() }
    }
    /// Replaces each element by the absolute value: ``abs()`` in place. Complex elements, whose absolute values are real, throw.
    public mutating func formAbs() throws(TensorError) {
        if dtype.isComplex {
            throw TensorError(
                .runtime, "In-place abs is not supported for complex tensors.", operation: "abs_", dtypes: [dtype])
        }
        try form("abs_") { a throws(TensorError) in try a.abs() }
    }
    /// Replaces each element by the square: ``square()`` in place.
    public mutating func formSquare() throws(TensorError) {
        try form("square_") { a throws(TensorError) in try a.square() }
    }
    /// Replaces each element by the sign: ``sign()`` in place.
    public mutating func formSign() throws(TensorError) { try form("sign_") { a throws(TensorError) in try a.sign() } }
    /// Replaces each element by the sign: ``sgn()`` in place.
    public mutating func formSgn() throws(TensorError) { try form("sgn_") { a throws(TensorError) in try a.sgn() } }
    /// Replaces each element by the larger of the element and 0: ``relu()`` in place.
    public mutating func formRelu() throws(TensorError) { try form("relu_") { a throws(TensorError) in try a.relu() } }
    /// Replaces each element by the next whole number downwards: ``floor()`` in place.
    public mutating func formFloor() throws(TensorError) {
        try form("floor_") { a throws(TensorError) in try a.floor() }
    }
    /// Replaces each element by the next whole number upwards: ``ceil()`` in place.
    public mutating func formCeil() throws(TensorError) { try form("ceil_") { a throws(TensorError) in try a.ceil() } }
    /// Replaces each element by the nearest whole number: ``round()`` in place.
    public mutating func formRound() throws(TensorError) {
        try form("round_") { a throws(TensorError) in try a.round() }
    }
    /// Replaces each element by the next whole number towards 0: ``trunc()`` in place.
    public mutating func formTrunc() throws(TensorError) {
        try form("trunc_") { a throws(TensorError) in try a.trunc() }
    }
    /// Replaces each element by the number of the other sign: ``neg()`` in place.
    public mutating func formNeg() throws(TensorError) { try form("neg_") { a throws(TensorError) in try a.neg() } }
}

extension Tensor {
    /// Replaces each element by 2 to its power: ``exp2()`` in place.
    public mutating func formExp2() throws(TensorError) { try form("exp2_") { a throws(TensorError) in try a.exp2() } }
    /// Replaces each element by `exp` less 1: ``expm1()`` in place.
    public mutating func formExpm1() throws(TensorError) {
        try form("expm1_") { a throws(TensorError) in try a.expm1() }
    }
    /// Replaces each element by the logarithm to base 2: ``log2()`` in place.
    public mutating func formLog2() throws(TensorError) { try form("log2_") { a throws(TensorError) in try a.log2() } }
    /// Replaces each element by the logarithm to base 10: ``log10()`` in place.
    public mutating func formLog10() throws(TensorError) {
        try form("log10_") { a throws(TensorError) in try a.log10() }
    }
    /// Replaces each element by the logarithm of 1 more: ``log1p()`` in place.
    public mutating func formLog1p() throws(TensorError) {
        try form("log1p_") { a throws(TensorError) in try a.log1p() }
    }
    /// Replaces each element by the tangent: ``tan()`` in place.
    public mutating func formTan() throws(TensorError) { try form("tan_") { a throws(TensorError) in try a.tan() } }
    /// Replaces each element by the arc sine: ``asin()`` in place.
    public mutating func formAsin() throws(TensorError) { try form("asin_") { a throws(TensorError) in try a.asin() } }
    /// Replaces each element by the arc cosine: ``acos()`` in place.
    public mutating func formAcos() throws(TensorError) { try form("acos_") { a throws(TensorError) in try a.acos() } }
    /// Replaces each element by the arc tangent: ``atan()`` in place.
    public mutating func formAtan() throws(TensorError) { try form("atan_") { a throws(TensorError) in try a.atan() } }
    /// Replaces each element by the hyperbolic sine: ``sinh()`` in place.
    public mutating func formSinh() throws(TensorError) { try form("sinh_") { a throws(TensorError) in try a.sinh() } }
    /// Replaces each element by the hyperbolic cosine: ``cosh()`` in place.
    public mutating func formCosh() throws(TensorError) { try form("cosh_") { a throws(TensorError) in try a.cosh() } }
    /// Replaces each element by the inverse hyperbolic sine: ``asinh()`` in place.
    public mutating func formAsinh() throws(TensorError) {
        try form("asinh_") { a throws(TensorError) in try a.asinh() }
    }
    /// Replaces each element by the inverse hyperbolic cosine: ``acosh()`` in place.
    public mutating func formAcosh() throws(TensorError) {
        try form("acosh_") { a throws(TensorError) in try a.acosh() }
    }
    /// Replaces each element by the inverse hyperbolic tangent: ``atanh()`` in place.
    public mutating func formAtanh() throws(TensorError) {
        try form("atanh_") { a throws(TensorError) in try a.atanh() }
    }
    /// Replaces each element by `sin(π x) / (π x)`: ``sinc()`` in place.
    public mutating func formSinc() throws(TensorError) { try form("sinc_") { a throws(TensorError) in try a.sinc() } }
}

// PyTorch has these as functions that are told to work in place.
extension Tensor {
    /// Replaces each element by ``gelu(approximate:)`` of it.
    public mutating func formGelu(approximate: GELUApproximation = .none) throws(TensorError) {
        try form("gelu") { a throws(TensorError) in try a.gelu(approximate: approximate) }
    }
    /// Replaces each element by ``silu()`` of it.
    public mutating func formSilu() throws(TensorError) { try form("silu") { a throws(TensorError) in try a.silu() } }
    /// Replaces each element by ``mish()`` of it.
    public mutating func formMish() throws(TensorError) { try form("mish") { a throws(TensorError) in try a.mish() } }
}

extension Tensor {
    /// Replaces each element by ``atan2(_:)`` of it and the other's.
    public mutating func formAtan2(_ other: some TensorOperand) throws(TensorError) {
        try form("atan2_") { a throws(TensorError) in try a.atan2(other) }
    }
    /// Replaces each element by ``hypot(_:)`` of it and the other's.
    public mutating func formHypot(_ other: some TensorOperand) throws(TensorError) {
        try form("hypot_") { a throws(TensorError) in try a.hypot(other) }
    }
}
