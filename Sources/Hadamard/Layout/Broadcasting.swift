/// Broadcasting: shapes aligned at their last dimension, sizes of 1 stretched.
enum Broadcasting {
    /// The shape that both broadcast to.
    static func shape(_ a: Dimensions, _ b: Dimensions, operation: String) throws(TensorError) -> Dimensions {
        if a == b { return a }
        let rank = Swift.max(a.count, b.count)
        var result = Dimensions(repeating: 1, count: rank)
        for back in 1...Swift.max(rank, 1) where back <= rank {
            let sizeA = back <= a.count ? a[a.count - back] : 1
            let sizeB = back <= b.count ? b[b.count - back] : 1
            guard sizeA == sizeB || sizeA == 1 || sizeB == 1 else {
                throw TensorError(
                    .runtime,
                    "The size of tensor a (\(sizeA)) must match the size of tensor b (\(sizeB)) at non-singleton "
                        + "dimension \(rank - back)",
                    operation: operation, shapes: [Array(a), Array(b)])
            }
            result[rank - back] = sizeA == 1 ? sizeB : sizeA
        }
        return result
    }
}
