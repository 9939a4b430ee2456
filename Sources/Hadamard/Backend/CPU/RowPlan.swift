/// Runs a program with rows, block of rows by block of rows: the elements of a block stay in the second-level cache while all passes
/// go over them. Where a row is too long for that, or there are too few, each pass goes over everything.
///
/// Before each pass stands what it needs of whole rows. A pass reduces elements to memory with an element for each row of the block.
final class RowPlan: ReusablePlan, @unchecked Sendable {
    // Unchecked: while participants run, all is constant but for `shares`, which count atomically.

    @exclusivity(unchecked) private var parts: [RowPart] = []
    @exclusivity(unchecked) private var partCount = 0
    let loops = RowLoops()
    /// The positions of each loop that a block has at most.
    let block = KeptList<Int>()
    @exclusivity(unchecked) var blockCount = 1
    @exclusivity(unchecked) var rowsPerBlock = 1
    /// Whether participants take blocks, each with memory of its own for it.
    @exclusivity(unchecked) var isBlocked = false
    @exclusivity(unchecked) private var shares: TileShares?
    /// The memory of a block.
    @exclusivity(unchecked) private var memory: Storage?
    @exclusivity(unchecked) private var base: UnsafeMutableRawPointer?
    @exclusivity(unchecked) private var localBytes = 0
    private let keptMemory = Platform.allocate(RowPlan.keptBytes)
    let values = KeptList<RowValue>()
    @exclusivity(unchecked) private(set) var threads = 1
    @exclusivity(unchecked) private(set) var instructions = 0

    static let keptBytes = 64 << 10

    deinit { if let keptMemory { Platform.release(keptMemory) } }

    // MARK: Reuse

    /// What the plan was made for.
    @exclusivity(unchecked) private(set) var program = Program([])
    @exclusivity(unchecked) private var settings = EngineSettings()
    @exclusivity(unchecked) private var isReusable = false
    /// The threads that may take part.
    @exclusivity(unchecked) private var participants = 1

    func isFor(_ program: borrowing Program, _ settings: EngineSettings) -> Bool {
        isReusable && self.program.isSame(as: program, comparesNumbers: true) && self.settings.plansAlike(settings)
    }

    /// Plans a program.
    func plan(_ program: Program, _ buffers: ProgramBuffers, _ settings: EngineSettings) throws(TensorError) {
        isReusable = false
        loops.fill(program)
        analyse(program, keepsElements: true)
        participants = divide(program, settings)
        if !isBlocked { analyse(program, keepsElements: false) }
        layOut(program)
        build(program)
        try takeMemory()
        instructions = 0
        for index in 0..<partCount {
            let part = parts[index]
            part.fillBuffers(buffers, base!)
            part.plan.encode(part.program, settings.instructionSet, part: part)
            part.plan.lower(part.program, part.buffers, settings, NonTemporalPolicy.Choice(), part: part)
            instructions += part.plan.code.count + part.requests.count
        }
        self.program = program
        self.settings = settings
        isReusable = true
    }

    /// Has the program that was planned read and write elsewhere.
    func bind(_ buffers: borrowing ProgramBuffers) throws(TensorError) {
        try takeMemory()
        for index in 0..<partCount {
            parts[index].fillBuffers(buffers, base!)
            parts[index].plan.bind(parts[index].program, parts[index].buffers, keepsNumbers: true)
        }
    }

    /// Runs what is planned.
    func run(_ settings: EngineSettings) throws(TensorError) {
        threads = 1
        if isBlocked {
            for index in 0..<partCount { try parts[index].plan.takeRegisters(participants) }
            if participants > 1 { shares = TileShares(blockCount, participants, alternates: true) }
            threads = runBlocks(participants)
        } else {
            for index in 0..<partCount {
                let part = parts[index]
                threads = Swift.max(threads, CPUBackend.run(part.plan, try part.plan.start(part.program, settings)))
                part.plan.finishRows(block.elements.baseAddress!, base!)
            }
        }
    }

    /// Releases what was taken for a run.
    func finish() {
        memory = nil
        shares = nil
        for index in 0..<partCount { parts[index].plan.finish() }
    }

    // MARK: Memory

    /// Lays out the memory of a block: what stands for rows, what later passes read again, and the parts of sums.
    private func layOut(_ program: Program) {
        let parts = (program.rowLength + Plan.blockElements - 1) / Plan.blockElements
        localBytes = isBlocked && participants > 1 ? Plan.bytesAhead : 0
        for index in values.indices {
            let width = program.instructions[index].dtype.byteCount
            if values[index].isStored { values[index].offset = place(rowsPerBlock * width) }
            if values[index].isKept { values[index].offset = place(rowsPerBlock * program.rowLength * width) }
            if program.instructions[index].operation.isReduction && parts > 1 {
                values[index].partials = place(rowsPerBlock * parts * 16)
            }
        }
    }

    private func place(_ bytes: Int) -> Int {
        defer { localBytes += (bytes + 63) & ~63 }
        return localBytes
    }

    /// Takes the memory of blocks, for each participant one.
    private func takeMemory() throws(TensorError) {
        let all = localBytes * (isBlocked ? participants : 1)
        if all <= Self.keptBytes, let keptMemory {
            base = keptMemory
        } else {
            let storage = try Storage.allocate([all], .uint8)
            memory = storage
            base = storage.pointer
        }
    }

    // MARK: Parts

    private func part(_ program: Program, isRowLevel: Bool) -> RowPart {
        if partCount == parts.count { parts.append(RowPart()) }
        let part = parts[partCount]
        part.restart(program, loops, block, isRowLevel: isRowLevel)
        return part
    }

