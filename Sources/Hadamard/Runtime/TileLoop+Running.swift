internal import CHadamard

// A participant's way through its tiles.
extension TileLoop {
    func run(participant: Int) {
        withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: entries.count) { table in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: extents.count * 3 + moving.count + 1) { numbers in
                prepare(table, participant)
                numbers.initialize(repeating: 0)
                var state = TileState(
                    table: table.baseAddress!, start: numbers.baseAddress!,
                    size: numbers.baseAddress! + extents.count,
                    dense: numbers.baseAddress! + 2 * extents.count,
                    loaded: numbers.baseAddress! + 3 * extents.count)
                runTiles(&state, participant)
            }
        }
        if streams { kernels.table.pointee.fence() }
    }

    private func prepare(_ table: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>, _ participant: Int) {
        let registers = scratch.map { $0.pointer + participant * scratchBytes }
        for index in entries.indices {
            let register = entries[index].register
            table.initializeElement(
                at: index,
                to: register < 0 ? entries[index].fixed : registers.map { $0 + register * registerBytes })
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
    }

    private func runTiles(_ state: inout TileState, _ participant: Int) {
        moving.withUnsafeBufferPointer { moving in
            steps.withUnsafeBufferPointer { steps in
                guard let shares else {
                    TileShares.each(tileCount, alternates: alternates) { runTile($0, moving, steps, &state) }
                    return
                }
                while let tiles = shares.next(participant) {
                    for tile in tiles { runTile(tile, moving, steps, &state) }
                }
            }
        }
    }

    private func runTile(
        _ tile: Int, _ moving: UnsafeBufferPointer<Moving>, _ steps: UnsafeBufferPointer<Step>,
        _ state: inout TileState
    ) {
        locate(tile, &state)
        fetch(moving, &state)
        for index in steps.indices {
            let step = steps[index]
            if step.isRowwise {
                runRows(step, state)
            } else if let number = state.table[step.number] {
                var rows = hd_rows(number: number)
                step.kernel(
                    state.table[step.out], state.table[step.a], state.table[step.b], state.table[step.c],
                    state.elements, step.scalars, &rows)
            } else {
                step.kernel(
                    state.table[step.out], state.table[step.a], state.table[step.b], state.table[step.c],
                    state.elements, step.scalars, nil)
            }
        }
        deliver(moving, &state)
    }

    /// Runs a step on the tile's rows as they lie.
    @inline(__always)
    private func runRows(_ step: Step, _ state: TileState) {
        let columns = state.size[extents.count - 1]
        func distance(_ entry: Int) -> Int { entries[entry].rowBytes &+ columns &* entries[entry].columnBytes }
        var rows = hd_rows(
            count: state.size[rowDim], out: distance(step.out), a: distance(step.a), b: distance(step.b),
            c: distance(step.c), number: state.table[step.number])
        step.kernel(
            state.table[step.out], state.table[step.a], state.table[step.b], state.table[step.c], columns,
            step.scalars, &rows)
    }

    private func locate(_ tile: Int, _ state: inout TileState) {
        var rest = tile
        var step = 1
        state.sameSize = true
        for dim in extents.indices.reversed() {
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
            let address = self.address(moving, index, state)
            switch moving[index].kind {
            case .direct:
                state.table[moving[index].table] = address
            case .load:
                let key = Int(bitPattern: address)
                if state.sameSize && state.loaded[index] == key { continue }
                state.loaded[index] = key
                copyBox(
                    kernels.copy2d(byteShift: moving[index].dtype.byteShift), moving[index].dtype.byteCount,
                    state.table[moving[index].table]!, state.dense, address, moving[index].strides, state)
            case .range(let first, let step):
                fillRange(
                    state.table[moving[index].table]!, moving[index].dtype, first, step,
                    Int(bitPattern: address) &- Self.rangeOrigin, moving[index].strides, state)
            case .store, .stream:
                break
            }
        }
    }

    private func deliver(_ moving: UnsafeBufferPointer<Moving>, _ state: inout TileState) {
        for index in moving.indices {
            switch moving[index].kind {
            case .store:
                copyBox(
                    kernels.copy2d(byteShift: moving[index].dtype.byteShift), moving[index].dtype.byteCount,
                    self.address(moving, index, state), moving[index].strides, state.table[moving[index].table]!,
                    state.dense, state)
            case .stream:
                kernels.table.pointee.stream(
                    self.address(moving, index, state), state.table[moving[index].table],
                    state.elements * moving[index].dtype.byteCount)
            case .direct, .load, .range:
                break
            }
        }
    }

    /// Where the current tile's first element lies.
    private func address(_ moving: UnsafeBufferPointer<Moving>, _ index: Int, _ state: TileState)
        -> UnsafeMutableRawPointer
    {
        var distance = 0
        for dim in extents.indices { distance &+= state.start[dim] &* moving[index].strides[dim] }
        if case .range = moving[index].kind { return moving[index].base + distance }
        return moving[index].base + distance &* moving[index].dtype.byteCount
    }
}
