// Differences and slopes along dimensions.
extension Tensor {
    /// The differences of neighbours along a dimension, `n` times over; of bools whether they differ.
    ///
    /// - Parameters:
    ///   - n: how many times over; 0 changes nothing.
    ///   - dim: the dimension.
    ///   - prepend: what is put before this tensor's elements first, in the common type.
    ///   - append: what is put behind them.
    /// - Throws: ``TensorError`` for a tensor without dimensions, a negative `n`, a dimension out of range, and for shapes that do not
    ///   fit.
    public func diff(
        n: Int = 1, dim: Int = -1, prepend: Tensor? = nil, append: Tensor? = nil
    ) throws(TensorError) -> Tensor {
        func invalid(_ message: String) -> TensorError {
            TensorError(.runtime, message, operation: "diff", shapes: [shape])
        }
        if rank == 0 { throw invalid("diff expects input to be at least one-dimensional") }
        if n < 0 { throw invalid("order must be non-negative but got \(n)") }
        let index = try Shape.dimension(dim, rank: rank, operation: "diff")
        for case .some(let part) in [prepend, append] {
            if part.rank != rank { throw invalid("diff expects prepend or append to be the same dimension as input") }
            for other in shape.indices where other != index && part.shape[other] != shape[other] {
                throw invalid(
                    "diff expects the shape of tensor to prepend or append to match that of input except along the "
                        + "differencing dimension; input.size(\(other)) = \(shape[other]), but got tensor.size(\(other)) = "
                        + "\(part.shape[other])")
            }
        }
        var result = self
        if n > 0 && (prepend != nil || append != nil) {
            result = try .concatenated([prepend, self, append].compactMap(\.self), dim: index)
        }
        for _ in 0..<Swift.min(n, result.shape[index]) {
            let length = result.shape[index] - 1
            let (left, right) = (try result.part(index, 0, length), try result.part(index, 1, length))
            result = result.dtype == .bool ? try right.logicalXor(left) : try right - left
        }
        return result
    }

    /// The slopes along dimensions, estimated from neighbours on both sides, at the ends from those on one: a tensor for each
    /// dimension.
    ///
    /// The estimates are those of NumPy's `gradient`, exact for parabolas inside, and at the ends for lines, or for parabolas with
    /// an `edgeOrder` of 2.
    ///
    /// - Parameters:
    ///   - spacing: how far apart the elements lie.
    ///   - dims: the dimensions; nil for all.
    ///   - edgeOrder: 1 or 2.
    /// - Throws: ``TensorError`` for uint8, for dimensions with fewer than `edgeOrder + 1` elements, and for spacing that does not fit.
    public func gradient(
        spacing: GradientSpacing = .uniform(1), dims: [Int]? = nil, edgeOrder: Int = 1
    ) throws(TensorError) -> [Tensor] {
        let axes = try checkGradient(spacing, dims, edgeOrder)
        var slopes: [Tensor] = []
        for (place, dim) in axes.enumerated() {
            switch spacing {
            case .uniform(let step): slopes.append(try slope(dim, step, edgeOrder))
            case .each(let steps): slopes.append(try slope(dim, steps[place], edgeOrder))
            case .coordinates(let positions): slopes.append(try slope(dim, positions[place], edgeOrder))
            }
        }
        return slopes
    }

