import Hadamard

extension Catalogue {
    #if SPECIAL
    static let special: [String: Expression] = [
        "erfc": { try $0[0].erfc() },
        "erfinv": { try $0[0].erfinv() },
        "lgamma": { try $0[0].lgamma() },
        "digamma": { try $0[0].digamma() },
        "polygamma 1": { try $0[0].polygamma(1) },
        "polygamma 3": { try $0[0].polygamma(3) },
        "i0": { try $0[0].i0() },
        "i0e": { try $0[0].i0e() },
        "i1": { try $0[0].i1() },
        "i1e": { try $0[0].i1e() },
        "ndtr": { try $0[0].ndtr() },
        "ndtri": { try $0[0].ndtri() },
        "xlogy": { try $0[0].xlogy($0[1]) },
        "xlog1py": { try $0[0].xlog1py($0[1]) },
        "logit": { try $0[0].logit() },
        "lgamma float64": { try $0[0].lgamma() },
    ]
    #else
    static let special: [String: Expression] = [:]
    #endif
}