    private func build(_ program: Program) {
        partCount = 0
        var last = 0
        for index in values.indices { last = Swift.max(last, values[index].pass) }
        for stage in 0...last + 1 {
            let rows = part(program, isRowLevel: true)
            buildRows(stage, rows, program)
            if !rows.isEmpty { partCount += 1 }
            let elements = part(program, isRowLevel: false)
            buildElements(stage, elements, program)
            if !elements.isEmpty { partCount += 1 }
        }
    }

    /// What is computed for whole rows before a pass, and copies of the results of the pass before that leave the program.
    private func buildRows(_ stage: Int, _ part: RowPart, _ program: Program) {
        for index in values.indices
        where values[index].isRow && !program.instructions[index].operation.isReduction && values[index].pass == stage {
            append(index, part, program)
            if values[index].isStored {
                part.output(
                    part.registers[index], .rowsOfBlock(offset: values[index].offset),
                    layout(StridedLayout(contiguous: program.shape), part, program))
            }
            appendOutput(index, part, program)
        }
        for index in values.indices
        where program.instructions[index].operation.isReduction && values[index].pass == stage - 1 {
            appendOutput(index, part, program)
        }
    }

    /// A pass over the rows' elements.
    private func buildElements(_ pass: Int, _ part: RowPart, _ program: Program) {
        let bit: UInt64 = 1 << UInt64(pass)
        for index in values.indices where !values[index].isRow && values[index].computed & bit != 0 {
            append(index, part, program)
            if values[index].isKept {
                part.output(
                    part.registers[index], .elementsOfBlock(offset: values[index].offset),
                    StridedLayout(contiguous: program.shape))
            }
            if values[index].pass == pass { appendOutput(index, part, program) }
        }
        for index in values.indices
        where program.instructions[index].operation.isReduction && values[index].pass == pass {
            let instruction = program.instructions[index]
            part.requests.append(
                Plan.Request(
                    operation: instruction.operation, operandType: instruction.operandType,
                    operand: operand(instruction.operands[0], part, program),
                    results: values[index].offset,
                    partials: values[index].partials))
        }
    }

    private func append(_ index: Int, _ part: RowPart, _ program: Program) {
        let instruction = program.instructions[index]
        var operands = Operands(filler: Program.Operand.constant(0))
        for position in instruction.operands.indices {
            operands.append(operand(instruction.operands[position], part, program))
        }
        part.append(index, instruction, operands)
    }

    /// Writes an instruction's result to an output of the program, if it is one.
    private func appendOutput(_ index: Int, _ part: RowPart, _ program: Program) {
        let output = values[index].output
        if output < 0 { return }
        var register = part.registers[index]
        if values[index].isStored {
            register = part.copy(
                operand(.register(index), part, program), program.instructions[index].dtype)
        }
        part.output(
            register, .outside(output), layout(program.layout(ofOutput: output), part, program),
            isInPlace: program.outputs[output].isInPlace)
    }

    /// What an instruction of a part reads: a register of the part, or else what lies in memory.
    private func operand(
        _ operand: Program.Operand, _ part: RowPart, _ program: Program
    ) -> Program.Operand {
        if let known = part.known(operand) { return known }
        let here: Program.Operand
        switch operand {
        case .constant(let constant):
            return part.constant(program.constants[constant])
        case .register(let register):
            here = part.input(
                program.instructions[register].dtype,
                values[register].isRow
                    ? .rowsOfBlock(offset: values[register].offset) : .elementsOfBlock(offset: values[register].offset),
                layout(StridedLayout(contiguous: program.shape), part, program))
        case .input(let input):
            here = part.input(input, program.inputs[input], layout(program.layout(ofInput: input), part, program))
        }
        part.remember(operand, as: here)
        return here
    }

    /// A layout at the shape of all elements, seen at the shape of a part.
    private func layout(_ layout: StridedLayout, _ part: RowPart, _ program: Program) -> StridedLayout {
        var layout = layout
        if !part.isRowLevel { return layout }
        for dim in program.shape.indices where program.isReduced(dim) {
            layout = layout.narrowed(dim, start: 0, length: 1)
        }
        return layout
    }

    // MARK: Running

    private func runBlocks(_ participants: Int) -> Int {
        if participants == 1 {
            runBlocks(participant: 0)
            return 1
        }
        defer { withExtendedLifetime(self) {} }
        return WorkerPool.shared.run(
            participants: participants,
            { context, number in
                Unmanaged<RowPlan>.fromOpaque(context).takeUnretainedValue().runBlocks(participant: number)
            },
            Unmanaged.passUnretained(self).toOpaque())
    }

    private func runBlocks(participant: Int) {
        let count = loops.loops.count
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 4 * count + 1) { numbers in
            numbers.initialize(repeating: 0)
            let all = (first: numbers.baseAddress!, size: numbers.baseAddress! + count)
            let rows = (first: numbers.baseAddress! + 2 * count, size: numbers.baseAddress! + 3 * count)
            let run = { (number: Int) in
                self.locate(number, all.first, all.size)
                var kept = 0
                for index in 0..<count where !self.loops.reduced.contains(index) {
                    rows.first[kept] = all.first[index]
                    rows.size[kept] = all.size[index]
                    kept += 1
                }
                for index in 0..<self.partCount {
                    let part = self.parts[index]
                    let block = part.isRowLevel ? rows : all
                    part.plan.run(
                        participant: participant,
                        block: Plan.Block(first: block.first, size: block.size, localBytes: self.localBytes))
                    part.plan.finishRows(block.size, self.base! + participant * self.localBytes)
                }
            }
            guard let shares else { return TileShares.each(blockCount, alternates: true, run) }
            while let blocks = shares.next(participant) { blocks.forEach(run) }
        }
    }
}
