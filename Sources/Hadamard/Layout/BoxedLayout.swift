/// A layout that few tensors have, with gaps or in another order: beside a nil, which stands for the usual one, it takes no room.
final class BoxedLayout: Sendable {
    let layout: StridedLayout

    private init(_ layout: StridedLayout) { self.layout = layout }

    /// Nil for elements that lie row-major without gaps from position 0.
    static func box(_ layout: StridedLayout) -> BoxedLayout? {
        layout.offset == 0 && layout.isContiguous ? nil : BoxedLayout(layout)
    }
}
