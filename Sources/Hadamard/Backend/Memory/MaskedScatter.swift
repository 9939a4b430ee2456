/// Elements put one after the other where a mask is true.
enum MaskedScatter {
    /// A new tensor with the target's elements, those under the mask replaced by the source's in their order. Target and mask
    /// have one shape.
    static func run(_ target: Tensor, _ mask: Tensor, _ source: Tensor) throws(TensorError) -> Tensor {
        let (target, mask) = (try target.rowMajorNode(), try mask.rowMajorNode())
        let source = try source.rowMajorNode()
        let result = try Storage.allocate(target.shape, target.dtype)
        let fits = target.withBytes { old in
            mask.withBytes { mask in
                source.withBytes { new in
                    let out = UnsafeMutableRawBufferPointer(start: result.pointer, count: old.count)
                    return switch target.dtype.byteCount {
                    case 1: scatter(out, old, mask, new, as: UInt8.self)
                    case 2: scatter(out, old, mask, new, as: UInt16.self)
                    case 4: scatter(out, old, mask, new, as: UInt32.self)
                    case 8: scatter(out, old, mask, new, as: UInt64.self)
                    default: scatter(out, old, mask, new, as: SIMD2<UInt64>.self)
                    }
                }
            }
        }
        guard fits else {
            throw TensorError(
                .runtime, "Number of elements of source < number of ones in mask", operation: "masked_scatter",
                shapes: [Array(mask.shape), Array(source.shape)])
        }
        return Tensor(.storage(result), StridedLayout(contiguous: target.shape), target.dtype)
    }

    /// False where the source has too few elements.
    private static func scatter<Element: BitwiseCopyable>(
        _ out: UnsafeMutableRawBufferPointer, _ old: UnsafeRawBufferPointer, _ mask: UnsafeRawBufferPointer,
        _ new: UnsafeRawBufferPointer, as type: Element.Type
    ) -> Bool {
        let (out, old, new) = (out.bindMemory(to: type), old.bindMemory(to: type), new.bindMemory(to: type))
        var taken = 0
        for index in mask.indices {
            if mask[index] == 0 {
                out[index] = old[index]
            } else {
                guard taken < new.count else { return false }
                out[index] = new[taken]
                taken += 1
            }
        }
        return true
    }
}
