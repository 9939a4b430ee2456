// Activation functions that end in an exponential below 0. Floating-point types only; half precision computes in float32.
extension Tensor {
    /// The exponential linear unit: the element where it is positive, `alpha * (exp(self) - 1)` elsewhere.
    ///
    /// Source: Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by Exponential Linear Units, 2015.
    public func elu(alpha: Double = 1) throws(TensorError) -> Tensor {
        try exponentialUnit("elu", alpha: alpha, inputScale: 1)
    }

    /// The scaled exponential linear unit, whose constants keep mean 0 and variance 1.
    ///
    /// Source: Klambauer et al., Self-Normalizing Neural Networks, 2017.
    public func selu() throws(TensorError) -> Tensor {
        try requireFloatingPoint("selu")
        return try Elementwise.unary(.selu, self)
    }

    /// The exponential linear unit `max(0, self) + min(0, alpha * (exp(self / alpha) - 1))`, smooth for any `alpha` but 0.
    ///
    /// Source: Barron, Continuously Differentiable Exponential Linear Units, 2017.
    public func celu(alpha: Double = 1) throws(TensorError) -> Tensor {
        if alpha == 0 {
            throw TensorError(.runtime, "ZeroDivisionError: alpha cannot be 0 for CELU", operation: "celu")
        }
        return try exponentialUnit("celu", alpha: alpha, inputScale: 1 / alpha)
    }

    private func exponentialUnit(_ name: String, alpha: Double, inputScale: Double) throws(TensorError) -> Tensor {
        if alpha == 1 {
            try requireFloatingPoint(name)
            return try Elementwise.unary(.elu, self)
        }
        return try activation(name) { x throws(TensorError) in
            let scaled = inputScale == 1 ? x : try x.mul(inputScale)
            return try Tensor.where(x.lt(0), scaled.expm1().mul(alpha), x)
        }
    }
}
