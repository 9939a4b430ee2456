// Losses of class labels: what belongs to a label's class is selected by the class's position.
extension Tensor {
    /// The negative log-probabilities of labelled classes, `-weight[label] * self[label]`. PyTorch's `nll_loss`.
    ///
    /// Classes are along the second dimension, or along the only one. The labels are looked at first.
    ///
    /// - Parameters:
    ///   - labels: class indices in this tensor's shape without its classes: int64, or uint8 for at most two dimensions.
    ///   - weight: a factor for each class, in this tensor's type. The mean is then divided by the labels' weights.
    ///   - ignoring: a label whose loss is 0, and left out of the mean: PyTorch's `ignore_index`.
    ///   - reduction: what becomes of the losses.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for labels out of bounds, and for types and shapes
    ///   that do not fit.
    /// - Complexity: O(*n*), where *n* is the number of this tensor's elements.
    public func negativeLogLikelihood(
        _ labels: Tensor, weight: Tensor? = nil, ignoring: Int = -100, reduction: LossReduction = .mean
    ) throws(TensorError) -> Tensor {
        let classes = try ClassLabels(labels, of: self, weight, ignoring, "nll_loss")
        if count == 0 { return try classes.lossesOfNothing(reduction, dtype) }
        return try labelledElements(consume classes).reduced(reduction, to: dtype)
    }

    private func labelledElements(_ classes: ClassLabels) throws(TensorError) -> LabelLosses {
        let weights = try classes.labelWeights()
        let losses = try classes.selected(forLoss(of: dtype)).neg()
        return try classes.losses(
            weights.map { weights throws(TensorError) in try losses.mul(weights) } ?? losses, weights)
    }
}

/// The losses of labels, and what their mean is divided by.
///
/// Whoever reduces them holds nothing else of their program, whose elements would be written out as well.
struct LabelLosses {
    let losses: Tensor
    let weights: Tensor

    func reduced(_ reduction: Tensor.LossReduction, to dtype: DType) throws(TensorError) -> Tensor {
        if reduction == .none { return try losses.to(dtype) }
        // A sum begins with 0, also that of a single -0.
        let summands = losses.rank == 0 ? try losses.add(0) : losses
        if reduction != .mean { return try summands.reduced(reduction, to: dtype) }
        let sum = try summands.total()
        return try sum.div(weights.total()).to(dtype)
    }
}

/// Class labels that have been checked, beside the elements whose classes they name.
struct ClassLabels {
    /// The number of classes.
    let count: Int
    /// The dimension of classes, as a mask of reduced dimensions.
    let mask: UInt64
    private let rank: Int
    private let weight: Tensor?
    /// Whether labels count.
    private let isKept: Tensor
    /// In the elements' shape, whether an element's class is the label's.
    private let isLabelled: Tensor

    init(
        _ labels: Tensor, of elements: Tensor, _ weight: Tensor?, _ ignoring: Int, _ name: String
    ) throws(TensorError) {
        let dim = try Self.checkShapes(labels, elements, name)
        count = elements.shape[dim]
        rank = elements.rank
        mask = 1 << UInt64(dim)
        try Self.checkTypes(labels, elements, weight, count, name)
        self.weight = try weight?.forLoss(of: elements.dtype)
        let indices = try (labels.rank == rank ? labels.reshaped([]) : labels).to(.int64)
        isKept = try indices.ne(ignoring)
        try Self.checkBounds(indices, isKept, count, name)
        isLabelled = try Self.vector(Self.positions(count, of: elements), rank: rank).eq(indices.unsqueezed(dim))
    }

    /// The classes' numbers. For many elements they are written down once: counting them anew for each row takes longer than
    /// reading them.
    private static func positions(_ count: Int, of elements: Tensor) throws(TensorError) -> Tensor {
        let positions = try Tensor.arange(count)
        if elements.count < 4096 || elements.count / 4 < count { return positions }
        let written = try positions.add(0)
        try written.evaluate()
        return written
    }

    /// A number for each class, in a shape that broadcasts with elements of a rank.
    static func vector(_ numbers: Tensor, rank: Int) throws(TensorError) -> Tensor {
        rank <= 2 ? numbers : try numbers.reshaped([numbers.count] + Array(repeating: 1, count: rank - 2))
    }

    /// The element of each label's class, in the type in which elements are added up.
    func selected(_ elements: Tensor) throws(TensorError) -> Tensor {
        try Tensor.where(isLabelled, elements, 0).rowSum(mask, keepDim: false)
    }

    /// The weight of each label, 0 for one that is ignored; nil where classes have none.
    func labelWeights() throws(TensorError) -> Tensor? {
        guard let weight else { return nil }
        return try Tensor.where(isKept, selected(Self.vector(weight, rank: rank)), 0)
    }

