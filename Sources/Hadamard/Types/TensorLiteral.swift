/// Numbers as they are written down: a number, or a list of literals.
///
/// Numbers follow PyTorch's rule rather than Swift's: `1.0` makes a float32 tensor, `1` an int64 one.
public struct TensorLiteral: Sendable {
    private enum Content {
        case scalar(Scalar)
        case list([TensorLiteral])
        /// Lists in more lists than a tensor has dimensions. They are not kept: what goes through them would need a deep stack.
        case tooDeep
    }

    private let content: Content
    /// How many lists lie in each other here.
    private let depth: Int

    private init(_ content: Content, depth: Int) {
        self.content = content
        self.depth = depth
    }

    /// A number.
    public static func scalar(_ scalar: Scalar) -> TensorLiteral { TensorLiteral(.scalar(scalar), depth: 0) }

    /// A list of literals. In more than 64 lists it makes no tensor.
    public static func list(_ items: [TensorLiteral]) -> TensorLiteral {
        var depth = 1
        for item in items { depth = Swift.max(depth, item.depth + 1) }
        if depth > Shape.maximumRank { return TensorLiteral(.tooDeep, depth: Shape.maximumRank) }
        return TensorLiteral(.list(items), depth: depth)
    }

    /// Appends the numbers row-major and gives the shape. Throws where lists of one depth differ in length.
    func collect(into elements: inout [Scalar]) throws(TensorError) -> [Int] {
        var shape: [Int] = []
        var first = self
        while case .list(let items) = first.content {
            shape.append(items.count)
            guard let next = items.first else { break }
            first = next
        }
        try collect(into: &elements, shape, depth: 0)
        return shape
    }

    private func collect(into elements: inout [Scalar], _ shape: [Int], depth: Int) throws(TensorError) {
        switch content {
        case .tooDeep:
            throw TensorError(.value, "a tensor has at most \(Shape.maximumRank) dimensions", operation: "tensor")
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
