import Foundation
import Testing

@testable import Hadamard

/// Losses: the same bits in every way to run, the digits that PyTorch's formulas lose, and what is thrown in Swift.
@Suite(.serialized) struct LossTests {
    private typealias Loss = @Sendable (_ x: Tensor, _ y: Tensor) throws -> Tensor

    /// Two tensors of one shape with two dimensions, whose elements are normal numbers.
    private static let losses: [(String, Loss)] = [
        loss("squares") { try $0.meanSquaredError($1) },
        loss("weighted squares") { try $0.meanSquaredError($1, weight: $1.sigmoid()) },
        loss("magnitudes") { try $0.meanAbsoluteError($1, reduction: .none) },
        loss("smooth") { try $0.smoothL1Loss($1, beta: 0.5, reduction: .sum) },
        loss("huber") { try $0.huberLoss($1, delta: 0.5, weight: $1.sigmoid()) },
        loss("labels") { x, _ in try x.crossEntropy(labels(x)) },
        loss("weighted labels") { x, y in
            try x.crossEntropy(labels(x), weight: y[0].sigmoid(), ignoring: 1, labelSmoothing: 0.1)
        },
        loss("each label") { try $0.crossEntropy(labels($0), weight: $1[0].sigmoid(), reduction: .none) },
        loss("probabilities") { try $0.crossEntropy($1.softmax(dim: 1), labelSmoothing: 0.1) },
        loss("likelihood") { x, _ in try x.logSoftmax(dim: 1).negativeLogLikelihood(labels(x), ignoring: 2) },
        loss("binary") { try $0.sigmoid().binaryCrossEntropy($1.sigmoid()) },
        loss("each binary") {
            try $0.sigmoid().binaryCrossEntropy($1.sigmoid(), weight: $1[0].abs(), reduction: .none)
        },
        loss("logits") { x, y in
            try x.binaryCrossEntropyWithLogits(y.sigmoid(), weight: y[0].sigmoid(), positiveWeight: y[0].exp())
        },
        loss("divergence") { try $0.logSoftmax(dim: 1).klDivergence($1.softmax(dim: 1), reduction: .batchMean) },
        loss("Poisson") { try $0.poissonNegativeLogLikelihood($1.abs(), full: true) },
        loss("Gauss") { try $0.gaussianNegativeLogLikelihood($1, variance: $1.exp(), full: true) },
        loss("Gauss by row") { try $0.gaussianNegativeLogLikelihood($1, variance: column($1).exp()) },
        loss("hinge") { try $0.hingeEmbeddingLoss($1.sign()) },
        loss("ranking") { try $0.marginRankingLoss($1, $1.sign(), margin: 0.5) },
        loss("cosine embedding") { try $0.cosineEmbeddingLoss($1, column($1).sign(), margin: 0.25) },
        loss("triplet") { try $0.tripletMarginLoss(positive: $1, negative: $0 * $1, swap: true) },
        loss("soft margin") { try $0.softMarginLoss($1.sign()) },
        loss("cosine") { try $0.cosineSimilarity($1) },
        loss("distance") { try $0.pairwiseDistance($1, p: 3, keepDim: true) },
    ]

    private static func loss(_ name: String, _ body: @escaping Loss) -> (String, Loss) { (name, body) }

    private static func column(_ x: Tensor) throws -> Tensor { try x.slice([.all, .index(0)]) }

    private static func labels(_ x: Tensor) throws -> Tensor {
        try Tensor.arange(x.shape[0], dtype: .int64) % Swift.min(x.shape[1], 5)
    }

    @Test(arguments: losses.indices, [DType.float32, .float64, .float16])
    func bitsAreTheSameInEveryWay(_ index: Int, _ dtype: DType) throws {
        var random = SplitMix64(seed: 12)
        let (name, body) = Self.losses[index]
        for shape in [[6, 9], [5, 700], [900, 5]] {
            func tensor() throws -> Tensor {
                let values = (0..<shape[0] * shape[1]).map { _ in Float.random(in: -3...3, using: &random) }
                let tensor = try Tensor(values, shape: shape).to(dtype)
                try tensor.evaluate()
                return tensor
            }
            let (x, y) = (try tensor(), try tensor())
            let strided = try y.transposed().add(0).transposed()
            let expected = try EngineSettings.with(.testing(fuses: false)) { try body(x, y).snapshot() }
            for settings in EngineSettings.equivalents(.chosen) {
                try EngineSettings.with(settings) {
                    let result = try body(x, strided).snapshot()
                    #expect(result == expected, "\(name) \(shape)")
                }
            }
        }
    }

