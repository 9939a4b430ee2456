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
        // The texts, padded and not, with what they own.
        try AvailableMemory.require(shown.count, stride: 256, "print")
        let elements = try shown.elements()
        if tensor.dtype.isComplex {
            let (real, imaginary) = (NumberColumn(elements.map(\.real)), NumberColumn(elements.map(\.imaginary)))
            texts = zip(real.padded, imaginary.texts).map { real, imaginary in
                real + (imaginary.hasPrefix("-") ? "" : "+") + imaginary + "j"
            }
            advance = real.width + imaginary.width + 3
        } else {
            let isWhole = tensor.dtype.category < .float
            let column = isWhole ? NumberColumn(elements.map(\.printed)) : NumberColumn(elements.map(\.real))
            texts = column.padded
            advance = column.width + 2
        }
    }
}

extension Scalar {
    /// The number as Python prints it.
    fileprivate var printed: String {
        if case .bool(let value) = self { value ? "True" : "False" } else { description }
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
