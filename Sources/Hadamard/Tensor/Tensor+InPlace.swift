// In place: the type and shape of the left side stay, its memory is used again where nobody else holds it, and no other
// tensor changes. The right side is computed in the promoted type and cast; a cast that loses a kind of number throws.
extension Tensor {
    /// Adds in place.
    public static func += (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.add, b) { a, b throws(TensorError) in try a.add(b) }
    }
    public static func += (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.add, b) { a, b throws(TensorError) in try a.add(b) }
    }

    /// Subtracts in place.
    public static func -= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.sub, b) { a, b throws(TensorError) in try a.sub(b) }
    }
    public static func -= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.sub, b) { a, b throws(TensorError) in try a.sub(b) }
    }

    /// Multiplies in place.
    public static func *= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.mul, b) { a, b throws(TensorError) in try a.mul(b) }
    }
    public static func *= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.mul, b) { a, b throws(TensorError) in try a.mul(b) }
    }

    /// Divides in place.
    public static func /= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.div, b) { a, b throws(TensorError) in try a.div(b) }
    }
    public static func /= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.div, b) { a, b throws(TensorError) in try a.div(b) }
    }

    /// Replaces by the remainder.
    public static func %= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.remainder, b) { a, b throws(TensorError) in try a.remainder(b) }
    }
    public static func %= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.remainder, b) { a, b throws(TensorError) in try a.remainder(b) }
    }

    /// Replaces by the power.
    public static func **= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.pow, b) { a, b throws(TensorError) in try a.pow(b) }
    }
    public static func **= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.pow, b) { a, b throws(TensorError) in try a.pow(b) }
    }

    /// And in place.
    public static func &= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.bitwiseAnd, b) { a, b throws(TensorError) in try a.bitwiseAnd(b) }
    }
    public static func &= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.bitwiseAnd, b) { a, b throws(TensorError) in try a.bitwiseAnd(b) }
    }

    /// Or in place.
    public static func |= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.bitwiseOr, b) { a, b throws(TensorError) in try a.bitwiseOr(b) }
    }
    public static func |= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.bitwiseOr, b) { a, b throws(TensorError) in try a.bitwiseOr(b) }
    }

    /// Exclusive or in place.
    public static func ^= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.bitwiseXor, b) { a, b throws(TensorError) in try a.bitwiseXor(b) }
    }
    public static func ^= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.bitwiseXor, b) { a, b throws(TensorError) in try a.bitwiseXor(b) }
    }

    /// Shifts up in place.
    public static func <<= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.leftShift, b) { a, b throws(TensorError) in try a.bitwiseLeftShift(b) }
    }
    public static func <<= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.leftShift, b) { a, b throws(TensorError) in try a.bitwiseLeftShift(b) }
    }

    /// Shifts down in place.
    public static func >>= (a: inout Tensor, b: Tensor) throws(TensorError) {
        try a.form(.rightShift, b) { a, b throws(TensorError) in try a.bitwiseRightShift(b) }
    }
    public static func >>= (a: inout Tensor, b: some TensorScalar) throws(TensorError) {
        try a.form(.rightShift, b) { a, b throws(TensorError) in try a.bitwiseRightShift(b) }
    }

    /// Applies any function of this tensor in place: `try a.update { try $0.tanh() }`.
    ///
    /// - Throws: What the function throws, and ``TensorError`` when the result's shape differs or its type cannot be cast; the
    ///   tensor is unchanged then.
    public mutating func update(_ body: (Tensor) throws -> Tensor) throws {
        try Elementwise.replace(&self, body(self), "update")
    }

    /// Throws what PyTorch throws of an operation in place before it looks at the operation itself: that the result would
    /// not fit in here.
    package func checkInPlace(_ operation: Operation, _ other: some TensorOperand) throws(TensorError) {
        if operation == .sub { try Tensor.refuseBoolDifference(dtype, other.argument.dtype) }
        try Elementwise.checkInPlace(operation, self, other.argument)
    }

    /// Puts an operation's result here, once it is known to fit.
    mutating func form<Other: TensorOperand>(
        _ operation: Operation, _ other: Other, _ body: (Tensor, Other) throws(TensorError) -> Tensor
    ) throws(TensorError) {
        if Elementwise.fitsInPlace(operation, self, other.argument) {
            self = try body(self, other)
            return
        }
        try checkInPlace(operation, other)
        try Elementwise.replace(&self, body(self, other), operation.name + "_")
    }
}
