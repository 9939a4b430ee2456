// Elements that a mask names: `a[mask]`.
extension Tensor {
    /// The elements where a bool mask is true, in their order, as a copy: `a[mask]`. A mask of fewer dimensions chooses rows: it
    /// covers the leading dimensions, and the others stay.
    ///
    /// Assigned to or operated on in place, it changes these elements of this variable and nothing else. Traps on a mask and on
    /// a value that do not fit; ``slice(_:)-(Tensor)`` and ``assign(_:_:)-(Tensor,_)`` throw instead.
    public subscript(_ mask: Tensor) -> Tensor {
        get { trapping { () throws(TensorError) in try slice(mask) } }
        set { trapping { () throws(TensorError) in try assign(mask, newValue) } }
    }

    /// The elements where a bool mask is true, in their order, as a copy: the shape is their number, then the sizes of the
    /// dimensions that the mask does not cover. Runs on the spot.
    ///
    /// - Throws: ``TensorError`` of kind `index` when the mask's sizes are not those of the leading dimensions, and when it is
    ///   not bool.
    public func slice(_ mask: Tensor) throws(TensorError) -> Tensor {
        try MaskedRows.gather(self, mask, row: row(under: mask))
    }

    /// Writes a value over the elements where a bool mask is true: a number, or a tensor that broadcasts to the shape of
    /// ``slice(_:)-(Tensor)``, whose elements are taken in their order.
    ///
    /// - Throws: ``TensorError`` when the mask or the value does not fit, when this tensor's type cannot hold the number, and when
    ///   a tensor of more than one element has another type. Nothing is changed then.
    public mutating func assign(_ mask: Tensor, _ value: some TensorOperand) throws(TensorError) {
        self = try assigned(mask, value.argument)
    }

    /// The mask with sizes of 1 for the dimensions that it does not cover.
    package func widened(_ mask: Tensor) throws(TensorError) -> Tensor {
        try mask.reshaped(mask.shape + row(under: mask).map { _ in 1 })
    }

    private func assigned(_ mask: Tensor, _ argument: TensorArgument) throws(TensorError) -> Tensor {
        let (row, places) = (try row(under: mask), try widened(mask))
        guard case .tensor(var value) = argument else { return try maskedFill(places, argument.scalar) }
        if value.count == 1 { return try maskedFill(places, value.reshaped([])) }
        while value.node.shape.first == 1 { value = try value.squeezed(0) }
        // Rows that are all the same need not be counted.
        if value.rank <= row.count, let rows = try? value.expanded(row) {
            try requireType(of: rows)
            return try Elementwise.select(places, rows.argument, self.argument)
        }
        let selected = [try MaskedRows.count(mask)] + row
        guard let rows = try? value.expanded(selected) else {
            throw TensorError(
                .runtime,
                "shape mismatch: value tensor of shape \(value.shape) cannot be broadcast to indexing result of shape "
                    + "\(selected)", operation: "index_put_", shapes: [value.shape, selected])
        }
        try requireType(of: rows)
        return try maskedScatter(places, rows)
    }

    private func requireType(of value: Tensor) throws(TensorError) {
        guard value.dtype == dtype else {
            throw TensorError(
                .runtime,
                "Index put requires the source and destination dtypes match, got \(dtype.messageName) for the destination "
                    + "and \(value.dtype.messageName) for the source.", operation: "index_put_",
                dtypes: [dtype, value.dtype])
        }
    }

    /// The sizes of the dimensions that a mask does not cover.
    private func row(under mask: Tensor) throws(TensorError) -> [Int] {
        guard mask.dtype == .bool else {
            throw TensorError(
                .index, "tensors used as indices must be bool tensors, not \(mask.dtype.messageName)",
                operation: "slice",
                dtypes: [mask.dtype])
        }
        guard mask.rank <= rank else {
            throw TensorError(
                .index, "too many indices for tensor of dimension \(rank)", operation: "slice",
                shapes: [shape, mask.shape])
        }
        for (place, (size, own)) in zip(mask.shape, shape).enumerated() where size != own {
            throw TensorError(
                .index,
                "The shape of the mask \(mask.shape) at index \(place) does not match the shape of the indexed tensor "
                    + "\(shape) at index \(place)", operation: "slice", shapes: [mask.shape, shape])
        }
        return Array(shape[mask.rank...])
    }
}
