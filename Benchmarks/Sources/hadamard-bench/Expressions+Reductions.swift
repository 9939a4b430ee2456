import Hadamard

/// Suite f: reductions. What has no expression here yet is left out of Hadamard's column.
extension Expressions {
    /// An expression that reduces one dimension, or all for nil.
    private typealias Reduction = @Sendable (_ inputs: [Tensor], _ dim: Int?) throws -> Tensor

    static let reductions: [String: Expression] = alongDimensions.merging(normalizations) { $1 }

    /// By name, and behind it what is reduced: all, or the dimension.
    private static let alongDimensions = simple.reduce(into: [String: Expression]()) { expressions, row in
        let reduction = row.value
        expressions[row.key + " all"] = { try reduction($0, nil) }
        for dim in [0, 1] { expressions[row.key + " \(dim)"] = { try reduction($0, dim) } }
    }

    private static let simple: [String: Reduction] = [
        "sum": { try $0[0].sum(dim: $1) },
        "mean": { try $0[0].mean(dim: $1) },
        "max": { try $0[0].amax(dim: $1) },
        "argmax": { try $0[0].argmax(dim: $1) },
        "var": { try $0[0].var(dim: $1, correction: 0) },
        "norm": { try $0[0].norm(dim: $1) },
        "any": { try $0[0].any(dim: $1) },
        "mean_squared_error": { try (($0[0] - $0[1]) ** 2).mean(dim: $1) },
        "inner_product": { try ($0[0] * $0[1]).sum(dim: $1) },
        "count": { try ($0[0] .> 0.5).countNonzero(dim: $1) },
    ]

    private static let normalizations: [String: Expression] = [
        "softmax": { try $0[0].softmax(dim: -1) },
        "softmax middle": { try $0[0].softmax(dim: 1) },
        "log_softmax": { try $0[0].logSoftmax(dim: -1) },
        "logsumexp": { try $0[0].logSumExp(dim: -1) },
        "layer_norm": { try $0[0].layerNorm($0[1].shape, weight: $0[1], bias: $0[2]) },
        "rms_norm": { try $0[0].rmsNorm($0[1].shape, weight: $0[1], eps: 1e-6) },
        "cosine_similarity": { try $0[0].cosineSimilarity($0[1]) },
        "cross_entropy": { try $0[0].crossEntropy($0[1]) },
        "batch_norm evaluation": {
            try $0[0].batchNorm(runningMean: $0[1], runningVar: $0[2], weight: $0[3], bias: $0[4])
        },
        "cumsum 0": { try $0[0].cumulativeSum(dim: 0) },
        "cumsum 1": { try $0[0].cumulativeSum(dim: 1) },
    ]

    /// Statistics: the deviation or the variance, and the mean.
    static let pairs: [String: PairExpression] = [
        "batch_norm statistics": {
            let (variance, mean) = try $0[0].varMean(dim: [0, 2, 3], correction: 0)
            return (variance, mean)
        },
        "channel statistics": {
            let (deviation, mean) = try ($0[0] / 255).stdMean(dim: [0, 1, 2], correction: 0)
            return (deviation, mean)
        },
    ]
}
