@_spi(FunctionTable) import Hadamard

/// Suite e: every function, by the names of `suites/functions.py`.
enum Catalogue {
    static let all = functions.merging(variants) { $1 }

    /// An expression by a name, behind which the type of the inputs may stand.
    static func named(_ name: String) -> Expression? {
        all[name] ?? name.lastIndex(of: " ").flatMap { all[String(name[..<$0])] }
    }

    /// The rows of the library's table.
    private static let functions = FunctionRow.all.reduce(into: [String: Expression]()) { expressions, function in
        expressions[function.label] = { operands in try function(operands.map { .tensor($0) }) }
    }

    /// Functions with other parameters than their rows', and those that have no row.
    private static let variants: [String: Expression] = [
        "add alpha": { try $0[0].add($0[1], alpha: 2) },
        "div floor": { try $0[0].div($0[1], rounding: .floor) },
        "div trunc": { try $0[0].div($0[1], rounding: .trunc) },
        "pow 2": { try $0[0] ** 2 },
        "pow 3": { try $0[0] ** 3 },
        "pow 0.5": { try $0[0] ** 0.5 },
        "pow -1": { try $0[0] ** -1 },
        "clamp": { try $0[0].clamp(min: -1, max: 1) },
        "clamp min": { try $0[0].clamp(min: 0) },
        "clamp max": { try $0[0].clamp(max: 0) },
        "clamp tensors": { try $0[0].clamp(min: $0[1], max: $0[2]) },
        "gelu tanh": { try $0[0].gelu(approximate: .tanh) },
        "where": { try Tensor.where($0[0], $0[1], $0[2]) },
        "round decimals": { try $0[0].round(decimals: 2) },
        "frexp": { try $0[0].frexp().mantissa },
        "lerp": { try $0[0].lerp($0[1], weight: $0[2]) },
        "lerp scalar": { try $0[0].lerp($0[1], weight: 0.3) },
        "addcmul": { try $0[0].addcmul($0[1], $0[2], value: 0.5) },
        "addcdiv": { try $0[0].addcdiv($0[1], $0[2], value: 0.5) },
        "isclose": { try $0[0].isclose($0[1]) },
        "real": { try $0[0].real() + 0 },
        "imag": { try $0[0].imag() + 0 },
        "masked_fill": { try $0[0].maskedFill($0[1], 0.5) },
        "masked_scatter": { try $0[0].maskedScatter($0[1], $0[2]) },
        "polygamma 1": { try $0[0].polygamma(1) },
        "polygamma 3": { try $0[0].polygamma(3) },
        "celu": { try $0[0].celu(alpha: 1.5) },
        "threshold": { try $0[0].threshold(0.5, value: 0.1) },
    ]
}
