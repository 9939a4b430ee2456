// Spelled as Swift's SIMD types spell them; `==` compares whole tensors. The result is bool.
extension Tensor {
    /// Whether elements are equal. NaN equals nothing.
    public static func .== (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.eq(b) }
    public static func .== (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.eq(b) }
    public static func .== (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.eq(a) }

    /// Whether elements differ. NaN differs from everything.
    public static func .!= (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.ne(b) }
    public static func .!= (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.ne(b) }
    public static func .!= (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.ne(a) }

    /// Whether elements on the left are smaller. Complex numbers have no order.
    public static func .< (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.lt(b) }
    public static func .< (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.lt(b) }
    public static func .< (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.gt(a) }

    /// Whether elements on the left are smaller or equal.
    public static func .<= (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.le(b) }
    public static func .<= (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.le(b) }
    public static func .<= (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.ge(a) }

    /// Whether elements on the left are larger.
    public static func .> (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.gt(b) }
    public static func .> (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.gt(b) }
    public static func .> (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.lt(a) }

    /// Whether elements on the left are larger or equal.
    public static func .>= (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.ge(b) }
    public static func .>= (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.ge(b) }
    public static func .>= (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.le(a) }
}

extension Tensor {
    /// `self .== other`.
    public func eq(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.eq, other) }
    /// `self .!= other`.
    public func ne(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.ne, other) }
    /// `self .< other`.
    public func lt(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.lt, other) }
    /// `self .<= other`.
    public func le(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.le, other) }
    /// `self .> other`.
    public func gt(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.gt, other) }
    /// `self .>= other`.
    public func ge(_ other: some TensorOperand) throws(TensorError) -> Tensor { try compare(.ge, other) }

    private func compare(_ operation: Operation, _ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(operation, argument, other.argument)
    }

    /// Whether elements are NaN in any part.
    public func isnan() throws(TensorError) -> Tensor { try Elementwise.unary(.isnan, self) }
    /// Whether elements are infinite in any part.
    public func isinf() throws(TensorError) -> Tensor { try Elementwise.unary(.isinf, self) }
    /// Whether elements are neither NaN nor infinite.
    public func isfinite() throws(TensorError) -> Tensor { try Elementwise.unary(.isfinite, self) }

    /// The elements of `a` where `condition` is true, of `b` elsewhere, in their common type. All three broadcast.
    ///
    /// - Throws: ``TensorError`` when the condition is neither bool nor uint8, or shapes do not broadcast.
    public static func `where`(
        _ condition: Tensor, _ a: some TensorOperand, _ b: some TensorOperand
    ) throws(TensorError) -> Tensor {
        try Elementwise.select(condition, a.argument, b.argument)
    }
}
