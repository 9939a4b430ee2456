/// What a reduction goes over: one dimension, an `Int`, several, an `[Int]`, or all, a `nil` of that type.
///
/// Negative dimensions count from the back. An empty list means all dimensions, but for `any` and `all`, where it means none,
/// as in PyTorch.
public protocol ReducedDimensions: Sendable {
    /// The dimensions in the order given; nil for all.
    var dimensions: [Int]? { get }
}

extension Int: ReducedDimensions {
    /// This dimension alone.
    public var dimensions: [Int]? { [self] }
}

extension Array: ReducedDimensions where Element == Int {
    /// These dimensions.
    public var dimensions: [Int]? { self }
}

extension Optional: ReducedDimensions where Wrapped: ReducedDimensions {
    /// Those of the value that is there; all for nil.
    public var dimensions: [Int]? { self?.dimensions }
}
