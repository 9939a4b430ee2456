/// From a pending node to elements: a single operation at once, all else as a program.
enum Evaluation {
    /// Sees to it that the node's elements are there. `rowMajor` asks for elements without gaps in row-major order of who
    /// makes them; a node that is ready stays as it is.
    static func evaluate(_ root: ExpressionNode, rowMajor: Bool = false) throws(TensorError) {
        if root.isReady { return }
        root.lock()
        if root.isReady {
            root.unlock()
            return
        }
        let settings = EngineSettings.current
        do throws(TensorError) {
            if try SingleOperation.run(root, settings) {
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

    /// Computes a pending node straight into some elements of `base`, and spends the node: nobody else may hold it.
    ///
    /// Returns false, with nothing changed, where that would be seen elsewhere: somebody else holds the elements, or the
    /// expression reads them in another order than it writes them.
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
