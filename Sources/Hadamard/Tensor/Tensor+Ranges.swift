extension Tensor {
    /// The numbers 0 ..< `end`. They take no memory until they must.
    public static func arange(_ end: some TensorScalar, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try range(.int(0), end.scalar, .int(1), dtype)
    }

    /// The numbers from `start` to before `end` in steps. They take no memory until they must.
    ///
    /// Without `dtype` the type is float32 if any number has a fraction type, else int64. Element k is `start + k * step`,
    /// computed in int64 or float64 and rounded once.
    ///
    /// - Throws: ``TensorError`` when the step is zero or leads away from `end`.
    public static func arange(
        _ start: some TensorScalar, _ end: some TensorScalar, step: some TensorScalar = 1, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        try range(start.scalar, end.scalar, step.scalar, dtype)
    }

    private static func range(
        _ start: Scalar, _ end: Scalar, _ step: Scalar, _ dtype: DType?
    ) throws(TensorError) -> Tensor {
        let isFloat = [start, end, step].contains { $0.category == .float }
        for scalar in [start, end, step] where scalar.category == .complex || !scalar.real.isFinite {
            throw TensorError(.runtime, "unsupported range: \(start) -> \(end)", operation: "arange")
        }
        if step.isZero { throw TensorError(.runtime, "step must be nonzero", operation: "arange") }
        let type = dtype ?? (isFloat ? .defaultFloat : .defaultInteger)
        if type == .bool || type.isComplex { throw .notImplemented("arange", type) }
        // Integer ranges count exactly; others as PyTorch does, in double.
        if let first = start.wholeNumber, let last = end.wholeNumber, let stride = step.wholeNumber {
            return try wholeRange(first, last, stride, type)
        }
        guard step.real > 0 ? end.real >= start.real : end.real <= start.real else { throw wrongDirection }
        let length = ((end.real - start.real) / step.real).rounded(.up)
        if isFloat && type.isInteger {
            // PyTorch turns the start and the step into the type, and counts by what they were before.
            let whole = { (scalar: Scalar) in Scalar.float(scalar.real.rounded(.towardZero)) }
            return try makeRange(whole(start), whole(step), length, type)
        }
        return try makeRange(start, step, length, type)
    }

    private static var wrongDirection: TensorError {
        TensorError(.runtime, "upper bound and lower bound inconsistent with step sign", operation: "arange")
    }

    private static func wholeRange(
        _ first: Int128, _ last: Int128, _ step: Int128, _ dtype: DType
    ) throws(TensorError) -> Tensor {
        guard step > 0 ? last >= first : last <= first else { throw wrongDirection }
        let numbers = [first, last, step].map { Int64(exactly: $0).map(Scalar.int) ?? .unsigned(UInt64($0)) }
        // Elements are counted in 64 bits, which wrap to unsigned ones only.
        if dtype.isInteger && dtype != .uint64 { for number in numbers { try number.checkFits(.int64) } }
        let exact = (last - first + (step > 0 ? step - 1 : step + 1)) / step
        guard let length = Int(exactly: exact) else { throw tooLong }
        _ = try Shape.checked([length], dtype, operation: "arange")
        let isHeld = numbers.allSatisfy { $0.place(among: .int64) == .inside } || dtype.isInteger
        let ends = isHeld ? numbers : numbers.map { .float($0.real) }
        return range(ends[0], ends[2], length, dtype)
    }

    private static var tooLong: TensorError {
        TensorError(.runtime, "invalid size, possible overflow?", operation: "arange")
    }

    private static func makeRange(
        _ start: Scalar, _ step: Scalar, _ length: Double, _ dtype: DType
    ) throws(TensorError) -> Tensor {
        guard length < 0x1p62 else { throw tooLong }
        _ = try Shape.checked([Int(length)], dtype, operation: "arange")
        return range(start, step, Int(length), dtype)
    }

    private static func range(_ first: Scalar, _ step: Scalar, _ length: Int, _ dtype: DType) -> Tensor {
        Tensor(.range(first: first, step: step), StridedLayout(contiguous: [length]), dtype)
    }

    /// `steps` evenly spaced numbers from `start` to `end`, both included.
    ///
    /// The second half is counted back from `end`, so that it is met exactly. In an integer type the ends lose their fractions
    /// first; what lies between them is computed in float64 and loses its own last.
    ///
    /// - Throws: ``TensorError`` when `steps` is negative, for bools and complex ends, and when the type cannot hold an end.
    public static func linspace(
        _ start: some TensorScalar, _ end: some TensorScalar, steps: Int, dtype: DType = .float32
    ) throws(TensorError) -> Tensor {
        guard steps >= 0 else {
            throw TensorError(.runtime, "number of steps must be non-negative", operation: "linspace")
        }
        let ends = [start.scalar, end.scalar]
        if dtype == .bool || ends.contains(where: { $0.category == .complex }) {
            throw .notImplemented("linspace", dtype)
        }
        for scalar in ends.prefix(steps) { try scalar.checkFits(dtype) }
        if steps == 1 { return try full([1], ends[0], dtype: dtype) }
        let (first, last) = (ends[0].spacingEnd(in: dtype), ends[1].spacingEnd(in: dtype))
        let step = (last - first) / Double(Swift.max(steps - 1, 1))
        let position = try arange(steps, dtype: .int64)
        let forward = try arange(steps, dtype: .float64) * step + first
        let backward = try last - (Double(steps - 1) - arange(steps, dtype: .float64)) * step
        return try Tensor.where(position .< steps / 2, forward, backward).to(dtype)
    }
}

extension Scalar {
    /// The value of an integer or a bool; nil for other kinds.
    fileprivate var wholeNumber: Int128? {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): Int128(value)
        case .unsigned(let value): Int128(value)
        case .float, .complex: nil
        }
    }

    /// The number that spacing starts from or ends at: in an integer type an element.
    fileprivate func spacingEnd(in dtype: DType) -> Double { dtype.isInteger ? converted(to: dtype).real : real }
}
