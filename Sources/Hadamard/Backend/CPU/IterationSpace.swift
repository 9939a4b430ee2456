/// The loops that a program runs over its operands: dimensions ordered for memory and merged where all operands allow it.
///
/// Reused from program to program, so that planning a small program does not allocate.
final class IterationSpace: @unchecked Sendable {
    // Unchecked: a plan, which owns it, is used by one program at a time.
    /// Sizes, outermost first, none of them 1; empty for a single element.
    let extents = KeptList<Int>()
    @exclusivity(unchecked) private(set) var operandCount = 0
    /// By operand, then by dimension as in `extents`, of which there may be `capacity`.
    private let strides = KeptList<Int>()
    @exclusivity(unchecked) private var capacity = 0

    func stride(_ operand: Int, _ dim: Int) -> Int { strides[operand &* capacity &+ dim] }

    /// Takes the space of operands that are single runs of `count` elements, or single elements.
    func fill(count: Int, _ program: Program) {
        extents.removeAll()
        strides.removeAll()
        operandCount = program.inputs.count + program.outputs.count
        capacity = 1
        if count != 1 { extents.append(count) }
        for index in program.inputs.indices { strides.append(program.inputs[index].elements == .single ? 0 : 1) }
        for _ in program.outputs.indices { strides.append(1) }
    }

    /// Takes the space of operands that all have `shape`, dimensions in `order`, or as they are.
    func fill(_ shape: Dimensions, order: Dimensions?, _ layouts: [StridedLayout]) {
        restart(layouts.count, capacity: shape.count)
        for place in shape.indices {
            let dim = order?[place] ?? place
            let size = shape[dim]
            if size == 1 { continue }
            if mergesWithLast(dim, size, layouts) {
                extents[extents.count - 1] *= size
            } else {
                extents.append(size)
            }
            for operand in layouts.indices {
                strides[operand * capacity + extents.count - 1] = layouts[operand].strides[dim]
            }
        }
    }

    /// Takes the space of a part of a program with rows, in a block of so many positions of each loop. Where the part has one element
    /// for each row, it has the loops over rows alone.
    func fill(_ loops: RowLoops, _ block: KeptList<Int>, isRowLevel: Bool, _ layouts: [StridedLayout]) {
        restart(layouts.count, capacity: loops.loops.count)
        for index in loops.loops.indices where !isRowLevel || !loops.reduced.contains(index) {
            extents.append(block[index])
            for operand in layouts.indices {
                strides[operand * capacity + extents.count - 1] = layouts[operand].strides[loops.loops[index].dim]
            }
        }
    }

    private func restart(_ operands: Int, capacity: Int) {
        extents.removeAll()
        strides.removeAll()
        operandCount = operands
        self.capacity = capacity
        strides.append(repeating: 0, count: operands * capacity)
    }

    /// Gives an operand the strides of memory that has an element for each position, in order, but for some loops along which it
    /// stands still.
    func makeDense(_ operand: Int, butFor reduced: Range<Int>) {
        var step = 1
        for dim in extents.indices.reversed() {
            let isReduced = reduced.contains(dim)
            strides[operand &* capacity &+ dim] = isReduced ? 0 : step
            if !isReduced { step *= extents[dim] }
        }
    }

    private func mergesWithLast(_ dim: Int, _ size: Int, _ layouts: [StridedLayout]) -> Bool {
        if extents.isEmpty { return false }
        for operand in layouts.indices
        where stride(operand, extents.count - 1) != layouts[operand].strides[dim] &* size { return false }
        return true
    }

    /// The sizes of a tile: a box of about `elements`, chosen so that most operands need no copy.
    func tile(elements: Int, _ box: KeptList<Int>) {
        box.removeAll()
        if extents.isEmpty { return }
        let inner = extents[extents.count - 1]
        box.append(repeating: 1, count: extents.count)
        let last = extents.count - 1
        if let cross = crossDimension {
            box[last] = Swift.min(inner, Self.crossTileSide)
            box[cross] = Swift.min(extents[cross], Swift.max(1, Self.crossTileElements / box[last]))
            return
        }
        if inner >= elements || extents.count == 1 {
            // An even part of a row.
            let parts = (inner + elements - 1) / elements
            box[last] = Swift.min(inner, ((inner + parts - 1) / parts + 63) / 64 * 64)
            return
        }
        var room = elements
        for dim in extents.indices.reversed() {
            box[dim] = Swift.min(extents[dim], Swift.max(room, 1))
            room /= box[dim]
            // A tile of rows and columns is run as it lies; one of more dimensions may take copies.
            let isLarge = dim < last && inner >= Self.longRow && room <= Self.fewestParts
            if box[dim] < extents[dim] || isLarge { break }
        }
    }

    /// Whether the operands lie dense, or stand still, along rows of some length.
    var hasRows: Bool {
        guard !extents.isEmpty, extents[extents.count - 1] >= Self.longRow else { return false }
        for operand in 0..<operandCount where stride(operand, extents.count - 1) | 1 != 1 { return false }
        return true
    }

    /// Whether all operands lie dense along rows of a few elements at least, and none is the same from row to row.
    var hasShortRows: Bool {
        guard extents.count > 1, extents[extents.count - 1] >= Self.shortRow else { return false }
        for operand in 0..<operandCount
        where stride(operand, extents.count - 1) != 1 || stride(operand, extents.count - 2) == 0 { return false }
        return true
    }

    /// Whether some operand's lines are passed over element by element, most of them unread.
    var skipsElements: Bool {
        if extents.isEmpty { return false }
        for operand in 0..<operandCount where Swift.abs(stride(operand, extents.count - 1)) > 1 { return true }
        return false
    }

    /// From so many columns on a row is worth a loop of its own, beside copying what does not lie dense.
    static let longRow = 32
    private static let shortRow = 8
    /// How many times the elements of a tile of rows and columns there may be room for.
    private static let fewestParts = 4
    private static let crossTileSide = 64
    private static let crossTileElements = 2048

    /// A dimension along which some operand is dense that steps through memory in the innermost one.
    private var crossDimension: Int? {
        let last = extents.count - 1
        for operand in 0..<operandCount where Swift.abs(stride(operand, last)) > 1 {
            for dim in 0..<last where Swift.abs(stride(operand, dim)) == 1 { return dim }
        }
        return nil
    }
}
