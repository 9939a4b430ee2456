import Hadamard

/// Suite e: every function, by the names of `suites/functions.py`.
enum Catalogue {
    static let all = [arithmetic, functions, comparison, bits, elementary, special, numbers, activations]
        .reduce(into: [String: Expression]()) { $0.merge($1) { $1 } }

    private static let arithmetic: [String: Expression] = [
        "add": { try $0[0] + $0[1] },
        "sub": { try $0[0] - $0[1] },
        "mul": { try $0[0] * $0[1] },
        "add alpha": { try $0[0].add($0[1], alpha: 2) },
        "div": { try $0[0] / $0[1] },
        "div floor": { try $0[0].div($0[1], rounding: .floor) },
        "div trunc": { try $0[0].div($0[1], rounding: .trunc) },
        "floor_divide": { try $0[0].floorDivide($0[1]) },
        "remainder": { try $0[0] % $0[1] },
        "fmod": { try $0[0].fmod($0[1]) },
        "floor_divide int64": { try $0[0].floorDivide($0[1]) },
        "remainder int64": { try $0[0] % $0[1] },
        "fmod int64": { try $0[0].fmod($0[1]) },
        "pow": { try $0[0] ** $0[1] },
        "pow 2": { try $0[0] ** 2 },
        "pow 3": { try $0[0] ** 3 },
        "pow 0.5": { try $0[0] ** 0.5 },
        "pow -1": { try $0[0] ** -1 },
        "neg": { try -$0[0] },
        "minimum": { try $0[0].minimum($0[1]) },
        "maximum": { try $0[0].maximum($0[1]) },
        "clamp": { try $0[0].clamp(min: -1, max: 1) },
        "clamp min": { try $0[0].clamp(min: 0) },
        "clamp max": { try $0[0].clamp(max: 0) },
        "clamp tensors": { try $0[0].clamp(min: $0[1], max: $0[2]) },
    ]

    private static let functions: [String: Expression] = [
        "abs": { try $0[0].abs() },
        "sign": { try $0[0].sign() },
        "sgn": { try $0[0].sgn() },
        "square": { try $0[0].square() },
        "relu": { try $0[0].relu() },
        "floor": { try $0[0].floor() },
        "ceil": { try $0[0].ceil() },
        "round": { try $0[0].round() },
        "trunc": { try $0[0].trunc() },
        "sqrt": { try $0[0].sqrt() },
        "rsqrt": { try $0[0].rsqrt() },
        "log": { try $0[0].log() },
        "reciprocal": { try $0[0].reciprocal() },
        "exp": { try $0[0].exp() },
        "tanh": { try $0[0].tanh() },
        "sigmoid": { try $0[0].sigmoid() },
        "erf": { try $0[0].erf() },
        "sin": { try $0[0].sin() },
        "cos": { try $0[0].cos() },
        "gelu": { try $0[0].gelu() },
        "gelu tanh": { try $0[0].gelu(approximate: .tanh) },
        "silu": { try $0[0].silu() },
        "abs complex64": { try $0[0].abs() },
        "exp float64": { try $0[0].exp() },
        "log float64": { try $0[0].log() },
        "sin float64": { try $0[0].sin() },
        "cos float64": { try $0[0].cos() },
        "tanh float64": { try $0[0].tanh() },
        "sigmoid float64": { try $0[0].sigmoid() },
        "erf float64": { try $0[0].erf() },
        "sqrt float64": { try $0[0].sqrt() },
    ]

    private static let comparison: [String: Expression] = [
        "where": { try Tensor.where($0[0], $0[1], $0[2]) },
        "eq": { try $0[0] .== $0[1] },
        "ne": { try $0[0] .!= $0[1] },
        "lt": { try $0[0] .< $0[1] },
        "le": { try $0[0] .<= $0[1] },
        "gt": { try $0[0] .> $0[1] },
        "ge": { try $0[0] .>= $0[1] },
        "isnan": { try $0[0].isnan() },
        "isinf": { try $0[0].isinf() },
        "isfinite": { try $0[0].isfinite() },
        "logical_and": { try $0[0].logicalAnd($0[1]) },
        "logical_or": { try $0[0].logicalOr($0[1]) },
        "logical_xor": { try $0[0].logicalXor($0[1]) },
        "logical_not": { try $0[0].logicalNot() },
    ]

    private static let bits: [String: Expression] = [
        "bitwise_and": { try $0[0] & $0[1] },
        "bitwise_or": { try $0[0] | $0[1] },
        "bitwise_xor": { try $0[0] ^ $0[1] },
        "bitwise_left_shift": { try $0[0] << $0[1] },
        "bitwise_right_shift": { try $0[0] >> $0[1] },
        "bitwise_not": { try ~$0[0] },
    ]
}
