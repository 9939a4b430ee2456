/// Nodes that a planner has taken over: one reference each, counted by hand, so that looking at a node counts nothing.
struct NodeList {
    private var references: [Unmanaged<ExpressionNode>] = []
    private var ids: [UInt64] = []

    var count: Int { references.count }

    /// Where a node with this number is in the list.
    func index(of id: UInt64) -> Int? { ids.firstIndex(of: id) }

    func id(_ index: Int) -> UInt64 { ids[index] }

    mutating func append(_ node: consuming ExpressionNode) {
        ids.append(node.id)
        references.append(.passRetained(node))
    }

    /// A look at a node. It must not be kept.
    @inline(__always)
    func with<Result>(_ index: Int, _ body: (ExpressionNode) -> Result) -> Result {
        references[index]._withUnsafeGuaranteedRef { node in body(node) }
    }

    /// A reference of the caller's own.
    subscript(index: Int) -> ExpressionNode { references[index].takeUnretainedValue() }

    /// Whether the list's reference is the only one.
    mutating func isUnique(_ index: Int) -> Bool {
        var node = references[index].takeRetainedValue()
        let isUnique = isKnownUniquelyReferenced(&node)
        references[index] = .passRetained(node)
        return isUnique
    }

    /// Drops all references, and keeps the memory of the list.
    mutating func removeAll() {
        // The list is empty before a release can end a node, whose end may use it.
        let dropped = references.count
        ids.removeAll(keepingCapacity: true)
        for index in 0..<dropped { references[index].release() }
        references.removeAll(keepingCapacity: true)
    }
}
