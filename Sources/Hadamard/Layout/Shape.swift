/// Checks and arithmetic on shapes.
enum Shape {
    /// The most dimensions a tensor may have.
    static let maximumRank = 64

    /// The number of elements. The product of the sizes, which `checked` has seen to fit.
    static func count(_ shape: Dimensions) -> Int {
        var count = 1
        for size in shape { count &*= size }
        return count
    }

    /// A shape from user input: at most 64 sizes, none negative, whose product in bytes fits an `Int`.
    static func checked(_ sizes: some Collection<Int>, _ dtype: DType, operation: String) throws(TensorError)
        -> Dimensions
    {
        guard sizes.count <= maximumRank else {
            throw TensorError(
                .runtime, "a tensor has at most \(maximumRank) dimensions, not \(sizes.count)", operation: operation)
        }
        for size in sizes where size < 0 {
            throw TensorError(
                .runtime,
                operation == "zeros"
                    ? "zeros: Dimension size must be non-negative."
                    : "Trying to create tensor with negative dimension \(size): \(Array(sizes))",
                operation: operation, shapes: [Array(sizes)])
        }
        try checkSize(sizes, dtype, operation: operation)
        return Dimensions(sizes)
    }

    /// Throws where the elements' bytes would overflow an `Int`. A zero anywhere makes the rest harmless.
    static func checkSize(_ sizes: some Collection<Int>, _ dtype: DType, operation: String) throws(TensorError) {
        if sizes.contains(0) { return }
        var bytes = dtype.byteCount
        for size in sizes {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: size)
            if overflow {
                throw TensorError(
                    .runtime, "a \(dtype.name) tensor of shape \(Array(sizes)) has more bytes than can be addressed",
                    operation: operation, shapes: [Array(sizes)], dtypes: [dtype])
            }
            bytes = product
        }
    }

    /// A dimension counted from the front; negative ones count from the back. A tensor of rank 0 takes 0 and -1.
    static func dimension(_ dim: Int, rank: Int, operation: String = "") throws(TensorError) -> Int {
        let span = Swift.max(rank, 1)
        guard dim >= -span && dim < span else {
            throw TensorError(
                .index, "Dimension out of range (expected to be in range of [\(-span), \(span - 1)], but got \(dim))",
                operation: operation)
        }
        return dim < 0 ? dim + span : dim
    }
}
