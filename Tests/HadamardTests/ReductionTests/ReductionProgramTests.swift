import Testing

@testable import Hadamard

/// Reductions and element-wise work that meet: the same bits fused and step by step, and one program where rows are the same.
@Suite(.serialized) struct ReductionProgramTests {
    private typealias Composed = @Sendable (Tensor) throws -> Tensor

    private static let composed: [(String, Composed)] = [
        ("softmax", { try $0.softmax(dim: -1) }), ("softmax of columns", { try $0.softmax(dim: 0) }),
        ("logSoftmax", { try $0.logSoftmax(dim: 1) }), ("logSumExp", { try $0.logSumExp(dim: 1) }),
        ("logSumExp of all", { try $0.logSumExp(dim: [0, 1], keepDim: true) }),
        ("layerNorm", { try $0.layerNorm([$0.shape[1]]) }),
        ("layerNorm with weights", { x in try x.layerNorm([x.shape[1]], weight: x[1], bias: x[0]) }),
        ("rmsNorm", { try $0.rmsNorm([$0.shape[1]], weight: $0[0]) }), ("normalize", { try $0.normalize() }),
        ("var", { try $0.var(dim: 0) }), ("std", { try $0.std(dim: 1, keepDim: true) }),
        ("var of pending", { try ($0 * 2 + 1).var() }), ("norm", { try $0.norm(3, dim: 1) }),
        ("mean of squares", { try (($0 - 1) ** 2).mean() }), ("centred", { try $0 - $0.mean(dim: 0) }),
        ("share", { try $0 / $0.sum(dim: 1, keepDim: true) }), ("count", { try ($0 .> 0).sum(dim: 1) }),
        ("max of columns", { try $0.max(dim: 0).values + $0.max(dim: 0).indices }),
        ("two levels", { try ($0 - $0.amax(dim: 1, keepDim: true)).sum(dim: 0) }),
        ("square", { try $0[..<5, ..<5] * $0[..<5, ..<5].sum(dim: 1) }),
    ]

    @Test(arguments: composed.indices, [DType.float32, .float64, .bfloat16])
    func bitsAreTheSameInEveryWay(_ index: Int, _ dtype: DType) throws {
        var random = SplitMix64(seed: 11)
        let (name, body) = Self.composed[index]
        for shape in [[6, 9], [5, 700], [300, 5]] {
            let values = (0..<shape[0] * shape[1]).map { _ in Float.random(in: -3...3, using: &random) }
            let tensor = try Tensor(values, shape: shape).to(dtype)
            try tensor.evaluate()
            let expected = try EngineSettings.with(.testing(fuses: false)) { try body(tensor).snapshot() }
            for settings in EngineSettings.equivalents(.chosen) {
                try EngineSettings.with(settings) {
                    let result = try body(tensor).snapshot()
                    #expect(result == expected, "\(name) \(shape)")
                }
            }
        }
    }
}
