internal import CHadamard

/// A program lowered for the processor: steps, each a kernel with the places that it reads and writes, and the tiles by which
/// they traverse the iteration space. A program whose operands are contiguous is the case of one dimension.
///
/// Places are numbered: first the results of the program's instructions, then its inputs, its constants, and last a place for
/// operands that a kernel does not have. Each thread keeps a plan and refills it for each program, so that planning a small
/// program does not allocate.
final class Plan: ReusablePlan, @unchecked Sendable {
    // Unchecked: while participants run, all is constant but for `shares`, which count atomically; participants write to
    // registers of their own.

    /// A kernel's call on each tile.
    struct Step {
        let kernel: hd_kernel
        let out: Int
        let operands: (Int, Int, Int, Int)
        let scalars: UInt32
        /// Whether some place is dense in each row of a tile only.
        let isRowwise: Bool
    }

    /// What a step reads or writes.
    struct Place {
        /// Its register, or -1.
        var register = -1
        /// Its address if that is the same for all tiles.
        var fixed: UnsafeMutableRawPointer?
        /// The bytes from one row of a tile to the next: some, and some for each column.
        var rowBytes = 0
        var columnBytes = 0
        /// Whether a row is one repeated element, and whether there are gaps between rows.
        var isUniform = false
        var isApart = false
    }

    /// An operand that is read or written where it lies: its address differs from tile to tile.
    struct Direct {
        let place: Int
        /// Where the first element lies.
        var base: UnsafeMutableRawPointer
        /// The operand's number, inputs first.
        let operand: Int
        /// The elements from one position to the next, by dimension of the iteration space. A pointer, which participants need
        /// not count.
        let strides: UnsafePointer<Int>
        let byteShift: Int
        /// Whether each participant has memory of its own for it, which holds a block.
        let isLocal: Bool
    }

    /// An operand whose elements pass through a register: copied, or computed from positions.
    struct Moving {
        enum Kind {
            /// Copied into a register before the tile's steps.
            case load
            /// Computed from positions into a register before the tile's steps.
            case range(first: Scalar, step: Scalar)
            /// Copied out of a register after the tile's steps.
            case store
            /// Likewise, by non-temporal stores.
            case nonTemporalStore
        }
        let kind: Kind
        let place: Int
        /// Where the first element lies; nil for a range.
        var base: UnsafeMutableRawPointer?
        /// The operand's number, inputs first.
        let operand: Int
        /// The first element's position in a range.
        let origin: Int
        let strides: UnsafePointer<Int>
        let dtype: DType
        let isLocal: Bool
    }

    /// The loops of the iteration space, outermost first, and the part of each that a tile is.
    struct Loops {
        var count = 0
        var extents: UnsafePointer<Int>?
        var box: UnsafePointer<Int>?
    }

    // A plan is used by one program at a time, so access to these needs no check.
    let code = KeptList<Code>()
    let values = KeptList<Value>()
    /// Instructions on single elements, which run once, before the tiles.
    let folded = KeptList<Code>()
    let space = IterationSpace()
    let box = KeptList<Int>()
    let steps = KeptList<Step>()
    /// What is reduced after the steps.
    let sinks = KeptList<Sink>()
    /// For each of them what is computed by its kernel, if something is.
    let fusedSums = KeptList<FusedSum.Match?>()
    /// The first participant's memory of a block of rows.
    @exclusivity(unchecked) var blockMemory: UnsafeMutableRawPointer?
    /// How a part of a program with rows is traversed.
    @exclusivity(unchecked) var traversal = RowTraversal()
    let places = KeptList<Place>()
    let direct = KeptList<Direct>()
    let moving = KeptList<Moving>()
    @exclusivity(unchecked) private var layouts: [StridedLayout] = []
    @exclusivity(unchecked) var tileCount = 1
    @exclusivity(unchecked) var registerCount = 0
    @exclusivity(unchecked) private(set) var registerBytes = 0
    @exclusivity(unchecked) private(set) var isa = InstructionSet.base
    /// Whether results go past the cache.
    @exclusivity(unchecked) private(set) var bypassesCache = false
    @exclusivity(unchecked) private(set) var alternates = true
    /// The dimension that counts a tile's rows, whose columns the innermost one counts; -1 where tiles are no rows of a length
    /// that is worth a loop each.
    @exclusivity(unchecked) private(set) var rowDimension = -1
    @exclusivity(unchecked) private(set) var registers: UnsafeMutableRawPointer?
    @exclusivity(unchecked) private var ownRegisters: Storage?
    @exclusivity(unchecked) private(set) var shares: TileShares?
    /// The sizes of the loops, and of a tile, for participants: pointers, which they need not count.
    @exclusivity(unchecked) var loops = Loops()
    /// The bits of constants, and of what was computed before the tiles.
    let singles = KeptList<SIMD2<UInt64>>()
    /// The sizes of the loops and of a tile, and the strides of all moving operands.
    let numbers = KeptList<Int>()
    /// Registers of programs that need few.
    private let keptRegisters = Platform.allocate(Plan.keptRegisterBytes)

