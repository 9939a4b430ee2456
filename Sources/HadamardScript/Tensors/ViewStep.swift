internal import Hadamard

/// How a view is derived from the tensor that it is a view of.
enum ViewStep {
    /// A part of it, as a subscript names it.
    case indices([TensorIndex])
    /// All of it, with the dimensions in another order.
    case permutation([Int])
    /// All of it, at another shape.
    case shape([Int])
    /// All of it, repeated. Of an element that is there more than once the last that was written counts.
    case expansion([Int])

    /// The view's elements.
    func read(_ base: Tensor) throws -> Tensor {
        switch self {
        case .indices(let indices): try base.slice(indices)
        case .permutation(let order): try base.permuted(order)
        case .shape(let shape): try base.reshaped(shape)
        case .expansion(let shape): try base.expanded(shape)
        }
    }

    /// The base with its part under the view replaced.
    func written(_ part: Tensor, into base: Tensor) throws -> Tensor {
        switch self {
        case .indices(let indices):
            var changed = base
            try changed.assign(indices, part)
            return changed
        case .permutation(let order):
            var inverse = order
            for (position, dim) in order.enumerated() { inverse[dim] = position }
            return try part.permuted(inverse)
        case .shape: return try part.reshaped(base.shape)
        case .expansion:
            let everywhere = try Tensor.full(part.shape, true)
            return try RepeatedElements.merged(part, written: everywhere, shape: base.shape).values
        }
    }
}
