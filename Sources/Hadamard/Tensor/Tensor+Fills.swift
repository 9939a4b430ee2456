extension Tensor {
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
