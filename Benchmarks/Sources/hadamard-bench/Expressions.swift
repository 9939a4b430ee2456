import Hadamard

/// A row's expression over its inputs, in their order, as a user would write it.
typealias Expression = @Sendable ([Tensor]) throws -> Tensor

/// An expression with two results.
typealias PairExpression = @Sendable ([Tensor]) throws -> (Tensor, Tensor)

/// What a row computes.
enum Computation {
    case one(Expression)
    case pair(PairExpression)
}

/// The expressions of the rows, by the names that the driver's suites give them.
enum Expressions {
    /// What a row computes; nil for a function that the library does not have.
    static func named(_ name: String) -> Computation? {
        if let pair = pairs[name] { return .pair(pair) }
        let expression = name.hasPrefix("e/") ? Catalogue.named(String(name.dropFirst(2))) : all[name]
        return expression.map { .one($0) }
    }

    private static let all = general.merging(published) { $1 }.merging(reductions) { $1 }

    /// Suites a to c.
    private static let general: [String: Expression] = [
        "multiply": { try $0[0] * $0[1] },
        "add": { try $0[0] + $0[1] },
        "multiply_add": { try $0[0] * $0[1] + $0[2] },
        "gelu": { try $0[0] * 0.5 * (1 + (scale * ($0[0] + 0.044715 * $0[0] * $0[0] * $0[0])).tanh()) },
        "polynomial": { try (($0[0] * $0[1] + $0[2]) * $0[0] - $0[1]) * $0[2] + $0[0] * 0.5 },
        "black_scholes": { try blackScholes($0[0], $0[1], $0[2]) },
        "normalise": { try ($0[0] / 255 - $0[1]) / $0[2] },
        "lt": { try $0[0] .< $0[1] },
        "eq": { try $0[0] .== $0[1] },
        "where": { try Tensor.where($0[0], $0[1], $0[2]) },
        "floor_divide": { try $0[0].floorDivide($0[1]) },
        "remainder": { try $0[0] % $0[1] },
        "pow": { try $0[0] ** $0[1] },
    ]

    /// sqrt(2 / pi), for gelu.
    private static let scale = (2 / Double.pi).squareRoot()

    /// A European call's price, at a rate of 0.1 and a volatility of 0.2.
    private static func blackScholes(_ s: Tensor, _ k: Tensor, _ t: Tensor) throws -> Tensor {
        let v = try 0.2 * t.sqrt()
        let d = try ((s / k).log() + 0.12 * t) / v
        let first = try 0.5 + 0.5 * (d * 0.5.squareRoot()).erf()
        let second = try 0.5 + 0.5 * ((d - v) * 0.5.squareRoot()).erf()
        return try s * first - k * (-0.1 * t).exp() * second
    }

    /// The views that inputs are of their bases, by the driver's texts.
    static let views: [String: @Sendable (Tensor) throws -> Tensor] = [
        "x.T": { try $0.transposed() },
        "x[::2]": { try $0.slice([.slice(nil, nil, step: 2)]) },
        "x[:, ::2]": { try $0.slice([.all, .slice(nil, nil, step: 2)]) },
        "x[:, -9:-1]": { try $0.slice([.all, .slice(-9, -1)]) },
    ]
}
