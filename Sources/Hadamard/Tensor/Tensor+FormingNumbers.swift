// The functions of numbers in place: the type and shape stay, and a result that the type cannot take throws.
extension Tensor {
    /// ``frac()`` in place.
    public mutating func formFrac() throws(TensorError) { try form("frac_") { x throws(TensorError) in try x.frac() } }
    /// ``fix()`` in place.
    public mutating func formFix() throws(TensorError) { try form("fix_") { x throws(TensorError) in try x.fix() } }
    /// ``round(decimals:)`` in place.
    public mutating func formRound(decimals: Int) throws(TensorError) {
        try form("round_") { x throws(TensorError) in try x.round(decimals: decimals) }
    }
    /// ``deg2rad()`` in place.
    public mutating func formDeg2rad() throws(TensorError) {
        try form("deg2rad_") { x throws(TensorError) in try x.deg2rad() }
    }
    /// ``rad2deg()`` in place.
    public mutating func formRad2deg() throws(TensorError) {
        try form("rad2deg_") { x throws(TensorError) in try x.rad2deg() }
    }
    /// ``conj()`` in place.
    public mutating func formConj() throws(TensorError) {
        try form("conj_physical_") { x throws(TensorError) in try x.conj() }
    }
    /// ``logicalNot()`` in place.
    public mutating func formLogicalNot() throws(TensorError) {
        try form("logical_not_") { x throws(TensorError) in try x.logicalNot() }
    }
    /// ``bitwiseNot()`` in place.
    public mutating func formBitwiseNot() throws(TensorError) {
        try form("bitwise_not_") { x throws(TensorError) in try x.bitwiseNot() }
    }
    /// ``nanToNum(nan:positiveInfinity:negativeInfinity:)`` in place.
    public mutating func formNanToNum(
        nan: Double? = nil, positiveInfinity: Double? = nil, negativeInfinity: Double? = nil
    ) throws(TensorError) {
        try form("nan_to_num_") { x throws(TensorError) in
            try x.nanToNum(nan: nan, positiveInfinity: positiveInfinity, negativeInfinity: negativeInfinity)
        }
    }
    /// ``clamp(min:max:)`` in place.
    public mutating func formClamp(
        min: (any TensorOperand)? = nil, max: (any TensorOperand)? = nil
    ) throws(TensorError) {
        let bounds = [min, max].compactMap { $0?.argument }
        var promotion = TypePromotion()
        for operand in [argument] + bounds { try promotion.include(operand) }
        let common = try promotion.result()
        if common.isComplex { throw .notImplemented("clamp", common) }
        if !common.canCast(to: dtype) && bounds.allSatisfy(\.isScalar) {
            throw TensorError(
                .runtime,
                "result type \(common.messageName) can't be cast to the desired output type "
                    + TensorError.cPlusPlusName(dtype), operation: "clamp_", dtypes: [common, dtype])
        }
        try form("clamp_", bounds) { x throws(TensorError) in try x.clamp(min: min, max: max) }
    }
    /// ``clip(min:max:)`` in place.
    public mutating func formClip(
        min: (any TensorOperand)? = nil, max: (any TensorOperand)? = nil
    ) throws(TensorError) {
        try formClamp(min: min, max: max)
    }
    /// ``ldexp(_:)`` in place.
    public mutating func formLdexp(_ exponent: Tensor) throws(TensorError) {
        if dtype.category < .float {
            throw TensorError(
                .runtime, "ldexp can't be cast to the desired output type \(dtype.messageName)", operation: "ldexp_",
                dtypes: [dtype])
        }
        try form("ldexp_") { x throws(TensorError) in try x.ldexp(exponent) }
    }
    /// ``floatPower(_:)`` in place, for float64 and complex128 only.
    public mutating func formFloatPower(_ exponent: some TensorOperand) throws(TensorError) {
        let type = Tensor.floatPowerType(argument, exponent.argument)
        guard dtype == type else {
            throw TensorError(
                .runtime,
                "the base given to float_power_ has dtype \(dtype.messageName) but the operation's result requires "
                    + "dtype \(type.messageName)", operation: "float_power_", dtypes: [dtype])
        }
        try form("float_power_") { x throws(TensorError) in try x.floatPower(exponent) }
    }
    /// ``heaviside(_:)`` in place.
    public mutating func formHeaviside(_ values: Tensor) throws(TensorError) {
        try form("heaviside_") { x throws(TensorError) in try x.heaviside(values) }
    }
    /// ``lerp(_:weight:)`` in place.
    public mutating func formLerp(_ end: Tensor, weight: some TensorOperand) throws(TensorError) {
        try form("lerp_", [end.argument, weight.argument]) { x throws(TensorError) in try x.lerp(end, weight: weight) }
    }
    /// ``addcmul(_:_:value:)`` in place.
    public mutating func formAddcmul(
        _ a: Tensor, _ b: Tensor, value: some TensorScalar = 1
    ) throws(TensorError) {
        try form("addcmul_", [a.argument, b.argument]) { x throws(TensorError) in try x.addcmul(a, b, value: value) }
    }
    /// ``addcdiv(_:_:value:)`` in place.
    public mutating func formAddcdiv(
        _ a: Tensor, _ b: Tensor, value: some TensorScalar = 1
    ) throws(TensorError) {
        try form("addcdiv_") { x throws(TensorError) in try x.addcdiv(a, b, value: value) }
    }
    /// ``maskedFill(_:_:)`` in place.
    public mutating func formMaskedFill(_ mask: Tensor, _ value: some TensorOperand) throws(TensorError) {
        try form("masked_fill_") { x throws(TensorError) in try x.maskedFill(mask, value) }
    }
    /// ``maskedScatter(_:_:)`` in place.
    public mutating func formMaskedScatter(_ mask: Tensor, _ source: Tensor) throws(TensorError) {
        try form("masked_scatter_") { x throws(TensorError) in try x.maskedScatter(mask, source) }
    }

    /// Puts a function's result in this tensor's place. The shape is checked before what the function itself checks.
    private mutating func form(
        _ name: String, _ others: [TensorArgument], _ body: (Tensor) throws(TensorError) -> Tensor
    ) throws(TensorError) {
        var shape = node.shape
        for other in others { shape = try Broadcasting.shape(shape, other.shape, operation: name) }
        try Application.checkFits(self, shape, dtype, name)
        try form(name, body)
    }
}
