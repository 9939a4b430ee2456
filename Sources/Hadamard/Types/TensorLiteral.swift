/// Numbers as they are written down: a number, or a list of literals.
///
/// Numbers follow PyTorch's rule rather than Swift's: `1.0` makes a float32 tensor, `1` an int64 one.
public enum TensorLiteral: Sendable {
    case scalar(Scalar)
    case list([TensorLiteral])

    /// Appends the numbers row-major and gives the shape. Throws where lists of one depth differ in length.
    func collect(into elements: inout [Scalar]) throws(TensorError) -> [Int] {
        var shape: [Int] = []
        var first = self
        while case .list(let items) = first {
            shape.append(items.count)
            guard shape.count <= Shape.maximumRank else {
                throw TensorError(.value, "a tensor has at most \(Shape.maximumRank) dimensions", operation: "tensor")
            }
            guard let next = items.first else { break }
            first = next
        }
        try collect(into: &elements, shape, depth: 0)
        return shape
    }

    private func collect(into elements: inout [Scalar], _ shape: [Int], depth: Int) throws(TensorError) {
        switch self {
        case .scalar(let scalar):
            guard depth == shape.count else {
                throw TensorError(.type, "not a sequence", operation: "tensor")
            }
            elements.append(scalar)
        case .list(let items):
            guard depth < shape.count else {
                throw TensorError(.type, "expected a number, not a list, at dim \(depth)", operation: "tensor")
            }
            guard items.count == shape[depth] else {
                throw TensorError(
                    .value, "expected sequence of length \(shape[depth]) at dim \(depth) (got \(items.count))",
                    operation: "tensor")
            }
            for item in items { try item.collect(into: &elements, shape, depth: depth + 1) }
        }
    }
}

extension TensorLiteral: ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    public init(arrayLiteral elements: TensorLiteral...) { self = .list(elements) }
    public init(integerLiteral value: Int) { self = .scalar(.int(Int64(value))) }
    public init(floatLiteral value: Double) { self = .scalar(.float(value)) }
    public init(booleanLiteral value: Bool) { self = .scalar(.bool(value)) }
}
