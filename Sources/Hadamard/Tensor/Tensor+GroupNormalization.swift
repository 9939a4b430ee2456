// Normalization over groups of channels, which are dimension 1.
extension Tensor {
    /// The elements less their mean, divided by their deviation, over groups of channels and all dimensions after them, for
    /// each entry of dimension 0: `(x - mean) / sqrt(var + eps) * weight + bias`, with a `var` of correction 0.
    ///
    /// With one group, or a group for each channel, the result stays pending as an element-wise one does.
    ///
    /// - Parameters:
    ///   - groups: the number of groups of neighbouring channels, which divides the number of channels.
    ///   - weight: an element for each channel, of this tensor's type, or float32 for half precision; 1 without.
    ///   - bias: likewise; 0 without.
    ///   - eps: what is added to the variance.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for fewer than two dimensions, for groups and
    ///   parameters that do not fit, and where all groups together have one element.
    public func groupNorm(
        _ groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        let name = "group_norm"
        guard rank >= 2 else {
            throw TensorError(
                .runtime, "Expected at least 2 dimensions for input tensor but received \(rank)", operation: name,
                shapes: [shape])
        }
        if groups > 0 && count > 0 {
            let sizes = [shape[0] * shape[1] / groups, groups] + shape.dropFirst(2)
            if sizes.enumerated().allSatisfy({ $0.offset == 1 || $0.element == 1 }) {
                throw TensorError(
                    .value, "Expected more than 1 value per channel when training, got input size \(sizes)",
                    operation: name, shapes: [shape])
            }
        }
        return try groupNormalized(groups, weight: weight, bias: bias, eps: eps)
    }

    /// The same without a look at the number of elements: `torch.group_norm`.
    package func groupNormalized(
        _ groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        let name = "group_norm"
        try checkGroups(groups, [("weight", weight), ("bias", bias)], name)
        let parameters = [weight, bias].compactMap(\.self)
        if count == 0 && parameters.isEmpty { return self }
        try checkParameterTypes(parameters, name)
        if count == 0 { return self }
        let channels = shape[1]
        if groups == 1 || groups == channels {
            let sizes = [channels] + [Int](repeating: 1, count: rank - 2)
            return try normalized(
                dims: (groups == 1 ? 1 : 2)..<rank, weight?.reshaped(sizes), bias?.reshaped(sizes), eps)
        }
        let sizes = [groups, channels / groups, 1]
        return try reshaped([shape[0]] + sizes.dropLast() + [count / (shape[0] * channels)]).normalized(
            dims: 2..<4, weight?.reshaped(sizes), bias?.reshaped(sizes), eps
        ).reshaped(shape)
    }

    private func checkGroups(
        _ groups: Int, _ parameters: [(String, Tensor?)], _ name: String
    ) throws(TensorError) {
        func refuse(_ message: String, _ kind: TensorError.Kind = .runtime) -> TensorError {
            TensorError(kind, message, operation: name, shapes: [shape])
        }
        if rank == 0 { throw refuse("Dimension specified as 0 but tensor has no dimensions", .index) }
        let channels = shape[try Shape.dimension(1, rank: rank, operation: name)]
        if channels == 0 { throw refuse("Expected number of channels to be greater than 0, got 0") }
        if shape.dropFirst(2).contains(0) { throw refuse("Expected HxW to be greater than 0, got 0") }
        if groups <= 0 { throw refuse("Expected num groups to be greater than 0, got \(groups)") }
        guard channels % groups == 0 else {
            throw refuse(
                "Expected number of channels in input to be divisible by num_groups, but got input of shape \(shape) and "
                    + "num_groups=\(groups)")
        }
        for case (let parameter, let tensor?) in parameters where tensor.shape != [channels] {
            throw refuse(
                "Expected \(parameter) to be a vector of size equal to the number of channels in input, but got "
                    + "\(parameter) of shape \(tensor.shape) and input of shape \(shape)")
        }
    }
}