    private static let keptRegisterBytes = 128 << 10
    private static let smallCount = 2048
    private static let tileWithoutRegisters = 16384
    private static let rowTileWithoutRegisters = 8192
    private static let skippingTile = 32768
    private static let manyElements = 1 << 21
    private static let tilesPerThread = 8
    private static let longestTile = 32768

    deinit { if let keptRegisters { Platform.release(keptRegisters) } }

    // MARK: Reuse

    /// What the plan was made for, if it may be bound to other elements.
    @exclusivity(unchecked) private var program = Program([])
    @exclusivity(unchecked) private var settings = EngineSettings()
    @exclusivity(unchecked) private var isReusable = false

    func remember(_ program: Program, _ settings: EngineSettings) {
        self.program = program
        self.settings = settings
        isReusable = true
    }

    func forget() { isReusable = false }

    func isFor(_ program: borrowing Program, _ settings: EngineSettings) -> Bool {
        isReusable && self.program.isSame(as: program, comparesNumbers: false) && self.settings.plansAlike(settings)
    }

    /// Lowers a program whose code is there, or a part of a program with rows.
    func lower(
        _ program: Program, _ buffers: ProgramBuffers, _ settings: EngineSettings, _ choice: NonTemporalPolicy.Choice,
        part: RowPart? = nil
    ) {
        sinks.removeAll()
        isa = settings.instructionSet
        bypassesCache = choice.bypassesCache
        alternates = choice.alternates
        traversal = part?.traversal ?? RowTraversal()
        if let part {
            fillLayouts(program)
            part.fill(space, layouts)
        } else if program.isFlat {
            space.fill(count: program.count, program)
        } else {
            fillLayouts(program)
            space.fill(program.shape, order: program.order, layouts)
        }
        if bypassesCache { bypassCache(program) }
        registerCount = allocateRegisters(keepsOutputs: bypassesCache)
        chooseTile(program, settings)
        rowDimension = findRowDimension()
        var isCopied = false
        for output in program.outputs.indices where !isWrittenDirectly(program.inputs.count + output) {
            values[program.outputs[output].register].bypassesCache = false
            isCopied = true
        }
        if isCopied { registerCount = allocateRegisters(keepsOutputs: true) }
        addPlaces(program, buffers, part)
        if let part { addSinks(part.requests, program) }
        addSteps()
    }

    private func fillLayouts(_ program: Program) {
        layouts.removeAll(keepingCapacity: true)
        for index in program.inputs.indices { layouts.append(program.layout(ofInput: index)) }
        for index in program.outputs.indices { layouts.append(program.layout(ofOutput: index)) }
    }

    // MARK: Tiles

    private func chooseTile(_ program: Program, _ settings: EngineSettings) {
        if traversal.rowLength > 0 {
            chooseRowTile(settings.tileElements, rowTile(program))
        } else if program.isFlat && !bypassesCache && settings.tileElements == nil {
            box.removeAll()
            if !space.extents.isEmpty { box.append(flatTile(program, settings)) }
        } else {
            space.tile(
                elements: settings.tileElements ?? tileBesideCache(program) ?? cachedTile(program), box)
        }
        tileCount = 1
        var elements = 1
        for dim in box.indices {
            tileCount *= (space.extents[dim] + box[dim] - 1) / box[dim]
            elements *= box[dim]
        }
        if traversal.rowLength > 0 { tileCount = unitCount(space.extents.elements.baseAddress!) }
        registerBytes = (elements * widestElement(program) + 63) & ~63
    }

    /// The elements of a tile of single runs. Registers stay in the cache; without registers longer tiles cost less, as long as
    /// there are enough to share.
    private func flatTile(_ program: Program, _ settings: EngineSettings) -> Int {
        let count = program.count
        if count <= Self.smallCount && count <= settings.elementsPerThread { return count }
        if registerCount > 0 { return Swift.min(count, cachedTile(program)) }
        let share = count / (settings.threadLimit * Self.tilesPerThread)
        return Swift.min(count, Swift.max(2048, Swift.min(Self.longestTile, (share + 63) / 64 * 64)))
    }

