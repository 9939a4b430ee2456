internal import CHadamard

/// The short way for a program whose operands are all single runs of memory: few elements, or few instructions on any
/// number of them. There are no loops to plan and no registers to share, which takes longer than the work on 100 000 elements.
enum FlatRun {
    private static let smallCount = 2048
    private static let fewInstructions = 3
    /// A tile and the registers on it stay in the first-level cache; without registers longer tiles cost less.
    private static func tileElements(_ instructions: Int) -> Int { instructions == 1 ? 4096 : 1024 }

    /// Runs the program if it is of this kind and returns the number of threads that took part; nil, with nothing done, if not.
    static func run(_ program: FusedProgram, _ settings: EngineSettings) throws(TensorError) -> Int? {
        let count = program.count
        let isSmall = count <= smallCount && count <= settings.elementsPerThread
        guard program.isFlat, settings.tileElements == nil, hasFlatOutputs(program),
            isSmall
                ? program.instructions.count <= Scratch.registers
                : program.instructions.count <= fewInstructions && !StreamPolicy.streams(program, settings)
        else { return nil }
        let tile = isSmall ? count : Swift.min(count, tileElements(program.instructions.count))
        let tiles = (count + tile - 1) / tile
        let participants = isSmall ? 1 : settings.participants(program, tiles: tiles)
        var steps: [Step] = []
        steps.reserveCapacity(program.instructions.count)
        let registerBytes = lower(program, settings.instructionSet, tile, &steps)
        return try withScratch(registerBytes * participants) { scratch in
            program.constants.withUnsafeBufferPointer { constants in
                steps.withUnsafeBufferPointer { steps in
                    let loop = Loop(
                        steps: steps, constants: UnsafeRawPointer(constants.baseAddress), scratch: scratch,
                        registerBytes: registerBytes, count: count, tile: tile,
                        shares: participants > 1 ? TileShares(tiles, participants) : nil)
                    if participants == 1 {
                        for first in stride(from: 0, to: count, by: tile) { loop.run(first, participant: 0) }
                        return 1
                    }
                    return withUnsafePointer(to: loop) { loop in
                        WorkerPool.shared.run(
                            participants: participants,
                            { context, number in
                                context.assumingMemoryBound(to: Loop.self).pointee.runShare(number)
                            }, loop)
                    }
                }
            }
        }
    }

    private static func hasFlatOutputs(_ program: FusedProgram) -> Bool {
        for index in program.outputs.indices where !program.outputs[index].layout.isContiguous { return false }
        return true
    }

    // MARK: Lowering

    /// Where an operand of the tile that begins at an element lies.
    private enum Place {
        case none
        /// Elements in memory, with the size of one.
        case memory(UnsafeMutableRawPointer, Int)
        /// In the participant's registers, at a distance.
        case register(Int)
        case constant(Int)
    }

    private struct Step {
        let kernel: hd_kernel
        let out: Place
        let a: Place
        let b: Place
        let c: Place
        let scalars: UInt32
    }

    /// Makes the steps and returns the bytes of the registers between them.
    private static func lower(
        _ program: FusedProgram, _ isa: InstructionSet, _ tile: Int, _ steps: inout [Step]
    ) -> Int {
        var bytes = 0
        func place(_ slot: FusedProgram.Slot, _ bit: UInt32, _ scalars: inout UInt32) -> Place {
            switch slot {
            case .none: return .none
            case .register(let index): return steps[index].out
            case .input(let index):
                let dtype = program.inputs[index].dtype
                return .memory(UnsafeMutableRawPointer(mutating: program.inputs[index].pointer), dtype.byteCount)
            case .constant(let index):
                scalars |= bit
                return .constant(index)
            }
        }
        for index in program.instructions.indices {
            let instruction = program.instructions[index]
            var scalars: UInt32 = 0
            let a = place(instruction.operands.0, 1, &scalars)
            let b = place(instruction.operands.1, 2, &scalars)
            let c = place(instruction.operands.2, 4, &scalars)
            let out: Place
            if let output = program.outputs.first(where: { $0.slot == .register(index) }) {
                let size = output.dtype.byteCount
                out = .memory(output.storage.pointer + output.layout.offset * size, size)
            } else {
                out = .register(bytes)
                bytes += (tile * instruction.dtype.byteCount + 63) & ~63
            }
            steps.append(Step(kernel: instruction.kernel(isa), out: out, a: a, b: b, c: c, scalars: scalars))
        }
        return bytes
    }

    // MARK: Running

    private struct Loop {
        let steps: UnsafeBufferPointer<Step>
        let constants: UnsafeRawPointer?
        let scratch: UnsafeMutableRawPointer?
        let registerBytes: Int
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
                step.kernel(
                    pointer(step.out, first, participant), pointer(step.a, first, participant),
                    pointer(step.b, first, participant), pointer(step.c, first, participant), elements, step.scalars)
            }
        }

        private func pointer(_ place: Place, _ first: Int, _ participant: Int) -> UnsafeMutableRawPointer? {
            switch place {
            case .none: nil
            case .memory(let base, let size): base + first * size
            case .register(let offset): scratch.map { $0 + participant * registerBytes + offset }
            case .constant(let index):
                constants.map {
                    UnsafeMutableRawPointer(mutating: $0) + index * MemoryLayout<FusedProgram.Constant>.stride
                        + constantOffset
                }
            }
        }
    }

    /// Where the bits lie in a constant.
    private static let constantOffset = MemoryLayout<FusedProgram.Constant>.offset(of: \.bits)!

    // MARK: Registers

    /// Memory for registers, kept by each thread.
    private final class Scratch {
        static let bytes = 64 << 10
        static let registers = 128
        let memory: UnsafeMutableRawPointer

        init?() {
            guard let memory = Platform.allocate(Self.bytes) else { return nil }
            self.memory = memory
        }

        deinit { Platform.release(memory) }
    }

    private static let kept = ThreadLocal<Scratch>()

    /// Calls `body` with so many bytes: the thread's own where they do.
    private static func withScratch(
        _ bytes: Int, _ body: (UnsafeMutableRawPointer?) -> Int
    ) throws(TensorError) -> Int {
        if bytes == 0 { return body(nil) }
        if bytes <= Scratch.bytes, let scratch = kept.take() ?? Scratch() {
            defer { kept.put(scratch) }
            return body(scratch.memory)
        }
        let storage = try Storage.allocate([bytes], .uint8)
        return withExtendedLifetime(storage) { body(storage.pointer) }
    }
}

extension FusedProgram.Input {
    var pointer: UnsafeRawPointer {
        UnsafeRawPointer(node.storage!.pointer) + layout.offset * dtype.byteCount
    }
}

extension FusedProgram.Instruction {
    func kernel(_ isa: InstructionSet) -> hd_kernel { operation.kernel(operandType, to: dtype, isa) }
}

extension EngineSettings {
    /// The threads that a program pays for, at most one for each tile.
    func participants(_ program: FusedProgram, tiles: Int) -> Int {
        let work = Swift.max(1, Swift.min(program.instructions.count, 8))
        let shares = program.count / Swift.max(1, elementsPerThread / work)
        return Swift.max(1, Swift.min(threadLimit, Swift.min(shares, tiles)))
    }
}
