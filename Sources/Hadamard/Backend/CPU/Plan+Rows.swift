internal import CHadamard

// What becomes of tiles whose elements are reduced row by row.
extension Plan {
    /// A reduction of what is in a place after a tile's steps.
    struct Sink {
        let kernels: UnsafePointer<hd_reduction_entry>
        /// What reads the elements in the kernels' place, and computes what is reduced.
        let fused: UnsafePointer<hd_fused_sum_entry>?
        let operandType: DType
        let place: Int
        /// The place of a second operand and its type; the first once more where there is none.
        let other: Int
        let otherType: DType
        /// Where the elements of a place that is one repeated element are written out; -1 if it is none.
        let filled: Int
        /// Where in the memory of a block the results are.
        let results: Int
        /// Likewise the results of the parts of each row; -1 where a row is one part.
        let partials: Int
        let resultBytes: Int
        let accumulatorBytes: Int
        /// By loop: the distance between results, and between positions in a row.
        let rowStrides: UnsafePointer<Int>
        let positionStrides: UnsafePointer<Int>
    }

    /// What is asked of a plan: a reduction of a register or an input of its program.
    struct Request {
        let operation: Operation
        let operandType: DType
        let operand: Program.Operand
        /// As for ``Sink``.
        let results: Int
        let partials: Int
    }

    /// The bytes of the lanes of a reduction, and of what they are combined to.
    var laneBytes: Int {
        let columns = traversal.hasColumns && !box.isEmpty ? box[box.count - 1] : 1
        return ((Int(HD_LANES) + 1) * columns * 16 + 63) & ~63
    }

    /// Adds the reductions. Their places follow the program's.
    func addSinks(_ requests: KeptList<Request>, _ program: Program) {
        if requests.isEmpty { return }
        let (rowStrides, positionStrides) = (placeStrides(along: false), placeStrides(along: true))
        for index in requests.indices {
            let request = requests[index]
            let fused = fusedSums[index]
            var place = place(fused?.operand ?? request.operand, program)
            var other = fused.map { self.place($0.other, program) } ?? place
            // What repeats is read as the second operand, or else written out.
            if places[place].isUniform, let fused, fused.sum.isSymmetric {
                swap(&place, &other)
            }
            var filled = -1
            if places[place].isUniform {
                filled = places.count - 1 - requests.count + index
                places[filled].register = registerCount
                registerCount += 1
            }
            let table = ReductionTable.shared
            let operandType = fused?.operandType ?? request.operandType
            let kernels = table.kernels(request.operation, request.operandType, isa)!
            sinks.append(
                Sink(
                    kernels: kernels, fused: fused.flatMap { table.kernels($0.sum, $0.operandType, isa) },
                    operandType: operandType, place: place, other: other,
                    otherType: fused.map { $0.sum.otherType($0.operandType) } ?? operandType, filled: filled,
                    results: request.results, partials: request.partials,
                    resultBytes: DType(rawValue: kernels.pointee.result)!.byteCount,
                    accumulatorBytes: Int(kernels.pointee.accumulator_bytes), rowStrides: rowStrides,
                    positionStrides: positionStrides))
        }
    }

    /// Strides of memory that has an element for each row, or for each element of one row.
    private func placeStrides(along rows: Bool) -> UnsafePointer<Int> {
        let strides = numbers.end
        for dim in box.indices {
            var stride = traversal.reduced.contains(dim) == rows ? 1 : 0
            for inner in dim + 1..<box.count where traversal.reduced.contains(inner) == rows {
                stride *= space.extents[inner]
            }
            _ = numbers.place(stride)
        }
        return UnsafePointer(strides)
    }

    /// Takes a tile in. `lanes` are the participant's, for all reductions.
    func reduce(_ state: TileState, _ lanes: UnsafeMutableRawPointer) {
        var (row, position) = (0, 0)
        for dim in 0..<loops.count {
            row &+= state.start[dim] &* sinks[0].rowStrides[dim]
            position &+= state.start[dim] &* sinks[0].positionStrides[dim]
        }
        for index in sinks.indices {
            let sink = sinks[index]
            let (elements, rowBytes) = elements(sink, state)
            let lanes = lanes + index * laneBytes
            if traversal.hasColumns {
                reduceColumns(sink, state, elements, rowBytes, row, position, lanes)
            } else {
                reduceRows(sink, state, elements, rowBytes, row * traversal.rowLength + position, lanes)
            }
        }
    }

    /// The bytes from one row of a tile to the next, of both operands.
    private typealias RowBytes = (first: Int, other: Int)

