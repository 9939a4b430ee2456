import Testing

@testable import Hadamard

/// Functions that have a limit at infinity give it, in every type and at every place of a run.
@Suite struct LimitTests {
    struct Function: Sendable {
        var name: String
        /// Nil where there is no limit.
        var left, right: Double?
        var compute: @Sendable (Tensor) throws -> Tensor

        init(
            _ name: String, _ left: Double?, _ right: Double?, _ compute: @escaping @Sendable (Tensor) throws -> Tensor
        ) {
            (self.name, self.left, self.right, self.compute) = (name, left, right, compute)
        }
    }

    private static let infinity = Double.infinity
    static let functions: [Function] = [
        Function("gelu", -0.0, infinity) { try $0.gelu() },
        Function("gelu by tanh", -0.0, infinity) { try $0.gelu(approximate: .tanh) },
        Function("silu", -0.0, infinity) { try $0.silu() },
        Function("mish", -0.0, infinity) { try $0.mish() },
        Function("hardswish", -0.0, infinity) { try $0.hardswish() },
        Function("hardsigmoid", 0, 1) { try $0.hardsigmoid() },
        Function("softsign", -1, 1) { try $0.softsign() },
        Function("softplus", 0, infinity) { try $0.softplus() },
        Function("softplus of 2", 0, infinity) { try $0.softplus(beta: 2) },
        Function("logSigmoid", -infinity, -0.0) { try $0.logSigmoid() },
        Function("elu", -1, infinity) { try $0.elu() },
        Function("elu of 1.5", -1.5, infinity) { try $0.elu(alpha: 1.5) },
        Function("celu of 2", -2, infinity) { try $0.celu(alpha: 2) },
        Function("tanhshrink", -infinity, infinity) { try $0.tanhshrink() },
        Function("sigmoid", 0, 1) { try $0.sigmoid() },
        Function("tanh", -1, 1) { try $0.tanh() },
        Function("exp", 0, infinity) { try $0.exp() },
        Function("expm1", -1, infinity) { try $0.expm1() },
        Function("log1p", nil, infinity) { try $0.log1p() },
        Function("asinh", -infinity, infinity) { try $0.asinh() },
        Function("acosh", nil, infinity) { try $0.acosh() },
        Function("rsqrt", nil, 0) { try $0.rsqrt() },
        Function("sinc", 0, 0) { try $0.sinc() },
        Function("erf", -1, 1) { try $0.erf() },
        Function("erfc", 2, 0) { try $0.erfc() },
        Function("ndtr", 0, 1) { try $0.ndtr() },
        Function("lgamma", infinity, infinity) { try $0.lgamma() },
        Function("digamma", nil, infinity) { try $0.digamma() },
        Function("polygamma of 1", nil, 0) { try $0.polygamma(1) },
        Function("polygamma of 2", nil, -0.0) { try $0.polygamma(2) },
        Function("polygamma of 3", nil, 0) { try $0.polygamma(3) },
        Function("i0", infinity, infinity) { try $0.i0() },
        Function("i0e", 0, 0) { try $0.i0e() },
        Function("i1", -infinity, infinity) { try $0.i1() },
        Function("i1e", -0.0, 0) { try $0.i1e() },
        Function("hypot", infinity, infinity) { try $0.hypot(Tensor.full([], Double.nan, dtype: $0.dtype)) },
        Function("logAddExp", 2, infinity) { try $0.logAddExp(2) },
        Function("logAddExp2", 2, infinity) { try $0.logAddExp2(2) },
        Function("xlogy", -infinity, infinity) { try $0.xlogy(2) },
    ]

    @Test(arguments: functions.indices) func limits(_ index: Int) throws {
        let function = Self.functions[index]
        for dtype in [DType.float16, .bfloat16, .float32, .float64] {
            for set in InstructionSet.available {
                for (infinity, limit) in [(-Double.infinity, function.left), (.infinity, function.right)] {
                    guard let limit else { continue }
                    // Alone, in a run of its like, and among small numbers, where another form may be taken.
                    for numbers in [
                        [infinity], Array(repeating: infinity, count: 131),
                        [infinity] + Array(repeating: 2, count: 140),
                    ] {
                        let result = try EngineSettings.with(.testing(set)) {
                            try function.compute(Tensor(scalars: numbers).to(dtype)).to(.float64).scalars(
                                as: Double.self)
                        }
                        let expected = try Tensor(scalars: [limit]).to(dtype).to(.float64).item(as: Double.self)
                        #expect(
                            result[0].bitPattern == expected.bitPattern,
                            "\(function.name) \(dtype) \(set): \(result[0])")
                    }
                }
                let nan = try EngineSettings.with(.testing(set)) {
                    try function.compute(Tensor(scalars: [Double.nan]).to(dtype)).to(.float64).item(as: Double.self)
                }
                #expect(nan.isNaN, "\(function.name) \(dtype) \(set)")
            }
        }
    }
}
