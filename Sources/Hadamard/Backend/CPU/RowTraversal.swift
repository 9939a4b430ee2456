internal import CHadamard

/// How the tiles of a part of a program with rows follow each other: in units, whose tiles one participant runs in order.
struct RowTraversal {
    /// The elements of a row, 1 in a part with one element for each row, and 0 where a plan is no part of a program with rows.
    var rowLength = 0
    /// The loops along a row.
    var reduced = 0..<0
    /// Whether the last loop is one over elements of several rows side by side.
    var hasColumns = false
    /// The tiles that go through a row, or through as many columns of rows.
    var tilesPerRow = 1
    var tilesPerUnit = 1

    /// The units that a row is divided into.
    var unitsPerRow: Int { (tilesPerRow + tilesPerUnit - 1) / tilesPerUnit }
}

extension Plan {
    /// The elements that are reduced on their own before they are combined with others of their row.
    static let blockElements = Int(HD_REDUCTION_BLOCK)
    /// The positions in a row that a tile of columns has: four for each lane, which are added at once.
    private static let positionsOfTile = 4 * Int(HD_LANES)
    /// Its columns, where the elements are reduced where they lie, in long stretches of memory, and where they are computed into
    /// registers.
    private static let columnsInMemory = 512
    private static let columnsInRegisters = 64

    /// The sizes of tiles: some whole rows, some whole blocks of one row, or, where a row's elements are no single loop, a part of a
    /// row, all of whose parts one participant runs in order.
    func chooseRowTile(_ limit: Int?, _ cached: Int) {
        box.removeAll()
        box.append(repeating: 1, count: space.extents.count)
        if traversal.hasColumns {
            chooseColumnTile(limit)
        } else {
            chooseTileOfRows(Swift.min(limit ?? .max, cached))
        }
        traversal.tilesPerRow = 1
        for dim in traversal.reduced { traversal.tilesPerRow *= (space.extents[dim] + box[dim] - 1) / box[dim] }
        traversal.tilesPerUnit = traversal.tilesPerRow
        if traversal.rowLength > Self.blockElements && traversal.reduced.count == 1 {
            traversal.tilesPerUnit = Swift.max(1, Self.blockElements / box[traversal.reduced.lowerBound])
        }
    }

    private func chooseTileOfRows(_ elements: Int) {
        let (rowLength, reduced) = (traversal.rowLength, traversal.reduced)
        if rowLength <= Self.blockElements {
            for dim in reduced { box[dim] = space.extents[dim] }
            addOuter(elements / Swift.max(rowLength, 1))
        } else if reduced.count == 1 {
            box[reduced.lowerBound] = Swift.max(elements / Self.blockElements, 1) * Self.blockElements
        } else {
            addReduced(elements)
        }
    }

    private func chooseColumnTile(_ limit: Int?) {
        let last = box.count - 1
        let columns = registerCount == 0 ? Self.columnsInMemory : Self.columnsInRegisters
        let elements = limit ?? columns * Self.positionsOfTile
        // Of short rows more stand side by side.
        let wide = Swift.max(columns, elements / traversal.rowLength / 16 * 16)
        box[last] = Swift.min(space.extents[last], Swift.max(1, Swift.min(wide, elements)))
        let rows = Swift.max(1, elements / box[last])
        if traversal.rowLength <= rows {
            for dim in traversal.reduced { box[dim] = space.extents[dim] }
            if box[last] == space.extents[last] { addOuter(rows / Swift.max(traversal.rowLength, 1)) }
        } else if traversal.reduced.count == 1 {
            // A power of two, so that whole tiles make a block.
            box[traversal.reduced.lowerBound] = Swift.min(
                Self.blockElements, 1 << (Int.bitWidth - 1 - rows.leadingZeroBitCount))
        } else {
            addReduced(rows)
        }
    }

    /// Lets a tile have so many rows, or columns of rows, if there are as many.
    private func addOuter(_ rows: Int) {
        var room = rows
        for dim in (0..<traversal.reduced.lowerBound).reversed() where room > 1 {
            box[dim] = Swift.min(space.extents[dim], room)
            room /= box[dim]
            if box[dim] < space.extents[dim] { break }
        }
    }

    /// Lets a tile have so many elements of a row.
    private func addReduced(_ elements: Int) {
        var room = elements
        for dim in traversal.reduced.reversed() {
            box[dim] = Swift.min(space.extents[dim], Swift.max(room, 1))
            room /= box[dim]
        }
    }

    /// The units of a block of some size.
    func unitCount(_ extents: UnsafePointer<Int>) -> Int {
        var count = traversal.unitsPerRow
        for dim in box.indices where !traversal.reduced.contains(dim) {
            count *= (extents[dim] + box[dim] - 1) / box[dim]
        }
        return count
    }

    /// Finds a tile of a unit; false if the unit has no such tile.
    func locate(unit: Int, tile: Int, _ state: inout TileState) -> Bool {
        guard let extents = state.extents, let box = loops.box else { return false }
        let units = traversal.unitsPerRow
        var rest = unit
        var ofRow = tile
        if units > 1 {
            (rest, ofRow) = unit.quotientAndRemainder(dividingBy: units)
            ofRow = ofRow * traversal.tilesPerUnit + tile
        }
        guard ofRow < traversal.tilesPerRow else { return false }
        state.sameSize = true
        for dim in traversal.reduced.reversed() { place(dim, &ofRow, extents, box, &state) }
        if traversal.hasColumns { place(loops.count - 1, &rest, extents, box, &state) }
        for dim in (0..<traversal.reduced.lowerBound).reversed() { place(dim, &rest, extents, box, &state) }
        state.elements = 1
        for dim in (0..<loops.count).reversed() {
            state.dense[dim] = state.elements
            state.elements *= state.size[dim]
        }
        return true
    }

    /// Takes a tile's place in a loop from its number.
    @inline(__always)
    private func place(
        _ dim: Int, _ number: inout Int, _ extents: UnsafePointer<Int>, _ box: UnsafePointer<Int>,
        _ state: inout TileState
    ) {
        let parts = (extents[dim] + box[dim] - 1) / box[dim]
        let index: Int
        (number, index) = number.quotientAndRemainder(dividingBy: parts)
        state.start[dim] = index * box[dim]
        let size = Swift.min(box[dim], extents[dim] - state.start[dim])
        if size != state.size[dim] {
            state.size[dim] = size
            state.sameSize = false
        }
    }
}
