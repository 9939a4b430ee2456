internal import CHadamard

/// A program made ready to run: every operand is a place in a table of addresses, every tile moves some of them.
///
/// The table holds registers, inputs, constants and outputs, in this order. An input or output that is dense within a
/// tile is used where it lies; one that is not is copied to or from a register of its own. The loop is kept with the lists
/// of programs, and prepared anew for each: planning a small one should not allocate.
final class TileLoop: @unchecked Sendable {
    // Unchecked: between `prepare` and `finish` everything is constant but for `shares`, which count atomically; participants write
    // to scratch of their own.

    struct Step {
        let kernel: hd_kernel
        let out: Int
        let a: Int
        let b: Int
        let c: Int
        let scalars: UInt32
        /// Whether some operand is dense in each row of a tile only.
        let isRowwise: Bool
        /// The table's entry of the number that the first operand is multiplied by; of nil for none.
        let number: Int
    }

    /// A table entry.
    struct Entry {
        /// The register that it stands for, or -1.
        var register = -1
        /// What it points to if it never moves.
        var fixed: UnsafeMutableRawPointer?
        /// The bytes from one row of a tile to the next: some, and some for each column.
        var rowBytes = 0
        var columnBytes = 0
        /// Whether one element stands for a row, and whether rows do not lie one behind the other.
        var isUniform = false
        var isApart = false
    }

    /// An operand whose address goes along with the tiles.
    struct Moving {
        enum Kind {
            /// Used where it lies.
            case direct
            /// Copied into a register before the tile's instructions.
            case load
            /// Made from positions before the tile's instructions.
            case range(first: Scalar, step: Scalar)
            /// Copied out of a register after the tile's instructions.
            case store
            /// Likewise, by stores that bypass the cache.
            case stream
        }
        let kind: Kind
        let table: Int
        let base: UnsafeMutableRawPointer
        /// By dimension of the iteration space, in elements. A pointer, which participants need not count.
        let strides: UnsafePointer<Int>
        let dtype: DType
    }

    @exclusivity(unchecked) private var space = IterationSpace()
    var extents: [Int] { _read { yield space.extents } }
    @exclusivity(unchecked) private(set) var box: [Int] = []
    @exclusivity(unchecked) private(set) var tileCount = 0
    @exclusivity(unchecked) private(set) var steps: [Step] = []
    @exclusivity(unchecked) private(set) var moving: [Moving] = []
    @exclusivity(unchecked) private(set) var entries: [Entry] = []
    @exclusivity(unchecked) private var registerCount = 0
    @exclusivity(unchecked) private(set) var registerBytes = 0
    @exclusivity(unchecked) private(set) var kernels = InstructionSet.base.kernels
    @exclusivity(unchecked) private(set) var streams = false
    @exclusivity(unchecked) private(set) var alternates = true
    /// The dimension that counts a tile's rows, whose columns the innermost one counts; -1 where tiles are no rows of a length
    /// that is worth a loop each.
    @exclusivity(unchecked) private(set) var rowDim = -1
    @exclusivity(unchecked) private(set) var scratch: Storage?
    @exclusivity(unchecked) private(set) var shares: TileShares?
    /// The constants' bits, and then the strides of all moving operands.
    private let words = KeptWords()

    private static let tileWithoutRegisters = 16384
    private static let skippingTile = 32768
    private static let manyElements = 1 << 21
    static let rangeOrigin = 1 << 48

    /// Takes a program.
    func prepare(
        _ program: inout FusedProgram, order: Dimensions?, _ settings: EngineSettings, _ choice: StreamPolicy.Choice
    ) {
        streams = choice.streams
        alternates = choice.alternates
        program.spreadLayouts()
        space.fill(program.shape, order: order, program.layouts)
        if streams { program.streamResults(settings.instructionSet) }
        registerCount = program.allocateRegisters(keepsOutputs: streams)
        let isSingle = program.instructions.count == 1
        space.tile(
            elements: settings.tileElements ?? tileBesideCache(program, isSingle)
                ?? program.tileElements(registerCount),
            &box)
        tileCount = 1
        var boxElements = 1
        for dim in box.indices {
            tileCount *= (space.extents[dim] + box[dim] - 1) / box[dim]
            boxElements *= box[dim]
        }
        kernels = settings.instructionSet.kernels
        registerBytes = (boxElements * program.widestElement + 63) / 64 * 64
        rowDim = rowDimension(isSingle)
        var isCopied = false
        for output in program.outputs.indices where !isWrittenDirectly(program.inputs.count + output) {
            program.instructions[program.outputs[output].register].isStreamed = false
            isCopied = true
        }
        if isCopied { registerCount = program.allocateRegisters(keepsOutputs: true) }
        lower(program, settings.instructionSet)
    }

