// The functions that are composed of operations.
extension FunctionRow {
    static let composed: [FunctionRow] = [
        FunctionRow("positive", .unary { try $0.positive() }, forms: .otherSignature, samples: [.wide]),
        FunctionRow("fix", .unary { try $0.fix() }, forms: .otherSignature, samples: [.wide]),
        FunctionRow("deg2rad", .unary { try $0.deg2rad() }, samples: [.wide]),
        FunctionRow("rad2deg", .unary { try $0.rad2deg() }, samples: [.wide]),
        FunctionRow("isreal", .unary { try $0.isreal() }, forms: .valueOnly),
        FunctionRow("isposinf", .unary { try $0.isposinf() }, forms: .withoutInPlace),
        FunctionRow("isneginf", .unary { try $0.isneginf() }, forms: .withoutInPlace),
        FunctionRow(
            "float_power", .operands({ try $0.floatPower($1) }, { try Tensor.floatPower($0, $1) }),
            parameters: ["input", "exponent"], samples: [.positive, .exponents], checkInPlace: refuseNarrowPower),
        FunctionRow(
            "polar", .tensors { try Tensor.polar($0, $1) }, parameters: ["abs", "angle"], forms: [.torch, .output],
            samples: [.positive, .small]),
        FunctionRow("relu6", .unary { try $0.relu6() }, forms: .activation, samples: [.moderate]),
        FunctionRow(
            "celu", .unaryWithNumbers(["alpha": 1]) { try $0.celu(alpha: $1[0]) }, forms: .activation),
        FunctionRow(
            "hardtanh", .unaryWithNumbers(["min_val": -1, "max_val": 1]) { try $0.hardtanh(min: $1[0], max: $1[1]) },
            forms: .activation),
        FunctionRow("softsign", .unary { try $0.softsign() }, forms: .functional),
    ]
}
