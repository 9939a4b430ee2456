/// Computes a pending node: gathers the pending nodes below it into one program, runs it, and completes the nodes.
///
/// The planner moves the references to the nodes that it gathers into its own list, which holds each node once. A node with
/// another reference is held elsewhere, and its elements are written out in the same pass. A leaf without one donates its
/// memory to an output.
struct Planner {
    /// The most operations that may be pending below a node; past it operands are evaluated on the spot.
    static let pendingLimit = 48

    /// An operand that was converted.
    struct Conversion {
        let operand: Program.Operand
        let dtype: DType
        let isRowLevel: Bool
        let result: Program.Operand
    }

    /// The planner's information on a node of `nodes`.
    struct Entry {
        var isPending = false
        /// Of a pending node: whether the planner's reference is the only one.
        var isOurs = false
        var isLocked = false
        /// The entries that the operands went to; -1 for none.
        var edges = Operands(filler: -1)
        /// The operand of the program that stands for it.
        var operand: Program.Operand?
        /// The same where it is read by row, in a shape without the reduced dimensions.
        var rowOperand: Program.Operand?
    }

    let entries = KeptList<Entry>()
    /// The nodes of the entries: the planner's only references to them.
    var nodes = NodeList()
    /// Pending entries, consumers first.
    let pending = KeptList<Int>()
    /// Entries that were pending when they were found, and have not been gathered yet.
    private let waiting = KeptList<Int>()
    var program = Program([])
    var buffers = ProgramBuffers()
    /// The layouts that determine the order of iteration.
    var operandLayouts: [StridedLayout] = []
    /// The storage and layout of each of the program's outputs.
    var results: [(storage: Storage, layout: BoxedLayout?)] = []
    /// The entries of the program's inputs.
    let inputEntries = KeptList<Int>()
    /// The conversions so far.
    let conversions = KeptList<Conversion>()
    var settings = EngineSettings.current
    /// The rows that the program's reductions go over.
    var rows: RowSpace?

    /// Computes a pending node, which is locked.
    mutating func run(_ root: ExpressionNode, rowMajor: Bool, _ settings: EngineSettings) throws(TensorError) {
        self.settings = settings
        gather(root)
        do throws(TensorError) {
            try finish(rowMajor: rowMajor)
        } catch {
            restore()
            throw error
        }
    }

    /// Computes a pending node, which is locked, into some elements of `base`; false, with nothing changed, if it may not.
    mutating func run(
        _ root: ExpressionNode, into base: ExpressionNode, _ layout: StridedLayout, _ settings: EngineSettings
    ) throws(TensorError) -> Bool {
        self.settings = settings
        gather(root)
        guard rows == nil || !root.isRowLevel, mayWrite(into: base, layout), let storage = base.storage else {
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
    final class Kept {
        // A planner is taken out of its thread's storage while it is used.
        @exclusivity(unchecked) var planner = Planner()
    }

    private static let kept = ThreadLocal<Kept>()

    static func take() -> Kept { kept.take() ?? Kept() }

    static func putBack(_ planner: Kept) {
        planner.planner.removeAll()
        kept.put(planner)
    }

    /// Releases all references.
    private mutating func removeAll() {
        pending.removeAll()
        conversions.removeAll()
        inputEntries.removeAll()
        entries.removeAll()
        if !operandLayouts.isEmpty { operandLayouts.removeAll(keepingCapacity: true) }
        buffers.removeAll()
        rows = nil
        results.removeAll(keepingCapacity: true)
        nodes.removeAll()
    }

    // MARK: Gathering

    /// Collects what is pending below `root`, which is locked.
    private mutating func gather(_ root: ExpressionNode) {
        let rows = root.pendingRows
        program.restart(rows?.shape ?? root.shape, reduced: rows?.reduced ?? 0)
        self.rows = rows
        nodes.append(NodeReference(root), id: root.id)
        entries.append(Entry(isPending: true, isLocked: true))
        pending.append(0)
        takeOperands(of: 0)
        while let index = nextWaiting() {
            entries[index].isOurs = nodes.isUnique(index)
            // A node without another reference cannot be locked or completed by another thread.
            let isPending = entries[index].isOurs ? nodes.with(index) { node in !node.isReady } : lockIfPending(index)
            if !isPending { continue }
            entries[index].isPending = true
            pending.append(index)
            takeOperands(of: index)
        }
    }

    /// Takes the entry of the highest id: all its consumers in the program have been seen.
    private mutating func nextWaiting() -> Int? {
        if waiting.isEmpty { return nil }
        var best = waiting.count - 1
        for place in waiting.indices.dropLast() where nodes.id(waiting[place]) > nodes.id(waiting[best]) {
            best = place
        }
        let index = waiting[best]
        waiting[best] = waiting[waiting.count - 1]
        waiting.removeLast()
        return index
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
        let count = nodes.with(index) { node in node.operandCount }
        for position in 0..<count {
            let edge = takeOperand(position, of: index)
            entries[index].edges.append(edge)
        }
    }

    private mutating func takeOperand(_ position: Int, of index: Int) -> Int {
        guard let operand = nodes.with(index, { node in node.takeOperand(position) }) else { return -1 }
        let (id, isReady) = operand.with { node in (node.id, node.isReady) }
        if let known = nodes.index(of: id) {
            operand.release()
            return known
        }
        if !isReady { waiting.append(entries.count) }
        entries.append(Entry())
        nodes.append(operand, id: id)
        return entries.count - 1
    }

    /// Moves every operand back to its consumer, as before the program was planned.
    private mutating func restore() {
        for index in pending.elements {
            let edges = entries[index].edges
            for position in edges.indices where edges[position] >= 0 {
                nodes[index].putBackOperand(position, nodes[edges[position]])
            }
        }
        unlockAll()
    }

    func unlockAll() {
        for index in pending.elements where entries[index].isLocked { nodes.with(index) { node in node.unlock() } }
    }
}
