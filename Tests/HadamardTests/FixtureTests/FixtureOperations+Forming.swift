import Hadamard

/// The catalogue's functions in place: the first operand is the target.
extension FixtureOperations {
    static let formed: [String: Row] = [
        "frac_": .inPlace { _, x in try x.formFrac() },
        "fix_": .inPlace { _, x in try x.formFix() },
        "deg2rad_": .inPlace { _, x in try x.formDeg2rad() },
        "rad2deg_": .inPlace { _, x in try x.formRad2deg() },
        "conj_physical_": .inPlace { _, x in try x.formConj() },
        "logical_not_": .inPlace { _, x in try x.formLogicalNot() },
        "bitwise_not_": .inPlace { _, x in try x.formBitwiseNot() },
        "nan_to_num_": .inPlace { _, x in try x.formNanToNum() },
        "round_decimals_": .inPlace { try $1.formRound(decimals: $0.int(1)) },
        "clamp_": .inPlace { try $1.formClamp(min: $0.optional(1), max: $0.optional(2)) },
        "fmod_": .inPlace { try formFmod(&$1, $0.operand(1)) },
        "copysign_": .inPlace { try formCopysign(&$1, $0.operand(1)) },
        "nextafter_": .inPlace { try $1.formNextafter($0.tensor(1)) },
        "gcd_": .inPlace { try $1.formGcd($0.tensor(1)) },
        "lcm_": .inPlace { try $1.formLcm($0.tensor(1)) },
        "heaviside_": .inPlace { try $1.formHeaviside($0.tensor(1)) },
        "ldexp_": .inPlace { try $1.formLdexp($0.tensor(1)) },
        "float_power_": .inPlace { try formFloatPower(&$1, $0.operand(1)) },
        "logical_and_": .inPlace { try $1.formLogicalAnd($0.tensor(1)) },
        "logical_or_": .inPlace { try $1.formLogicalOr($0.tensor(1)) },
        "logical_xor_": .inPlace { try $1.formLogicalXor($0.tensor(1)) },
        "eq_": comparison({ try $0.formEq($1) }, { try $0.formEq($1) }),
        "ne_": comparison({ try $0.formNe($1) }, { try $0.formNe($1) }),
        "lt_": comparison({ try $0.formLt($1) }, { try $0.formLt($1) }),
        "le_": comparison({ try $0.formLe($1) }, { try $0.formLe($1) }),
        "gt_": comparison({ try $0.formGt($1) }, { try $0.formGt($1) }),
        "ge_": comparison({ try $0.formGe($1) }, { try $0.formGe($1) }),
        "lerp_": .inPlace { try formLerp(&$1, $0.tensor(1), $0.operand(2)) },
        "addcmul_": .inPlace { try $1.formAddcmul($0.tensor(1), $0.tensor(2)) },
        "addcdiv_": .inPlace { try $1.formAddcdiv($0.tensor(1), $0.tensor(2)) },
        "masked_fill_": .inPlace { try formMaskedFill(&$1, $0.tensor(1), $0.operand(2)) },
        "masked_scatter_": .inPlace { try $1.formMaskedScatter($0.tensor(1), $0.tensor(2)) },
        "add_alpha_": .inPlace { try $1.formAdd($0.tensor(1), alpha: $0.scalar(2)) },
        "sub_alpha_": .inPlace { try $1.formSub($0.tensor(1), alpha: $0.scalar(2)) },
        "div_floor_": .inPlace { try formDiv(&$1, $0.operand(1), .floor) },
        "div_trunc_": .inPlace { try formDiv(&$1, $0.operand(1), .trunc) },
        "leaky_relu_": .inPlace { try $1.formLeakyRelu(negativeSlope: $0.double(1)) },
        "elu_": .inPlace { try $1.formElu(alpha: $0.double(1)) },
        "selu_": .inPlace { _, x in try x.formSelu() },
        "celu_": .inPlace { try $1.formCelu(alpha: $0.double(1)) },
        "hardtanh_": .inPlace { try $1.formHardtanh(min: $0.double(1), max: $0.double(2)) },
        "threshold_": .inPlace { try $1.formThreshold($0.scalar(1), value: $0.scalar(2)) },
        "relu6_": .inPlace { _, x in try x.formRelu6() },
        "hardsigmoid_": .inPlace { _, x in try x.formHardsigmoid() },
        "hardswish_": .inPlace { _, x in try x.formHardswish() },
    ]

    private static func comparison(
        _ tensors: @escaping @Sendable (inout Tensor, Tensor) throws -> Void,
        _ scalar: @escaping @Sendable (inout Tensor, Scalar) throws -> Void
    ) -> Row {
        .inPlace { call, x in
            if case .tensor = call.operands[1] {
                try tensors(&x, call.tensor(1))
            } else {
                try scalar(&x, call.scalar(1))
            }
        }
    }

    // An `any` operand is opened where it is passed to a generic parameter of a function.
    private static func formFmod(_ x: inout Tensor, _ other: some TensorOperand) throws { try x.formFmod(other) }
    private static func formCopysign(_ x: inout Tensor, _ other: some TensorOperand) throws {
        try x.formCopysign(other)
    }
    private static func formFloatPower(_ x: inout Tensor, _ other: some TensorOperand) throws {
        try x.formFloatPower(other)
    }
    private static func formLerp(_ x: inout Tensor, _ end: Tensor, _ weight: some TensorOperand) throws {
        try x.formLerp(end, weight: weight)
    }
    private static func formMaskedFill(_ x: inout Tensor, _ mask: Tensor, _ value: some TensorOperand) throws {
        try x.formMaskedFill(mask, value)
    }
    private static func formDiv(_ x: inout Tensor, _ other: some TensorOperand, _ rounding: Tensor.Rounding) throws {
        try x.formDiv(other, rounding: rounding)
    }
}
