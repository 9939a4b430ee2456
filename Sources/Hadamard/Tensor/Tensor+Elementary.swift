// Float functions turn integers and bools into float32; float16 and bfloat16 compute in float32 and round once. Special values
// follow C99's Annexes F and G.
extension Tensor {
    /// 2 to the power of the element.
    public func exp2() throws(TensorError) -> Tensor { try Elementwise.unary(.exp2, self) }
    /// `exp(self) - 1`, exact near 0 too.
    public func expm1() throws(TensorError) -> Tensor { try Elementwise.unary(.expm1, self) }
    /// The logarithm to base 2; NaN below 0.
    public func log2() throws(TensorError) -> Tensor { try Elementwise.unary(.log2, self) }
    /// The logarithm to base 10; NaN below 0.
    public func log10() throws(TensorError) -> Tensor { try Elementwise.unary(.log10, self) }
    /// `log(1 + self)`, exact near 0 too; NaN below -1.
    public func log1p() throws(TensorError) -> Tensor { try Elementwise.unary(.log1p, self) }

    /// The tangent; NaN at infinity.
    public func tan() throws(TensorError) -> Tensor { try Elementwise.unary(.tan, self) }
    /// The angle from -π/2 to π/2 with this sine; NaN beyond -1 and 1.
    public func asin() throws(TensorError) -> Tensor { try Elementwise.unary(.asin, self) }
    /// The angle from 0 to π with this cosine; NaN beyond -1 and 1.
    public func acos() throws(TensorError) -> Tensor { try Elementwise.unary(.acos, self) }
    /// The angle from -π/2 to π/2 with this tangent.
    public func atan() throws(TensorError) -> Tensor { try Elementwise.unary(.atan, self) }

    /// The hyperbolic sine.
    public func sinh() throws(TensorError) -> Tensor { try Elementwise.unary(.sinh, self) }
    /// The hyperbolic cosine.
    public func cosh() throws(TensorError) -> Tensor { try Elementwise.unary(.cosh, self) }
    /// The inverse hyperbolic sine.
    public func asinh() throws(TensorError) -> Tensor { try Elementwise.unary(.asinh, self) }
    /// The inverse hyperbolic cosine; NaN below 1.
    public func acosh() throws(TensorError) -> Tensor { try Elementwise.unary(.acosh, self) }
    /// The inverse hyperbolic tangent; NaN beyond -1 and 1, where it is infinite.
    public func atanh() throws(TensorError) -> Tensor { try Elementwise.unary(.atanh, self) }

    /// `sin(π self) / (π self)`: 1 at 0, exactly 0 at the other whole numbers and at infinity.
    ///
    /// PyTorch rounds the argument of the sine, which leaves about 1e-8 at a whole number in float32.
    public func sinc() throws(TensorError) -> Tensor { try Elementwise.unary(.sinc, self) }

    /// The angle of the point (`other`, `self`), from -π to π; at zeros and infinities as C99's `atan2`.
    public func atan2(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.atan2, argument, other.argument)
    }

    /// `sqrt(self * self + other * other)` without overflow on the way; infinite if either is, even beside NaN. For float types
    /// only.
    public func hypot(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.hypot, argument, other.argument)
    }

    /// `log(exp(self) + exp(other))` without overflow on the way, for float and complex types. Where the result is near 0 and real
    /// operands are not, its error is that of the larger operand.
    public func logAddExp(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.logAddExp, argument, other.argument)
    }

    /// `log2(exp2(self) + exp2(other))`, as ``logAddExp(_:)``. For float types only.
    public func logAddExp2(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.logAddExp2, argument, other.argument)
    }
}

// Activations, for float types only.
extension Tensor {
    /// `self * tanh(softplus(self))`; 0 at minus infinity.
    ///
    /// Source: Misra, Mish: A Self Regularized Non-Monotonic Activation Function, 2019.
    public func mish() throws(TensorError) -> Tensor { try Elementwise.unary(.mish, self) }

    /// `log(1 + exp(beta * self)) / beta`, and the element itself where `beta * self` is above the threshold.
    public func softplus(beta: Double = 1, threshold: Double = 20) throws(TensorError) -> Tensor {
        try requireFloatingPoint("softplus")
        if beta == 1 && threshold == 20 { return try Elementwise.unary(.softplus, self) }
        return try inComputeType { x throws(TensorError) in
            let scaled = beta == 1 ? x : try x * beta
            let curve = try scaled.exp().log1p()
            return try Tensor.where(scaled .> threshold, x, beta == 1 ? curve : curve / beta)
        }
    }

    /// `log(sigmoid(self))`, without underflow on the way.
    public func logSigmoid() throws(TensorError) -> Tensor {
        try requireFloatingPoint("log_sigmoid")
        return try Elementwise.unary(.logSigmoid, self)
    }
}
