// Special functions. As all float functions they turn integers and bools into float32; float16 and bfloat16 compute in
// float32 and round once; complex numbers throw. In float32 they are within 1 ulp, in float64 within 2.
extension Tensor {
    /// The complementary error function `1 - erf(self)`, without its cancellation.
    public func erfc() throws(TensorError) -> Tensor { try Elementwise.unary(.erfc, self) }
    /// `exp(self * self) * erfc()`, which does not underflow; infinite where it is too large, in float64 left of -26.6.
    public func erfcx() throws(TensorError) -> Tensor { try Elementwise.unary(.erfcx, self) }
    /// The inverse of the error function; infinite at -1 and 1, NaN beyond.
    public func erfinv() throws(TensorError) -> Tensor { try Elementwise.unary(.erfinv, self) }
    /// The normal distribution's cumulative function.
    public func ndtr() throws(TensorError) -> Tensor { try Elementwise.unary(.ndtr, self) }
    /// The logarithm of ``ndtr()``, with all digits in both tails.
    public func logNdtr() throws(TensorError) -> Tensor { try Elementwise.unary(.logNdtr, self) }
    /// The quantile for a probability, the inverse of ``ndtr()``; infinite at 0 and 1, NaN outside.
    public func ndtri() throws(TensorError) -> Tensor { try Elementwise.unary(.ndtri, self) }

    /// The logarithm of the odds, `log(self / (1 - self))`; infinite at 0 and 1, NaN outside.
    ///
    /// - Parameter eps: Elements are moved into `eps...1 - eps` first, unless it is missing or negative.
    public func logit(eps: Double? = nil) throws(TensorError) -> Tensor {
        guard let eps, eps >= 0, !dtype.isComplex else { return try Elementwise.unary(.logit, self) }
        // In half precision too the bounds are rounded to the element type, as in PyTorch.
        let source = dtype.isFloatingPoint ? self : try Elementwise.cast(self, to: .defaultFloat)
        let low = try Tensor.full([], eps, dtype: source.dtype)
        let high = try 1 - low
        let kept = try Tensor.where(source.gt(high), high, source)
        return try Elementwise.unary(.logit, Tensor.where(source.lt(low), low, kept))
    }

    /// The entropy's term, `-self * log(self)`; 0 at 0, and minus infinity for negative elements.
    public func entr() throws(TensorError) -> Tensor { try Elementwise.unary(.entr, self) }

    /// The logarithm of the gamma function's magnitude; infinite at 0, -1, -2 ….
    public func lgamma() throws(TensorError) -> Tensor { try Elementwise.unary(.lgamma, self) }

    /// The derivative of ``lgamma()``; infinite at zeros, of the other sign, and NaN at -1, -2 ….
    public func digamma() throws(TensorError) -> Tensor { try Elementwise.unary(.digamma, self) }

    /// The derivative of an order of ``digamma()``, which is the order 0.
    ///
    /// At 0, -1, -2 … even orders give -inf and odd ones inf, and from the order 171 on, whose factorial no float64 holds, so
    /// do all elements. In float64, where even orders have roots left of 0, the error beside them is 2 ulp of what the nearest
    /// pole contributes.
    ///
    /// - Throws: ``TensorError`` when the order is negative.
    public func polygamma(_ order: Int) throws(TensorError) -> Tensor {
        guard order >= 0 else {
            throw TensorError(.runtime, "polygamma(n, x) does not support negative n.", operation: "polygamma")
        }
        if order == 0 { return try digamma() }
        if order == 1 { return try Elementwise.unary(.trigamma, self) }
        // An order that every float type holds; large ones differ by their parity alone.
        let held = order <= 170 ? order : order.isMultiple(of: 2) ? 172 : 171
        return try Elementwise.binary(.polygamma, argument, .scalar(.int(Int64(held))))
    }

    /// The modified Bessel function of the first kind, of order 0; infinite at infinity.
    public func i0() throws(TensorError) -> Tensor { try Elementwise.unary(.i0, self) }
    /// `exp(-abs(self)) * i0(self)`, which does not overflow.
    public func i0e() throws(TensorError) -> Tensor { try Elementwise.unary(.i0e, self) }
    /// The modified Bessel function of the first kind, of order 1; infinite at infinity.
    public func i1() throws(TensorError) -> Tensor { try Elementwise.unary(.i1, self) }
    /// `exp(-abs(self)) * i1(self)`, which does not overflow.
    public func i1e() throws(TensorError) -> Tensor { try Elementwise.unary(.i1e, self) }

    /// The spherical Bessel function of the first kind, of order 0: `sin(self) / self`, 1 at 0 and 0 at infinity.
    public func sphericalBesselJ0() throws(TensorError) -> Tensor { try Elementwise.unary(.sphericalBesselJ0, self) }

    /// `self * log(other)`; 0 where this element is 0, unless the other one is NaN.
    public func xlogy(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.xlogy, argument, other.argument)
    }

    /// `a * log(b)` as ``xlogy(_:)``, with a number or a tensor on either side.
    public static func xlogy(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.xlogy, a.argument, b.argument)
    }

    /// `self * log(1 + other)`, exact for a small `other` too; 0 where this element is 0, unless the other one is NaN.
    public func xlog1py(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.xlog1py, argument, other.argument)
    }

    /// `a * log(1 + b)` as ``xlog1py(_:)``, with a number or a tensor on either side.
    public static func xlog1py(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.xlog1py, a.argument, b.argument)
    }
}