    /// The elements of a tile that is not held in the innermost cache: where nothing needs a register, and where a program that
    /// waits for memory alone passes over elements, which it does faster by long stretches.
    private func tileBesideCache(_ program: Program) -> Int? {
        let isSingle = code.count == 1
        if registerCount == 0 && (space.hasRows || isSingle && space.hasShortRows) { return Self.tileWithoutRegisters }
        let skips = isSingle && program.count >= Self.manyElements && space.skipsElements
        return skips ? Self.skippingTile : nil
    }

    /// The elements of a tile whose registers, and what they are computed from, stay in half of a first-level cache.
    private func cachedTile(_ program: Program) -> Int {
        var operands = registerCount + program.outputs.count
        for input in program.inputs where input.elements != .single { operands += 1 }
        let cost = operands * widestElement(program)
        return Swift.min(4096, Swift.max(512, Self.cacheBytes / Swift.max(cost, 1) / 64 * 64))
    }

    /// The same where rows are reduced: other operands than registers are read once, from the second-level cache.
    private func rowTile(_ program: Program) -> Int {
        if registerCount == 0 { return Self.rowTileWithoutRegisters }
        let cost = registerCount * widestElement(program)
        return Swift.min(4096, Swift.max(512, Self.cacheBytes / cost / 64 * 64))
    }

    private static let cacheBytes = Swift.max(16 << 10, (Platform.cacheSize(level: 1) ?? 32 << 10) / 2)

    /// The bytes of the widest element that any register or operand holds.
    private func widestElement(_ program: Program) -> Int {
        var widest = 1
        for index in code.indices { widest = Swift.max(widest, code[index].dtype.byteCount) }
        for input in program.inputs { widest = Swift.max(widest, input.dtype.byteCount) }
        // What is reduced may be one number, written out: a constant, or what was computed of constants.
        if traversal.rowLength > 0 {
            for constant in program.constants { widest = Swift.max(widest, constant.dtype.byteCount) }
            for instruction in folded.elements { widest = Swift.max(widest, instruction.dtype.byteCount) }
        }
        return widest
    }

    private func findRowDimension() -> Int {
        let columns = box.isEmpty ? 0 : box[box.count - 1]
        guard !box.isEmpty, columns >= IterationSpace.longRow || (code.count == 1 && space.hasShortRows)
        else {
            return -1
        }
        var rows = -1
        for dim in box.indices.dropLast() where box[dim] > 1 {
            if rows >= 0 { return -1 }
            rows = dim
        }
        return rows
    }

    // MARK: Resources

    /// Deals the tiles out among threads and takes the memory that their registers need; returns how many may take part.
    func start(_ program: Program, _ settings: EngineSettings) throws(TensorError) -> Int {
        let participants = participants(program, settings)
        try takeRegisters(participants)
        if participants > 1 { shares = TileShares(tileCount, participants, alternates: alternates) }
        return participants
    }

    /// Takes the memory of registers.
    func takeRegisters(_ participants: Int) throws(TensorError) {
        let bytes = registerBytesOfParticipant * participants
        if bytes > Self.keptRegisterBytes || keptRegisters == nil && bytes > 0 {
            let storage = try Storage.allocate([bytes], .uint8)
            ownRegisters = storage
            registers = storage.pointer
        } else {
            registers = keptRegisters
        }
    }

    var registerBytesOfParticipant: Int {
        let bytes = registerCount * registerBytes + sinks.count * laneBytes
        return sinks.isEmpty ? bytes : bytes + Self.bytesAhead
    }

    /// What kernels of reductions ask for ahead of what they read, which must not be what another participant writes.
    static let bytesAhead = Int(HD_BYTES_AHEAD)

    /// The threads that a program pays for, at most one for each tile.
    private func participants(_ program: Program, _ settings: EngineSettings) -> Int {
        if tileCount == 1 { return 1 }
        let threads = settings.threads(worthFor: program.count, instructions: code.count)
        return Swift.max(1, Swift.min(threads, tileCount))
    }

    /// Releases the resources of a run.
    func finish() {
        if ownRegisters != nil { ownRegisters = nil }
        if shares != nil { shares = nil }
    }
}
