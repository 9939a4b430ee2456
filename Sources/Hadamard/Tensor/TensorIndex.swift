/// One place of a subscript: what is taken from one dimension, or what happens to the dimensions.
public enum TensorIndex: Sendable, Hashable {
    /// One position; the dimension goes. Negative ones count from the back.
    case index(Int)
    /// Positions from `start` to before `stop` in steps, Python's `start:stop:step`: negative positions count from the back,
    /// those outside are cut to the size. With a negative step, which PyTorch lacks, positions run backwards.
    case range(start: Int?, stop: Int?, step: Int)
    /// As many whole dimensions as are not named.
    case ellipsis
    /// A new dimension of size 1.
    case newAxis

    /// A whole dimension.
    public static let all = TensorIndex.range(start: nil, stop: nil, step: 1)

    /// Python's `start:stop:step`.
    public static func slice(_ start: Int?, _ stop: Int?, step: Int = 1) -> TensorIndex {
        .range(start: start, stop: stop, step: step)
    }
}

/// What can stand in a tensor's subscript: `Int`, Swift's ranges and strides of `Int`, and ``TensorIndex``.
public protocol TensorIndexing: Sendable {
    /// The place of the subscript.
    var tensorIndex: TensorIndex { get }
}

extension TensorIndex: TensorIndexing { public var tensorIndex: TensorIndex { self } }

extension TensorIndexing where Self == TensorIndex {
    /// As many whole dimensions as are not named.
    @_disfavoredOverload public static var ellipsis: TensorIndex { .ellipsis }
    /// A new dimension of size 1.
    @_disfavoredOverload public static var newAxis: TensorIndex { .newAxis }
    /// A whole dimension.
    @_disfavoredOverload public static var all: TensorIndex { .all }
    /// Python's `start:stop:step`.
    @_disfavoredOverload public static func slice(_ start: Int?, _ stop: Int?, step: Int = 1) -> TensorIndex {
        .range(start: start, stop: stop, step: step)
    }
}

extension Int: TensorIndexing { public var tensorIndex: TensorIndex { .index(self) } }

extension Range: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { .range(start: lowerBound, stop: upperBound, step: 1) }
}

extension ClosedRange: TensorIndexing where Bound == Int {
    /// `...(-1)` ends with the last element.
    public var tensorIndex: TensorIndex { .range(start: lowerBound, stop: stop(after: upperBound), step: 1) }
}

extension PartialRangeFrom: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { .range(start: lowerBound, stop: nil, step: 1) }
}

extension PartialRangeUpTo: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { .range(start: nil, stop: upperBound, step: 1) }
}

extension PartialRangeThrough: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { .range(start: nil, stop: stop(after: upperBound), step: 1) }
}

private func stop(after position: Int) -> Int? { position == -1 || position == .max ? nil : position + 1 }

extension StrideTo: TensorIndexing where Element == Int {
    public var tensorIndex: TensorIndex { stridedIndex(self, includesEnd: false) }
}

extension StrideThrough: TensorIndexing where Element == Int {
    public var tensorIndex: TensorIndex { stridedIndex(self, includesEnd: true) }
}

/// The standard library shows a stride's start, end and step in a mirror alone. Walking its numbers would take as long as
/// the stride is: for ever, to the largest integer.
private func stridedIndex(_ stride: some Sequence<Int>, includesEnd: Bool) -> TensorIndex {
    let parts = Mirror(reflecting: stride).children.compactMap { $0.value as? Int }
    precondition(parts.count == 3, "a stride has a start, an end and a step")
    let (first, end, step) = (parts[0], parts[1], parts[2])
    let isEmpty = step > 0 ? first > end : first < end
    if isEmpty || (first == end && !includesEnd) { return .range(start: 0, stop: 0, step: 1) }
    let (low, high) = step > 0 ? (first, end) : (end, first)
    let span = UInt(bitPattern: high) &- UInt(bitPattern: low)
    let hops = (includesEnd ? span : span - 1) / step.magnitude
    if hops == 0 { return .range(start: first, stop: stop(after: first), step: 1) }
    let last = Int(bitPattern: UInt(bitPattern: first) &+ hops &* UInt(bitPattern: step))
    // Positions of one sign: an end that changes sign would count from the other side.
    let next = last.addingReportingOverflow(step > 0 ? 1 : -1)
    let isCut = next.overflow || (last < 0) != (next.partialValue < 0)
    return .range(start: first, stop: isCut ? nil : next.partialValue, step: step)
}

extension StridedLayout {
    /// The elements that a subscript names.
    func indexed(_ indices: [TensorIndex]) throws(TensorError) -> StridedLayout {
        let named = indices.count {
            switch $0 {
            case .index, .range: true
            case .ellipsis, .newAxis: false
            }
        }
        guard named <= rank else {
            throw TensorError(
                .index, "too many indices for tensor of dimension \(rank)", operation: "slice", shapes: [Array(shape)])
        }
        guard indices.count(where: { $0 == .ellipsis }) <= 1 else {
            throw TensorError(.index, "an index can only have a single ellipsis ('...')", operation: "slice")
        }
        var result = self
        var dim = 0
        // In an error the place in the subscript names the dimension, as in PyTorch.
        for (place, index) in indices.enumerated() {
            switch index {
            case .index(let position):
                let size = result.shape[dim]
                guard position >= -size && position < size else {
                    throw TensorError(
                        .index,
                        "index \(position) is out of bounds for dimension \(place) with size \(size)",
                        operation: "slice",
                        shapes: [Array(shape)])
                }
                result = result.narrowed(dim, start: position < 0 ? position + size : position, length: 1).removing(dim)
            case .range(let start, let stop, let step):
                result = try result.sliced(dim, start, stop, step)
                dim += 1
            case .ellipsis:
                dim += rank - named
            case .newAxis:
                result = result.inserting(dim)
                dim += 1
            }
        }
        guard result.rank <= Shape.maximumRank else {
            throw TensorError(.index, "a tensor has at most \(Shape.maximumRank) dimensions", operation: "slice")
        }
        return result
    }

    private func sliced(_ dim: Int, _ start: Int?, _ stop: Int?, _ step: Int) throws(TensorError) -> StridedLayout {
        if step == 0 { throw TensorError(.value, "slice step cannot be zero", operation: "slice") }
        let size = shape[dim]
        let (low, high) = step > 0 ? (0, size) : (-1, size - 1)
        func position(_ value: Int?, _ missing: Int) -> Int {
            guard let value else { return missing }
            return Swift.min(Swift.max(value < 0 ? value + size : value, low), high)
        }
        let first = position(start, step > 0 ? low : high)
        let end = position(stop, step > 0 ? high : low)
        let distance = step > 0 ? end - first : first - end
        let length = distance <= 0 ? 0 : (distance - 1) / Int(clamping: step.magnitude) + 1
        return narrowed(dim, start: first, length: length, step: length > 1 ? step : 1)
    }
}