    /// How many threads take part; deals out the tiles.
    func participants(_ program: FusedProgram, _ settings: EngineSettings) -> Int {
        let count = settings.participants(program, tiles: tileCount)
        shares = count > 1 ? TileShares(tileCount, count, alternates: alternates) : nil
        return count
    }

    var scratchBytes: Int { registerCount * registerBytes }

    /// Takes the memory that the participants' registers need.
    func takeScratch(_ participants: Int) throws(TensorError) {
        if scratchBytes > 0 { scratch = try Storage.allocate([scratchBytes * participants], .uint8) }
    }

    /// Gives up what a run has taken.
    func finish() {
        scratch = nil
        shares = nil
    }

    // MARK: Layouts

    /// The elements of a tile that is not held in the innermost cache: where nothing needs a register, and where a program that
    /// waits for memory alone passes over elements, which it does faster by long stretches.
    private func tileBesideCache(_ program: FusedProgram, _ isSingle: Bool) -> Int? {
        if registerCount == 0 && (space.hasRows || isSingle && space.hasShortRows) { return Self.tileWithoutRegisters }
        let skips = isSingle && program.count >= Self.manyElements && space.skipsElements
        return skips ? Self.skippingTile : nil
    }

    private func rowDimension(_ isSingle: Bool) -> Int {
        guard let columns = box.last, columns >= IterationSpace.longRow || (isSingle && space.hasShortRows) else {
            return -1
        }
        var rows = -1
        for dim in box.indices.dropLast() where box[dim] > 1 {
            if rows >= 0 { return -1 }
            rows = dim
        }
        return rows
    }

    /// Whether an operand lies dense in a tile, in the tile's order.
    private func isDense(_ operand: Int) -> Bool {
        var step = 1
        for dim in box.indices.reversed() where box[dim] > 1 {
            if space.stride(operand, dim) != step { return false }
            step *= box[dim]
        }
        return true
    }

    private func isUniform(_ operand: Int) -> Bool {
        for dim in box.indices where box[dim] > 1 && space.stride(operand, dim) != 0 { return false }
        return true
    }

    private func innerStride(_ operand: Int) -> Int { box.isEmpty ? 1 : space.stride(operand, box.count - 1) }

    /// Whether an output is written where it lies.
    private func isWrittenDirectly(_ operand: Int) -> Bool {
        isDense(operand) || (rowDim >= 0 && innerStride(operand) == 1)
    }

    // MARK: Lowering

    private func lower(_ program: FusedProgram, _ isa: InstructionSet) {
        // The entry that instruction i writes is i itself: registers are shared by giving entries one address. The last entry
        // is always nil.
        let firstInput = program.instructions.count
        let firstConstant = firstInput + program.inputs.count
        let noEntry = firstConstant + program.constants.count
        entries.removeAll(keepingCapacity: true)
        entries.append(contentsOf: repeatElement(Entry(), count: noEntry + 1))
        moving.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        words.reserve(2 * program.constants.count + space.operandCount * box.count)

        for index in program.instructions.indices {
            entries[index].register = program.instructions[index].register
            entries[index].columnBytes = program.instructions[index].dtype.byteCount
        }
        for index in program.constants.indices {
            let bits = program.constants[index].bits
            entries[firstConstant + index].fixed = UnsafeMutableRawPointer(words.append(bits[0]))
            words.append(bits[1])
            entries[firstConstant + index].isUniform = true
        }
        for index in program.inputs.indices { addInput(index, entry: firstInput + index, program) }
        for index in program.outputs.indices {
            let output = program.outputs[index]
            addOutput(
                output, operand: program.inputs.count + index,
                isStreamed: program.instructions[output.register].isStreamed)
        }

        func place(_ slot: FusedProgram.Slot) -> Int {
            switch slot {
            case .none: noEntry
            case .register(let index): index
            case .input(let index): firstInput + index
            case .constant(let index): firstConstant + index
            }
        }
        for index in program.instructions.indices {
            let operands = program.instructions[index].operands
            let (a, b, c) = (place(operands.0), place(operands.1), place(operands.2))
            let scalars =
                (entries[a].isUniform ? 1 : 0) | (entries[b].isUniform ? 2 : 0) | (entries[c].isUniform ? 4 : 0)
            steps.append(
                Step(
                    kernel: program.instructions[index].kernel(isa), out: index, a: a, b: b, c: c,
                    scalars: UInt32(scalars),
                    isRowwise: entries[index].isApart || entries[a].isApart || entries[b].isApart
                        || entries[c].isApart,
                    number: place(program.instructions[index].number)))
        }
    }

