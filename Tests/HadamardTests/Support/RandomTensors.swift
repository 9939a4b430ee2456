@testable import Hadamard

extension SplitMix64 {
    /// A shape of rank 0 … 5: mostly small, sometimes of size 0, sometimes with more elements than a tile has.
    mutating func shape() -> [Int] {
        if once(in: 12) {
            return pick([[1300], [3, 700], [70, 65], [2, 3, 300], [130, 4], [257, 1, 5], [1, 4099]])
        }
        return (0..<size(0...5)).map { _ in once(in: 14) ? 0 : pick([1, 1, 2, 2, 3, 4, 5]) }
    }

    /// A shape that broadcasts with another one.
    mutating func shape(broadcastingWith shape: [Int]) -> [Int] {
        var result = shape.map { once(in: 4) ? 1 : $0 }
        if once(in: 3) { result.removeFirst(size(0...result.count)) }
        if once(in: 5), result.count < 5 { result.insert(pick([1, 2]), at: 0) }
        return result
    }

    /// Bytes of an element: small numbers, ends of the range, zeros of both signs, infinities, NaN, subnormals.
    mutating func elementBytes(_ dtype: DType) -> [UInt8] {
        switch dtype.category {
        case .bool: return [once(in: 2) ? 1 : 0]
        case .integer:
            if once(in: 8) { return (0..<dtype.byteCount).map { _ in UInt8.random(in: 0...255, using: &self) } }
            let value = once(in: 8) ? pick([Int64.min, .max, 127, 128, 32768, 1 << 31, -1]) : Int64(size(0...9)) - 3
            return Swift.withUnsafeBytes(of: value.littleEndian) { Array($0.prefix(dtype.byteCount)) }
        case .float: return bytes(of: real(), dtype)
        case .complex: return bytes(of: real(), dtype.realType) + bytes(of: real(), dtype.realType)
        }
    }

    private mutating func real() -> Double {
        if once(in: 16) {
            return pick([
                0, -0.0, .infinity, -.infinity, .nan, 1e-40, 65504, 1e5, 3e38, 1e300, .leastNonzeroMagnitude,
                2_147_483_648,
                -1e19,
            ])
        }
        return once(in: 3) ? Double(size(0...8)) - 4 : Double.random(in: -8...8, using: &self)
    }

    private func bytes(of value: Double, _ dtype: DType) -> [UInt8] {
        Swift.withUnsafeBytes(of: Scalar.float(value).bits(as: dtype)) { Array($0.prefix(dtype.byteCount)) }
    }

    /// A tensor with memory of its own.
    mutating func dense(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
        var bytes: [UInt8] = []
        for _ in 0..<shape.reduce(1, *) { bytes += elementBytes(dtype) }
        return try Tensor(bytes: bytes, shape: shape, dtype: dtype)
    }

    /// A tensor of a given shape in one of many layouts: dense, a fill, a range, transposed, cut out of a larger one in
    /// steps forwards or backwards, or expanded.
    mutating func tensor(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
        switch size(0...9) {
        case 0: return try .full(shape, pick([0, 1, 2, 3]), dtype: dtype)
        case 1 where dtype.category != .bool && !dtype.isComplex:
            let count = shape.reduce(1, *)
            return try Tensor.arange(size(0...3), size(0...3) + 3 * count + 3, step: 3, dtype: dtype)
                .narrow(0, start: 0, length: count).reshaped(shape)
        case 2, 3:
            let order = Array(shape.indices).shuffled(using: &self)
            let inverse = shape.indices.map { dim in order.firstIndex(of: dim)! }
            return try dense(order.map { shape[$0] }, dtype).permuted(inverse)
        case 4, 5: return try sliced(shape, dtype)
        case 6:
            let flat = shape.map { once(in: 2) && $0 > 0 ? 1 : $0 }
            return try dense(flat, dtype).expanded(shape)
        default: return try dense(shape, dtype)
        }
    }

    private mutating func sliced(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
        let steps = shape.map { _ in pick([1, 1, 2, -1, -2]) }
        let margins = shape.map { _ in size(0...2) }
        let whole = shape.indices.map { shape[$0] * abs(steps[$0]) + margins[$0] }
        var indices: [TensorIndex] = []
        for dim in shape.indices {
            let (step, length) = (steps[dim], shape[dim])
            let first = step > 0 ? margins[dim] : Swift.max(length - 1, 0) * -step + margins[dim]
            let stop = first + length * step
            indices.append(length == 0 ? .slice(0, 0) : .slice(first, stop < 0 ? nil : stop, step: step))
        }
        return try dense(whole, dtype).slice(indices)
    }
}
