// In place: the type and shape of the left side stay, its memory is used again where nobody else holds it, and no other
// tensor changes. The right side is computed in the promoted type and cast; a cast that loses a kind of number throws.
extension Tensor {
    /// Adds in place.
    public static func += (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.add(b), "add_") }
    public static func += (a: inout Tensor, b: some TensorScalar) throws(TensorError) { try a.replace(a.add(b), "add_") }

    /// Subtracts in place.
    public static func -= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.sub(b), "sub_") }
    public static func -= (a: inout Tensor, b: some TensorScalar) throws(TensorError) { try a.replace(a.sub(b), "sub_") }

    /// Multiplies in place.
    public static func *= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.mul(b), "mul_") }
    public static func *= (a: inout Tensor, b: some TensorScalar) throws(TensorError) { try a.replace(a.mul(b), "mul_") }

    /// Divides in place.
    public static func /= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.div(b), "div_") }
    public static func /= (a: inout Tensor, b: some TensorScalar) throws(TensorError) { try a.replace(a.div(b), "div_") }

    /// Replaces by the remainder.
    public static func %= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.remainder(b), "remainder_") }
    public static func %= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a.remainder(b), "remainder_")
    }

    /// Replaces by the power.
    public static func **= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a.pow(b), "pow_") }
    public static func **= (a: inout Tensor, b: some TensorScalar) throws(TensorError) { try a.replace(a.pow(b), "pow_") }

    /// And in place.
    public static func &= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a & b, "bitwise_and_") }
    public static func &= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a & b, "bitwise_and_")
    }

    /// Or in place.
    public static func |= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a | b, "bitwise_or_") }
    public static func |= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a | b, "bitwise_or_")
    }

    /// Exclusive or in place.
    public static func ^= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a ^ b, "bitwise_xor_") }
    public static func ^= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a ^ b, "bitwise_xor_")
    }

    /// Shifts up in place.
    public static func <<= (a: inout Tensor, b: Tensor) throws(TensorError) { try a.replace(a << b, "bitwise_left_shift_") }
    public static func <<= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a << b, "bitwise_left_shift_")
    }

    /// Shifts down in place.
    public static func >>= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.replace(a >> b, "bitwise_right_shift_")
    }
    public static func >>= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.replace(a >> b, "bitwise_right_shift_")
    }

    /// Applies any function of this tensor in place: `try a.update { try $0.tanh() }`.
    ///
    /// - Throws: ``TensorError`` when the result's shape differs or its type cannot be cast; the tensor is unchanged then.
    public mutating func update(_ body: (Tensor) throws(TensorError) -> Tensor) throws(TensorError) {
        try replace(body(self), "update")
    }

    /// The same for closures that throw anything, which is what Swift takes a closure with a `try` to do.
    @_disfavoredOverload
    public mutating func update(_ body: (Tensor) throws -> Tensor) throws {
        try replace(body(self), "update")
    }

    mutating func replace(_ result: Tensor, _ name: String) throws(TensorError) {
        try Application.replace(&self, result, name)
    }
}
