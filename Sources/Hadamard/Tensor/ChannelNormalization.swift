/// A normalization of channels: what it is of, and the statistics that it uses or updates.
package struct ChannelNormalization {
    /// What is looked at first.
    package enum Checks {
        /// What the kernel cannot do without: `torch.batch_norm`.
        case necessary
        /// That a channel has more than one element, and a positive `eps`, too: `torch.nn.functional.batch_norm`.
        case checked
    }

    private let name: String
    private let input: Tensor
    private let weight: Tensor?
    private let bias: Tensor?
    private let eps: Double
    /// The running statistics, after an update the new ones.
    package private(set) var mean: Tensor?
    package private(set) var variance: Tensor?
    /// Whether there has been one.
    package private(set) var isUpdated = false

    package init(
        _ name: String, _ input: Tensor, weight: Tensor?, bias: Tensor?, eps: Double, mean: Tensor? = nil,
        variance: Tensor? = nil
    ) {
        self.name = name
        self.input = input
        self.weight = weight
        self.bias = bias
        self.eps = eps
        self.mean = mean
        self.variance = variance
    }

    func update(_ mean: inout Tensor, _ variance: inout Tensor) {
        if let new = self.mean { mean = new }
        if let new = self.variance { variance = new }
    }

    /// Over all dimensions but the channels'.
    ///
    /// - Parameter usesInput: whether statistics are the input's, or the running ones.
    package mutating func batch(
        _ checks: Checks, usesInput: Bool = true, momentum: Double = 0.1
    ) throws(TensorError) -> Tensor {
        if checks == .checked { try checkBatch(usesInput) }
        if input.count == 0 { return try scaledNothing() }
        try checkSizes(usesInput, copies: 1)
        try checkPresence(usesInput)
        try input.requireFloatingPoint(name)
        try input.checkParameterTypes([weight, bias, mean, variance].compactMap(\.self), name)
        return try normalized(usesInput, [0] + Array(input.shape.indices.dropFirst(2)), momentum)
    }

    /// Over the dimensions after the channels', for each entry of dimension 0.
    package mutating func instance(
        _ checks: Checks, usesInput: Bool = true, momentum: Double = 0.1
    ) throws(TensorError) -> Tensor {
        if checks == .checked && usesInput { try checkInstance() }
        if !usesInput && (mean == nil || variance == nil) {
            throw refusal("Expected running_mean and running_var to be defined when use_input_stats is false")
        }
        guard let entries = input.shape.first else {
            throw refusal("Dimension specified as 0 but tensor has no dimensions", .index)
        }
        _ = try Shape.dimension(1, rank: input.rank, operation: name)
        if usesInput, let mean, mean.dtype != input.dtype, variance == nil {
            // PyTorch converts both.
            throw refusal(
                "Expected a proper Tensor but got None (or an undefined Tensor in C++) for argument #0 'self'")
        }
        if input.count == 0 {
            try checkCopies(entries)
            return try scaledNothing()
        }
        try checkSizes(usesInput, copies: entries)
        try checkPresence(usesInput)
        try input.requireFloatingPoint(name)
        try input.checkParameterTypes([weight, bias].compactMap(\.self), name)
        return try normalized(usesInput, Array(input.shape.indices.dropFirst(2)), momentum)
    }

    private mutating func normalized(
        _ usesInput: Bool, _ dims: [Int], _ momentum: Double
    ) throws(TensorError) -> Tensor {
        if !usesInput, let mean, let variance { return try normalized(by: mean, variance) }
        let mask: UInt64 = dims.reduce(0) { $0 | 1 << UInt64($1) }
        let (result, average, spread) = try normalizedByOwn(mask)
        guard let mean, let variance else { return result }
        // The statistics' program is the result's.
        try result.evaluate()
        let length = Reducing.rowLength(input, mask)
        let (newMean, newVariance) = (
            try mixed(mean, average, momentum), try mixed(variance, spread.mul(length / (length - 1)), momentum)
        )
        try newMean.evaluate()
        try newVariance.evaluate()
        (self.mean, self.variance, isUpdated) = (newMean, newVariance, true)
        return result
    }

    /// Without elements parameters give the result their type, as far as one number of them does.
    private func scaledNothing() throws(TensorError) -> Tensor {
        var result = input
        if let weight, weight.count > 0 {
            result = try result.mul(weight.reshaped([-1]).narrow(0, start: 0, length: 1).reshaped([]))
        }
        if let bias, bias.count > 0 {
            result = try result.add(bias.reshaped([-1]).narrow(0, start: 0, length: 1).reshaped([]))
        }
        return result
    }

    /// The result, and the statistics in float64. Nothing else is held, which would have to be written to memory.
    private func normalizedByOwn(
        _ mask: UInt64
    ) throws(TensorError) -> (result: Tensor, mean: Tensor, variance: Tensor) {
        let mean = try input.rowMean(mask)
        let deviations = try input.widened().sub(mean)
        let variance = try deviations.mul(deviations).rowMean(mask)
        var scale = try variance.add(eps).rsqrt()
        if let weight { scale = try scale.mul(perChannel(weight.to(.float64))) }
        var result = try deviations.mul(scale)
        if let bias { result = try result.add(perChannel(bias.to(.float64))) }
        return (try result.to(input.dtype), mean, variance)
    }

    private func normalized(by mean: Tensor, _ variance: Tensor) throws(TensorError) -> Tensor {
        let type = input.dtype.computeType
        var scale = try variance.to(.float64).add(eps).rsqrt()
        if let weight { scale = try scale.mul(weight.to(.float64).reshaped(scale.shape)) }
        var result = try input.to(type).sub(perChannel(mean.to(type))).mul(perChannel(scale.to(type)))
        if let bias { result = try result.add(perChannel(bias.to(type))) }
        return try result.to(input.dtype)
    }

    /// A statistic moved towards a new one, which has an element for each row.
    private func mixed(_ running: Tensor, _ new: Tensor, _ momentum: Double) throws(TensorError) -> Tensor {
        let perChannel = new.count == running.count ? new : try new.rowMean(1)
        return try running.to(.float64).mul(1 - momentum).add(perChannel.reshaped(running.shape).mul(momentum))
            .to(running.dtype)
    }

    /// An element for each channel, as it broadcasts with the input.
    private func perChannel(_ tensor: Tensor) throws(TensorError) -> Tensor {
        try tensor.reshaped([tensor.count] + [Int](repeating: 1, count: input.rank - 2))
    }
}

