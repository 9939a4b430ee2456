internal import Hadamard

extension TensorReference {
    /// At another shape: a view where strides can describe it, else a copy, as PyTorch decides it.
    func reshaped(_ shape: [Int]) throws -> TensorReference {
        let target = try tensor().reshaped(shape)
        return try canBeView(target.shape) ? view(.shape(target.shape)) : TensorReference(target)
    }

    /// At another shape, as a view.
    func viewed(_ shape: [Int]) throws -> TensorReference {
        let target = try tensor().reshaped(shape)
        guard try canBeView(target.shape) else {
            throw ScriptError(
                "RuntimeError",
                "view size is not compatible with input tensor's size and stride (at least one dimension spans across two "
                    + "contiguous subspaces). Use .reshape(...) instead.")
        }
        return try view(.shape(target.shape))
    }

    private func canBeView(_ shape: [Int]) throws -> Bool { try layout().reshaped(to: Dimensions(shape)) != nil }

    func transposed(_ first: Int, _ second: Int) throws -> TensorReference {
        let tensor = try tensor()
        _ = try tensor.transposed(first, second)
        guard tensor.rank > 0 else { return self }
        var order = Array(0..<tensor.rank)
        order.swapAt(first < 0 ? first + tensor.rank : first, second < 0 ? second + tensor.rank : second)
        return try view(.permutation(order))
    }

    func expanded(_ sizes: [Int]) throws -> TensorReference {
        let current = try tensor().shape
        let target = try tensor().expanded(sizes).shape
        return try view(target == current ? .shape(current) : .expansion(target))
    }

    /// A part along one dimension.
    func along(_ dim: Int, _ index: TensorIndex) throws -> TensorReference {
        _ = try size(dim)
        let rank = try tensor().rank
        let position = dim < 0 ? dim + rank : dim
        return try view(.indices(Array(repeating: .all, count: position) + [index]))
    }

    /// The size of one dimension, which counts from the back when negative.
    func size(_ dim: Int) throws -> Int {
        let shape = try tensor().shape
        let span = max(shape.count, 1)
        guard (-span..<span).contains(dim) else {
            let expected = "expected to be in range of [\(-span), \(span - 1)], but got \(dim)"
            throw ScriptError.index("Dimension out of range (\(expected))")
        }
        guard !shape.isEmpty else {
            throw ScriptError.index("dimension specified as \(dim) but tensor has no dimensions")
        }
        return shape[dim < 0 ? dim + shape.count : dim]
    }
}
