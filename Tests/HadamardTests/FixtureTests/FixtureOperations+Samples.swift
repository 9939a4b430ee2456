import Hadamard

/// What only PyTorch's own samples name.
extension FixtureOperations {
    static let samples: [String: Row] = [
        "add_alpha": .value { try $0.tensor().add($0.tensor(1), alpha: $0.scalar(2)) },
        "sub_alpha": .value { try $0.tensor().sub($0.tensor(1), alpha: $0.scalar(2)) },
        "sgn": .value { try $0.tensor().sgn() },
    ]

    /// Functions that PyTorch's samples name and this library does not have yet. One that it has fails the test.
    static let awaited: Set<String> = [
        "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cosh", "digamma", "erfc", "erfinv", "exp2",
        "expm1",
        "hypot", "i0", "i0e", "i1", "i1e", "lgamma", "log10", "log1p", "log2", "log_sigmoid", "logaddexp", "logaddexp2",
        "logit", "mish", "ndtr", "ndtri", "polygamma", "sinc", "sinh", "softplus", "tan", "xlog1py", "xlogy",
    ]
}