    /// Where PyTorch's float32 overflows, or cancels.
    @Test func digitsAreKept() throws {
        func close(_ tensor: Tensor, _ expected: Double) throws -> Bool {
            abs(try tensor.item(as: Double.self) - expected) <= abs(expected) * 0x1p-22
        }
        let one = try Tensor([1.0])
        let zero = try Tensor([0.0])
        #expect(try close(Tensor([-100.0]).softMarginLoss(one), 100))
        #expect(try close(Tensor([30.0]).to(.float64).softMarginLoss(one), log1p(exp(-30.0))))
        #expect(try close(Tensor([-20.0]).binaryCrossEntropyWithLogits(zero), log1p(exp(-20.0))))
        #expect(try close(Tensor([-1000.0]).binaryCrossEntropyWithLogits(one), 1000))
        #expect(try close(Tensor([[20.0, 0.0]]).crossEntropy(Tensor([0])), log1p(exp(-20.0))))
        #expect(try close(Tensor([[1e4, 0.0]]).crossEntropy(Tensor([1])), 1e4))
        let large = try Tensor([3e30, 4e30] as [Float], shape: [1, 2])
        #expect(try close(large.cosineSimilarity(large), 1))
        #expect(try close(large.pairwiseDistance(.zeros([1, 2])), 5e30))
        #expect(try large.cosineEmbeddingLoss(large, Tensor([1])).item(as: Float.self) == 0)
        let few = try Tensor.full([1 << 16], Scalar.float(0.1))
        #expect(try close(few.meanAbsoluteError(.zeros([1 << 16]), reduction: .sum), Double(Float(0.1)) * 0x1p16))
        // A float16 sum of squares that does not fit has a mean that does.
        #expect(
            try close(
                Tensor([300.0, 0.0, 0.0, 0.0]).to(.float16).meanSquaredError(.zeros([4], dtype: .float16)), 22496))
    }

    @Test func labelsAndTheirProbabilitiesAgree() throws {
        var random = SplitMix64(seed: 13)
        let logits = try Tensor((0..<60).map { _ in Double.random(in: -5...5, using: &random) }, shape: [12, 5]).to(
            .float64)
        let labels = try Self.labels(logits)
        let shares = try (Tensor.arange(5, dtype: .int64) .== labels.unsqueezed(1)).to(.float64)
        let weights = try Tensor([1.0, 0.5, 2.0, 0.25, 3.0]).to(.float64)
        for smoothing in [0, 0.2, 1] {
            for weight in [nil, weights] {
                let (one, other) = (
                    try logits.crossEntropy(labels, weight: weight, labelSmoothing: smoothing, reduction: .none),
                    try logits.crossEntropy(shares, weight: weight, labelSmoothing: smoothing, reduction: .none)
                )
                #expect(try one.allclose(other, relative: 1e-14))
            }
        }
        // Ignored labels have no part in the mean.
        let kept = try logits[(labels .!= 3)]
        let rest = try labels[(labels .!= 3)]
        #expect(
            try logits.crossEntropy(labels, weight: weights, ignoring: 3).allclose(
                kept.crossEntropy(rest, weight: weights), relative: 1e-14))
    }

    @Test func refusals() throws {
        let x = try Tensor([[0.5, 0.25], [1.0, 0.0]])
        func message(_ body: () throws -> Tensor) -> String? {
            do {
                _ = try body()
                return nil
            } catch { return "\(error)" }
        }
        for reduction in Tensor.LossReduction.allCases {
            #expect(
                message { try x.crossEntropy(Tensor([0, 2]), reduction: reduction) }
                    == "IndexError: Target 2 is out of bounds.")
            #expect(
                message { try (x * 2).binaryCrossEntropy(x, reduction: reduction) }
                    == "RuntimeError: all elements of input should be between 0 and 1")
            #expect(
                message { try x.gaussianNegativeLogLikelihood(x, variance: -1.0, reduction: reduction) }
                    == "ValueError: var has negative entry/entries")
        }
        #expect(
            message { try x.tripletMarginLoss(positive: x, negative: x, margin: 0) }
                == "ValueError: margin must be greater than 0, got 0.0")
    }
}
