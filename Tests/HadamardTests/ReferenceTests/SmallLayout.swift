@testable import Hadamard

/// Ways for a small tensor to lie in memory.
enum SmallLayout: Int, CaseIterable {
    case contiguous, transposed, stepTwo, reversed, narrow, expanded

    /// A tensor in this layout whose elements, row-major, are those of a contiguous one of the same shape; but for an
    /// expanded one, which repeats what the first along a dimension are.
    func arranged(_ tensor: Tensor) throws(TensorError) -> Tensor {
        let shape = tensor.shape
        switch self {
        case .contiguous: return tensor
        case .transposed:
            let back = Array(shape.indices.reversed())
            return try tensor.permuted(back).copied().permuted(back)
        case .stepTwo:
            return try tensor.inside(shape.map { $0 * 2 + 1 }, shape.map { .slice(1, $0 * 2 + 1, step: 2) })
        case .reversed:
            let back = shape.map { _ in TensorIndex.slice(nil, nil, step: -1) }
            return try tensor.slice(back).copied().slice(back)
        case .narrow: return try tensor.inside(shape.map { $0 + 2 }, shape.map { .slice(1, $0 + 1) })
        case .expanded:
            guard let dim = shape.lastIndex(where: { $0 > 1 }) else { return tensor }
            return try tensor.narrow(dim, start: 0, length: 1).copied().expanded(shape)
        }
    }

    /// A tensor of a shape in this layout, its elements 1, 2, 3 ….
    func tensor(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
        let elements = (0..<shape.reduce(1, *)).map { Scalar.int(Int64($0 % 100 + 1)) }
        return try arranged(Tensor(elements: elements, shape: shape, dtype: dtype))
    }

    /// All shapes of up to three dimensions with sizes 0 … 3.
    static let shapes: [[Int]] = [[]] + (1...3).flatMap { rank in Reference.tuples(Array(repeating: 4, count: rank)) }
}

extension Tensor {
    /// The same elements, row-major in memory of their own.
    fileprivate func copied() throws(TensorError) -> Tensor {
        try Tensor(elements: elements(), shape: shape, dtype: dtype)
    }

    /// The same elements as a part of a larger tensor.
    fileprivate func inside(_ shape: [Int], _ part: [TensorIndex]) throws(TensorError) -> Tensor {
        var whole = try Tensor.full(shape, 99, dtype: dtype)
        try whole.assign(part, self)
        return try whole.slice(part)
    }
}
