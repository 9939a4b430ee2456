internal import CHadamard

// Tiles that are no single run of memory.
extension Plan {
    /// Copies a box of elements, its two innermost sizes above 1 at once.
    func copyBox(
        _ copy: hd_copy2d, _ elementSize: Int, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
        _ source: UnsafeMutableRawPointer, _ sourceStrides: UnsafePointer<Int>, _ state: TileState
    ) {
        var inner = (row: -1, column: -1)
        var outer = -1
        for dim in (0..<loops.count).reversed() where state.size[dim] > 1 {
            if inner.column < 0 { inner.column = dim } else if inner.row < 0 { inner.row = dim } else { outer = dim }
            if outer >= 0 { break }
        }
        let copyBlock = { (out: UnsafeMutableRawPointer, source: UnsafeMutableRawPointer) in
            copy(
                out, inner.row < 0 ? 0 : outStrides[inner.row], inner.column < 0 ? 1 : outStrides[inner.column],
                source, inner.row < 0 ? 0 : sourceStrides[inner.row],
                inner.column < 0 ? 1 : sourceStrides[inner.column],
                inner.row < 0 ? 1 : state.size[inner.row], inner.column < 0 ? 1 : state.size[inner.column])
        }
        if outer < 0 { return copyBlock(out, source) }
        forEachBlock(through: outer, state) { distance in
            copyBlock(
                out + distance(outStrides) * elementSize, source + distance(sourceStrides) * elementSize)
        }
    }

    func fillRange(
        _ out: UnsafeMutableRawPointer, _ dtype: DType, _ first: Scalar, _ step: Scalar, _ origin: Int,
        _ strides: UnsafePointer<Int>, _ state: TileState
    ) {
        let last = loops.count - 1
        let length = last < 0 ? 1 : state.size[last]
        let stride = last < 0 ? 0 : strides[last]
        let kernels = isa.kernels
        let fillRow = { (out: UnsafeMutableRawPointer, position: Int) in
            if let firstBits = first.integerBits, let stepBits = step.integerBits {
                kernels.table.pointee.iota_int(
                    out, Int32(dtype.rawValue), Int64(bitPattern: firstBits), Int64(bitPattern: stepBits),
                    Int64(position), Int64(stride), length)
            } else {
                kernels.table.pointee.iota_float(
                    out, Int32(dtype.rawValue), first.real, step.real, Int64(position), Int64(stride), length)
            }
        }
        if last < 1 { return fillRow(out, origin) }
        forEachBlock(through: last - 1, state) { distance in
            fillRow(out + distance(state.dense) * dtype.byteCount, origin + distance(strides))
        }
    }

    /// Calls `body` for every combination of positions in the dimensions 0 … `last` of the tile, with a function that gives
    /// the distance to it under some strides.
    private func forEachBlock(
        through last: Int, _ state: TileState, _ body: ((UnsafePointer<Int>) -> Int) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: last + 1) { position in
            position.initialize(repeating: 0)
            while true {
                body { strides in
                    var distance = 0
                    for dim in 0...last { distance &+= position[dim] &* strides[dim] }
                    return distance
                }
                var dim = last
                while dim >= 0 {
                    position[dim] += 1
                    if position[dim] < state.size[dim] { break }
                    position[dim] = 0
                    dim -= 1
                }
                if dim < 0 { return }
            }
        }
    }
}