// MARK: - Errors

extension ChannelNormalization {
    private func refusal(_ message: String, _ kind: TensorError.Kind = .runtime) -> TensorError {
        TensorError(kind, message, operation: name, shapes: [input.shape])
    }

    private func checkBatch(_ usesInput: Bool) throws(TensorError) {
        if usesInput {
            guard let first = input.shape.first else { throw refusal("tuple index out of range", .index) }
            if first == 1 && input.shape.dropFirst(2).allSatisfy({ $0 == 1 }) {
                throw refusal(
                    "Expected more than 1 value per channel when training, got input size torch.Size(\(input.shape))",
                    .value)
            }
            if eps <= 0 {
                throw refusal("batch_norm eps must be positive during training, but got \(eps)", .value)
            }
        } else if eps < 0 {
            throw refusal("batch_norm eps must be non-negative, but got \(eps)", .value)
        }
    }

    private func checkInstance() throws(TensorError) {
        let sizes = input.shape.dropFirst(2)
        guard sizes.allSatisfy({ $0 == 1 }) else { return }
        throw refusal(
            "Expected more than 1 spatial element when training, got input size torch.Size(\(input.shape))", .value)
    }

    /// That statistics and parameters have an element for each channel.
    ///
    /// - Parameter copies: how often PyTorch repeats them, which its messages show.
    private func checkSizes(_ usesInput: Bool, copies: Int) throws(TensorError) {
        let channels = input.rank < 2 ? 0 : input.shape[1]
        for (parameter, tensor, isStatistic) in [
            ("running_mean", mean, true), ("running_var", variance, true), ("weight", weight, false),
            ("bias", bias, false),
        ] {
            if let tensor {
                guard tensor.count == channels else {
                    throw refusal(
                        "\(parameter) should contain \(channels &* copies) elements not \(tensor.count &* copies)")
                }
            } else if isStatistic && !usesInput {
                throw refusal("\(parameter) must be defined in evaluation mode")
            }
        }
        // Statistics of fewer dimensions than two have no channels.
        _ = try Shape.dimension(1, rank: input.rank, operation: name)
    }

    /// That statistics, repeated for each entry, can be parted among channels where there are no elements.
    private func checkCopies(_ entries: Int) throws(TensorError) {
        for case let statistic? in [mean, variance] where statistic.count != input.shape[1] {
            throw refusal(
                "shape '[\(entries), \(input.shape[1])]' is invalid for input of size \(statistic.count &* entries)")
        }
    }

    private func checkPresence(_ usesInput: Bool) throws(TensorError) {
        guard usesInput, (mean == nil) != (variance == nil) else { return }
        throw refusal("running_mean and running_var must either both be None or neither be None", .value)
    }
}