    /// The elements of a tile, and the bytes between its rows; nil for these where there are no gaps between rows.
    private func elements(_ sink: Sink, _ state: TileState) -> (Sink.Elements, RowBytes?) {
        let (first, other) = (places[sink.place], places[sink.other])
        var elements = Sink.Elements(
            first: UnsafeRawPointer(state.table[sink.place]!), other: UnsafeRawPointer(state.table[sink.other]!),
            firstStep: sink.operandType.byteCount, otherStep: other.isUniform ? 0 : sink.otherType.byteCount)
        if sink.filled >= 0 {
            fill(sink, state)
            elements.first = UnsafeRawPointer(state.table[sink.filled]!)
        }
        if sink.fused == nil { elements.repeatFirst() }
        let isFirstApart = first.isApart && sink.filled < 0
        if !isFirstApart && !other.isApart { return (elements, nil) }
        let columns = state.size[loops.count &- 1]
        return (
            elements,
            (
                isFirstApart ? first.rowBytes : columns &* elements.firstStep,
                other.isApart ? other.rowBytes : columns &* elements.otherStep
            )
        )
    }

    private func reduceRows(
        _ sink: Sink, _ state: TileState, _ elements: Sink.Elements, _ rowBytes: RowBytes?, _ first: Int,
        _ lanes: UnsafeMutableRawPointer
    ) {
        let rowLength = traversal.rowLength
        guard let rowBytes else { return sink.add(first, state.elements, elements, rowLength, lanes, state.local!) }
        let columns = state.size[loops.count &- 1]
        let count = state.size[rowDimension]
        if columns == rowLength && rowLength <= Self.blockElements {
            sink.rows(first / rowLength, elements, rowLength, count, rowBytes, state.local!)
        } else {
            for row in 0..<count {
                sink.add(
                    first + row * columns, columns, elements.advanced(row * rowBytes.first, row * rowBytes.other),
                    rowLength,
                    lanes, state.local!)
            }
        }
    }

