@testable import Hadamard

/// Ways for a small tensor to lie in memory.
enum SmallLayout: CaseIterable {
    case contiguous, transposed, stepTwo, reversed, expanded

    /// A tensor of a shape in this layout, its elements 1, 2, 3 … in memory order.
    func tensor(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
        func counting(_ shape: [Int]) throws(TensorError) -> Tensor {
            let count = shape.reduce(1, *)
            return try Tensor(elements: (0..<count).map { .int(Int64($0 % 100 + 1)) }, shape: shape, dtype: dtype)
        }
        switch self {
        case .contiguous: return try counting(shape)
        case .transposed: return try counting(shape.reversed()).permuted(Array(shape.indices.reversed()))
        case .stepTwo:
            return try counting(shape.map { $0 * 2 + 1 }).slice(shape.map { .slice(1, $0 * 2 + 1, step: 2) })
        case .reversed: return try counting(shape).slice(shape.map { _ in .slice(nil, nil, step: -1) })
        case .expanded:
            guard let dim = shape.lastIndex(where: { $0 > 1 }) else { return try counting(shape) }
            var source = shape
            source[dim] = 1
            return try counting(source).expanded(shape)
        }
    }

    /// All shapes of up to three dimensions with sizes 0 … 3.
    static let shapes: [[Int]] = [[]] + (1...3).flatMap { rank in Reference.tuples(Array(repeating: 4, count: rank)) }
}
