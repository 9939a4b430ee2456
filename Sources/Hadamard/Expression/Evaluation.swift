/// From a pending node to elements: a single operation at once, all else as a program.
enum Evaluation {
    /// Makes a pending node ready; one that is ready stays as it is. `rowMajor` requests a result without gaps in row-major
    /// order.
    static func evaluate(_ root: ExpressionNode, rowMajor: Bool = false) throws(TensorError) {
        if root.isReady { return }
        root.lock()
        if root.isReady {
            root.unlock()
            return
        }
        let settings = EngineSettings.current
        do throws(TensorError) {
            var isDone = try SingleOperation.run(root, settings)
            if !isDone { isDone = try SmallReduction.run(root, settings) }
            if isDone {
                root.unlock()
                return
            }
        } catch {
            root.unlock()
            throw error
        }
        let kept = Planner.take()
        defer { Planner.putBack(kept) }
        try kept.planner.run(root, rowMajor: rowMajor, settings)
    }

    /// Computes a pending node into some elements of `base`. The node, which must have no other owner, is consumed.
    ///
    /// Returns false, with nothing changed, if the write would be visible elsewhere: the elements have another owner, or the
    /// expression reads them in an order other than the one in which it writes them.
    static func evaluate(
        _ root: ExpressionNode, into base: inout ExpressionNode, _ layout: StridedLayout
    ) throws(TensorError) -> Bool {
        guard isKnownUniquelyReferenced(&base) else { return false }
        root.lock()
        let kept = Planner.take()
        defer { Planner.putBack(kept) }
        return try kept.planner.run(root, into: base, layout, EngineSettings.current)
    }
}
