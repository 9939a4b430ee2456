/// The loops that a program runs over its operands: dimensions ordered for memory and merged where all operands allow it.
struct IterationSpace {
    /// Sizes, outermost first, none of them 1; empty for a single element.
    private(set) var extents: [Int] = []
    /// Strides by operand, then by dimension as in `extents`.
    private(set) var strides: [[Int]]

    /// The dimensions from the outermost to the innermost by the operands' strides, the first operand's counting most, as
    /// PyTorch's TensorIterator orders them. Without a preference the order stays.
    static func order(_ shape: Dimensions, _ layouts: [StridedLayout]) -> [Int] {
        var order = Array(shape.indices)
        if order.count < 2 || layouts.allSatisfy(\.isContiguous) { return order }
        for start in order.indices.dropLast().reversed() {
            var moving = start
            for next in (start + 1)..<order.count {
                let preference = compare(order[moving], order[next], shape, layouts)
                if preference < 0 {
                    order.swapAt(moving, next)
                    moving = next
                } else if preference > 0 {
                    break
                }
            }
        }
        return order
    }

    /// Above 0 if `outer` belongs outside `inner`, below 0 if inside, 0 if no operand cares.
    private static func compare(_ outer: Int, _ inner: Int, _ shape: Dimensions, _ layouts: [StridedLayout]) -> Int {
        for layout in layouts {
            let (a, b) = (Swift.abs(layout.strides[outer]), Swift.abs(layout.strides[inner]))
            if a == 0 || b == 0 { continue }
            if a != b { return a > b ? 1 : -1 }
            if shape[outer] < shape[inner] { return -1 }
        }
        return 0
    }

    /// The space for operands that all have `shape`, dimensions taken in `order`.
    init(_ shape: Dimensions, order: [Int], _ layouts: [StridedLayout]) {
        strides = Array(repeating: [], count: layouts.count)
        for dim in order where shape[dim] != 1 {
            let size = shape[dim]
            if let last = extents.last,
                layouts.indices.allSatisfy({ strides[$0].last == layouts[$0].strides[dim] &* size })
            {
                extents[extents.count - 1] = last * size
                for operand in layouts.indices { strides[operand][extents.count - 1] = layouts[operand].strides[dim] }
            } else {
                extents.append(size)
                for operand in layouts.indices { strides[operand].append(layouts[operand].strides[dim]) }
            }
        }
    }

    /// The sizes of a tile: a box of about `elements`, chosen so that most operands need no copy.
    func tile(elements: Int) -> [Int] {
        guard let inner = extents.last else { return [] }
        var box = Array(repeating: 1, count: extents.count)
        let last = extents.count - 1
        if let cross = crossDimension {
            box[last] = Swift.min(inner, Self.crossTileSide)
            box[cross] = Swift.min(extents[cross], Swift.max(1, Self.crossTileElements / box[last]))
            return box
        }
        if inner >= elements || extents.count == 1 {
            // An even part of a row.
            let parts = (inner + elements - 1) / elements
            box[last] = Swift.min(inner, ((inner + parts - 1) / parts + 63) / 64 * 64)
            return box
        }
        var room = elements
        for dim in extents.indices.reversed() {
            box[dim] = Swift.min(extents[dim], Swift.max(room, 1))
            room /= box[dim]
            // A tile of rows and columns is run as it lies; one of more dimensions may take copies.
            let isLarge = dim < last && inner >= Self.longRow && room <= Self.fewestParts
            if box[dim] < extents[dim] || isLarge { break }
        }
        return box
    }

    /// Whether the operands lie dense, or stand still, along rows of some length.
    var hasRows: Bool {
        guard let inner = extents.last, inner >= Self.longRow else { return false }
        return strides.allSatisfy { $0.last == 0 || $0.last == 1 }
    }

    private static let longRow = 32
    /// How many times the elements of a tile of rows and columns there may be room for.
    private static let fewestParts = 4
    private static let crossTileSide = 64
    private static let crossTileElements = 2048

    /// A dimension along which some operand is dense that steps through memory in the innermost one.
    private var crossDimension: Int? {
        let last = extents.count - 1
        for operand in strides where Swift.abs(operand[last]) > 1 {
            for dim in 0..<last where Swift.abs(operand[dim]) == 1 { return dim }
        }
        return nil
    }
}
