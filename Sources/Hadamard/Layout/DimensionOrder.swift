/// In which order to walk through the dimensions of operands.
enum DimensionOrder {
    /// The dimensions from the outermost to the innermost by the operands' strides, the first operand's counting most, as
    /// PyTorch's TensorIterator orders them. Without a preference the order stays.
    static func preferred(_ shape: Dimensions, _ layouts: [StridedLayout]) -> Dimensions {
        var order = Dimensions(shape.indices)
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
        for operand in layouts.indices {
            let (a, b) = (Swift.abs(layouts[operand].strides[outer]), Swift.abs(layouts[operand].strides[inner]))
            if a == 0 || b == 0 { continue }
            if a != b { return a > b ? 1 : -1 }
            if shape[outer] < shape[inner] { return -1 }
        }
        return 0
    }
}
