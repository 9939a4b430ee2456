// Normalization over the last dimensions. Means and squares are taken in float64.
extension Tensor {
    /// The elements less their mean, divided by their deviation, over the last dimensions:
    /// `(x - mean) / sqrt(var + eps) * weight + bias`, with a `var` of correction 0.
    ///
    /// - Parameters:
    ///   - normalizedShape: the sizes of the last dimensions, those that are normalized.
    ///   - weight: a tensor of that shape and this tensor's type, or float32 for half precision; 1 without.
    ///   - bias: likewise; 0 without.
    ///   - eps: what is added to the variance.
    /// - Throws: ``TensorError`` for types other than the floating-point ones, and for shapes that do not fit.
    public func layerNorm(
        _ normalizedShape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
    ) throws(TensorError) -> Tensor {
        let name = "layer_norm"
        try checkMixedTypes([weight, bias].compactMap(\.self), name)
        _ = try normalizedMask(normalizedShape, [("weight", weight), ("bias", bias)], name, separator: ", ")
        try checkParameterTypes([weight, bias].compactMap(\.self), name)
        if count == 0 { return self }
        return try normalized(dims: (rank - normalizedShape.count)..<rank, weight, bias, eps)
    }

    /// The elements less their mean, divided by their deviation, over dimensions of which there is at least an element.
    func normalized(
        dims: Range<Int>, _ weight: Tensor?, _ bias: Tensor?, _ eps: Double
    ) throws(TensorError) -> Tensor {
        let mask: UInt64 = dims.reduce(0) { $0 | 1 << UInt64($1) }
        let deviations = try widened().sub(rowMean(mask))
        let variance = try deviations.mul(deviations).rowMean(mask)
        var result = try deviations.mul(variance.add(eps).rsqrt()).to(dtype.computeType)
        if let weight { result = try result.mul(weight.to(dtype.computeType)) }
        if let bias { result = try result.add(bias.to(dtype.computeType)) }
        return try result.to(dtype)
    }

    /// The elements divided by the root of their mean square over the last dimensions:
    /// `x / sqrt(mean(x ** 2) + eps) * weight`.
    ///
    /// - Parameters:
    ///   - normalizedShape: the sizes of the last dimensions, those that are normalized.
    ///   - weight: a tensor of that shape; 1 without.
    ///   - eps: what is added to the mean square; without, the distance from 1 to the type's next larger number.
    /// - Throws: ``TensorError`` for integers and bools, and for shapes that do not fit.
    public func rmsNorm(
        _ normalizedShape: [Int], weight: Tensor? = nil, eps: Double? = nil
    ) throws(TensorError) -> Tensor {
        let name = "rms_norm"
        let mask = try normalizedMask(normalizedShape, [("weight", weight)], name, separator: "")
        if dtype.category < .float { throw .notImplemented(name, dtype) }
        if count == 0 { return self }
        let x = try widened()
        let scale = try x.mul(x).rowMean(mask).add(eps ?? dtype.epsilon).rsqrt()
        let result = try x.mul(scale).to(dtype.computeType)
        guard let weight else { return try result.to(dtype) }
        return try result.mul(weight.to(dtype.computeType)).to(dtype)
    }

    private func normalizedMask(
        _ normalizedShape: [Int], _ parameters: [(String, Tensor?)], _ name: String, separator: String
    ) throws(TensorError) -> UInt64 {
        func refuse(_ message: String) -> TensorError {
            TensorError(.runtime, message, operation: name, shapes: [shape, normalizedShape])
        }
        if normalizedShape.isEmpty {
            throw refuse(
                "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got "
                    + "normalized_shape = []")
        }
        for case (let parameter, let tensor?) in parameters where tensor.shape != normalizedShape {
            throw refuse(
                "Expected \(parameter) to be of same shape as normalized_shape, but got \(parameter) of shape "
                    + "\(tensor.shape) and normalized_shape = \(normalizedShape)")
        }
        if name == "rms_norm" && normalizedShape.count > rank {
            throw TensorError(
                .value, "Input tensor must have at least \(normalizedShape.count) dimensions, but got \(rank)",
                operation: name, shapes: [shape, normalizedShape])
        }
        guard Array(shape.suffix(normalizedShape.count)) == normalizedShape else {
            let sizes = normalizedShape.map(String.init).joined(separator: ", ")
            throw refuse(
                "Given normalized_shape=\(normalizedShape), expected input with shape [*\(separator)\(sizes)], but got "
                    + "input of size\(shape)")
        }
        return try Reducing.mask(Array((rank - normalizedShape.count)..<rank), rank: rank, operation: name)
    }

    /// Throws for elements that are not of a floating-point type, and unless parameters have this tensor's type, or float32 all
    /// of them beside half precision.
    func checkParameterTypes(_ parameters: [Tensor], _ name: String) throws(TensorError) {
        try checkMixedTypes(parameters, name)
        if let first = parameters.first, first.dtype != dtype { return }
        try requireFloatingPoint(name)
        guard let other = parameters.first(where: { $0.dtype != dtype }) else { return }
        throw TensorError(
            .runtime, "expected scalar type \(dtype.messageName) but found \(other.dtype.messageName)",
            operation: name, dtypes: [dtype] + parameters.map(\.dtype))
    }

    /// Throws where the first parameter has another type than this tensor, unless all have float32 beside half precision.
    func checkMixedTypes(_ parameters: [Tensor], _ name: String) throws(TensorError) {
        func refuse(_ message: String) -> TensorError {
            TensorError(.runtime, message, operation: name, dtypes: [dtype] + parameters.map(\.dtype))
        }
        guard let first = parameters.first, first.dtype != dtype else { return }
        guard parameters.allSatisfy({ $0.dtype == .float32 }) else {
            throw refuse("mixed dtype (CPU): expect parameter to have scalar type of Float")
        }
        if dtype.computeType == dtype { throw refuse("mixed dtype (CPU): all inputs must share same datatype.") }
    }
}

extension DType {
    /// The distance from 1 to the next larger number.
    fileprivate var epsilon: Double {
        switch realType {
        case .float16: 0x1p-10
        case .bfloat16: 0x1p-7
        case .float32: 0x1p-23
        default: 0x1p-52
        }
    }
}
