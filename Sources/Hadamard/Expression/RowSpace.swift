/// The elements that reductions go over, row by row: an iteration space, some of whose dimensions are reduced.
///
/// A row holds the elements that become one. Nodes over the same rows are computed in one program.
final class RowSpace: Sendable {
    /// The shape of all elements.
    let shape: Dimensions
    /// The reduced dimensions, a bit for each.
    let reduced: UInt64
    /// The shape of what has an element for each row: reduced dimensions have size 1.
    let rowShape: Dimensions
    /// The same without the reduced dimensions.
    let squeezedShape: Dimensions

    init(_ shape: Dimensions, reduced: UInt64) {
        self.shape = shape
        self.reduced = reduced
        var rowShape = shape
        var squeezed = Dimensions()
        for dim in shape.indices {
            if reduced >> UInt64(dim) & 1 == 1 { rowShape[dim] = 1 } else { squeezed.append(shape[dim]) }
        }
        self.rowShape = rowShape
        squeezedShape = squeezed
    }

    func isReduced(_ dim: Int) -> Bool { reduced >> UInt64(dim) & 1 == 1 }

    func isSame(as other: RowSpace) -> Bool {
        self === other || (reduced == other.reduced && shape == other.shape)
    }

    /// Whether elements of this shape, one for each row, go with all elements of their row when broadcast.
    func broadcasts(_ shape: Dimensions) -> Bool {
        if shape == rowShape { return true }
        // Without the reduced dimensions the others must stay where they are, counted from the back.
        return shape == squeezedShape && (reduced &+ 1) & reduced == 0
    }

    /// Elements of a row-level shape, or of one that broadcasts to it, seen at the shape of all elements.
    func layout(_ layout: StridedLayout, ofRowShape shape: Dimensions) -> StridedLayout {
        if shape == rowShape { return layout.broadcast(to: rowShape).broadcast(to: self.shape) }
        var result = layout.broadcast(to: squeezedShape)
        for dim in self.shape.indices where isReduced(dim) {
            result = result.inserting(dim, size: self.shape[dim], stride: 0)
        }
        return result
    }
}
