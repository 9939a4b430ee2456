extension Tensor {
    /// Calls `body` with the elements' bytes, row-major without gaps, in the machine's byte order.
    ///
    /// Computes what is pending; copies where the elements lie in another order. The bytes are valid during the call only.
    ///
    /// - Throws: ``TensorError`` when there is no memory, and what `body` throws.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        let node = try rowMajorNode()
        return try node.withBytes(body)
    }

    /// The elements, row-major, converted to a Swift type as ``to(_:)`` converts.
    ///
    /// - Throws: ``TensorError`` when there is no memory, of the tensor's or for the array.
    public func scalars<Element: TensorElement>(as type: Element.Type = Element.self) throws(TensorError) -> [Element] {
        try to(Element.dtype).rowMajorNode().elements(as: type)
    }

    /// The only element, converted to a Swift type as ``to(_:)`` converts.
    ///
    /// - Throws: ``TensorError`` when there is not exactly one element.
    public func item<Element: TensorElement>(as type: Element.Type = Element.self) throws(TensorError) -> Element {
        try requireOneElement()
        return try scalars(as: type)[0]
    }

    /// The only element, with its kind.
    public func item() throws(TensorError) -> Scalar {
        try requireOneElement()
        return try elements()[0]
    }

    /// The elements, row-major, with their kind: half precision and float32 become `float` exactly.
    ///
    /// - Throws: ``TensorError`` when there is no memory, of the tensor's or for the array.
    public func elements() throws(TensorError) -> [Scalar] {
        try elements(dtype.elementType)
    }

    private func elements<Element: TensorElement>(_ type: Element.Type) throws(TensorError) -> [Scalar] {
        try rowMajorNode().map(type, \.scalar)
    }

    private func requireOneElement() throws(TensorError) {
        guard count == 1 else {
            throw TensorError(
                .runtime, "a Tensor with \(count) elements cannot be converted to Scalar", operation: "item",
                shapes: [shape])
        }
    }

    /// A ready node whose elements lie row-major without gaps.
    func rowMajorNode() throws(TensorError) -> ExpressionNode {
        if !node.isReady { try Evaluation.evaluate(node, rowMajor: true) }
        if case .storage = node.source, node.layout.isContiguous { return node }
        let copy = ExpressionNode(copying: node, as: dtype)
        try Evaluation.evaluate(copy, rowMajor: true)
        return copy
    }

    /// Whether any element of a bool tensor is true.
    package func containsTrue() throws(TensorError) -> Bool { try rowMajorNode().containsByte(1) }
}

extension Tensor: Equatable {
    /// Whether shape, type and all elements are equal. NaN equals nothing, so a tensor with one does not equal itself.
    ///
    /// False also if there is no memory for the comparison; `try (a .== b)` tells that apart.
    public static func == (lhs: Tensor, rhs: Tensor) -> Bool {
        guard lhs.dtype == rhs.dtype, lhs.node.shape == rhs.node.shape else { return false }
        do {
            return try (lhs .== rhs).all().item(as: Bool.self)
        } catch {
            return false
        }
    }
}
