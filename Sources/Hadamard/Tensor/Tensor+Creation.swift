extension Tensor {
    /// A tensor of nested literals: `Tensor([[1.0, 2.0], [3.0, 4.0]])`.
    ///
    /// Without `dtype` the type is PyTorch's: bool, int64, float32 or complex64, the first that holds every number.
    ///
    /// - Throws: ``TensorError`` of kind `value` when the lists are ragged, `runtime` when a number does not fit the type.
    public init(_ literal: TensorLiteral, dtype: DType? = nil) throws(TensorError) {
        var elements: [Scalar] = []
        let shape = try literal.collect(into: &elements)
        let widest = elements.map(\.defaultDType).max { $0.category < $1.category } ?? .defaultFloat
        self = try Tensor(elements: elements, shape: shape, dtype: dtype ?? widest)
    }

    /// A tensor of numbers of a kind known at run time, row-major.
    public init(elements: [Scalar], shape: [Int], dtype: DType) throws(TensorError) {
        let dimensions = try Shape.checked(shape, dtype, operation: "tensor")
        try Tensor.checkCount(elements.count, shape)
        let storage = try Storage.allocate(dimensions, dtype)
        for (index, element) in elements.enumerated() {
            try element.checkFitsElement(dtype)
            storage.setBits(element.bits(as: dtype), at: index, dtype)
        }
        self.init(.storage(storage), StridedLayout(contiguous: dimensions), dtype)
    }

    /// A tensor of Swift numbers, row-major, that keeps their type.
    ///
    /// - Throws: ``TensorError`` when the shape does not hold as many elements, or there is no memory.
    public init<Element: TensorElement>(_ scalars: [Element], shape: [Int]) throws(TensorError) {
        let dimensions = try Shape.checked(shape, Element.dtype, operation: "tensor")
        try Tensor.checkCount(scalars.count, shape)
        let storage = try Storage.allocate(dimensions, Element.dtype)
        storage.copy(from: scalars)
        self.init(.storage(storage), StridedLayout(contiguous: dimensions), Element.dtype)
    }

    /// A tensor of one dimension that keeps the numbers' type.
    public init<Element: TensorElement>(scalars: [Element]) throws(TensorError) {
        self = try Tensor(scalars, shape: [scalars.count])
    }

    /// A tensor of the elements' bytes, row-major, in the machine's byte order. A bool is any byte; what is not 0 is true.
    public init(bytes: [UInt8], shape: [Int], dtype: DType) throws(TensorError) {
        let dimensions = try Shape.checked(shape, dtype, operation: "tensor")
        try Tensor.checkCount(bytes.count, shape + [dtype.byteCount])
        let storage = try Storage.allocate(dimensions, dtype)
        storage.copy(from: bytes)
        if dtype == .bool { storage.normalizeBools() }
        self.init(.storage(storage), StridedLayout(contiguous: dimensions), dtype)
    }

    private static func checkCount(_ count: Int, _ shape: [Int]) throws(TensorError) {
        var expected = 1
        for size in shape { expected &*= size }
        guard count == expected else {
            throw TensorError(
                .runtime, "shape '\(shape)' is invalid for input of size \(count)", operation: "tensor", shapes: [shape]
            )
        }
    }

    // MARK: Fills

    /// A tensor of one number everywhere. It takes no memory until it must.
    ///
    /// Without `dtype` the type is that of the number alone: bool, int64, float32 or complex64.
    public static func full(
        _ shape: [Int], _ value: some TensorScalar, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        let scalar = value.scalar
        let dtype = dtype ?? scalar.defaultDType
        try scalar.checkFits(dtype)
        return Tensor(.fill(scalar), try fillLayout(shape, dtype), dtype)
    }

    private static func fillLayout(
        _ shape: [Int], _ dtype: DType, _ operation: String = "full"
    ) throws(TensorError) -> StridedLayout {
        let dimensions = try Shape.checked(shape, dtype, operation: operation)
        return StridedLayout(shape: dimensions, strides: Dimensions(repeating: 0, count: dimensions.count))
    }

    /// A tensor of zeros. It takes no memory until it must.
    public static func zeros(_ shape: [Int], dtype: DType = .float32) throws(TensorError) -> Tensor {
        Tensor(.fill(.int(0)), try fillLayout(shape, dtype, "zeros"), dtype)
    }

    /// A tensor of ones. It takes no memory until it must.
    public static func ones(_ shape: [Int], dtype: DType = .float32) throws(TensorError) -> Tensor {
        Tensor(.fill(.int(1)), try fillLayout(shape, dtype), dtype)
    }

    /// One number everywhere, in another tensor's shape and, without `dtype`, its type.
    public static func fullLike(
        _ other: Tensor, _ value: some TensorScalar, dtype: DType? = nil
    ) throws(TensorError) -> Tensor {
        try full(other.shape, value, dtype: dtype ?? other.dtype)
    }

    /// Zeros in another tensor's shape and, without `dtype`, its type.
    public static func zerosLike(_ other: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try zeros(other.shape, dtype: dtype ?? other.dtype)
    }

    /// Ones in another tensor's shape and, without `dtype`, its type.
    public static func onesLike(_ other: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
        try ones(other.shape, dtype: dtype ?? other.dtype)
    }

    /// The identity matrix, or its rows × columns part.
    public static func eye(_ rows: Int, _ columns: Int? = nil, dtype: DType = .float32) throws(TensorError) -> Tensor {
        let columns = columns ?? rows
        for size in [rows, columns] where size < 0 {
            throw TensorError(.runtime, "n must be greater or equal to 0, got \(size)", operation: "eye")
        }
        _ = try Shape.checked([rows, columns], dtype, operation: "eye")
        return try (arange(rows).reshaped([rows, 1]) .== arange(columns)).to(dtype)
    }
}

