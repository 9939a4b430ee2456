internal import CHadamard

/// The short way for a program of one tile whose operands are all single runs of memory: no loops to plan, no registers to
/// allocate, nothing on the heap.
enum FlatRun {
    private static let maximumElements = 2048

    /// Runs the program if it is of this kind; returns false, with nothing done, if not.
    static func run(_ program: FusedProgram, _ settings: EngineSettings) -> Bool {
        let count = program.count
        guard count <= maximumElements, settings.tileElements == nil, count <= settings.elementsPerThread,
            program.isFlat, program.outputs.allSatisfy({ $0.layout.isContiguous })
        else { return false }
        let needed = program.instructions.reduce(0) { $0 + size($1.dtype, count) }
        guard needed <= Scratch.bytes, program.instructions.count <= Scratch.registers else { return false }
        guard let scratch = kept.take() ?? Scratch() else { return false }
        run(program, settings.instructionSet, count, scratch)
        kept.put(scratch)
        return true
    }

    /// Memory for registers, kept by each thread.
    private final class Scratch {
        static let bytes = 64 << 10
        static let registers = 128
        let memory: UnsafeMutableRawPointer
        let table = UnsafeMutablePointer<UnsafeMutableRawPointer>.allocate(capacity: registers)

        init?() {
            guard let memory = Platform.allocate(Self.bytes) else { return nil }
            self.memory = memory
        }

        deinit {
            Platform.release(memory)
            table.deallocate()
        }
    }

    private static let kept = ThreadLocal<Scratch>()

    private static func size(_ dtype: DType, _ count: Int) -> Int { (count * dtype.byteCount + 63) & ~63 }

    private static func run(
        _ program: FusedProgram, _ isa: InstructionSet, _ count: Int, _ scratch: Scratch
    ) {
        let registers = scratch.table
        var next = scratch.memory
        for index in program.instructions.indices {
            registers[index] = next
            next += size(program.instructions[index].dtype, count)
        }
        // Outputs in the order of their instructions are written where they belong.
        for output in program.outputs {
            guard case .register(let index) = output.slot else { preconditionFailure("outputs are computed") }
            registers[index] = output.storage.pointer + output.layout.offset * output.dtype.byteCount
        }
        program.constants.withUnsafeBufferPointer { constants in
            for index in program.instructions.indices {
                var scalars: UInt32 = 0
                func pointer(_ slot: FusedProgram.Slot, _ bit: UInt32) -> UnsafeRawPointer? {
                    switch slot {
                    case .none: return nil
                    case .register(let index): return UnsafeRawPointer(registers[index])
                    case .input(let index): return program.inputs[index].pointer
                    case .constant(let index):
                        scalars |= bit
                        return UnsafeRawPointer(constants.baseAddress! + index) + constantOffset
                    }
                }
                let operands = program.instructions[index].operands
                let a = pointer(operands.0, 1)
                let b = pointer(operands.1, 2)
                let c = pointer(operands.2, 4)
                program.instructions[index].kernel(isa)(registers[index], a, b, c, count, scalars)
            }
        }
    }

    /// Where the bits lie in a constant.
    private static let constantOffset = MemoryLayout<FusedProgram.Constant>.offset(of: \.bits)!
}

extension FusedProgram.Input {
    var pointer: UnsafeRawPointer {
        UnsafeRawPointer(node.storage!.pointer) + layout.offset * dtype.byteCount
    }
}

extension FusedProgram.Instruction {
    func kernel(_ isa: InstructionSet) -> hd_kernel {
        operation.rule == .cast ? isa.kernels.cast(from: operandType, to: dtype) : operation.kernel(operandType, isa)
    }
}
