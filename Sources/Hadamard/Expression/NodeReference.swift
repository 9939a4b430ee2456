/// A reference to a node that is counted by hand: copying it counts nothing, nor does a look at the node.
///
/// Planning a small expression takes less time than counting references on its way would.
struct NodeReference {
    private var reference: Unmanaged<ExpressionNode>

    /// A reference that counts: it must be released once.
    init(_ node: ExpressionNode) { reference = .passRetained(node) }

    func release() { reference.release() }

    /// A reference of the caller's own.
    var node: ExpressionNode { reference.takeUnretainedValue() }

    /// A look at the node, which must not be kept.
    @inline(__always)
    func with<Result>(_ body: (ExpressionNode) -> Result) -> Result {
        reference._withUnsafeGuaranteedRef { node in body(node) }
    }

    /// Whether both refer to one node.
    static func == (a: NodeReference, b: NodeReference) -> Bool { a.reference.toOpaque() == b.reference.toOpaque() }

    /// Whether this reference is the only one that counts.
    mutating func isUnique() -> Bool {
        var node = reference.takeRetainedValue()
        let isUnique = isKnownUniquelyReferenced(&node)
        reference = .passRetained(node)
        return isUnique
    }
}
