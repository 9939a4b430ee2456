internal import CHadamard
internal import Synchronization

/// A program made ready to run: every operand is a place in a table of addresses, every tile moves some of them.
///
/// The table holds registers, inputs, constants and outputs, in this order. An input or output that is dense within a
/// tile is used where it lies; one that is not is copied to or from a register of its own.
final class TileLoop: @unchecked Sendable {
    // Unchecked: everything is constant once made but for `shares`, which count atomically; participants write to scratch of their own.

    struct Step {
        let kernel: hd_kernel
        let out: Int
        let a: Int
        let b: Int
        let c: Int
        let scalars: UInt32
        /// Whether some operand is dense in each row of a tile only.
        let isRowwise: Bool
    }

    /// The bytes from one row of a tile to the next: some, and some for each column.
    struct RowDistance {
        var fixed = 0
        var perColumn = 0
        func callAsFunction(_ columns: Int) -> Int { fixed &+ columns &* perColumn }
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

    let extents: [Int]
    let box: [Int]
    let grid: [Int]
    let tileCount: Int
    let tileElements: Int
    private(set) var steps: [Step] = []
    private(set) var moving: [Moving] = []
    private(set) var registerCount = 0
    let registerBytes: Int
    let kernels: KernelSet
    private let constants: UnsafeMutablePointer<SIMD2<UInt64>>
    /// The strides of all moving operands.
    private let strideTable: UnsafeMutablePointer<Int>
    private(set) var fixedTable: [UnsafeMutableRawPointer?]
    let streams: Bool
    /// The dimension that counts a tile's rows, whose columns the innermost one counts; -1 where tiles are no rows of a length
    /// that is worth a call each.
    let rowDim: Int
    /// By table entry.
    private(set) var rowDistances: [RowDistance] = []
    private static let fewestColumns = 32
    private static let tileWithoutRegisters = 16384
    private(set) var scratch: Storage?
    private(set) var shares: TileShares?

    init(_ program: inout FusedProgram, order: [Int], _ settings: EngineSettings, streams: Bool) {
        self.streams = streams
        let layouts = program.inputLayouts + program.outputLayouts
        let space = IterationSpace(program.shape, order: order, layouts)
        registerCount = program.allocateRegisters(keepsOutputs: streams)
        extents = space.extents
        // Without registers nothing but the processors' shares bounds a tile.
        let unbounded = registerCount == 0 && space.hasRows ? Self.tileWithoutRegisters : nil
        tileElements = settings.tileElements ?? unbounded ?? program.tileElements(registerCount)
        box = space.tile(elements: tileElements)
        grid = zip(extents, box).map { ($0 + $1 - 1) / $1 }
        tileCount = grid.reduce(1, *)
        kernels = settings.instructionSet.kernels
        registerBytes = (box.reduce(1, *) * program.widestElement + 63) / 64 * 64
        rowDim = Self.rowDimension(box)
        constants = .allocate(capacity: Swift.max(program.constants.count, 1))
        strideTable = .allocate(capacity: Swift.max(layouts.count * space.extents.count, 1))
        fixedTable = []
        if !streams, !program.outputs.indices.allSatisfy({ isDirect(space.strides[program.inputs.count + $0]) }) {
            registerCount = program.allocateRegisters(keepsOutputs: true)
        }
        lower(program, space, settings.instructionSet)
    }

    private static func rowDimension(_ box: [Int]) -> Int {
        guard let columns = box.last, columns >= fewestColumns else { return -1 }
        let outer = box.indices.dropLast().filter { box[$0] > 1 }
        return outer.count == 1 ? outer[0] : -1
    }

    /// Whether an output is written where it lies.
    private func isDirect(_ strides: [Int]) -> Bool { isDense(strides) || (rowDim >= 0 && strides.last == 1) }

    deinit {
        constants.deallocate()
        strideTable.deallocate()
    }

    /// A moving operand's strides, kept as long as this loop.
    private func keep(_ strides: [Int]) -> UnsafePointer<Int> {
        let place = strideTable + moving.count * extents.count
        place.initialize(from: strides, count: strides.count)
        return UnsafePointer(place)
    }

    // MARK: Lowering

    /// Whether an operand lies dense in a tile, in the tile's order.
    private func isDense(_ strides: [Int]) -> Bool {
        var step = 1
        for dim in box.indices.reversed() where box[dim] > 1 {
            if strides[dim] != step { return false }
            step *= box[dim]
        }
        return true
    }

    private func isUniform(_ strides: [Int]) -> Bool { box.indices.allSatisfy { box[$0] == 1 || strides[$0] == 0 } }

