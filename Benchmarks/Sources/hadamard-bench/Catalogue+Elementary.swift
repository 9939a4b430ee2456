import Hadamard

extension Catalogue {
    #if ELEMENTARY
    static let elementary: [String: Expression] = [
        "exp2": { try $0[0].exp2() },
        "expm1": { try $0[0].expm1() },
        "log2": { try $0[0].log2() },
        "log10": { try $0[0].log10() },
        "log1p": { try $0[0].log1p() },
        "tan": { try $0[0].tan() },
        "asin": { try $0[0].asin() },
        "acos": { try $0[0].acos() },
        "atan": { try $0[0].atan() },
        "sinh": { try $0[0].sinh() },
        "cosh": { try $0[0].cosh() },
        "asinh": { try $0[0].asinh() },
        "acosh": { try $0[0].acosh() },
        "atanh": { try $0[0].atanh() },
        "sinc": { try $0[0].sinc() },
        "logaddexp": { try $0[0].logAddExp($0[1]) },
        "logaddexp2": { try $0[0].logAddExp2($0[1]) },
        "atan2": { try $0[0].atan2($0[1]) },
        "hypot": { try $0[0].hypot($0[1]) },
        "softplus": { try $0[0].softplus() },
        "log_sigmoid": { try $0[0].logSigmoid() },
        "mish": { try $0[0].mish() },
        "tan float64": { try $0[0].tan() },
        "log1p float64": { try $0[0].log1p() },
        "expm1 float64": { try $0[0].expm1() },
    ]
    #else
    static let elementary: [String: Expression] = [:]
    #endif
}
