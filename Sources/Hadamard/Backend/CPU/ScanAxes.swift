/// The dimensions of a program with a scan: the one that is scanned, the one across which lines lie side by side, and the others.
///
/// Dimensions that lie as one in all operands are one here.
struct ScanAxes {
    /// A part of the elements: of some lines side by side, which is the same part of each.
    struct Box {
        /// The number of the position in the outer dimensions.
        var outer: Int
        /// The first line and their number.
        var line: Int
        var lines: Int
        /// The first position in a line and their number.
        var start: Int
        var count: Int
    }

    /// How many elements a line has.
    let length: Int
    /// How many lines lie side by side.
    let lines: Int
    /// How many times.
    let outerCount: Int
    private let outerSizes: [Int]
    /// By operand, the distances between elements.
    private let strides: [Strides]

    struct Strides {
        /// Where the first element lies.
        var offset: Int
        /// Along a line, and from line to line.
        var along: Int
        var across: Int
        fileprivate var outer: [Int]
    }

    /// The last of `operands`, which are seen at one shape, has the result.
    init(_ shape: Dimensions, scanned: Int, _ operands: [StridedLayout]) {
        let result = operands[operands.count - 1]
        let rest = shape.indices.filter { $0 != scanned && shape[$0] > 1 }
            .sorted { (result.strides[$0], $1) > (result.strides[$1], $0) }
        var sizes: [Int] = []
        var distances = operands.map { _ in [Int]() }
        for dim in rest {
            let size = shape[dim]
            let isJoined =
                !sizes.isEmpty
                && operands.indices.allSatisfy { distances[$0].last! == operands[$0].strides[dim] &* size }
            if isJoined { sizes[sizes.count - 1] *= size } else { sizes.append(size) }
            for operand in operands.indices {
                if isJoined { distances[operand].removeLast() }
                distances[operand].append(operands[operand].strides[dim])
            }
        }
        length = shape[scanned]
        lines = sizes.popLast() ?? 1
        outerSizes = sizes
        outerCount = sizes.reduce(1, *)
        strides = operands.indices.map { operand in
            let across = distances[operand].popLast() ?? 0
            return Strides(
                offset: operands[operand].offset, along: operands[operand].strides[scanned], across: across,
                outer: distances[operand])
        }
    }

    subscript(operand: Int) -> Strides { strides[operand] }

    /// Where an operand's first element of a box lies.
    func position(_ box: Box, _ operand: Int) -> Int {
        let strides = strides[operand]
        var position = strides.offset &+ box.line &* strides.across &+ box.start &* strides.along
        var rest = box.outer
        for dim in outerSizes.indices.reversed() {
            position &+= rest % outerSizes[dim] &* strides.outer[dim]
            rest /= outerSizes[dim]
        }
        return position
    }
}
