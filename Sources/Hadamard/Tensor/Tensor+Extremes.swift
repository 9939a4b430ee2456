extension Tensor {
    /// The element-wise smaller; a NaN on one side gives the other side.
    public func fmin(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try extreme(.fmin, other.argument)
    }

    /// The element-wise larger; a NaN on one side gives the other side.
    public func fmax(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try extreme(.fmax, other.argument)
    }

    private func extreme(_ operation: Operation, _ other: TensorArgument) throws(TensorError) -> Tensor {
        for dtype in [dtype, other.dtype] where dtype.isComplex {
            throw TensorError(
                .type, "\(operation.name) not implemented for complex tensors.", operation: operation.name,
                dtypes: [dtype])
        }
        return try Elementwise.binary(operation, argument, other)
    }

    /// Another name of ``clamp(min:max:)``.
    public func clip(
        min: (any TensorOperand)? = nil, max: (any TensorOperand)? = nil
    ) throws(TensorError) -> Tensor {
        try clamp(min: min, max: max)
    }
}
