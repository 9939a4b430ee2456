internal import Hadamard

extension FunctionLibrary {
    /// Losses, and the similarities of vectors.
    static var losses: [Function] { errorLosses + likelihoodLosses + marginLosses + similarities }

    private static var errorLosses: [Function] {
        [
            loss("mse_loss(input, target\(legacy), reduction='mean', weight=None)", weighs: true) {
                x, arguments, reduction in
                try x.meanSquaredError(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"), reduction: reduction)
            },
            loss("l1_loss(input, target\(legacy), reduction='mean', weight=None)", weighs: true) {
                x, arguments, reduction in
                try x.meanAbsoluteError(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"), reduction: reduction)
            },
            loss("smooth_l1_loss(input, target\(legacy), reduction='mean', beta=1.0)") { x, arguments, reduction in
                try x.smoothL1Loss(arguments.tensor("target"), beta: arguments.real("beta"), reduction: reduction)
            },
            loss("huber_loss(input, target, reduction='mean', delta=1.0, weight=None)", weighs: true) {
                x, arguments, reduction in
                try x.huberLoss(
                    arguments.tensor("target"), delta: arguments.real("delta"), weight: parameter(arguments, "weight"),
                    reduction: reduction)
            },
        ]
    }

    private static let errorLossNames: Set = ["mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"]

    private static var likelihoodLosses: [Function] {
        [
            loss(
                "cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, "
                    + "reduction='mean', label_smoothing=0.0)"
            ) { x, arguments, reduction in
                try x.crossEntropy(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"),
                    ignoring: arguments.integer("ignore_index"), labelSmoothing: arguments.real("label_smoothing"),
                    reduction: reduction)
            },
            loss(
                "nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, "
                    + "reduction='mean')"
            ) { x, arguments, reduction in
                try x.negativeLogLikelihood(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"),
                    ignoring: arguments.integer("ignore_index"), reduction: reduction)
            },
            loss("binary_cross_entropy(input, target, weight=None\(legacy), reduction='mean')") {
                x, arguments, reduction in
                try x.binaryCrossEntropy(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"), reduction: reduction)
            },
            loss(
                "binary_cross_entropy_with_logits(input, target, weight=None\(legacy), reduction='mean', "
                    + "pos_weight=None)"
            ) { x, arguments, reduction in
                try x.binaryCrossEntropyWithLogits(
                    arguments.tensor("target"), weight: parameter(arguments, "weight"),
                    positiveWeight: parameter(arguments, "pos_weight"), reduction: reduction)
            },
            loss("kl_div(input, target\(legacy), reduction='mean', log_target=False)", sumsBatches: true) {
                x, arguments, reduction in
                try x.klDivergence(
                    arguments.tensor("target"), targetIsLog: arguments.boolean("log_target"), reduction: reduction)
            },
            loss(
                "poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None, "
                    + "reduction='mean')"
            ) { x, arguments, reduction in
                try x.poissonNegativeLogLikelihood(
                    arguments.tensor("target"), inputIsLog: arguments.boolean("log_input"),
                    full: arguments.boolean("full"), eps: arguments.real("eps"), reduction: reduction)
            },
            Function("gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction='mean')", forms: .function)
            {
                arguments in
                let x = try arguments.tensor("input")
                if case .integer = arguments["var"] {
                    throw ScriptError.type(
                        "any() received an invalid combination of arguments - got (bool), but expected one of:")
                }
                var variance = try arguments.operand("var")
                if case .integer = arguments["eps"], case .tensor(let tensor) = variance, tensor.dtype.category < .float
                {
                    // A least variance that is whole suits whole variances.
                    variance = .tensor(try tensor.to(.float32))
                }
                // An unknown reduction is found after the variances have been looked at.
                let reduction = reduction(arguments)
                let losses = try x.gaussianNegativeLogLikelihood(
                    arguments.tensor("target"), variance: variance,
                    full: arguments["full"].isTrue(), eps: arguments.real("eps"), reduction: reduction ?? .none)
                if reduction == nil {
                    throw ScriptError("ValueError", "\(try arguments["reduction"].text()) is not valid")
                }
                return .tensor(TensorReference(losses))
            },
        ]
    }

    private static var marginLosses: [Function] {
        [
            loss("hinge_embedding_loss(input, target, margin=1.0\(legacy), reduction='mean')") {
                x, arguments, reduction in
                try x.hingeEmbeddingLoss(
                    arguments.tensor("target"), margin: arguments.real("margin"), reduction: reduction)
            },
            loss("margin_ranking_loss(input1, input2, target, margin=0\(legacy), reduction='mean')", input: "input1") {
                x, arguments, reduction in
                try x.marginRankingLoss(
                    arguments.tensor("input2"), arguments.tensor("target"), margin: arguments.real("margin"),
                    reduction: reduction)
            },
            loss("cosine_embedding_loss(input1, input2, target, margin=0\(legacy), reduction='mean')", input: "input1")
            {
                x, arguments, reduction in
                try x.cosineEmbeddingLoss(
                    arguments.tensor("input2"), arguments.tensor("target"), margin: arguments.real("margin"),
                    reduction: reduction)
            },
            loss(
                "triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-6, swap=False\(legacy), "
                    + "reduction='mean')", input: "anchor"
            ) { x, arguments, reduction in
                let margin = try arguments.real("margin")
                if margin <= 0 {
                    let given = try arguments["margin"].text()
                    throw ScriptError("ValueError", "margin must be greater than 0, got \(given)")
                }
                return try x.tripletMarginLoss(
                    positive: arguments.tensor("positive"), negative: arguments.tensor("negative"), margin: margin,
                    p: arguments.real("p"), eps: arguments.real("eps"), swap: arguments.boolean("swap"),
                    reduction: reduction)
            },
            loss("soft_margin_loss(input, target\(legacy), reduction='mean')") { x, arguments, reduction in
                try x.softMarginLoss(arguments.tensor("target"), reduction: reduction)
            },
        ]
    }

    private static var similarities: [Function] {
        [
            Function("cosine_similarity(x1, x2, dim=1, eps=1e-8)", forms: .function) { arguments in
                let cosines = try arguments.tensor("x1").cosineSimilarity(
                    arguments.tensor("x2"), dim: arguments.integer("dim"), eps: arguments.real("eps"))
                return .tensor(TensorReference(cosines))
            },
            Function("pairwise_distance(x1, x2, p=2.0, eps=1e-6, keepdim=False)", forms: .function) { arguments in
                let distances = try arguments.tensor("x1").pairwiseDistance(
                    arguments.tensor("x2"), p: arguments.real("p"), eps: arguments.real("eps"),
                    keepDim: arguments.boolean("keepdim"))
                return .tensor(TensorReference(distances))
            },
        ]
    }

    /// The older words for a reduction.
    private static let legacy = ", size_average=None, reduce=None"

    /// A function of PyTorch's `functional` module that takes a reduction.
    ///
    /// - Parameters:
    ///   - weighs: whether there is a way of its own with weights, which knows the reductions' names alone.
    ///   - sumsBatches: whether `batchmean` is a reduction.
    private static func loss(
        _ signature: String, input: String = "input", weighs: Bool = false, sumsBatches: Bool = false,
        _ body: @escaping (Tensor, Arguments, Tensor.LossReduction) throws -> Tensor
    ) -> Function {
        let hasLegacy = signature.contains("size_average")
        return Function(signature, forms: .function) { arguments in
            let x = try arguments.tensor(input)
            let name = arguments.functionName
            let older = hasLegacy ? try olderReduction(arguments) : nil
            if let reduction = older ?? Self.reduction(arguments, sumsBatches: sumsBatches) {
                return .tensor(TensorReference(try body(x, arguments, reduction)))
            }
            let given = try arguments["reduction"].text()
            if name == "poisson_nll_loss", arguments["reduction"].typeName != "str" {
                throw ScriptError.type(
                    "unsupported operand type(s) for +: '\(arguments["reduction"].typeName)' and 'str'")
            }
            // Losses of differences broadcast first.
            if errorLossNames.contains(name) { _ = try x.logicalOr(try arguments.tensor("target")) }
            if weighs && !arguments["weight"].isNone {
                // Found last.
                _ = try body(x, arguments, .none)
                throw ScriptError(
                    "ValueError", "Invalid reduction mode: \(given). Expected one of 'none', 'mean', 'sum'.")
            }
            guard given == "elementwise_mean" && name != "poisson_nll_loss" else {
                throw ScriptError("ValueError", "\(given) is not a valid value for reduction")
            }
            return .tensor(TensorReference(try body(x, arguments, .mean)))
        }
    }

    /// The reduction; nil for another word.
    private static func reduction(_ arguments: Arguments, sumsBatches: Bool = false) -> Tensor.LossReduction? {
        guard case .string(let name) = arguments["reduction"], let reduction = Tensor.LossReduction(rawValue: name)
        else { return nil }
        return reduction == .batchMean && !sumsBatches ? nil : reduction
    }

    /// The reduction by the older parameters; nil where neither is given.
    private static func olderReduction(_ arguments: Arguments) throws -> Tensor.LossReduction? {
        let (average, reduce) = (arguments["size_average"], arguments["reduce"])
        if average.isNone && reduce.isNone { return nil }
        if try !reduce.isNone && !reduce.isTrue() { return Tensor.LossReduction.none }
        return try average.isNone || average.isTrue() ? .mean : .sum
    }
}
