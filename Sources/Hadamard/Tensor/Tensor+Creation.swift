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
}
