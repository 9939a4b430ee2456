extension Tensor {
    /// Whether elements are +∞. Complex numbers throw.
    public func isposinf() throws(TensorError) -> Tensor { try equals(.infinity, "isposinf") }

    /// Whether elements are -∞. Complex numbers throw.
    public func isneginf() throws(TensorError) -> Tensor { try equals(-.infinity, "isneginf") }

    private func equals(_ value: Double, _ name: String) throws(TensorError) -> Tensor {
        try refuseComplex(name, "\(name) does not support complex inputs.", kind: .type)
        return dtype.isFloatingPoint ? try eq(value) : try Tensor.full(shape, false)
    }

    /// Whether elements are equal, or finite and `|self - other| <= absolute + |relative * other|`.
    ///
    /// - Parameters:
    ///   - other: a tensor of the same type, whose shape broadcasts with this one's.
    ///   - relative: the tolerance as a part of the other's magnitude: PyTorch's `rtol`.
    ///   - absolute: the tolerance that is allowed everywhere: PyTorch's `atol`.
    ///   - equalNaN: whether two NaNs are close.
    /// - Throws: ``TensorError`` when the types differ, or a tolerance is negative.
    public func isclose(
        _ other: Tensor, relative: Double = 1e-5, absolute: Double = 1e-8, equalNaN: Bool = false
    ) throws(TensorError) -> Tensor {
        guard dtype == other.dtype else {
            throw TensorError(
                .runtime, "\(dtype.messageName) did not match \(other.dtype.messageName)", operation: "isclose",
                dtypes: [dtype, other.dtype])
        }
        for (name, tolerance) in [("rtol", relative), ("atol", absolute)] where !(tolerance >= 0) {
            throw TensorError(
                .runtime,
                "\(name) must be greater than or equal to zero, but got \(DecimalText.general(tolerance))",
                operation: "isclose")
        }
        var close = try eq(other)
        if equalNaN && dtype.category >= .float { close = try close.logicalOr(isnan().logicalAnd(other.isnan())) }
        if relative == 0 && absolute == 0 { return close }
        let (a, b) = dtype.category < .float ? (try to(.defaultFloat), try other.to(.defaultFloat)) : (self, other)
        let allowed = try b.mul(relative).abs().add(absolute)
        let difference = try a.sub(b).abs()
        return try close.logicalOr(difference.isfinite().logicalAnd(difference.le(allowed)))
    }

    /// Whether all elements are close, as ``isclose(_:relative:absolute:equalNaN:)`` has it.
    public func allclose(
        _ other: Tensor, relative: Double = 1e-5, absolute: Double = 1e-8, equalNaN: Bool = false
    ) throws(TensorError) -> Bool {
        try isclose(other, relative: relative, absolute: absolute, equalNaN: equalNaN).all().item(as: Bool.self)
    }

    /// Whether shapes are the same and all elements equal, whatever their types. NaN equals nothing.
    public func equal(_ other: Tensor) throws(TensorError) -> Bool {
        if shape != other.shape { return false }
        return try eq(other).all().item(as: Bool.self)
    }
}
