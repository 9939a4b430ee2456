/// The elements of a tensor that its printed form shows, as text.
struct PrintedElements {
    /// The texts row-major, padded to one width.
    let texts: [String]
    /// The characters that an element takes in a line, with what separates it from the next.
    let advance: Int

    /// Reads the elements that are shown, and no others.
    init(of tensor: Tensor, isSummarized: Bool) throws(TensorError) {
        let shown = isSummarized ? try tensor.view { $0.edges(PrintFormat.edgeItems) } : tensor
        guard shown.count <= PrintFormat.limit else {
            throw TensorError(
                .runtime, "a tensor of shape \(tensor.shape) has too many elements to print", operation: "print",
                shapes: [tensor.shape])
        }
        if tensor.dtype.isComplex {
            let parts = try shown.complexParts()
            let (real, imaginary) = (NumberColumn(parts.real), NumberColumn(parts.imaginary))
            texts = zip(real.padded, imaginary.texts).map { real, imaginary in
                real + (imaginary.hasPrefix("-") ? "" : "+") + imaginary + "j"
            }
            advance = real.width + imaginary.width + 3
        } else {
            let column = try shown.column()
            texts = column.padded
            advance = column.width + 2
        }
    }
}

extension Tensor {
    fileprivate func column() throws(TensorError) -> NumberColumn {
        switch dtype {
        case .bool: NumberColumn(try scalars(as: Bool.self).map { $0 ? "True" : "False" })
        case .uint64: NumberColumn(try scalars(as: UInt64.self).map(\.description))
        case _ where dtype.isInteger: NumberColumn(try scalars(as: Int64.self).map(\.description))
        default: NumberColumn(try scalars(as: Double.self))
        }
    }

    fileprivate func complexParts() throws(TensorError) -> (real: [Double], imaginary: [Double]) {
        let elements = try elements()
        return (elements.map(\.real), elements.map(\.imaginary))
    }
}

extension StridedLayout {
    /// The first and the last elements of every dimension that has more than both together, all of the others: as one
    /// layout, in which such a dimension is two, one of the ends and one of the elements. Sizes of 1 are left out.
    fileprivate func edges(_ items: Int) -> StridedLayout {
        var result = StridedLayout(shape: [], strides: [], offset: offset)
        func append(_ size: Int, _ stride: Int) {
            result.shape.append(size)
            result.strides.append(stride)
        }
        for dim in shape.indices where shape[dim] != 1 {
            if shape[dim] > 2 * items {
                append(2, (shape[dim] - items) * strides[dim])
                append(items, strides[dim])
            } else {
                append(shape[dim], strides[dim])
            }
        }
        return result
    }
}
