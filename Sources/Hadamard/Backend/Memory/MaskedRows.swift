/// Rows of elements gathered where a mask is true.
enum MaskedRows {
    /// How many elements of a mask are true.
    static func count(_ mask: Tensor) throws(TensorError) -> Int {
        count(try mask.rowMajorNode())
    }

    private static func count(_ mask: ExpressionNode) -> Int { mask.withBytes { bytes in bytes.count { $0 != 0 } } }

    /// The source's rows of shape `row` that the mask, which covers the dimensions before, is true for, one below the other.
    static func gather(_ source: Tensor, _ mask: Tensor, row: [Int]) throws(TensorError) -> Tensor {
        let (source, mask) = (try source.rowMajorNode(), try mask.rowMajorNode())
        let taken = count(mask)
        let shape = try Shape.checked([taken] + row, source.dtype, operation: "slice")
        let result = try Storage.allocate(shape, source.dtype)
        // Without elements a row's bytes may be more than can be counted.
        if Shape.count(shape) > 0 {
            let rowBytes = row.reduce(source.dtype.byteCount, *)
            source.withBytes { old in
                mask.withBytes { mask in
                    var place = result.pointer
                    for index in mask.indices where mask[index] != 0 {
                        place.copyMemory(from: old.baseAddress! + index * rowBytes, byteCount: rowBytes)
                        place += rowBytes
                    }
                }
            }
        }
        return Tensor(.storage(result), StridedLayout(contiguous: shape), source.dtype)
    }
}
