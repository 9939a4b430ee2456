/// Writes values over some elements of a tensor.
enum ElementWriter {
    /// Writes `value`, whose shape is the region's, over `region` of `base`'s elements, and makes `base` a node of its own
    /// first if anybody else holds them.
    static func write(
        _ value: consuming ExpressionNode, into base: inout ExpressionNode, _ indices: [TensorIndex],
        _ region: StridedLayout
    ) throws(TensorError) {
        if Shape.count(region.shape) == 0 { return }
        if value.isScan { try Evaluation.evaluate(value) }
        var region = region
        if base.layout.repeatsElements {
            base = try copy(of: base)
            region = try base.layout.indexed(indices)
        }
        let root = ExpressionNode(copying: value, as: base.dtype)
        if try Evaluation.evaluate(root, into: &base, region) { return }
        // The value first, at a place of its own; then, if they are still shared, a copy of the elements to write over.
        if let node = root.operandNode(0) { try Evaluation.evaluate(node) }
        if !isKnownUniquelyReferenced(&base) || !base.ownsStorage() { base = try copy(of: base) }
        let written = try Evaluation.evaluate(root, into: &base, base.layout.indexed(indices))
        precondition(written, "elements that nobody else holds can be written")
    }

    private static func copy(of base: ExpressionNode) throws(TensorError) -> ExpressionNode {
        let copy = ExpressionNode(copying: base, as: base.dtype)
        try Evaluation.evaluate(copy, rowMajor: true)
        return copy
    }
}
