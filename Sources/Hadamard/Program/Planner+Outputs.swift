extension Planner {
    /// Builds the program, finds memory for what leaves it, runs it, and hands the results out.
    mutating func finish(rowMajor: Bool) throws(TensorError) {
        build()
        var layout: BoxedLayout?
        if !rowMajor && !program.isFlat {
            fillInputLayouts()
            let preferred = DimensionOrder.preferred(program.shape, operandLayouts)
            // Without one the elements lie row-major, which needs no layout.
            if !preferred.isAscending {
                program.order = preferred
                layout = BoxedLayout.box(denseLayout(preferred))
            }
        }
        for index in pending.elements where !entries[index].isOurs {
            // Consumers come first, so the root, which is read last, has the first choice of donors.
            if !addDonatedOutput(for: index, rowMajor: rowMajor) { try addFreshOutput(for: index, layout) }
        }
        try run()
        complete(from: 0)
    }

    private func run() throws(TensorError) {
        if program.count == 0 { return }
        EngineStatistics.countProgram(byteCount: program.byteCount)
        try settings.backend.backend.run(program, buffers, settings)
    }

    /// Hands out the outputs from the given one on, which belong to the pending nodes that are not ours, in this order.
    private func complete(from first: Int) {
        var output = first
        for index in pending.elements where !entries[index].isOurs {
            if index == 0 && first > 0 { continue }
            nodes.with(index) { node in node.complete(results[output].storage, results[output].layout) }
            output += 1
        }
        unlockAll()
    }

    /// Whether only `base` and leaves that read just the elements to be written hold the storage.
    mutating func mayWrite(into base: ExpressionNode, _ layout: StridedLayout) -> Bool {
        var borrowers: [ExpressionNode] = []
        for leaf in entries.indices where !entries[leaf].isPending {
            if !nodes.with(leaf, { node in node.storage === base.storage }) { continue }
            let reads = nodes.with(leaf) { node in node.layout.broadcast(to: program.shape) }
            guard nodes.isUnique(leaf), reads == layout else { return false }
            borrowers.append(nodes[leaf])
        }
        return base.ownsStorage(besides: borrowers)
    }

    /// Runs the program with the root's elements going to a place in `storage`, and spends the root.
    mutating func write(into storage: Storage, _ layout: StridedLayout) throws(TensorError) {
        build()
        operandLayouts.append(layout)
        fillInputLayouts()
        let order = DimensionOrder.preferred(program.shape, operandLayouts)
        if !order.isAscending { program.order = order }
        addOutput(for: 0, storage, layout, isInPlace: true)
        results.append((storage, nil))
        let dense = BoxedLayout.box(denseLayout(order))
        for index in pending.elements.dropFirst() where !entries[index].isOurs { try addFreshOutput(for: index, dense) }
        try run()
        complete(from: 1)
    }

    private mutating func fillInputLayouts() {
        for index in program.inputs.indices { operandLayouts.append(program.layout(ofInput: index)) }
    }

    /// Elements without gaps, dimensions nested in an order.
    private func denseLayout(_ order: Dimensions) -> StridedLayout {
        var layout = StridedLayout(contiguous: program.shape)
        var step = 1
        for dim in order.reversed() {
            layout.strides[dim] = step
            step &*= Swift.max(program.shape[dim], 1)
        }
        return layout
    }

    /// The register of a pending entry, which has been built.
    private func register(of index: Int) -> Int {
        guard case .register(let register) = entries[index].operand else { preconditionFailure("outputs are computed") }
        return register
    }

    private mutating func addOutput(
        for index: Int, _ storage: Storage, _ layout: StridedLayout?, isInPlace: Bool
    ) {
        let dtype = nodes.with(index) { node in node.dtype }
        buffers.outputs.append(storage.address(layout?.offset ?? 0, dtype))
        var place: Int?
        if var layout, isRowLevel(index) || !layout.isContiguous {
            layout.offset = 0
            place = program.append(layout)
        }
        program.append(
            Program.Output(register: register(of: index), dtype: dtype, layout: place, isInPlace: isInPlace))
    }

    private mutating func addFreshOutput(for index: Int, _ layout: BoxedLayout?) throws(TensorError) {
        if isRowLevel(index), let rows {
            let storage = try settings.backend.backend.allocate(
                rows.squeezedShape, nodes.with(index) { node in node.dtype })
            let byRow = rows.layout(StridedLayout(contiguous: rows.squeezedShape), ofRowShape: rows.squeezedShape)
            addOutput(for: index, storage, byRow, isInPlace: false)
            results.append((storage, nil))
            return
        }
        let storage = try settings.backend.backend.allocate(program.shape, nodes.with(index) { node in node.dtype })
        addOutput(for: index, storage, layout?.layout, isInPlace: false)
        results.append((storage, layout))
    }

    /// Adds an output in the memory of a leaf that dies with this program, if there is one: of the same size and without gaps,
    /// read for the last time by the instruction that makes the output, and not given away yet. Reductions read it whole: none may.
    private mutating func addDonatedOutput(for index: Int, rowMajor: Bool) -> Bool {
        let producer = register(of: index)
        if isRowLevel(index) || !program.isInLastPass(producer) { return false }
        let width = program.instructions[producer].dtype.byteCount
        for input in inputEntries.indices where program.inputs[input].dtype.byteCount == width {
            guard nodes.isUnique(inputEntries[input]), lastRead(of: input) <= producer, !isReduced(input),
                let donation = nodes.with(
                    inputEntries[input], { node in Self.donation(of: node, program.shape, rowMajor: rowMajor) })
            else { continue }
            addOutput(for: index, donation.storage, donation.layout?.layout, isInPlace: true)
            results.append(donation)
            return true
        }
        return false
    }

    private static func donation(
        of node: ExpressionNode, _ shape: Dimensions, rowMajor: Bool
    ) -> (storage: Storage, layout: BoxedLayout?)? {
        let layout = node.boxedLayout
        guard node.shape == shape, layout == nil || (!rowMajor && layout!.layout.isDense),
            let storage = node.donatedStorage(byteCount: Shape.count(shape) &* node.dtype.byteCount)
        else { return nil }
        return (storage, layout)
    }

    private func isReduced(_ input: Int) -> Bool {
        program.instructions.contains { $0.operation.isReduction && $0.operands[0] == .input(input) }
    }

    private func lastRead(of input: Int) -> Int {
        program.instructions.lastIndex {
            $0.operands.contains { $0 == .input(input) }
        } ?? -1
    }
}

extension Dimensions {
    fileprivate var isAscending: Bool { indices.dropFirst().allSatisfy { self[$0 - 1] < self[$0] } }
}

extension StridedLayout {
    /// Whether the elements fill a stretch of memory that starts at position 0, in any order of dimensions.
    fileprivate var isDense: Bool {
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
