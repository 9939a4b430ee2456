internal import CHadamard

// What becomes of tiles whose elements are reduced row by row.
extension Plan {
    /// A reduction of what is in a place after a tile's steps.
    struct Sink {
        let kernels: UnsafePointer<hd_reduction_entry>
        let operandType: DType
        let place: Int
        /// Where the elements of a place that is one repeated element are written out; -1 if it is none.
        let filled: Int
        /// The results, row by row.
        let results: UnsafeMutableRawPointer
        /// The results of a row's blocks, row by row; nil where a row is one block.
        let partials: UnsafeMutableRawPointer?
    }

    /// What is asked of a plan: a reduction of a register or an input of its program.
    struct Request {
        let operation: Operation
        let operandType: DType
        let operand: Program.Operand
        let results: UnsafeMutableRawPointer
        let partials: UnsafeMutableRawPointer?
    }

    static let blockElements = Int(HD_REDUCTION_BLOCK)
    /// The bytes of the lanes of a row.
    static let laneBytes = Int(HD_LANES) * 16

    /// The sizes of tiles whose rows are reduced: some whole rows, some whole blocks of one row, or, where a row's elements are no
    /// single loop, a part of a row, all of whose parts one participant runs in order.
    func chooseRowTile(_ elements: Int) {
        box.removeAll()
        box.append(repeating: 1, count: space.extents.count)
        tilesPerUnit = 1
        let reduced = space.keptLoops..<space.extents.count
        var room = elements
        if rowLength <= Self.blockElements {
            for dim in reduced { box[dim] = space.extents[dim] }
            room /= Swift.max(rowLength, 1)
            for dim in (0..<space.keptLoops).reversed() where room > 1 {
                box[dim] = Swift.min(space.extents[dim], room)
                room /= box[dim]
                if box[dim] < space.extents[dim] { break }
            }
        } else if reduced.count == 1 {
            box[reduced.lowerBound] = Swift.max(elements / Self.blockElements, 1) * Self.blockElements
        } else {
            for dim in reduced.reversed() {
                box[dim] = Swift.min(space.extents[dim], Swift.max(room, 1))
                tilesPerUnit *= (space.extents[dim] + box[dim] - 1) / box[dim]
                room /= box[dim]
            }
        }
    }

    /// Adds the reductions. Their places follow the program's.
    func addSinks(_ requests: [Request], _ program: Program) {
        for (index, request) in requests.enumerated() {
            let place = place(request.operand, program)
            var filled = -1
            if places[place].isUniform {
                filled = places.count - 1 - requests.count + index
                places[filled].register = registerCount
                registerCount += 1
            }
            sinks.append(
                Sink(
                    kernels: ReductionTable.shared.kernels(request.operation, request.operandType, isa)!,
                    operandType: request.operandType, place: place, filled: filled, results: request.results,
                    partials: request.partials))
        }
    }

    /// Takes a tile in. `lanes` are the participant's, for all reductions.
    func reduce(_ state: TileState, _ lanes: UnsafeMutableRawPointer) {
        var first = 0
        for dim in 0..<loops.count { first = first &* loops.extents![dim] &+ state.start[dim] }
        for index in sinks.indices {
            let sink = sinks[index]
            var source = UnsafeRawPointer(state.table[sink.place]!)
            let lanes = lanes + index * Self.laneBytes
            if sink.filled >= 0 {
                fill(sink, state)
                source = UnsafeRawPointer(state.table[sink.filled]!)
            } else if places[sink.place].isApart {
                let columns = state.size[loops.count &- 1]
                let step = places[sink.place].rowBytes &+ columns &* places[sink.place].columnBytes
                if columns == rowLength && rowLength <= Self.blockElements {
                    sink.rows(first / rowLength, source, rowLength, state.size[rowDimension], step)
                } else {
                    for row in 0..<state.size[rowDimension] {
                        sink.add(first + row * columns, columns, source + row * step, rowLength, lanes)
                    }
                }
                continue
            }
            sink.add(first, state.elements, source, rowLength, lanes)
        }
    }

