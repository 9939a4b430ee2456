/// Nodes that a planner has taken over, one reference to each.
struct NodeList {
    private let references = KeptList<NodeReference>()
    private let ids = KeptList<UInt64>()

    /// Where a node with this number is in the list.
    func index(of id: UInt64) -> Int? { ids.elements.firstIndex(of: id) }

    func id(_ index: Int) -> UInt64 { ids[index] }

    /// Takes a reference over.
    mutating func append(_ reference: NodeReference, id: UInt64) {
        ids.append(id)
        references.append(reference)
    }

    /// A look at a node, which must not be kept.
    @inline(__always)
    func with<Result>(_ index: Int, _ body: (ExpressionNode) -> Result) -> Result { references[index].with(body) }

    /// A reference of the caller's own.
    subscript(index: Int) -> ExpressionNode { references[index].node }

    /// Whether the list's reference is the only one.
    mutating func isUnique(_ index: Int) -> Bool { references[index].isUnique() }

    /// Drops all references, and keeps the memory of the list.
    mutating func removeAll() {
        ids.removeAll()
        for index in references.indices { references[index].release() }
        references.removeAll()
    }
}
