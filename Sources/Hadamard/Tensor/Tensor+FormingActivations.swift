// The activation functions that PyTorch has in place.
extension Tensor {
    /// ``leakyRelu(negativeSlope:)`` in place.
    public mutating func formLeakyRelu(negativeSlope: Double = 0.01) throws(TensorError) {
        try form("leaky_relu_") { x throws(TensorError) in try x.leakyRelu(negativeSlope: negativeSlope) }
    }
    /// ``relu6()`` in place.
    public mutating func formRelu6() throws(TensorError) {
        try form("relu6_") { x throws(TensorError) in try x.relu6() }
    }
    /// ``hardtanh(min:max:)`` in place.
    public mutating func formHardtanh(min: Double = -1, max: Double = 1) throws(TensorError) {
        try form("hardtanh_") { x throws(TensorError) in try x.hardtanh(min: min, max: max) }
    }
    /// ``hardsigmoid()`` in place.
    public mutating func formHardsigmoid() throws(TensorError) {
        try form("hardsigmoid_") { x throws(TensorError) in try x.hardsigmoid() }
    }
    /// ``hardswish()`` in place.
    public mutating func formHardswish() throws(TensorError) {
        try form("hardswish_") { x throws(TensorError) in try x.hardswish() }
    }
    /// ``threshold(_:value:)`` in place.
    public mutating func formThreshold(
        _ threshold: some TensorScalar, value: some TensorScalar
    ) throws(TensorError) {
        try form("threshold_") { x throws(TensorError) in try x.threshold(threshold, value: value) }
    }
    /// ``elu(alpha:)`` in place.
    public mutating func formElu(alpha: Double = 1) throws(TensorError) {
        try form("elu_") { x throws(TensorError) in try x.elu(alpha: alpha) }
    }
    /// ``selu()`` in place.
    public mutating func formSelu() throws(TensorError) { try form("selu_") { x throws(TensorError) in try x.selu() } }
    /// ``celu(alpha:)`` in place.
    public mutating func formCelu(alpha: Double = 1) throws(TensorError) {
        try form("celu_") { x throws(TensorError) in try x.celu(alpha: alpha) }
    }
}