    /// Writes a repeated element out, or those of a tile's rows.
    private func fill(_ sink: Sink, _ state: TileState) {
        let copy = isa.kernels.cast(from: sink.operandType, to: sink.operandType)
        let isApart = places[sink.place].isApart
        let rowCount = isApart ? state.size[rowDimension] : 1
        let columns = state.elements / rowCount
        for row in 0..<rowCount {
            KernelOperands(state.table[sink.place]! + row * places[sink.place].rowBytes).run(
                copy, state.table[sink.filled]! + row * columns * sink.operandType.byteCount, columns, 1)
        }
    }

    /// Combines the blocks of each row.
    func finishRows(_ rowCount: Int) {
        for index in sinks.indices { sinks[index].finish(rowCount, rowLength) }
    }
}

extension Plan.Sink {
    private var resultBytes: Int { DType(rawValue: kernels.pointee.result)!.byteCount }

    /// Whole rows of one block each.
    func rows(_ row: Int, _ source: UnsafeRawPointer, _ length: Int, _ count: Int, _ step: Int) {
        kernels.pointee.rows(results + row * resultBytes, source, length, count, step)
    }

    /// Contiguous elements, the first of which is element `first` of all rows. A row that does not end here goes on with the next
    /// call.
    func add(
        _ first: Int, _ count: Int, _ source: UnsafeRawPointer, _ rowLength: Int, _ lanes: UnsafeMutableRawPointer
    ) {
        let byteCount = operandType.byteCount
        var (row, position) = first.quotientAndRemainder(dividingBy: rowLength)
        var source = source
        var left = count
        while left > 0 {
            if position == 0 && rowLength <= Plan.blockElements && left >= rowLength {
                let whole = left / rowLength
                rows(row, source, rowLength, whole, rowLength * byteCount)
                row += whole
                left -= whole * rowLength
                source += whole * rowLength * byteCount
                continue
            }
            let inBlock = position % Plan.blockElements
            let length = Swift.min(left, Swift.min(Plan.blockElements - inBlock, rowLength - position))
            if inBlock == 0 { kernels.pointee.start(lanes, Int(HD_LANES)) }
            kernels.pointee.add(lanes, source, length, position)
            source += length * byteCount
            left -= length
            position += length
            if position == rowLength || position % Plan.blockElements == 0 {
                finishBlock(row, position, rowLength, lanes)
            }
            if position == rowLength { (row, position) = (row + 1, 0) }
        }
    }

    /// Combines the lanes of the block that ends before a position of its row.
    private func finishBlock(_ row: Int, _ end: Int, _ rowLength: Int, _ lanes: UnsafeMutableRawPointer) {
        if let partials {
            let perRow = (rowLength + Plan.blockElements - 1) / Plan.blockElements
            let block = row * perRow + (end - 1) / Plan.blockElements
            kernels.pointee.finish(partials + block * Int(kernels.pointee.accumulator_bytes), lanes, 1)
        } else {
            // Lanes are used up anyway.
            var partial = SIMD2<UInt64>()
            withUnsafeMutableBytes(of: &partial) {
                kernels.pointee.finish($0.baseAddress!, lanes, 1)
                kernels.pointee.results(results + row * resultBytes, $0.baseAddress!, 1)
            }
        }
    }

    /// Combines the blocks of each row pairwise: all pairs of as many blocks from the left, then what is left over from the right.
    fileprivate func finish(_ rowCount: Int, _ rowLength: Int) {
        guard let partials else { return }
        let size = Int(kernels.pointee.accumulator_bytes)
        let count = (rowLength + Plan.blockElements - 1) / Plan.blockElements
        for row in 0..<rowCount {
            let blocks = partials + row * count * size
            var width = 1
            while 2 * width <= count {
                for first in stride(from: 0, through: count - 2 * width, by: 2 * width) {
                    kernels.pointee.merge(blocks + first * size, blocks + (first + width) * size, 1)
                }
                width *= 2
            }
            // Whole pairs of width 2^k stand where the binary digits of the count say.
            var end = count
            var last = count - (count & -count)
            while last > 0 {
                end = last
                last = end - (end & -end)
                kernels.pointee.merge(blocks + last * size, blocks + end * size, 1)
            }
            kernels.pointee.results(results + row * resultBytes, blocks, 1)
        }
    }
}
