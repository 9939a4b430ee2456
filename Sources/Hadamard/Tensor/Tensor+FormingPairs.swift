// Functions of two operands in place that have no assigning operator. What PyTorch checks first of an operation in place, shape
// and type, is checked first.
extension Tensor {
    /// ``fmod(_:)`` in place.
    public mutating func formFmod(_ other: some TensorOperand) throws(TensorError) {
        try form(.fmod, other) { a, b throws(TensorError) in try a.fmod(b) }
    }
    /// ``copysign(_:)`` in place.
    public mutating func formCopysign(_ other: some TensorOperand) throws(TensorError) {
        try form(.copysign, other) { a, b throws(TensorError) in try a.copysign(b) }
    }
    /// ``gcd(_:)`` in place.
    public mutating func formGcd(_ other: some TensorOperand) throws(TensorError) {
        try form(.gcd, other) { a, b throws(TensorError) in try a.gcd(b) }
    }
    /// ``lcm(_:)`` in place.
    public mutating func formLcm(_ other: some TensorOperand) throws(TensorError) {
        try form(.lcm, other) { a, b throws(TensorError) in try a.lcm(b) }
    }
    /// ``logicalAnd(_:)`` in place.
    public mutating func formLogicalAnd(_ other: some TensorOperand) throws(TensorError) {
        try form(.logicalAnd, other) { a, b throws(TensorError) in try a.logicalAnd(b) }
    }
    /// ``logicalOr(_:)`` in place.
    public mutating func formLogicalOr(_ other: some TensorOperand) throws(TensorError) {
        try form(.logicalOr, other) { a, b throws(TensorError) in try a.logicalOr(b) }
    }
    /// ``logicalXor(_:)`` in place.
    public mutating func formLogicalXor(_ other: some TensorOperand) throws(TensorError) {
        try form(.logicalXor, other) { a, b throws(TensorError) in try a.logicalXor(b) }
    }
    /// ``eq(_:)`` in place.
    public mutating func formEq(_ other: some TensorOperand) throws(TensorError) {
        try form(.eq, other) { a, b throws(TensorError) in try a.eq(b) }
    }
    /// ``ne(_:)`` in place.
    public mutating func formNe(_ other: some TensorOperand) throws(TensorError) {
        try form(.ne, other) { a, b throws(TensorError) in try a.ne(b) }
    }
    /// ``lt(_:)`` in place.
    public mutating func formLt(_ other: some TensorOperand) throws(TensorError) {
        try form(.lt, other) { a, b throws(TensorError) in try a.lt(b) }
    }
    /// ``le(_:)`` in place.
    public mutating func formLe(_ other: some TensorOperand) throws(TensorError) {
        try form(.le, other) { a, b throws(TensorError) in try a.le(b) }
    }
    /// ``gt(_:)`` in place.
    public mutating func formGt(_ other: some TensorOperand) throws(TensorError) {
        try form(.gt, other) { a, b throws(TensorError) in try a.gt(b) }
    }
    /// ``ge(_:)`` in place.
    public mutating func formGe(_ other: some TensorOperand) throws(TensorError) {
        try form(.ge, other) { a, b throws(TensorError) in try a.ge(b) }
    }
    /// ``nextafter(_:)`` in place.
    public mutating func formNextafter(_ other: Tensor) throws(TensorError) {
        try form(.nextafter, other) { a, b throws(TensorError) in try a.nextafter(b) }
    }
    /// ``add(_:alpha:)`` in place; without `alpha` it is `+=`.
    public mutating func formAdd(_ other: some TensorOperand, alpha: (any TensorScalar)? = nil) throws(TensorError) {
        try form(.add, other) { a, b throws(TensorError) in try a.add(b, alpha: alpha) }
    }
    /// ``sub(_:alpha:)`` in place; without `alpha` it is `-=`.
    public mutating func formSub(_ other: some TensorOperand, alpha: (any TensorScalar)? = nil) throws(TensorError) {
        try form(.sub, other) { a, b throws(TensorError) in try a.sub(b, alpha: alpha) }
    }
    /// ``div(_:rounding:)`` in place; without `rounding` it is `/=`.
    public mutating func formDiv(_ other: some TensorOperand, rounding: Rounding? = nil) throws(TensorError) {
        try form(Tensor.division(rounding), other) { a, b throws(TensorError) in try a.div(b, rounding: rounding) }
    }
}
