// Orthogonal polynomials, of an order for each element. As other special functions they turn integers and bools into
// float32; float16 and bfloat16 compute in float32 and round once; complex numbers throw.
//
// Orders lose their fractions; negative ones, NaN and those from 2⁶³ on give 0. Results are rounded about once: in float64,
// next to a root, the error may be 2⁻⁹² of the polynomial of the order before. A result that is too large is infinite with
// its sign, and so is that of an infinite element, where PyTorch's recurrences end in NaN. Up to 512 (Chebyshev), 8192
// (Legendre) and 32768 (Laguerre) the time grows with the largest order, beyond at most with its logarithm.
extension Tensor {
    /// The Chebyshev polynomial of the first kind of this order, `cos(order * acos(self))` within -1...1.
    public func chebyshevPolynomialT(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.chebyshevPolynomialT, argument, order.argument)
    }

    /// The Chebyshev polynomial of the second kind of this order.
    public func chebyshevPolynomialU(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.chebyshevPolynomialU, argument, order.argument)
    }

    /// The Chebyshev polynomial of the third kind of this order.
    public func chebyshevPolynomialV(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.chebyshevPolynomialV, argument, order.argument)
    }

    /// The Chebyshev polynomial of the fourth kind of this order.
    public func chebyshevPolynomialW(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.chebyshevPolynomialW, argument, order.argument)
    }

    /// The physicists' Hermite polynomial of this order; NaN for orders above 128, in float64 512, as in PyTorch.
    public func hermitePolynomialH(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.hermitePolynomialH, argument, order.argument)
    }

    /// The probabilists' Hermite polynomial of this order; NaN for orders above 128, in float64 512, as in PyTorch.
    public func hermitePolynomialHe(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.hermitePolynomialHe, argument, order.argument)
    }

    /// The Laguerre polynomial of this order; of orders above 32768 the error is up to 2⁻⁴² of the envelope.
    public func laguerrePolynomialL(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.laguerrePolynomialL, argument, order.argument)
    }

    /// The Legendre polynomial of this order.
    public func legendrePolynomialP(_ order: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.legendrePolynomialP, argument, order.argument)
    }
}
