import Hadamard

extension Expressions {
    /// Suite d: numexpr's and MLX's own workloads.
    static let published = publishedArithmetic.merging(publishedFunctions) { $1 }

    private static let publishedArithmetic: [String: Expression] = [
        "timing_1": { try $0[0] * $0[1] + $0[2] * $0[3] },
        "timing_2": { try 2 * $0[0] + 3 * $0[1] },
        "timing_6": { try Tensor.where($0[0] .!= 0.0, 2.0, $0[1]) },
        "timing_7": { try Tensor.where($0[0] - 10 .!= 0.0, $0[0], 2.0) },
        "timing_8": { try Tensor.where($0[0] % 2 .!= 0.0, $0[1] + 5, 2.0) },
        "timing_9": { try Tensor.where($0[0] % 2 .!= 0.0, 2.0, $0[1] + 5) },
        "timing_10": { try $0[0] ** 2 + ($0[1] + 1) ** -2.5 },
        "timing_11": { try ($0[0] + 1) ** 50 },
        "timing_12": { try ($0[0] ** 2 + $0[1] ** 2).sqrt() },
        "large_1": { try $0[0] + $0[1] * $0[2] },
        "large_2": { try $0[0] ** 2 + $0[1] ** 2 - 2 * $0[0] * $0[1] * $0[2].cos() },
        "large_3": { try $0[0].sin() + $0[1].log() * $0[2].sqrt() },
        "gelu_ten_times": { inputs in
            var x = inputs[0]
            for _ in 0..<10 { x = try x * (1 + (x / 2.0.squareRoot()).erf()) / 2 }
            return x
        },
    ]

    #if ELEMENTARY
    private static let publishedFunctions: [String: Expression] = [
        "timing_3": { try 2 * $0[0] + 4.010007503399555 * $0[1].cos().sinh() },
        "timing_4": { try 2 * $0[0] + $0[0].atan2($0[1]) },
        "timing_5": {
            let angle = try $0[0].atan2($0[1])
            return try Tensor.where(0.1 * $0[0] .> angle, 2 * $0[0], angle)
        },
        "large_4": { try $0[0].exp() + $0[1].tan() - $0[2].sinh() },
    ]
    #else
    private static let publishedFunctions: [String: Expression] = [:]
    #endif
}
