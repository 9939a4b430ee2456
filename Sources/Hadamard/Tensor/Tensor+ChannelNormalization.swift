// Batch and instance normalization: each channel, an index of dimension 1, is brought to mean 0 and variance 1.
extension Tensor {
    /// The elements of each channel, less their mean and divided by their deviation over all other dimensions:
    /// `(x - mean) / sqrt(var + eps) * weight + bias`, with a `var` of correction 0.
    ///
    /// - Parameters:
    ///   - weight: an element for each channel, of this tensor's type, or float32 for half precision; 1 without.
    ///   - bias: likewise; 0 without.
    ///   - eps: what is added to the variance.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for parameters that do not fit, for fewer than
    ///   two dimensions, for channels of one element, and for an `eps` that is not positive.
    public func batchNorm(weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5) throws(TensorError) -> Tensor
    {
        var norm = ChannelNormalization("batch_norm", self, weight: weight, bias: bias, eps: eps)
        return try norm.batch(.checked)
    }

    /// The same by statistics that are known before: `(x - runningMean) / sqrt(runningVar + eps) * weight + bias`.
    ///
    /// - Parameters:
    ///   - runningMean: an element for each channel, of this tensor's type, or float32 for half precision.
    ///   - runningVar: likewise.
    ///   - weight: an element for each channel, of this tensor's type, or float32 for half precision; 1 without.
    ///   - bias: likewise; 0 without.
    ///   - eps: what is added to the variance.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for parameters that do not fit, and for a
    ///   negative `eps`.
    public func batchNorm(
        runningMean: Tensor, runningVar: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        var norm = ChannelNormalization(
            "batch_norm", self, weight: weight, bias: bias, eps: eps, mean: runningMean, variance: runningVar)
        return try norm.batch(.checked, usesInput: false)
    }

    /// ``batchNorm(weight:bias:eps:)``, by which statistics are updated: they become
    /// `(1 - momentum) * running + momentum * new`, with a variance of correction 1.
    ///
    /// The result and the statistics are computed at once. An operation that throws changes neither, and no elements change
    /// nothing.
    ///
    /// - Parameters:
    ///   - runningMean: an element for each channel, of this tensor's type, or float32 for half precision.
    ///   - runningVar: likewise.
    ///   - momentum: the part of the new statistics.
    ///   - weight: an element for each channel, of this tensor's type, or float32 for half precision; 1 without.
    ///   - bias: likewise; 0 without.
    ///   - eps: what is added to the variance.
    /// - Throws: ``TensorError`` as ``batchNorm(weight:bias:eps:)`` does.
    public func batchNorm(
        updating runningMean: inout Tensor, _ runningVar: inout Tensor, momentum: Double = 0.1,
        weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        var norm = ChannelNormalization(
            "batch_norm", self, weight: weight, bias: bias, eps: eps, mean: runningMean, variance: runningVar)
        let result = try norm.batch(.checked, momentum: momentum)
        norm.update(&runningMean, &runningVar)
        return result
    }

    /// The elements of each channel of each entry of dimension 0, less their mean and divided by their deviation over the
    /// dimensions from 2 on, as ``batchNorm(weight:bias:eps:)`` has them over all entries.
    ///
    /// - Throws: ``TensorError`` for types other than the floating-point ones, for parameters that do not fit, and where the
    ///   dimensions from 2 on have one element.
    public func instanceNorm(
        weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        var norm = ChannelNormalization("instance_norm", self, weight: weight, bias: bias, eps: eps)
        return try norm.instance(.checked)
    }

    /// The same by statistics that are known before, of any real type, as
    /// ``batchNorm(runningMean:runningVar:weight:bias:eps:)`` uses them.
    public func instanceNorm(
        runningMean: Tensor, runningVar: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        var norm = ChannelNormalization(
            "instance_norm", self, weight: weight, bias: bias, eps: eps, mean: runningMean, variance: runningVar)
        return try norm.instance(.checked, usesInput: false)
    }

    /// ``instanceNorm(weight:bias:eps:)``, by which statistics are updated as by
    /// ``batchNorm(updating:_:momentum:weight:bias:eps:)``: the new ones are means over the entries of dimension 0.
    public func instanceNorm(
        updating runningMean: inout Tensor, _ runningVar: inout Tensor, momentum: Double = 0.1,
        weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        var norm = ChannelNormalization(
            "instance_norm", self, weight: weight, bias: bias, eps: eps, mean: runningMean, variance: runningVar)
        let result = try norm.instance(.checked, momentum: momentum)
        norm.update(&runningMean, &runningVar)
        return result
    }
}
