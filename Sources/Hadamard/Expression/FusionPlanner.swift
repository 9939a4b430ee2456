/// Turns a pending node into elements: gathers the pending nodes below it into one program, runs it, and hands out the
/// results.
///
/// The planner takes the references of the nodes that it gathers into its own list, where a node is held once: whoever
/// else holds a node then shows as a second reference, and gets its elements written out in the same pass. A leaf that
/// nobody else holds gives its memory to an output.
struct FusionPlanner {
    /// The most operations that may be pending below a node; past it operands are evaluated on the spot.
    static let pendingLimit = 48

    /// What is known of a node of `nodes`. Without references, so that looking costs no counting.
    private struct Entry {
        let id: UInt64
        var isPending = false
        /// Whether the planner's reference is the only one.
        var isOurs = false
        var isGathered = false
        /// The entries that the operands went to; -1 for none.
        var edges = (-1, -1, -1)
        var slot = FusedProgram.Slot.none
    }

    private var entries: [Entry] = []
    /// The nodes of the entries: the planner's only references to them.
    private var nodes: [ExpressionNode] = []
    /// Pending entries, consumers first.
    private var pending: [Int] = []
    private var program = FusedProgram(shape: [])
    private var conversions: [(slot: FusedProgram.Slot, dtype: DType, result: FusedProgram.Slot)] = []
    private var settings = EngineSettings.current

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
            if try SingleRun.run(root) { return }
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
        var planner = FusionPlanner()
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
        conversions.removeAll(keepingCapacity: true)
        program.removeAll()
        entries.removeAll(keepingCapacity: true)
        nodes.removeAll(keepingCapacity: true)
    }

    // MARK: Gathering

    /// Collects what is pending below `root`, which is locked.
    private mutating func gather(_ root: ExpressionNode) {
        settings = EngineSettings.current
        program.shape = root.shape
        append(root)
        while let index = nextUngathered {
            entries[index].isGathered = true
            entries[index].isOurs = index > 0 && isKnownUniquelyReferenced(&nodes[index])
            if index > 0 && !lockIfPending(index) { continue }
            entries[index].isPending = true
            pending.append(index)
            takeOperands(of: index)
        }
    }

    /// The entry of the highest id: all its consumers in the program have been seen.
    private var nextUngathered: Int? {
        var best: Int?
        for index in entries.indices where !entries[index].isGathered {
            if let found = best, entries[found].id > entries[index].id { continue }
            best = index
        }
        return best
    }

    private func lockIfPending(_ index: Int) -> Bool {
        if nodes[index].isReady { return false }
        nodes[index].lock()
        if nodes[index].isReady {
            nodes[index].unlock()
            return false
        }
        return true
    }

    private mutating func takeOperands(of index: Int) {
        entries[index].edges.0 = takeOperand(0, of: index)
        entries[index].edges.1 = takeOperand(1, of: index)
        entries[index].edges.2 = takeOperand(2, of: index)
    }

    private mutating func takeOperand(_ position: Int, of index: Int) -> Int {
        guard let node = nodes[index].takeOperandNode(position) else { return -1 }
        let id = node.id
        if let known = entries.firstIndex(where: { $0.id == id }) { return known }
        append(node)
        return entries.count - 1
    }

    private mutating func append(_ node: ExpressionNode) {
        entries.append(Entry(id: node.id))
        nodes.append(node)
    }

    /// Gives every operand back to its consumer: as if nothing had been tried.
    private mutating func restore() {
        for index in pending {
            let edges = entries[index].edges
            for (position, edge) in [edges.0, edges.1, edges.2].enumerated() where edge >= 0 {
                nodes[index].setOperand(position, .node(nodes[edge]))
            }
        }
        unlockAll()
    }

    private func unlockAll() {
        for index in pending { nodes[index].unlock() }
    }

    // MARK: Building

    private mutating func build() {
        for index in pending.reversed() {
            let node = nodes[index]
            let operation = node.operation!
            let edges = entries[index].edges
            let operands = (
                slot(of: edges.0, node.operand(0), type(0, node)), slot(of: edges.1, node.operand(1), type(1, node)),
                slot(of: edges.2, node.operand(2), type(2, node))
            )
            // A copy of what only this program holds, made to write it somewhere, needs no instruction.
            if operation.rule == .cast, node.operandType == node.dtype, case .register = operands.0,
                entries[edges.0].isOurs
            {
                entries[index].slot = operands.0
            } else {
                entries[index].slot = emit(operation, node.operandType, node.dtype, operands)
            }
        }
    }

    /// The type that an operand is read as: a condition stays bool.
    private func type(_ position: Int, _ node: ExpressionNode) -> DType {
        node.operation!.rule == .select && position == 0 ? .bool : node.operandType
    }

    private mutating func emit(
        _ operation: Operation, _ operandType: DType, _ dtype: DType,
        _ operands: (FusedProgram.Slot, FusedProgram.Slot, FusedProgram.Slot)
    ) -> FusedProgram.Slot {
        program.instructions.append(
            FusedProgram.Instruction(operation: operation, operandType: operandType, dtype: dtype, operands: operands))
        return .register(program.instructions.count - 1)
    }

    private mutating func slot(of edge: Int, _ operand: Operand, _ dtype: DType) -> FusedProgram.Slot {
        if edge < 0 {
            guard case .scalar(let scalar) = operand else { return .none }
            return constant(dtype, scalar.bits(as: dtype))
        }
        if entries[edge].slot == .none { entries[edge].slot = leafSlot(nodes[edge]) }
        return convert(entries[edge].slot, from: nodes[edge].dtype, to: dtype)
    }

    private mutating func leafSlot(_ node: ExpressionNode) -> FusedProgram.Slot {
        switch node.source {
        case .fill(let scalar):
            return constant(node.dtype, scalar.bits(as: node.dtype))
        case .storage(let storage) where node.count == 1:
            return constant(node.dtype, storage.bits(at: node.offset, node.dtype))
        case .storage, .range:
            program.inputs.append(FusedProgram.Input(node, shape: program.shape))
            return .input(program.inputs.count - 1)
        }
    }

    private mutating func constant(_ dtype: DType, _ bits: SIMD2<UInt64>) -> FusedProgram.Slot {
        program.constants.append(FusedProgram.Constant(dtype: dtype, bits: bits))
        return .constant(program.constants.count - 1)
    }

    private mutating func convert(_ slot: FusedProgram.Slot, from: DType, to: DType) -> FusedProgram.Slot {
        if from == to { return slot }
        if let known = conversions.first(where: { $0.slot == slot && $0.dtype == to }) { return known.result }
        let result: FusedProgram.Slot
        if case .constant(let index) = slot {
            let cast = settings.instructionSet.kernels.cast(from: from, to: to)
            result = constant(to, castBits(program.constants[index].bits, cast))
        } else {
            result = emit(.cast, from, to, (slot, .none, .none))
        }
        conversions.append((slot, to, result))
        return result
    }

    // MARK: Running

    private mutating func finish(rowMajor: Bool) throws(TensorError) {
        build()
        let order = rowMajor ? nil : preferredOrder
        let layout = denseLayout(order)
        var results: [Int] = []
        for index in pending where !entries[index].isOurs {
            // Consumers come first, so the root, which is read last, has the first choice of donors.
            if let donated = donatedOutput(for: index, rowMajor: rowMajor) {
                program.outputs.append(donated)
            } else {
                program.outputs.append(try freshOutput(for: index, layout))
            }
            results.append(index)
        }
        try CPUBackend.run(program, order: order, settings)
        for (index, output) in zip(results, program.outputs) {
            nodes[index].complete(output.storage, output.layout)
        }
        unlockAll()
    }

    /// Whether only `base` and leaves that read just the elements to be written hold the storage.
    private func mayWrite(into base: ExpressionNode, _ layout: StridedLayout) -> Bool {
        var borrowers: [ExpressionNode] = []
        for leaf in entries.indices where !entries[leaf].isPending && nodes[leaf].storage === base.storage {
            guard entries[leaf].isOurs, nodes[leaf].layout.broadcast(to: program.shape) == layout else { return false }
            borrowers.append(nodes[leaf])
        }
        return base.ownsStorage(besides: borrowers)
    }

    private mutating func write(into storage: Storage, _ layout: StridedLayout) throws(TensorError) {
        build()
        program.outputs.append(
            FusedProgram.Output(
                slot: entries[0].slot, storage: storage, layout: layout, dtype: nodes[0].dtype, isDonated: true))
        let order: [Int]? = IterationSpace.order(program.shape, [layout] + program.inputs.map(\.layout))
        let dense = denseLayout(order)
        var results: [Int] = []
        for index in pending.dropFirst() where !entries[index].isOurs {
            program.outputs.append(try freshOutput(for: index, dense))
            results.append(index)
        }
        try CPUBackend.run(program, order: order, settings)
        for (index, output) in zip(results, program.outputs.dropFirst()) {
            nodes[index].complete(output.storage, output.layout)
        }
        unlockAll()
    }

    /// The order of dimensions that suits the inputs; nil for the usual one.
    private var preferredOrder: [Int]? {
        if program.isFlat { return nil }
        return IterationSpace.order(program.shape, program.inputs.map(\.layout))
    }

    /// Elements without gaps, dimensions nested in an order.
    private func denseLayout(_ order: [Int]?) -> StridedLayout {
        var layout = StridedLayout(contiguous: program.shape)
        guard let order else { return layout }
        var step = 1
        for dim in order.reversed() {
            layout.strides[dim] = step
            step &*= Swift.max(program.shape[dim], 1)
        }
        return layout
    }

    private func freshOutput(for index: Int, _ layout: StridedLayout) throws(TensorError) -> FusedProgram.Output {
        let dtype = nodes[index].dtype
        let storage = try Storage.allocate(program.shape, dtype)
        return FusedProgram.Output(
            slot: entries[index].slot, storage: storage, layout: layout, dtype: dtype, isDonated: false)
    }

    /// An output in the memory of a leaf that dies with this program: of the same size and without gaps, read for the last
    /// time by the instruction that makes the output, and not given away yet.
    private mutating func donatedOutput(for index: Int, rowMajor: Bool) -> FusedProgram.Output? {
        guard case .register(let producer) = entries[index].slot else { return nil }
        let dtype = nodes[index].dtype
        for leaf in entries.indices where entries[leaf].isOurs && !entries[leaf].isPending {
            let node = nodes[leaf]
            guard case .input(let input) = entries[leaf].slot, node.dtype.byteCount == dtype.byteCount,
                node.shape == program.shape, node.layout.isDense, !rowMajor || node.layout.isContiguous,
                node.ownsStorage(), let storage = node.storage, lastRead(of: input) <= producer
            else { continue }
            return FusedProgram.Output(
                slot: entries[index].slot, storage: storage, layout: node.layout, dtype: dtype, isDonated: true)
        }
        return nil
    }

    private func lastRead(of input: Int) -> Int {
        program.instructions.lastIndex {
            $0.operands.0 == .input(input) || $0.operands.1 == .input(input) || $0.operands.2 == .input(input)
        } ?? -1
    }
}

extension StridedLayout {
    /// Whether the elements fill a stretch of memory that starts at position 0, in any order of dimensions.
    var isDense: Bool {
        if offset != 0 { return false }
        if isContiguous { return true }
        let order = shape.indices.filter { shape[$0] != 1 }.sorted { strides[$0] < strides[$1] }
        var step = 1
        for dim in order {
            if strides[dim] != step { return false }
            step *= shape[dim]
        }
        return true
    }
}
