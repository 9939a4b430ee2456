import Hadamard

/// Losses and similarities: the operands are the function's parameters in PyTorch's order, without the reduction.
extension FixtureOperations {
    static let losses: [String: Row] = [
        "mse_loss": .value {
            try $0.tensor().meanSquaredError($0.tensor(1), weight: $0.part(2), reduction: $0.reduction())
        },
        "l1_loss": .value {
            try $0.tensor().meanAbsoluteError($0.tensor(1), weight: $0.part(2), reduction: $0.reduction())
        },
        "smooth_l1_loss": .value {
            try $0.tensor().smoothL1Loss($0.tensor(1), beta: $0.double(2), reduction: $0.reduction())
        },
        "huber_loss": .value {
            try $0.tensor().huberLoss(
                $0.tensor(1), delta: $0.double(2), weight: $0.part(3), reduction: $0.reduction())
        },
        "cross_entropy": .value {
            try $0.tensor().crossEntropy(
                $0.tensor(1), weight: $0.part(2), ignoring: $0.int(3), labelSmoothing: $0.double(4),
                reduction: $0.reduction())
        },
        "nll_loss": .value {
            try $0.tensor().negativeLogLikelihood(
                $0.tensor(1), weight: $0.part(2), ignoring: $0.int(3), reduction: $0.reduction())
        },
        "binary_cross_entropy": .value {
            try $0.tensor().binaryCrossEntropy($0.tensor(1), weight: $0.part(2), reduction: $0.reduction())
        },
        "binary_cross_entropy_with_logits": .value {
            try $0.tensor().binaryCrossEntropyWithLogits(
                $0.tensor(1), weight: $0.part(2), positiveWeight: $0.part(3), reduction: $0.reduction())
        },
        "kl_div": .value {
            try $0.tensor().klDivergence($0.tensor(1), targetIsLog: $0.bool(2), reduction: $0.reduction())
        },
        "poisson_nll_loss": .value {
            try $0.tensor().poissonNegativeLogLikelihood(
                $0.tensor(1), inputIsLog: $0.bool(2), full: $0.bool(3), eps: $0.double(4), reduction: $0.reduction())
        },
        "gaussian_nll_loss": .value {
            try $0.tensor().gaussianNegativeLogLikelihood(
                $0.tensor(1), variance: $0.operand(2).argument, full: $0.bool(3), eps: $0.double(4),
                reduction: $0.reduction())
        },
        "hinge_embedding_loss": .value {
            try $0.tensor().hingeEmbeddingLoss($0.tensor(1), margin: $0.double(2), reduction: $0.reduction())
        },
        "margin_ranking_loss": .value {
            try $0.tensor().marginRankingLoss(
                $0.tensor(1), $0.tensor(2), margin: $0.double(3), reduction: $0.reduction())
        },
        "cosine_embedding_loss": .value {
            try $0.tensor().cosineEmbeddingLoss(
                $0.tensor(1), $0.tensor(2), margin: $0.double(3), reduction: $0.reduction())
        },
        "triplet_margin_loss": .value {
            try $0.tensor().tripletMarginLoss(
                positive: $0.tensor(1), negative: $0.tensor(2), margin: $0.double(3), p: $0.double(4),
                eps: $0.double(5),
                swap: $0.bool(6), reduction: $0.reduction())
        },
        "soft_margin_loss": .value {
            try $0.tensor().softMarginLoss($0.tensor(1), reduction: $0.reduction())
        },
        "cosine_similarity": .value {
            try $0.tensor().cosineSimilarity($0.tensor(1), dim: $0.int(2), eps: $0.double(3))
        },
        "pairwise_distance": .value {
            try $0.tensor().pairwiseDistance($0.tensor(1), p: $0.double(2), eps: $0.double(3), keepDim: $0.bool(4))
        },
    ]
}

extension FixtureCall {
    fileprivate func reduction() throws -> Tensor.LossReduction {
        guard let reduction = text("reduction").flatMap(Tensor.LossReduction.init) else {
            throw FixtureFormatError(description: "no reduction")
        }
        return reduction
    }

    /// A tensor that may be left out.
    fileprivate func part(_ index: Int) throws -> Tensor? {
        if case .none = operands[index] { nil } else { try tensor(index) }
    }

    fileprivate func bool(_ index: Int) throws -> Bool {
        guard case .bool(let value) = operands[index] else { throw FixtureFormatError(description: "no bool") }
        return value
    }
}
