internal import CHadamard

// A participant's way through its tiles.
extension Plan {
    /// A block of rows: so many positions of each loop from a first one on, and the bytes that each participant has for it.
    struct Block {
        let first: UnsafePointer<Int>
        let size: UnsafePointer<Int>
        let localBytes: Int
    }

    /// Runs tiles until there are none left, or all tiles of a block.
    func run(participant: Int, block: Block? = nil) {
        withUnsafeTemporaryAllocation(
            of: UnsafeMutableRawPointer?.self, capacity: places.count &+ direct.count &+ moving.count
        ) { table in
            withUnsafeTemporaryAllocation(
                of: Int.self, capacity: loops.count &* 3 &+ 2 &* moving.count &+ 1
            ) { numbers in
                fill(table, participant)
                numbers.initialize(repeating: 0)
                var state = TileState(
                    table: table.baseAddress!, bases: table.baseAddress! + places.count,
                    start: numbers.baseAddress!,
                    size: numbers.baseAddress! + loops.count,
                    dense: numbers.baseAddress! + 2 &* loops.count,
                    loaded: numbers.baseAddress! + 3 &* loops.count,
                    origins: numbers.baseAddress! + (3 &* loops.count &+ moving.count),
                    extents: loops.extents, local: blockMemory)
                if !sinks.isEmpty {
                    state.lanes =
                        registers! + (participant * registerBytesOfParticipant + registerCount * registerBytes)
                }
                if let block {
                    place(&state, participant, block)
                    for unit in 0..<unitCount(block.size) { runUnit(unit, moving.elements, steps.elements, &state) }
                } else {
                    place(&state)
                    runTiles(&state, participant)
                }
            }
        }
        if bypassesCache { isa.kernels.table.pointee.fence() }
    }

    /// Notes where the operands' first elements lie.
    @inline(__always)
    private func place(_ state: inout TileState) {
        for index in direct.indices { state.bases[index] = direct[index].base }
        for index in moving.indices {
            state.bases[direct.count &+ index] = moving[index].base
            state.origins[index] = moving[index].origin
        }
    }

    /// Likewise those of a block.
    private func place(_ state: inout TileState, _ participant: Int, _ block: Block) {
        state.extents = block.size
        let local = participant * block.localBytes
        state.local = blockMemory.map { $0 + local }
        for index in direct.indices {
            let operand = direct[index]
            let bytes = operand.isLocal ? local : distance(operand.strides, block.first) << operand.byteShift
            state.bases[index] = operand.base + bytes
        }
        for index in moving.indices {
            let operand = moving[index]
            let elements = distance(operand.strides, block.first)
            let bytes = operand.isLocal ? local : elements &* operand.dtype.byteCount
            state.bases[direct.count &+ index] = operand.base.map { $0 + bytes }
            state.origins[index] = operand.origin &+ elements
        }
    }

    private func fill(_ table: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>, _ participant: Int) {
        let registers = registers.map { $0 + participant * registerBytesOfParticipant }
        for index in places.indices {
            let register = places[index].register
            table.initializeElement(
                at: index,
                to: register < 0 ? places[index].fixed : registers.map { $0 + register * registerBytes })
        }
    }

    /// What a participant knows of its current tile.
    struct TileState {
        let table: UnsafeMutablePointer<UnsafeMutableRawPointer?>
        /// The first elements of operands that are read or written where they lie, then of those that are copied.
        let bases: UnsafeMutablePointer<UnsafeMutableRawPointer?>
        /// The first position of the tile, by dimension.
        let start: UnsafeMutablePointer<Int>
        /// Its sizes.
        let size: UnsafeMutablePointer<Int>
        /// The strides of elements that lie dense in it.
        let dense: UnsafeMutablePointer<Int>
        /// For each moving operand the address that its register was last loaded from.
        let loaded: UnsafeMutablePointer<Int>
        /// For each the position of the first element, if it is a range.
        let origins: UnsafeMutablePointer<Int>
        /// The sizes of the loops.
        var extents: UnsafePointer<Int>?
        /// The participant's memory of a block of rows.
        var local: UnsafeMutableRawPointer?
        var elements = 0
        var sameSize = false
        /// The lanes of what is reduced.
        var lanes: UnsafeMutableRawPointer?
    }

    private func runTiles(_ state: inout TileState, _ participant: Int) {
        let (moving, steps) = (moving.elements, steps.elements)
        guard let shares else {
            TileShares.each(tileCount, alternates: alternates) { runUnit($0, moving, steps, &state) }
            return
        }
        while let tiles = shares.next(participant) {
            for tile in tiles { runUnit(tile, moving, steps, &state) }
        }
    }

    @inline(__always)
    private func runUnit(
        _ unit: Int, _ moving: UnsafeBufferPointer<Moving>, _ steps: UnsafeBufferPointer<Step>,
        _ state: inout TileState
    ) {
        if traversal.rowLength > 0 { return runRowUnit(unit, moving, steps, &state) }
        locate(unit, &state)
        runTile(moving, steps, &state)
    }

