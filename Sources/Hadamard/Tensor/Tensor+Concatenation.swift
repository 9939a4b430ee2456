extension Tensor {
    /// Tensors one behind the other along a dimension, in their common type; their other sizes are equal.
    static func concatenated(_ parts: [Tensor], dim: Int) throws(TensorError) -> Tensor {
        var promotion = TypePromotion()
        var shape = parts[0].node.shape
        shape[dim] = 0
        for part in parts {
            try promotion.include(part.argument)
            shape[dim] += part.node.shape[dim]
        }
        let dtype = try promotion.result()
        try Shape.checkSize(shape, dtype, operation: "cat")
        let storage = try Storage.allocate(shape, dtype)
        var result = Tensor(.storage(storage), StridedLayout(contiguous: shape), dtype)
        var start = 0
        for part in parts {
            let size = part.node.shape[dim]
            if part.count > 0 {
                let indices = shape.indices.map { index in
                    index == dim ? TensorIndex.slice(start, start + size) : .all
                }
                try result.assign(indices, part)
            }
            start += size
        }
        return result
    }

    /// Positions of a dimension from the front.
    func part(_ dim: Int, _ start: Int, _ length: Int) throws(TensorError) -> Tensor {
        try narrow(dim, start: start, length: Swift.max(length, 0))
    }
}
