/// The loops in which all passes of a program with rows go over its elements: dimensions in an order that suits the operands'
/// memory, merged where all operands allow it.
///
/// Loops over rows come first, then those along a row, in the row's own order. Where elements of several rows lie side by side, the
/// loop over these, the columns, is the innermost one.
final class RowLoops {
    struct Loop {
        /// The innermost of the dimensions that it goes through.
        let dim: Int
        var extent: Int
    }

    let loops = KeptList<Loop>()
    /// The number of loops over rows that lie outside those along a row.
    @exclusivity(unchecked) private(set) var outerCount = 0
    /// The number of loops along a row.
    @exclusivity(unchecked) private(set) var reducedCount = 0
    @exclusivity(unchecked) private var layouts: [StridedLayout] = []
    @exclusivity(unchecked) private var elementLayouts: [StridedLayout] = []

    var reduced: Range<Int> { outerCount..<outerCount + reducedCount }
    /// Whether the last loop is one over columns.
    var hasColumns: Bool { loops.count > outerCount + reducedCount }
    var columns: Int { hasColumns ? loops[loops.count - 1].extent : 1 }

    /// The fewest elements of rows side by side that are worth a traversal by columns.
    private static let fewestSideBySide = 256

    func fill(_ program: Program) {
        layouts.removeAll(keepingCapacity: true)
        elementLayouts.removeAll(keepingCapacity: true)
        for index in program.inputs.indices {
            let layout = program.layout(ofInput: index)
            layouts.append(layout)
            switch program.inputs[index].elements {
            case .dense, .strided: elementLayouts.append(layout)
            case .single, .range: break
            }
        }
        for index in program.outputs.indices {
            let layout = program.layout(ofOutput: index)
            layouts.append(layout)
            if !program.instructions[program.outputs[index].register].isRowLevel { elementLayouts.append(layout) }
        }
        let order = DimensionOrder.preferred(program.shape, elementLayouts)
        let innermost = order.indices.last { program.isReduced(order[$0]) && program.shape[order[$0]] > 1 } ?? -1
        var sideBySide = program.rowLength
        for place in order.indices where place > innermost { sideBySide *= program.shape[order[place]] }
        let columns = innermost >= 0 && sideBySide >= Self.fewestSideBySide ? innermost + 1 : order.count
        loops.removeAll()
        append(program, order[..<columns].filter { !program.isReduced($0) })
        outerCount = loops.count
        let inner = order[columns...].filter { !program.isReduced($0) && program.shape[$0] > 1 }
        let beforeColumns = lastRun(program, inner)
        append(program, beforeColumns.others)
        outerCount = loops.count
        append(program, program.shape.indices.filter(program.isReduced))
        reducedCount = loops.count - outerCount
        append(program, beforeColumns.run)
    }

    /// Appends the loops of one section.
    private func append(_ program: Program, _ dims: some Sequence<Int>) {
        let first = loops.count
        for dim in dims {
            let size = program.shape[dim]
            if size == 1 { continue }
            if loops.count > first, merges(loops[loops.count - 1].dim, dim, size) {
                let merged = loops[loops.count - 1].extent * size
                loops.removeLast()
                loops.append(Loop(dim: dim, extent: merged))
            } else {
                loops.append(Loop(dim: dim, extent: size))
            }
        }
    }

    private func merges(_ outer: Int, _ inner: Int, _ size: Int) -> Bool {
        layouts.allSatisfy { $0.strides[outer] == $0.strides[inner] &* size }
    }

    /// The last dimensions that merge into one loop, and those before.
    private func lastRun(_ program: Program, _ dims: [Int]) -> (others: [Int], run: [Int]) {
        var start = dims.count - 1
        while start > 0, merges(dims[start - 1], dims[start], program.shape[dims[start]]) { start -= 1 }
        return start < 0 ? ([], []) : (Array(dims[..<start]), Array(dims[start...]))
    }
}
