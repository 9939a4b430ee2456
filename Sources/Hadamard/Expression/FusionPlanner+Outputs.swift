extension FusionPlanner {
    /// Builds the program, finds memory for what leaves it, runs it, and hands the results out.
    mutating func finish(rowMajor: Bool) throws(TensorError) {
        build()
        var order: Dimensions?
        var layout: BoxedLayout?
        if !rowMajor && !program.isFlat {
            program.spreadLayouts()
            let preferred = IterationSpace.order(program.shape, program.layouts)
            // Without one the elements lie row-major, which needs no layout.
            if !preferred.isAscending {
                order = preferred
                layout = BoxedLayout.box(denseLayout(preferred))
            }
        }
        for index in pending where !entries[index].isOurs {
            // Consumers come first, so the root, which is read last, has the first choice of donors.
            if let donated = donatedOutput(for: index, rowMajor: rowMajor) {
                program.append(donated)
            } else {
                program.append(try freshOutput(for: index, layout))
            }
        }
        try CPUBackend.run(&program, order: order, settings)
        complete(from: 0)
    }

    /// Hands out the outputs from the given one on, which belong to the pending nodes that are not ours, in this order.
    private func complete(from first: Int) {
        var output = first
        for index in pending where !entries[index].isOurs {
            if index == 0 && first > 0 { continue }
            nodes.with(index) { node in
                node.complete(program.outputs[output].storage, program.outputs[output].layout)
            }
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
        program.spreadLayouts()
        let order = IterationSpace.order(program.shape, [layout] + program.layouts)
        guard case .register(let register) = entries[0].slot else { preconditionFailure("outputs are computed") }
        program.append(
            FusedProgram.Output(
                register: register, storage: storage, layout: BoxedLayout.box(layout), dtype: nodes[0].dtype,
                isDonated: true))
        let dense = BoxedLayout.box(denseLayout(order))
        for index in pending.dropFirst() where !entries[index].isOurs {
            program.append(try freshOutput(for: index, dense))
        }
        try CPUBackend.run(&program, order: order, settings)
        complete(from: 1)
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

    private func freshOutput(for index: Int, _ layout: BoxedLayout?) throws(TensorError) -> FusedProgram.Output {
        guard case .register(let register) = entries[index].slot else { preconditionFailure("outputs are computed") }
        let dtype = nodes.with(index) { node in node.dtype }
        let storage = try Storage.allocate(program.shape, dtype)
        return FusedProgram.Output(
            register: register, storage: storage, layout: layout, dtype: dtype, isDonated: false)
    }

    /// An output in the memory of a leaf that dies with this program: of the same size and without gaps, read for the last
    /// time by the instruction that makes the output, and not given away yet.
    private mutating func donatedOutput(for index: Int, rowMajor: Bool) -> FusedProgram.Output? {
        guard case .register(let producer) = entries[index].slot else { return nil }
        let dtype = program.instructions[producer].dtype
        for input in inputEntries.indices where program.inputs[input].dtype.byteCount == dtype.byteCount {
            guard nodes.isUnique(inputEntries[input]), lastRead(of: input) <= producer,
                let donation = nodes.with(
                    inputEntries[input], { node in Self.donation(of: node, program.shape, rowMajor: rowMajor) })
            else { continue }
            return FusedProgram.Output(
                register: producer, storage: donation.storage, layout: donation.layout, dtype: dtype, isDonated: true)
        }
        return nil
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

    private func lastRead(of input: Int) -> Int {
        program.instructions.lastIndex {
            $0.operands.0 == .input(input) || $0.operands.1 == .input(input) || $0.operands.2 == .input(input)
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