    /// The sum of all classes' negative log-probabilities, each times its weight, from the parts of the logarithm of a softmax.
    func lossOfAll(_ shifted: Tensor, _ logSum: Tensor) throws(TensorError) -> Tensor {
        guard let weight else { return try logSum.mul(Double(count)).sub(shifted.rowSum(mask, keepDim: false)) }
        let sum = try shifted.mul(Self.vector(weight, rank: rank)).rowSum(mask, keepDim: false)
        return try logSum.mul(weight.total()).sub(sum)
    }

    /// The losses of all labels. Ignored ones are 0.
    func losses(_ losses: Tensor, _ weights: Tensor?) throws(TensorError) -> LabelLosses {
        LabelLosses(losses: try Tensor.where(isKept, losses, 0), weights: weights ?? isKept)
    }

    /// What is left where there are no elements: labels that are ignored, or none.
    func lossesOfNothing(_ reduction: Tensor.LossReduction, _ dtype: DType) throws(TensorError) -> Tensor {
        if reduction == .mean { return try .full([], Double.nan, dtype: dtype) }
        return try Tensor.zeros(isKept.shape, dtype: dtype.accumulatorType).reduced(reduction, to: dtype)
    }

    // MARK: Checks

    /// Throws for shapes that do not fit; else gives the dimension of classes.
    private static func checkShapes(
        _ labels: Tensor, _ elements: Tensor, _ name: String
    ) throws(TensorError) -> Int {
        func refuse(_ message: String, _ kind: TensorError.Kind = .runtime) -> TensorError {
            .lossShapes(message, name, elements, labels, kind: kind)
        }
        let (shape, found) = (elements.shape, labels.shape)
        guard let first = shape.first else { throw refuse("Expected 1 or more dimensions (got 0)", .value) }
        if shape.count > 1, first != found.first {
            throw refuse(
                "Expected input batch_size (\(first)) to match target batch_size (\(found.first ?? 0)).", .value)
        }
        if shape.count <= 2 {
            if found.count > 1 { throw refuse("0D or 1D target tensor expected, multi-target not supported") }
            return shape.count - 1
        }
        let expected = [first] + shape.dropFirst(2)
        if expected == found { return 1 }
        if shape.count != 4 { throw refuse("Expected target size \(expected), got \(found)") }
        throw refuse(
            found.count == 3
                ? "size mismatch (got input: \(shape) , target: \(found)"
                : "only batches of spatial targets supported (3D tensors) but got targets of dimension: \(found.count)")
    }

    private static func checkTypes(
        _ labels: Tensor, _ elements: Tensor, _ weight: Tensor?, _ count: Int, _ name: String
    ) throws(TensorError) {
        func refuse(_ message: String) -> TensorError {
            TensorError(
                .runtime, message, operation: name, shapes: [elements.shape, labels.shape],
                dtypes: [elements.dtype, labels.dtype])
        }
        guard labels.dtype == .int64 || labels.dtype == .uint8 else {
            throw refuse("expected target dtype to be Long or Byte, but got \(labels.dtype.messageName)")
        }
        if elements.rank == 1, let size = labels.shape.first, size != 1 {
            throw .lossShapes(
                "For 1D input, 1D target must have size 1, but got target size: \(size)", name, elements, labels,
                kind: .value)
        }
        if let weight, weight.shape != [count] {
            throw refuse(
                elements.rank > 2
                    ? "weight tensor should be defined either for all or no classes"
                    : "weight tensor should be defined either for all \(count) classes or no classes but got weight tensor "
                        + "of shape: \(weight.shape)")
        }
        if count == 0 && elements.rank > 2 && elements.rank != 4 && labels.count > 0 {
            let first = elements.shape[0]
            throw refuse(
                "size mismatch (got input: [\(first), 0, 0, 0] , target: [\(first), 1, \(labels.count / first)]")
        }
        try elements.requireFloatingPoint(name)
        if labels.dtype == .uint8 && elements.rank > 2 && labels.count > 0 {
            throw refuse("expected scalar type Long but found Byte")
        }
        if let weight, weight.dtype != elements.dtype {
            throw refuse(
                "expected scalar type \(elements.dtype.messageName) but found \(weight.dtype.messageName)")
        }
    }

    /// Throws for a label that counts and is no class's index. What is passed in is written out by the same program.
    private static func checkBounds(
        _ indices: Tensor, _ isKept: Tensor, _ count: Int, _ name: String
    ) throws(TensorError) {
        let isOutside = try indices.lt(0).logicalOr(indices.ge(count)).logicalAnd(isKept)
        guard try isOutside.containsTrue() else { return }
        let labels = try indices.scalars(as: Int64.self)
        let outside = try isOutside.scalars(as: Bool.self)
        let label = zip(labels, outside).first { $1 }?.0 ?? 0
        throw TensorError(.index, "Target \(label) is out of bounds.", operation: name)
    }
}
