extension Tensor: CustomStringConvertible {
    /// The elements as PyTorch prints them, to the character, but for the type, which reads `dtype=float64`.
    ///
    /// Four digits, one width for all elements, scientific notation where the range of magnitudes asks for it. Of more than
    /// 1000 elements the first and last three of each dimension are shown, and no others are read. Computes what is pending;
    /// if there is no memory for that, the text says so in the elements' place.
    public var description: String { formatted() }

    /// The ``description`` with the type's name behind a prefix: `"torch."` gives PyTorch's own text.
    public func formatted(dtypePrefix: String = "") -> String {
        do {
            return try printed(dtypePrefix: dtypePrefix)
        } catch {
            return "tensor(<\(error.description)>, size=\(TensorPrinter.tuple(shape)), dtype=\(dtypePrefix)\(dtype))"
        }
    }

    /// The same for who can report an error.
    package func printed(dtypePrefix: String = "") throws(TensorError) -> String {
        try TensorPrinter.text(of: self, dtypePrefix: dtypePrefix)
    }
}

extension Tensor: CustomDebugStringConvertible {
    /// Shape, type and where the elements are: still pending, or how they lie in memory; then the ``description``, which
    /// computes what is pending.
    public var debugDescription: String {
        let state =
            node.isReady ? node.layoutDescription : "pending, at most \(node.pendingCost) operations"
        return "Tensor(shape: \(shape), dtype: \(dtype), \(state))\n\(description)"
    }
}

extension ExpressionNode {
    /// How the elements of a ready node are stored.
    fileprivate var layoutDescription: String {
        switch source {
        case .fill(let scalar): return "every element \(scalar)"
        case .range(let first, let step):
            return "computed range from \(first) by \(step), strides \(Array(layout.strides))"
        case .storage(let storage):
            let order = layout.isContiguous ? "contiguous" : "strides \(Array(layout.strides))"
            let place = offset == 0 ? "" : ", offset \(offset)"
            return order + place + (storage.isWritable ? "" : ", read-only memory")
        }
    }
}