    private func reduceColumns(
        _ sink: Sink, _ state: TileState, _ elements: Sink.Elements, _ rowBytes: RowBytes?, _ row: Int,
        _ position: Int, _ lanes: UnsafeMutableRawPointer
    ) {
        let last = loops.count &- 1
        let columns = state.size[last]
        let rowBytes = rowBytes ?? (columns * elements.firstStep, columns * elements.otherStep)
        var (count, outer) = (1, 1)
        for dim in traversal.reduced { count *= state.size[dim] }
        for dim in 0..<traversal.reduced.lowerBound { outer *= state.size[dim] }
        // Where a tile has several outer positions it has whole rows of each, and all columns.
        for index in 0..<outer {
            let skipped = index * count
            sink.addColumns(
                row + index * space.extents[last], position, columns, of: space.extents[last],
                elements.advanced(skipped * rowBytes.first, skipped * rowBytes.other), rowBytes, count,
                traversal.rowLength, lanes, state.local!)
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

    /// Combines the parts of each row of a block, which is so many positions of each loop.
    func finishRows(_ size: UnsafePointer<Int>, _ local: UnsafeMutableRawPointer) {
        if sinks.isEmpty || sinks[0].partials < 0 { return }
        var rows = 1
        for dim in 0..<traversal.reduced.lowerBound { rows *= size[dim] }
        let columns = traversal.hasColumns ? size[box.count - 1] : 1
        let allColumns = traversal.hasColumns ? space.extents[box.count - 1] : 1
        for index in sinks.indices { sinks[index].finish(rows, columns, of: allColumns, traversal.rowLength, local) }
    }
}

extension Plan.Sink {
    // `local` is the participant's memory of a block.

    /// Where elements lie: the first ones of both operands, and the bytes from one to the next, 0 where one stands for all.
    struct Elements {
        var first: UnsafeRawPointer
        var other: UnsafeRawPointer
        let firstStep: Int
        var otherStep: Int

        /// Takes the first operand's first element for the second operand, which is not there.
        mutating func repeatFirst() { (other, otherStep) = (first, 0) }

        /// Likewise so many bytes on.
        func advanced(_ first: Int, _ other: Int) -> Elements {
            Elements(first: self.first + first, other: self.other + other, firstStep: firstStep, otherStep: otherStep)
        }

        /// Whether one element of the second operand stands for all.
        var repeats: Int32 { otherStep == 0 ? 1 : 0 }

        mutating func skip(_ count: Int) { self = advanced(count * firstStep, count * otherStep) }
    }

    /// Whole rows of one block each.
    func rows(
        _ row: Int, _ elements: Elements, _ length: Int, _ count: Int, _ rowBytes: (first: Int, other: Int),
        _ local: UnsafeMutableRawPointer
    ) {
        let results = local + (results + row * resultBytes)
        if let fused {
            fused.pointee.rows(
                results, elements.first, rowBytes.first, elements.other, rowBytes.other, elements.repeats, length, count
            )
        } else {
            kernels.pointee.rows(results, elements.first, length, count, rowBytes.first)
        }
    }

    /// Contiguous elements, the first of which is element `first` of all rows. A row that does not end here goes on with the next
    /// call.
    func add(
        _ first: Int, _ count: Int, _ source: Elements, _ rowLength: Int, _ lanes: UnsafeMutableRawPointer,
        _ local: UnsafeMutableRawPointer
    ) {
        var (row, position) = first.quotientAndRemainder(dividingBy: rowLength)
        var elements = source
        var left = count
        while left > 0 {
            if position == 0 && rowLength <= Plan.blockElements && left >= rowLength {
                let whole = left / rowLength
                let rowBytes = (rowLength * elements.firstStep, rowLength * elements.otherStep)
                rows(row, elements, rowLength, whole, rowBytes, local)
                row += whole
                left -= whole * rowLength
                elements.skip(whole * rowLength)
                continue
            }
            let inBlock = position % Plan.blockElements
            let length = Swift.min(left, Swift.min(Plan.blockElements - inBlock, rowLength - position))
            if inBlock == 0 { kernels.pointee.start(lanes, Int(HD_LANES)) }
            if let fused {
                fused.pointee.add(lanes, elements.first, elements.other, elements.repeats, length, position)
            } else {
                kernels.pointee.add(lanes, elements.first, length, position)
            }
            elements.skip(length)
            left -= length
            position += length
            if position == rowLength || position % Plan.blockElements == 0 {
                finishBlock(row, position, 1, of: 1, rowLength, lanes, local)
            }
            if position == rowLength { (row, position) = (row + 1, 0) }
        }
    }

    /// Elements of some rows side by side, from a position in them on.
    func addColumns(
        _ row: Int, _ position: Int, _ columns: Int, of allColumns: Int, _ source: Elements,
        _ rowBytes: (first: Int, other: Int), _ count: Int, _ rowLength: Int, _ lanes: UnsafeMutableRawPointer,
        _ local: UnsafeMutableRawPointer
    ) {
        var position = position
        var elements = source
        var left = count
        while left > 0 {
            let inBlock = position % Plan.blockElements
            let length = Swift.min(left, Plan.blockElements - inBlock)
            if inBlock == 0 { kernels.pointee.start(lanes, Swift.min(rowLength, Int(HD_LANES)) * columns) }
            if let fused {
                fused.pointee.add_columns(
                    lanes, columns, elements.first, rowBytes.first, elements.other, rowBytes.other, elements.repeats,
                    length,
                    position)
            } else {
                kernels.pointee.add_columns(lanes, columns, elements.first, rowBytes.first, length, position)
            }
            elements = elements.advanced(length * rowBytes.first, length * rowBytes.other)
            left -= length
            position += length
            if position == rowLength || position % Plan.blockElements == 0 {
                finishBlock(row, position, columns, of: allColumns, rowLength, lanes, local)
            }
        }
    }

    /// Combines the lanes of the block that ends before a position of its rows.
    private func finishBlock(
        _ row: Int, _ end: Int, _ columns: Int, of allColumns: Int, _ rowLength: Int, _ lanes: UnsafeMutableRawPointer,
        _ local: UnsafeMutableRawPointer
    ) {
        if partials >= 0 {
            let perRow = (rowLength + Plan.blockElements - 1) / Plan.blockElements
            let (outer, column) = row.quotientAndRemainder(dividingBy: allColumns)
            let block = (outer * perRow + (end - 1) / Plan.blockElements) * allColumns + column
            kernels.pointee.finish(local + (partials + block * accumulatorBytes), lanes, columns)
        } else {
            if rowLength < Int(HD_LANES) {
                combine(lanes, rowLength, columns)
                return kernels.pointee.results(local + (results + row * resultBytes), lanes, columns)
            }
            let combined = lanes + Int(HD_LANES) * columns * accumulatorBytes
            kernels.pointee.finish(combined, lanes, columns)
            kernels.pointee.results(local + (results + row * resultBytes), combined, columns)
        }
    }

    /// Combines so many lanes as `finish` does all: what the others begin with changes nothing.
    private func combine(_ lanes: UnsafeMutableRawPointer, _ count: Int, _ columns: Int) {
        var live = count
        var step = Int(HD_LANES) / 2
        while step > 0 {
            if live > step {
                kernels.pointee.merge(
                    lanes, lanes + step * columns * accumulatorBytes, (live - step) * columns)
                live = step
            }
            step /= 2
        }
    }

    /// Combines the blocks of each row pairwise: all pairs of as many blocks from the left, then what is left over from the right.
    fileprivate func finish(
        _ rows: Int, _ columns: Int, of allColumns: Int, _ rowLength: Int, _ local: UnsafeMutableRawPointer
    ) {
        let size = allColumns * accumulatorBytes
        let count = (rowLength + Plan.blockElements - 1) / Plan.blockElements
        for row in 0..<rows {
            let blocks = local + (partials + row * count * size)
            var width = 1
            while 2 * width <= count {
                for first in stride(from: 0, through: count - 2 * width, by: 2 * width) {
                    kernels.pointee.merge(blocks + first * size, blocks + (first + width) * size, columns)
                }
                width *= 2
            }
            // Whole pairs of width 2^k stand where the binary digits of the count say.
            var end = count
            var last = count - (count & -count)
            while last > 0 {
                end = last
                last = end - (end & -end)
                kernels.pointee.merge(blocks + last * size, blocks + end * size, columns)
            }
            kernels.pointee.results(local + (results + row * allColumns * resultBytes), blocks, columns)
        }
    }
}
