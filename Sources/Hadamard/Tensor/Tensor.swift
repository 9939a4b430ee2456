/// An n-dimensional array of numbers of one type.
///
/// A tensor is a value: copying is free, and no change to one tensor is ever seen through another. Element-wise operations
/// wait until somebody looks at the elements and then run as one pass; see <doc:HowAnExpressionRuns>.
///
/// ```swift
/// let a = try Tensor([[1.0, 2.0], [3.0, 4.0]])
/// let b = try Tensor([5.0, 6.0])
/// print(try a * b)
/// ```
public struct Tensor: Sendable {
    package var node: ExpressionNode

    init(_ node: ExpressionNode) { self.node = node }

    init(_ source: Source, _ layout: StridedLayout, _ dtype: DType) {
        node = ExpressionNode(source, layout, dtype)
    }

    /// The size of each dimension. A tensor without dimensions holds one element.
    public var shape: [Int] { Array(node.shape) }

    /// The number of dimensions, at most 64.
    public var rank: Int { node.shape.count }

    /// The number of elements: the product of the sizes.
    public var count: Int { node.count }

    /// The type of the elements.
    public var dtype: DType { node.dtype }

    /// Computes the elements now, if they are still pending. Nothing asks for this but measurements: elements are computed
    /// when they are looked at.
    ///
    /// - Throws: ``TensorError`` when there is no memory.
    public func evaluate() throws(TensorError) { try Evaluation.evaluate(node) }

    /// A ready node with this tensor's elements in its own layout.
    func ready() throws(TensorError) -> ExpressionNode {
        try Evaluation.evaluate(node)
        return node
    }
}
