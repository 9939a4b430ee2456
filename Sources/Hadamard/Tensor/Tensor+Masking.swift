extension Tensor {
    /// `value` where the mask is true, this tensor's elements elsewhere, in this tensor's type. The mask broadcasts.
    ///
    /// - Throws: ``TensorError`` when the mask is not bool, the value has dimensions, or the type cannot hold it.
    public func maskedFill(_ mask: Tensor, _ value: some TensorOperand) throws(TensorError) -> Tensor {
        guard mask.dtype == .bool else {
            throw TensorError(
                .runtime,
                "masked_fill_ only supports boolean masks, but got mask with dtype "
                    + TensorError.cPlusPlusName(mask.dtype), operation: "masked_fill", dtypes: [mask.dtype])
        }
        let scalar = try value.argument.singleNumber()
        _ = try Broadcasting.shape(mask.node.shape, node.shape, operation: "masked_fill")
        try scalar.checkFits(dtype)
        return try Elementwise.select(mask, .scalar(scalar.restricted(to: dtype)), argument)
    }

    /// This tensor's elements, where the mask is true replaced by those of `source`, taken in their order. The mask and this
    /// tensor broadcast. Runs on the spot.
    ///
    /// - Throws: ``TensorError`` when the mask is not bool, types differ, or `source` has fewer elements than the mask has
    ///   places.
    public func maskedScatter(_ mask: Tensor, _ source: Tensor) throws(TensorError) -> Tensor {
        let name = "masked_scatter"
        let shape = try Broadcasting.shape(mask.node.shape, node.shape, operation: name)
        guard dtype == source.dtype else {
            throw TensorError(
                .runtime,
                "masked_scatter: expected self and source to have same dtypes but got\(dtype.messageName) and "
                    + source.dtype.messageName, operation: name, dtypes: [dtype, source.dtype])
        }
        guard mask.dtype == .bool else {
            throw TensorError(
                .runtime,
                "masked_scatter_ only supports boolean masks, but got mask with dtype \(mask.dtype.messageName)",
                operation: name, dtypes: [mask.dtype])
        }
        return try MaskedScatter.run(expanded(Array(shape)), mask.expanded(Array(shape)), source)
    }
}

extension TensorArgument {
    /// The number, or the only element of a tensor without dimensions.
    fileprivate func singleNumber() throws(TensorError) -> Scalar {
        switch self {
        case .scalar(let scalar): return scalar
        case .tensor(let tensor):
            guard tensor.rank == 0 else {
                throw TensorError(
                    .runtime,
                    "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with "
                        + "\(tensor.rank) dimension(s).", operation: "masked_fill", shapes: [tensor.shape])
            }
            return try tensor.item()
        }
    }
}

extension Scalar {
    /// The number as a kind that beside a tensor of this type leaves the type alone.
    fileprivate func restricted(to dtype: DType) -> Scalar {
        if category <= dtype.category { return self }
        return switch dtype.category {
        case .bool: .bool(!isZero)
        case .integer: truncated
        case .float, .complex: .float(real)
        }
    }
}