    /// Runs tiles whose elements are reduced in order, one after the other.
    private func runRowUnit(
        _ unit: Int, _ moving: UnsafeBufferPointer<Moving>, _ steps: UnsafeBufferPointer<Step>,
        _ state: inout TileState
    ) {
        for tile in 0..<traversal.tilesPerUnit {
            guard locate(unit: unit, tile: tile, &state) else { break }
            runTile(moving, steps, &state)
        }
    }

    private func runTile(
        _ moving: UnsafeBufferPointer<Moving>, _ steps: UnsafeBufferPointer<Step>, _ state: inout TileState
    ) {
        for index in direct.indices {
            let operand = direct[index]
            state.table[operand.place] =
                state.bases[index]! + distance(operand.strides, state.start) &<< operand.byteShift
        }
        if !moving.isEmpty { fetch(moving, &state) }
        for index in steps.indices {
            let step = steps[index]
            let operands = KernelOperands(
                state.table[step.operands.0], state.table[step.operands.1], state.table[step.operands.2],
                state.table[step.operands.3])
            if step.isRowwise {
                runRows(step, operands, state)
            } else {
                operands.run(step.kernel, state.table[step.out], state.elements, step.scalars)
            }
        }
        if let lanes = state.lanes { reduce(state, lanes) }
        if !moving.isEmpty { deliver(moving, &state) }
    }

    /// Runs a step on the tile's rows as they lie.
    @inline(__always)
    private func runRows(_ step: Step, _ operands: KernelOperands, _ state: TileState) {
        let columns = state.size[loops.count &- 1]
        func distance(_ place: Int) -> Int { places[place].rowBytes &+ columns &* places[place].columnBytes }
        var rows = hd_rows(
            count: state.size[rowDimension], out: distance(step.out),
            in: (
                distance(step.operands.0), distance(step.operands.1), distance(step.operands.2),
                distance(step.operands.3)
            ))
        operands.run(step.kernel, state.table[step.out], columns, step.scalars, &rows)
    }

    private func locate(_ tile: Int, _ state: inout TileState) {
        guard let extents = state.extents, let box = loops.box else { return }
        if loops.count == 1 {
            state.start[0] = tile &* box[0]
            let size = Swift.min(box[0], extents[0] &- state.start[0])
            state.sameSize = size == state.size[0]
            state.size[0] = size
            state.dense[0] = 1
            state.elements = size
            return
        }
        var rest = tile
        var step = 1
        state.sameSize = true
        for dim in (0..<loops.count).reversed() {
            let parts = (extents[dim] + box[dim] - 1) / box[dim]
            let (quotient, index) = rest.quotientAndRemainder(dividingBy: parts)
            rest = quotient
            state.start[dim] = index * box[dim]
            let size = Swift.min(box[dim], extents[dim] - state.start[dim])
            if size != state.size[dim] {
                state.size[dim] = size
                state.sameSize = false
            }
            state.dense[dim] = step
            step *= size
        }
        state.elements = step
    }

    private func fetch(_ moving: UnsafeBufferPointer<Moving>, _ state: inout TileState) {
        for index in moving.indices {
            let place = moving[index].place
            switch moving[index].kind {
            case .load:
                let source = address(index, state)
                let key = Int(bitPattern: source)
                if state.sameSize && state.loaded[index] == key { continue }
                state.loaded[index] = key
                copyBox(
                    isa.kernels.copy2d(byteShift: moving[index].dtype.byteShift), moving[index].dtype.byteCount,
                    state.table[place]!, state.dense, source, moving[index].strides, state)
            case .range(let first, let step):
                fillRange(
                    state.table[place]!, moving[index].dtype, first, step,
                    state.origins[index] &+ distance(moving[index].strides, state.start), moving[index].strides, state)
            case .store, .nonTemporalStore:
                break
            }
        }
    }

    private func deliver(_ moving: UnsafeBufferPointer<Moving>, _ state: inout TileState) {
        for index in moving.indices {
            let place = moving[index].place
            switch moving[index].kind {
            case .store:
                copyBox(
                    isa.kernels.copy2d(byteShift: moving[index].dtype.byteShift), moving[index].dtype.byteCount,
                    address(index, state), moving[index].strides, state.table[place]!, state.dense, state)
            case .nonTemporalStore:
                isa.kernels.table.pointee.copy_nontemporal(
                    address(index, state), state.table[place],
                    state.elements * moving[index].dtype.byteCount)
            case .load, .range:
                break
            }
        }
    }

    /// The elements from an operand's first one to the one at some positions.
    @inline(__always)
    private func distance(_ strides: UnsafePointer<Int>, _ positions: UnsafePointer<Int>) -> Int {
        var distance = 0
        for dim in 0..<loops.count { distance &+= positions[dim] &* strides[dim] }
        return distance
    }

    private func address(_ index: Int, _ state: TileState) -> UnsafeMutableRawPointer {
        state.bases[direct.count &+ index]! + distance(moving[index].strides, state.start)
            &* moving[index].dtype.byteCount
    }
}
