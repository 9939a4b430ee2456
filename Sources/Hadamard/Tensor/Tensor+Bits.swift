// `& | ^ ~` are for bools and integers, shifts for integers.
extension Tensor {
    /// Bitwise and; logical for bools.
    public static func & (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.bitwiseAnd(b) }
    public static func & (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.bitwiseAnd(b) }
    public static func & (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.bitwiseAnd(a) }

    /// Bitwise or; logical for bools.
    public static func | (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.bitwiseOr(b) }
    public static func | (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.bitwiseOr(b) }
    public static func | (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.bitwiseOr(a) }

    /// Bitwise exclusive or; logical for bools.
    public static func ^ (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.bitwiseXor(b) }
    public static func ^ (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.bitwiseXor(b) }
    public static func ^ (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor { try b.bitwiseXor(a) }

    /// Bits moved up, zeros coming in. A count that is negative or too large gives 0.
    public static func << (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.bitwiseLeftShift(b) }
    public static func << (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.bitwiseLeftShift(b) }
    public static func << (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.leftShift, a.argument, b.argument)
    }

    /// Bits moved down, the sign coming in. A count that is negative or too large leaves nothing but the sign.
    public static func >> (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.bitwiseRightShift(b) }
    public static func >> (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.bitwiseRightShift(b) }
    public static func >> (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.rightShift, a.argument, b.argument)
    }

    /// All bits inverted; `not` for bools.
    public static prefix func ~ (a: Tensor) throws(TensorError) -> Tensor { try a.bitwiseNot() }
}

extension Tensor {
    /// `self & other`.
    public func bitwiseAnd(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.bitwiseAnd, other) }
    /// `self | other`.
    public func bitwiseOr(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.bitwiseOr, other) }
    /// `self ^ other`.
    public func bitwiseXor(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.bitwiseXor, other) }
    /// `self << other`.
    public func bitwiseLeftShift(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try apply(.leftShift, other)
    }
    /// `self >> other`.
    public func bitwiseRightShift(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try apply(.rightShift, other)
    }
    /// `~self`.
    public func bitwiseNot() throws(TensorError) -> Tensor { try Elementwise.unary(.bitwiseNot, self) }

    /// Whether both elements are other than 0.
    public func logicalAnd(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.logicalAnd, other) }
    /// Whether any of the two elements is other than 0.
    public func logicalOr(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.logicalOr, other) }
    /// Whether just one of the two elements is other than 0.
    public func logicalXor(_ other: some TensorOperand) throws(TensorError) -> Tensor { try apply(.logicalXor, other) }
    /// Whether elements are 0.
    public func logicalNot() throws(TensorError) -> Tensor { try Elementwise.unary(.logicalNot, self) }

    private func apply(_ operation: Operation, _ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(operation, argument, other.argument)
    }
}
