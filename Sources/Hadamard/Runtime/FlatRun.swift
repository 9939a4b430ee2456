internal import CHadamard

/// The short way for a program whose operands are all single runs of memory: there are no loops to plan, which takes longer
/// than the work on 100 000 elements.
enum FlatRun {
    private static let smallCount = 2048

    /// Runs the program if it is of this kind and returns the number of threads that took part; nil, with nothing done, if not.
    static func run(
        _ program: inout FusedProgram, _ settings: EngineSettings, _ choice: StreamPolicy.Choice
    ) throws(TensorError) -> Int? {
        guard program.isFlat, !choice.streams, settings.tileElements == nil, hasFlatOutputs(program) else { return nil }
        let count = program.count
        let isSmall = count <= smallCount && count <= settings.elementsPerThread
        let registers = program.allocateRegisters(keepsOutputs: false)
        let tile = isSmall ? count : tileElements(program, registers, settings)
        let tiles = isSmall ? 1 : (count + tile - 1) / tile
        let participants = isSmall ? 1 : settings.participants(program, tiles: tiles)
        let registerBytes = (tile * program.widestElement + 63) & ~63
        let bytes = registers * registerBytes * participants
        let workspace = program.workspace
        guard bytes <= Workspace.capacity, let scratch = workspace.memory else {
            let scratch = try Storage.allocate([bytes], .uint8)
            return run(
                program, settings, scratch.pointer, registerBytes, registers, tile, tiles, participants, workspace,
                alternates: choice.alternates)
        }
        return run(
            program, settings, scratch, registerBytes, registers, tile, tiles, participants, workspace,
            alternates: choice.alternates)
    }

    /// A tile's registers stay in the cache. Without registers longer tiles cost less, as long as there are enough to share.
    private static func tileElements(_ program: FusedProgram, _ registers: Int, _ settings: EngineSettings) -> Int {
        if registers > 0 { return Swift.min(program.count, program.tileElements(registers)) }
        let share = program.count / (settings.threadLimit * tilesPerThread)
        return Swift.min(program.count, Swift.max(2048, Swift.min(longestTile, (share + 63) / 64 * 64)))
    }

    private static let tilesPerThread = 8
    private static let longestTile = 32768

    private static func hasFlatOutputs(_ program: FusedProgram) -> Bool {
        for index in program.outputs.indices where program.outputs[index].layout != nil { return false }
        return true
    }

    private static func run(
        _ program: FusedProgram, _ settings: EngineSettings, _ scratch: UnsafeMutableRawPointer, _ registerBytes: Int,
        _ registers: Int, _ tile: Int, _ tiles: Int, _ participants: Int, _ workspace: Workspace, alternates: Bool
    ) -> Int {
        program.constants.withUnsafeBufferPointer { constants in
            workspace.steps.removeAll(keepingCapacity: true)
            let lowering = Lowering(
                scratch: scratch, registerBytes: registerBytes, participantBytes: registers * registerBytes,
                constants: UnsafeMutableRawPointer(mutating: constants.baseAddress))
            for index in program.instructions.indices {
                workspace.steps.append(lowering.step(index, program, settings.instructionSet))
            }
            return workspace.steps.withUnsafeBufferPointer { steps in
                let loop = Loop(
                    steps: steps, count: program.count, tile: tile,
                    shares: participants > 1
                        ? TileShares(tiles, participants, alternates: alternates) : nil)
                if participants == 1 {
                    TileShares.each(tiles, alternates: alternates) { loop.run($0 * tile, participant: 0) }
                    return 1
                }
                return withUnsafePointer(to: loop) { loop in
                    WorkerPool.shared.run(
                        participants: participants,
                        { context, number in context.assumingMemoryBound(to: Loop.self).pointee.runShare(number) }, loop
                    )
                }
            }
        }
    }

    // MARK: Lowering

    /// Where an operand lies: at a distance that grows with the elements before the tile, or with the participant.
    fileprivate struct Place {
        var base: UnsafeMutableRawPointer?
        var elementBytes = 0
        var participantBytes = 0

        @inline(__always)
        func pointer(_ first: Int, _ participant: Int) -> UnsafeMutableRawPointer? {
            base.map { $0 + (first &* elementBytes &+ participant &* participantBytes) }
        }
    }