    private func checkGradient(
        _ spacing: GradientSpacing, _ dims: [Int]?, _ edgeOrder: Int
    ) throws(TensorError) -> [Int] {
        func invalid(_ message: String) -> TensorError {
            TensorError(.runtime, "torch.gradient " + message, operation: "gradient", shapes: [shape])
        }
        if dtype == .uint8 {
            throw TensorError(
                .notImplemented, "torch.gradient does not support uint8 input.", operation: "gradient", dtypes: [dtype])
        }
        if let count = spacing.count, count != (dims?.count ?? rank) {
            throw invalid(
                dims.map {
                    "expected spacing to be unspecified, a scalar or it's spacing and dim arguments to have the same "
                        + "length, but got a spacing argument of length \(count) and a dim argument of length \($0.count)."
                }
                    ?? "expected spacing to be unspecified, a scalar, or a list of length equal to 'self.dim() = \(rank)', "
                    + "since dim argument was not given, but got a list of length \(count)")
        }
        if edgeOrder != 1 && edgeOrder != 2 { throw invalid("only supports edge_order=1 and edge_order=2.") }
        var axes: [Int] = []
        for dim in dims ?? Array(0..<rank) {
            let axis = try Shape.dimension(dim, rank: rank, operation: "gradient")
            if axes.contains(axis) {
                throw TensorError(
                    .runtime, "dim \(axis) appears multiple times in the list of dims", operation: "gradient")
            }
            axes.append(axis)
        }
        if rank == 0, let dim = dims?.first {
            throw TensorError(
                .index, "Dimension specified as \(dim) but tensor has no dimensions", operation: "gradient")
        }
        for axis in axes where shape[axis] <= edgeOrder {
            throw invalid("expected each dimension size to be at least edge_order+1")
        }
        if case .coordinates(let positions) = spacing {
            for tensor in positions where tensor.rank != 1 {
                throw invalid(
                    "expected each element of spacing to have one dimension, but got an element with \(tensor.rank) "
                        + "dimensions!")
            }
        }
        return axes
    }

    /// Elements at equal distances.
    private func slope(_ dim: Int, _ step: Double, _ edgeOrder: Int) throws(TensorError) -> Tensor {
        let size = shape[dim]
        func at(_ start: Int, _ length: Int = 1) throws(TensorError) -> Tensor { try part(dim, start, length) }
        let inside = try (at(2, size - 2) - at(0, size - 2)) / (2 * step)
        let (first, last): (Tensor, Tensor)
        if edgeOrder == 1 {
            first = try (at(1) - at(0)) / step
            last = try (at(size - 1) - at(size - 2)) / step
        } else {
            first = try (-1.5 * at(0) + 2 * at(1) - 0.5 * at(2)) / step
            last = try (1.5 * at(size - 1) - 2 * at(size - 2) + 0.5 * at(size - 3)) / step
        }
        return try .concatenated([first, inside, last], dim: dim)
    }

    /// Elements at positions of their own.
    private func slope(_ dim: Int, _ positions: Tensor, _ edgeOrder: Int) throws(TensorError) -> Tensor {
        let size = shape[dim]
        func at(_ start: Int, _ length: Int = 1) throws(TensorError) -> Tensor { try part(dim, start, length) }
        let distances = try positions.diff()
        let count = distances.count
        /// Some distances, along the dimension.
        func distance(_ start: Int, _ length: Int = 1) throws(TensorError) -> Tensor {
            var sizes = Array(repeating: 1, count: rank)
            sizes[dim] = Swift.max(length, 0)
            return try distances.part(0, start, length).reshaped(sizes)
        }
        let (before, after) = (try distance(0, count - 1), try distance(1, count - 1))
        let sum = try before + after
        let inside =
            try -after / (before * sum) * at(0, size - 2)
            + (after - before) / (before * after) * at(1, size - 2) + before / (after * sum) * at(2, size - 2)
        let (first, last): (Tensor, Tensor)
        if edgeOrder == 1 {
            first = try (at(1) - at(0)) / distance(0)
            last = try (at(size - 1) - at(size - 2)) / distance(count - 1)
        } else {
            let (a, b) = (try distance(0), try distance(1))
            let (c, d) = (try distance(count - 2), try distance(count - 1))
            let (near, far) = (try a + b, try c + d)
            first = try -(2 * a + b) / (a * near) * at(0) + near / (a * b) * at(1) - a / (b * near) * at(2)
            last =
                try d / (c * far) * at(size - 3) - far / (c * d) * at(size - 2)
                + (2 * d + c) / (d * far) * at(size - 1)
        }
        return try .concatenated([first, inside, last], dim: dim)
    }
}

/// How far apart the elements lie whose slopes ``Tensor/gradient(spacing:dims:edgeOrder:)`` estimates.
public enum GradientSpacing: Sendable {
    /// As far everywhere.
    case uniform(Double)
    /// A distance for each dimension.
    case each([Double])
    /// Positions along each dimension: one-dimensional tensors.
    case coordinates([Tensor])

    /// For how many dimensions there is one; nil for any number.
    fileprivate var count: Int? {
        switch self {
        case .uniform: nil
        case .each(let steps): steps.count
        case .coordinates(let positions): positions.count
        }
    }
}
