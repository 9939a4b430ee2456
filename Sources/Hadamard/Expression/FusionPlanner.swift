/// Turns a pending node into elements: gathers the pending nodes below it into one program, runs it, and hands out the
/// results.
///
/// The planner takes the references of the nodes that it gathers into its own list, where a node is held once: whoever
/// else holds a node then shows as a second reference, and gets its elements written out in the same pass. A leaf that
/// nobody else holds gives its memory to an output.
struct FusionPlanner {
    /// The most operations that may be pending below a node; past it operands are evaluated on the spot.
    static let pendingLimit = 48

    /// What is known of a node of `nodes`.
    struct Entry {
        var isPending = false
        /// Of a pending node: whether the planner's reference is the only one.
        var isOurs = false
        var isLocked = false
        /// The entries that the operands went to; -1 for none.
        var edges = (-1, -1, -1)
        var slot = FusedProgram.Slot.none
        /// How often it is an operand here, and of which entry last.
        var uses = 0
        var consumer = -1
        /// The operand that is computed together with this entry; -1 for none.
        var partner = -1
    }

    var entries: [Entry] = []
    /// The nodes of the entries: the planner's only references to them.
    var nodes = NodeList()
    /// Pending entries, consumers first.
    var pending: [Int] = []
    /// Entries that were pending when they were found, and have not been gathered yet.
    private var waiting: [Int] = []
    var program = FusedProgram(shape: [])
    /// The entries of the program's inputs.
    var inputEntries: [Int] = []
    var conversions: [(slot: FusedProgram.Slot, dtype: DType, result: FusedProgram.Slot)] = []
    var settings = EngineSettings.current

    /// Sees to it that the node's elements are there. `rowMajor` asks for elements without gaps in row-major order of who
    /// makes them; a node that is ready stays as it is.
    static func evaluate(_ root: ExpressionNode, rowMajor: Bool = false) throws(TensorError) {
        if root.isReady { return }
        root.lock()
        if root.isReady {
            root.unlock()
            return
        }
        do throws(TensorError) {
            if try SingleOperation.run(root) {
                root.unlock()
                return
            }
        } catch {
            root.unlock()
            throw error
        }
        let kept = take()
        defer { putBack(kept) }
        try kept.planner.run(root, rowMajor: rowMajor)
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
        let kept = take()
        defer { putBack(kept) }
        return try kept.planner.run(root, into: base, layout)
    }

    private mutating func run(_ root: ExpressionNode, rowMajor: Bool) throws(TensorError) {
        gather(root)
        do throws(TensorError) {
            try finish(rowMajor: rowMajor)
        } catch {
            restore()
            throw error
        }
    }

    private mutating func run(
        _ root: ExpressionNode, into base: ExpressionNode, _ layout: StridedLayout
    ) throws(TensorError) -> Bool {
        gather(root)
        guard mayWrite(into: base, layout), let storage = base.storage else {
            restore()
            return false
        }
        do throws(TensorError) {
            try write(into: storage, layout)
            return true
        } catch {
            restore()
            throw error
        }
    }

    // MARK: Reuse

    /// A planner a thread is kept, for its lists' memory: planning a small expression should not allocate.
    private final class Kept {
        // Whoever has taken it is alone with it.
        @exclusivity(unchecked) var planner = FusionPlanner()
    }

    private static let kept = ThreadLocal<Kept>()

    private static func take() -> Kept { kept.take() ?? Kept() }

    private static func putBack(_ planner: Kept) {
        planner.planner.removeAll()
        kept.put(planner)
    }

    /// Drops all references, and with them what nobody holds any more.
    private mutating func removeAll() {
        pending.removeAll(keepingCapacity: true)
        if !conversions.isEmpty { conversions.removeAll(keepingCapacity: true) }
        if !inputEntries.isEmpty { inputEntries.removeAll(keepingCapacity: true) }
        entries.removeAll(keepingCapacity: true)
        program.removeAll()
        nodes.removeAll()
    }

    // MARK: Gathering

    /// Collects what is pending below `root`, which is locked.
    private mutating func gather(_ root: ExpressionNode) {
        settings = EngineSettings.current
        program.start(root.shape)
        nodes.append(NodeReference(root), id: root.id)
        entries.append(Entry(isPending: true, isLocked: true))
        pending.append(0)
        takeOperands(of: 0)
        while let index = nextWaiting() {
            entries[index].isOurs = nodes.isUnique(index)
            // Nobody else can come to a node that is ours, to lock it or to complete it.
            let isPending = entries[index].isOurs ? nodes.with(index) { node in !node.isReady } : lockIfPending(index)
            if !isPending { continue }
            entries[index].isPending = true
            pending.append(index)
            takeOperands(of: index)
        }
    }

    /// Takes the entry of the highest id: all its consumers in the program have been seen.
    private mutating func nextWaiting() -> Int? {
        guard var best = waiting.indices.last else { return nil }
        for place in waiting.indices.dropLast() where nodes.id(waiting[place]) > nodes.id(waiting[best]) {
            best = place
        }
        waiting.swapAt(best, waiting.count - 1)
        return waiting.removeLast()
    }

    private mutating func lockIfPending(_ index: Int) -> Bool {
        entries[index].isLocked = nodes.with(index) { node in
            if node.isReady { return false }
            node.lock()
            if node.isReady {
                node.unlock()
                return false
            }
            return true
        }
        return entries[index].isLocked
    }

    private mutating func takeOperands(of index: Int) {
        let arity = nodes.with(index) { node in node.operation!.arity }
        entries[index].edges.0 = takeOperand(0, of: index)
        if arity > 1 { entries[index].edges.1 = takeOperand(1, of: index) }
        if arity > 2 { entries[index].edges.2 = takeOperand(2, of: index) }
    }

    private mutating func takeOperand(_ position: Int, of index: Int) -> Int {
        guard let operand = nodes.with(index, { node in node.takeOperand(position) }) else { return -1 }
        let (id, isReady) = operand.with { node in (node.id, node.isReady) }
        if let known = nodes.index(of: id) {
            operand.release()
            entries[known].uses += 1
            return known
        }
        if !isReady { waiting.append(entries.count) }
        entries.append(Entry(uses: 1, consumer: index))
        nodes.append(operand, id: id)
        return entries.count - 1
    }

    /// Gives every operand back to its consumer: as if nothing had been tried.
    private mutating func restore() {
        for index in pending {
            let edges = entries[index].edges
            for (position, edge) in [edges.0, edges.1, edges.2].enumerated() where edge >= 0 {
                nodes[index].putBackOperand(position, nodes[edge])
            }
        }
        unlockAll()
    }

    func unlockAll() {
        for index in pending where entries[index].isLocked { nodes.with(index) { node in node.unlock() } }
    }
}
