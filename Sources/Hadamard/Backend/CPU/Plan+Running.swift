internal import CHadamard

// A participant's way through its tiles.
extension Plan {
    /// Runs tiles until there are none left.
    func run(participant: Int) {
        withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: places.count) { table in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: loops.count &* 3 &+ moving.count &+ 1) { numbers in
                fill(table, participant)
                numbers.initialize(repeating: 0)
                var state = TileState(
                    table: table.baseAddress!, start: numbers.baseAddress!,
                    size: numbers.baseAddress! + loops.count,
                    dense: numbers.baseAddress! + 2 &* loops.count,
                    loaded: numbers.baseAddress! + 3 &* loops.count)
                if !sinks.isEmpty {
                    state.lanes =
                        registers! + (participant * registerBytesOfParticipant + registerCount * registerBytes)
                }
                runTiles(&state, participant)
            }
        }
        if bypassesCache { isa.kernels.table.pointee.fence() }
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
        /// The first position of the tile, by dimension.
        let start: UnsafeMutablePointer<Int>
        /// Its sizes.
        let size: UnsafeMutablePointer<Int>
        /// The strides of elements that lie dense in it.
        let dense: UnsafeMutablePointer<Int>
        /// For each moving operand the address that its register was last loaded from.
        let loaded: UnsafeMutablePointer<Int>
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
        if tilesPerUnit == 1 { return runTile(unit, moving, steps, &state) }
        for tile in unit &* tilesPerUnit..<(unit &+ 1) &* tilesPerUnit { runTile(tile, moving, steps, &state) }
    }

    private func runTile(
        _ tile: Int, _ moving: UnsafeBufferPointer<Moving>, _ steps: UnsafeBufferPointer<Step>,
        _ state: inout TileState
    ) {
        locate(tile, &state)
        for operand in direct.elements {
            state.table[operand.place] = operand.base + distance(operand.strides, state) &<< operand.byteShift
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
        guard let extents = loops.extents, let box = loops.box else { return }
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
                let source = address(moving[index], state)
                let key = Int(bitPattern: source)
                if state.sameSize && state.loaded[index] == key { continue }
                state.loaded[index] = key
                copyBox(
                    isa.kernels.copy2d(byteShift: moving[index].dtype.byteShift), moving[index].dtype.byteCount,
                    state.table[place]!, state.dense, source, moving[index].strides, state)
            case .range(let first, let step):
                fillRange(
                    state.table[place]!, moving[index].dtype, first, step,
                    moving[index].origin &+ distance(moving[index].strides, state), moving[index].strides, state)
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
                    address(moving[index], state), moving[index].strides, state.table[place]!, state.dense, state)
            case .nonTemporalStore:
                isa.kernels.table.pointee.copy_nontemporal(
                    address(moving[index], state), state.table[place],
                    state.elements * moving[index].dtype.byteCount)
            case .load, .range:
                break
            }
        }
    }

    /// The elements from an operand's first one to the current tile's.
    @inline(__always)
    private func distance(_ strides: UnsafePointer<Int>, _ state: TileState) -> Int {
        var distance = 0
        for dim in 0..<loops.count { distance &+= state.start[dim] &* strides[dim] }
        return distance
    }

    private func address(_ operand: Moving, _ state: TileState) -> UnsafeMutableRawPointer {
        operand.base! + distance(operand.strides, state) &* operand.dtype.byteCount
    }
}