    private func addInput(_ index: Int, entry: Int, _ program: FusedProgram) {
        let dtype = program.inputs[index].dtype
        guard let elements = program.inputs[index].elements else {
            guard case .range(let first, let step) = program.inputs[index].node.source else {
                preconditionFailure("fills are constants")
            }
            // The "address" counts positions.
            let origin = UnsafeMutableRawPointer(bitPattern: Self.rangeOrigin &+ program.inputs[index].node.offset)!
            addMoving(.range(first: first, step: step), entry, origin, index, dtype)
            takeRegister(entry, dtype)
            return
        }
        entries[entry].isUniform = isUniform(index)
        if entries[entry].isUniform || isDense(index) {
            if !entries[entry].isUniform { entries[entry].columnBytes = dtype.byteCount }
            addMoving(.direct, entry, elements.pointer, index, dtype)
        } else if rowDim >= 0, innerStride(index) | 1 == 1 {
            entries[entry].isUniform = innerStride(index) == 0
            entries[entry].isApart = true
            entries[entry].rowBytes = space.stride(index, rowDim) * dtype.byteCount
            addMoving(.direct, entry, elements.pointer, index, dtype)
        } else {
            addMoving(.load, entry, elements.pointer, index, dtype)
            takeRegister(entry, dtype)
        }
    }

    /// Gives an input a register of its own.
    private func takeRegister(_ entry: Int, _ dtype: DType) {
        entries[entry].register = registerCount
        entries[entry].columnBytes = dtype.byteCount
        registerCount += 1
    }

    private func addOutput(_ output: FusedProgram.Output, operand: Int, isStreamed: Bool) {
        // A direct output's address is the producer's own entry.
        let producer = output.register
        let isCopied = streams && !output.isDonated && !isStreamed
        if isDense(operand) {
            addMoving(isCopied ? .stream : .direct, producer, output.elements.pointer, operand, output.dtype)
            if !isCopied { entries[producer].register = -1 }
        } else if isWrittenDirectly(operand) && (isStreamed || !streams) {
            entries[producer].isApart = true
            entries[producer].columnBytes = 0
            entries[producer].rowBytes = space.stride(operand, rowDim) * output.dtype.byteCount
            addMoving(.direct, producer, output.elements.pointer, operand, output.dtype)
            entries[producer].register = -1
        } else {
            addMoving(.store, producer, output.elements.pointer, operand, output.dtype)
        }
    }

    private func addMoving(
        _ kind: Moving.Kind, _ entry: Int, _ base: UnsafeMutableRawPointer, _ operand: Int, _ dtype: DType
    ) {
        let strides = words.end
        for dim in box.indices { words.append(UInt64(bitPattern: Int64(space.stride(operand, dim)))) }
        moving.append(
            Moving(
                kind: kind, table: entry, base: base,
                strides: UnsafeRawPointer(strides).assumingMemoryBound(to: Int.self), dtype: dtype))
    }
}

/// Words that stay where they are, in memory that is kept.
private final class KeptWords {
    private var memory = UnsafeMutablePointer<UInt64>.allocate(capacity: 64)
    private var capacity = 64
    private var count = 0

    deinit { memory.deallocate() }

    /// Empties it and makes room.
    func reserve(_ words: Int) {
        count = 0
        if words <= capacity { return }
        memory.deallocate()
        memory = .allocate(capacity: words)
        capacity = words
    }

    var end: UnsafeMutablePointer<UInt64> { memory + count }

    @discardableResult
    func append(_ word: UInt64) -> UnsafeMutablePointer<UInt64> {
        precondition(count < capacity)
        let place = end
        place.initialize(to: word)
        count += 1
        return place
    }
}