extension Scalar {
    /// Throws where an element of the type cannot hold the number: PyTorch's check, which lets negative integers wrap in
    /// unsigned types and cuts fractions off.
    func checkFits(_ dtype: DType) throws(TensorError) {
        guard dtype == .bool || fits(dtype) else {
            throw TensorError(
                .runtime, "value cannot be converted to type \(dtype.conversionName) without overflow",
                operation: "tensor", dtypes: [dtype])
        }
    }

    /// The same for an element that is written down: all floating-point types give infinity.
    fileprivate func checkFitsElement(_ dtype: DType) throws(TensorError) {
        if category == .complex && !dtype.isComplex || dtype.isInteger { try checkFits(dtype) }
    }

    private func fits(_ dtype: DType) -> Bool {
        if category == .complex && !dtype.isComplex && imaginary != 0 { return false }
        guard dtype.isInteger else {
            let limit = dtype.realType.greatestFinite
            return [real, imaginary].allSatisfy { !$0.isFinite || $0.magnitude <= limit }
        }
        if place(among: dtype) == .inside { return true }
        guard case .int(let value) = self, value < 0, !dtype.isSigned else { return false }
        return UInt64(value.magnitude) <= dtype.largestInteger
    }

    /// Where a number lies beside the elements of an integer type.
    enum Place {
        case below, inside, above
    }

    /// Where this number lies beside the elements of an integer type: integers are compared exactly, fractions above 0 cut off
    /// as PyTorch does. NaN is above.
    func place(among dtype: DType) -> Place {
        let largest = dtype.largestInteger
        switch self {
        case .bool: return .inside
        case .unsigned(let value): return value <= largest ? .inside : .above
        case .int(let value) where value < 0:
            return dtype.isSigned && UInt64(value.magnitude) <= largest + 1 ? .inside : .below
        case .int(let value): return UInt64(value) <= largest ? .inside : .above
        case .float, .complex:
            // The first number past the end, unlike the last of 64 bits, is a double.
            let end = Double(sign: .plus, exponent: dtype.valueBits, significand: 1)
            if real < (dtype.isSigned ? -end : 0) { return .below }
            return real < end ? .inside : .above
        }
    }
}

extension DType {
    /// The bits of an integer type that make its largest element.
    var valueBits: Int { byteCount * 8 - (isSigned ? 1 : 0) }

    /// The largest element of an integer type.
    var largestInteger: UInt64 { .max >> UInt64(64 - valueBits) }

    /// The largest finite element of a floating-point type.
    var greatestFinite: Double {
        switch self {
        case .float16: 65504
        case .bfloat16: 0x1.fep127
        case .float32: Double(Float.greatestFiniteMagnitude)
        default: .greatestFiniteMagnitude
        }
    }
}