    private func lower(
        _ program: FusedProgram, _ space: IterationSpace, _ isa: InstructionSet
    ) {
        // Registers of the instructions first, then those that loads and stores need.
        var nextRegister = registerCount
        let firstInput = program.instructions.count
        let firstConstant = firstInput + program.inputs.count
        let firstOutput = firstConstant + program.constants.count
        // The table entry that instruction i writes is i itself: registers are shared by giving entries one address.
        var table = [Int](repeating: -1, count: firstOutput + program.outputs.count)
        rowDistances = Array(repeating: RowDistance(), count: table.count + 1)
        for (index, instruction) in program.instructions.enumerated() {
            table[index] = instruction.register
            rowDistances[index].perColumn = instruction.dtype.byteCount
        }

        // Whether one element stands for a row, and whether rows do not lie one behind the other.
        var uniform = [Bool](repeating: false, count: program.inputs.count)
        var apart = [Bool](repeating: false, count: table.count + 1)
        for (index, input) in program.inputs.enumerated() {
            let strides = space.strides[index]
            let entry = firstInput + index
            switch input.node.source {
            case .storage(let storage):
                uniform[index] = isUniform(strides)
                let isWhole = uniform[index] || isDense(strides)
                let isDirect = isWhole || (rowDim >= 0 && (strides.last == 0 || strides.last == 1))
                if isDirect && !isWhole {
                    uniform[index] = strides.last == 0
                    apart[entry] = true
                    rowDistances[entry].fixed = strides[rowDim] * input.dtype.byteCount
                } else if !uniform[index] {
                    rowDistances[entry].perColumn = input.dtype.byteCount
                }
                addMoving(
                    isDirect ? .direct : .load, entry, storage.address(input.node.offset, input.dtype), strides,
                    input.dtype)
                if !isDirect {
                    table[entry] = nextRegister
                    nextRegister += 1
                }
            case .range(let first, let step):
                // The "address" counts positions.
                moving.append(
                    Moving(
                        kind: .range(first: first, step: step), table: entry,
                        base: UnsafeMutableRawPointer(bitPattern: Self.rangeOrigin &+ input.node.offset)!,
                        strides: keep(strides), dtype: input.dtype))
                table[entry] = nextRegister
                nextRegister += 1
                rowDistances[entry].perColumn = input.dtype.byteCount
            case .fill:
                preconditionFailure("fills are constants")
            }
        }
        for (index, constant) in program.constants.enumerated() { constants[index] = constant.bits }

        for (index, output) in program.outputs.enumerated() {
            let producer = output.register
            let strides = space.strides[program.inputs.count + index]
            let kind: Moving.Kind =
                isDense(strides)
                ? (streams && !output.isDonated ? .stream : .direct) : isDirect(strides) && !streams ? .direct : .store
            if case .direct = kind, !isDense(strides) {
                apart[producer] = true
                rowDistances[producer] = RowDistance(fixed: strides[rowDim] * output.dtype.byteCount)
            }
            // A direct output's address is the producer's own entry.
            addMoving(kind, producer, output.elements, strides, output.dtype)
            if case .direct = kind { table[producer] = -1 }
        }
        registerCount = nextRegister
        fixedTable = table.indices.map { entry in
            entry >= firstConstant && entry < firstOutput
                ? UnsafeMutableRawPointer(constants + (entry - firstConstant)) : nil
        }
        registerOfEntry = table

        func place(_ slot: FusedProgram.Slot) -> Int {
            switch slot {
            case .none: noEntry
            case .register(let index): index
            case .input(let index): firstInput + index
            case .constant(let index): firstConstant + index
            }
        }
        func isScalar(_ slot: FusedProgram.Slot) -> Bool {
            switch slot {
            case .constant: true
            case .input(let index): uniform[index]
            case .none, .register: false
            }
        }
        noEntry = table.count
        for (index, instruction) in program.instructions.enumerated() {
            let operands = instruction.operands
            let scalars =
                (isScalar(operands.0) ? 1 : 0) | (isScalar(operands.1) ? 2 : 0) | (isScalar(operands.2) ? 4 : 0)
            let (a, b, c) = (place(operands.0), place(operands.1), place(operands.2))
            steps.append(
                Step(
                    kernel: instruction.kernel(isa), out: index, a: a, b: b, c: c, scalars: UInt32(scalars),
                    isRowwise: apart[index] || apart[a] || apart[b] || apart[c]))
        }
    }

    /// For each table entry the register that it stands for, or -1.
    private(set) var registerOfEntry: [Int] = []
    /// The table entry that is always nil.
    private(set) var noEntry = 0

    static let rangeOrigin = 1 << 48

    private func addMoving(
        _ kind: Moving.Kind, _ entry: Int, _ elements: ElementAddress, _ strides: [Int], _ dtype: DType
    ) {
        moving.append(
            Moving(kind: kind, table: entry, base: elements.pointer, strides: keep(strides), dtype: dtype))
    }

    // MARK: Running

    /// How many threads take part; deals out the tiles.
    func participants(_ program: FusedProgram, _ settings: EngineSettings) -> Int {
        let count = settings.participants(program, tiles: tileCount)
        shares = TileShares(tileCount, count)
        return count
    }

    var scratchBytes: Int { registerCount * registerBytes }

    /// Takes the memory that the participants' registers need: kept by the caller until the loop has run.
    func takeScratch(_ participants: Int) throws(TensorError) -> Storage? {
        if scratchBytes == 0 { return nil }
        scratch = try Storage.allocate([scratchBytes * participants], .uint8)
        return scratch
    }
}
