// Which rows make a block, and where it lies.
extension RowPlan {
    /// The bytes of a block's elements: half a second-level cache.
    private static let cacheBytes = Swift.max(128 << 10, (Platform.cacheSize(level: 2) ?? 512 << 10) / 2)
    private static let fewestElements = 8192
    private static let blocksPerThread = 4
    private static let fewestColumns = 16
    private static let columnsOfOnePass = 1024

    /// Chooses the blocks, and returns how many threads may take part in them.
    func divide(_ program: Program, _ settings: EngineSettings) -> Int {
        let rowLength = Swift.max(program.rowLength, 1)
        let wanted = settings.threads(worthFor: program.count, instructions: program.instructions.count)
        var rows = Self.cacheBytes / Swift.max(1, bytesPerRow(program))
        // What is read once need not stay in a cache, and long stretches of memory are read faster.
        if loops.hasColumns && hasOnePass(program) { rows = Swift.max(rows, Self.columnsOfOnePass) }
        if let limit = settings.tileElements { rows = Swift.min(rows, Swift.max(1, 4 * limit / rowLength)) }
        let all = program.rowCount
        if wanted > 1 {
            let fair = Swift.max((all + Self.blocksPerThread * wanted - 1) / (Self.blocksPerThread * wanted), 1)
            rows = Swift.min(rows, Swift.max(fair, Self.fewestElements / rowLength))
        }
        let isEven = all >= Self.blocksPerThread * wanted || all % wanted == 0
        let columns = loops.columns
        isBlocked = rows >= 1 && (wanted == 1 || isEven) && (rows >= Swift.min(Self.fewestColumns, columns))
        block.removeAll()
        for index in loops.loops.indices { block.append(loops.loops[index].extent) }
        blockCount = 1
        rowsPerBlock = all
        if !isBlocked { return 1 }
        var room = rows
        if loops.hasColumns {
            let wide = room < columns ? Swift.max(room / Self.fewestColumns * Self.fewestColumns, 1) : columns
            block[block.count - 1] = wide
            room /= wide
            blockCount = (columns + wide - 1) / wide
            rowsPerBlock = wide
            if wide < columns { room = 1 }
        } else {
            rowsPerBlock = 1
        }
        for index in (0..<loops.outerCount).reversed() {
            let extent = block[index]
            block[index] = Swift.max(1, Swift.min(extent, room))
            room = block[index] < extent ? 1 : room / extent
            blockCount *= (extent + block[index] - 1) / block[index]
            rowsPerBlock *= block[index]
        }
        return Swift.min(wanted, blockCount)
    }

    /// Whether elements are gone over only once.
    private func hasOnePass(_ program: Program) -> Bool {
        var passes: UInt64 = 0
        for index in values.indices {
            let isReduction = program.instructions[index].operation.isReduction
            passes |= isReduction ? 1 << UInt64(values[index].pass) : values[index].isRow ? 0 : values[index].computed
        }
        return passes & (passes &- 1) == 0
    }

    /// The bytes that a row's elements take in the cache.
    private func bytesPerRow(_ program: Program) -> Int {
        var bytes = 0
        for input in program.inputs {
            switch input.elements {
            case .dense, .strided: bytes += input.dtype.byteCount
            case .single, .range: break
            }
        }
        for output in program.outputs where !program.instructions[output.register].isRowLevel {
            bytes += output.dtype.byteCount
        }
        for index in values.indices where values[index].isKept { bytes += program.instructions[index].dtype.byteCount }
        return bytes * program.rowLength + 8 * program.instructions.count
    }

    /// The positions of a block.
    func locate(_ number: Int, _ first: UnsafeMutablePointer<Int>, _ size: UnsafeMutablePointer<Int>) {
        var rest = number
        for index in loops.loops.indices.reversed() {
            let extent = loops.loops[index].extent
            if loops.reduced.contains(index) {
                size[index] = extent
                continue
            }
            let parts = (extent + block[index] - 1) / block[index]
            let (quotient, part) = rest.quotientAndRemainder(dividingBy: parts)
            rest = quotient
            first[index] = part * block[index]
            size[index] = Swift.min(block[index], extent - first[index])
        }
    }
}