    fileprivate struct Step {
        let kernel: hd_kernel
        let out: Place
        let a: Place
        let b: Place
        let c: Place
        let scalars: UInt32
        let number: UnsafeRawPointer?
    }

    private struct Lowering {
        let scratch: UnsafeMutableRawPointer
        let registerBytes: Int
        let participantBytes: Int
        let constants: UnsafeMutableRawPointer?

        func step(_ index: Int, _ program: FusedProgram, _ isa: InstructionSet) -> Step {
            let instruction = program.instructions[index]
            let operands = instruction.operands
            let scalars: UInt32 =
                (operands.0.isConstant ? 1 : 0) | (operands.1.isConstant ? 2 : 0) | (operands.2.isConstant ? 4 : 0)
            return Step(
                kernel: instruction.kernel(isa), out: result(index, program), a: place(operands.0, program),
                b: place(operands.1, program), c: place(operands.2, program), scalars: scalars,
                number: UnsafeRawPointer(place(instruction.number, program).base))
        }

        private func result(_ index: Int, _ program: FusedProgram) -> Place {
            let output = program.instructions[index].output
            if output < 0 {
                return Place(
                    base: scratch + program.instructions[index].register * registerBytes,
                    participantBytes: participantBytes)
            }
            return Place(
                base: program.outputs[output].elements.pointer, elementBytes: program.outputs[output].dtype.byteCount)
        }

        private func place(_ slot: FusedProgram.Slot, _ program: FusedProgram) -> Place {
            switch slot {
            case .none: Place()
            case .register(let index): result(index, program)
            case .input(let index):
                Place(
                    base: program.inputs[index].elements?.pointer, elementBytes: program.inputs[index].dtype.byteCount)
            case .constant(let index):
                Place(
                    base: constants.map { $0 + index * MemoryLayout<FusedProgram.Constant>.stride + constantOffset })
            }
        }
    }

    /// Where the bits lie in a constant.
    private static let constantOffset = MemoryLayout<FusedProgram.Constant>.offset(of: \.bits)!

    // MARK: Running

    private struct Loop {
        let steps: UnsafeBufferPointer<Step>
        let count: Int
        let tile: Int
        let shares: TileShares?

        func runShare(_ participant: Int) {
            while let tiles = shares?.next(participant) {
                for index in tiles { run(index * tile, participant: participant) }
            }
        }

        /// Runs the tile that begins at an element.
        func run(_ first: Int, participant: Int) {
            let elements = Swift.min(tile, count - first)
            for step in steps {
                func run(_ rows: UnsafePointer<hd_rows>?) {
                    step.kernel(
                        step.out.pointer(first, participant), step.a.pointer(first, participant),
                        step.b.pointer(first, participant), step.c.pointer(first, participant), elements,
                        step.scalars, rows)
                }
                if let number = step.number {
                    var rows = hd_rows(number: number)
                    run(&rows)
                } else {
                    run(nil)
                }
            }
        }
    }

    // MARK: Workspace

    /// Memory for registers and steps, kept with the lists of programs.
    final class Workspace {
        static let capacity = 64 << 10
        let memory = Platform.allocate(capacity)
        // One program at a time uses it.
        @exclusivity(unchecked) fileprivate var steps: [Step] = []

        deinit { if let memory { Platform.release(memory) } }
    }
}

extension FusedProgram.Slot {
    fileprivate var isConstant: Bool { if case .constant = self { true } else { false } }
}

extension EngineSettings {
    /// The threads that a program pays for, at most one for each tile.
    func participants(_ program: FusedProgram, tiles: Int) -> Int {
        let work = Swift.max(1, Swift.min(program.instructions.count, 8))
        let shares = program.count / Swift.max(1, elementsPerThread / work)
        return Swift.max(1, Swift.min(threadLimit, Swift.min(shares, tiles)))
    }
}
