// What PyTorch refuses in place alone, before it looks at the function itself.
extension FunctionRow {
    /// Absolute values of complex numbers are real, and could be cast.
    static let refuseComplexAbs: InPlaceCheck = { target, _ in
        guard target.dtype.isComplex else { return }
        throw TensorError(
            .runtime, "In-place abs is not supported for complex tensors.", operation: "abs_", dtypes: [target.dtype])
    }

    static let refuseIntegralTarget: InPlaceCheck = { target, _ in
        guard target.dtype.category < .float else { return }
        throw TensorError(
            .runtime, "ldexp can't be cast to the desired output type \(target.dtype.messageName)",
            operation: "ldexp_", dtypes: [target.dtype])
    }

    /// A power in float64 could be cast to a narrower target.
    static let refuseNarrowPower: InPlaceCheck = { target, exponent in
        guard let exponent else { return }
        let type = Tensor.floatPowerType(target.argument, exponent)
        guard target.dtype != type else { return }
        throw TensorError(
            .runtime,
            "the base given to float_power_ has dtype \(target.dtype.messageName) but the operation's result requires "
                + "dtype \(type.messageName)", operation: "float_power_", dtypes: [target.dtype])
    }
}
