internal import Hadamard

/// Merges what was written to a view that repeats elements into the elements themselves.
enum RepeatedElements {
    /// The last value written to each element, and whether one was written.
    ///
    /// - Parameter shape: that of the tensor whose elements are repeated.
    static func merged(
        _ view: Tensor, written: Tensor, shape: [Int]
    ) throws -> (values: Tensor, written: Tensor) {
        guard view.count > 0 else {
            return (try Tensor.zeros(shape, dtype: view.dtype), try Tensor.full(shape, false))
        }
        var (values, written) = (view, written)
        let added = view.rank - shape.count
        for dim in 0..<view.rank where dim < added || shape[dim - added] != view.shape[dim] {
            // The two halves are merged; with an odd size the middle element is merged with itself.
            while values.shape[dim] > 1 {
                let size = values.shape[dim]
                let half = (size + 1) / 2
                let late = try written.narrow(dim, start: size - half, length: half)
                values = try Tensor.where(
                    late, try values.narrow(dim, start: size - half, length: half),
                    try values.narrow(dim, start: 0, length: half))
                written = try late.logicalOr(try written.narrow(dim, start: 0, length: half))
            }
        }
        return (try values.reshaped(shape), try written.reshaped(shape))
    }
}
