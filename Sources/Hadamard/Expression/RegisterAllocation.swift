/// Which tile-sized register each instruction writes: a register is used again once nobody reads it any more.
struct RegisterAllocation {
    /// The register of each instruction.
    private(set) var registers: [Int] = []
    private(set) var count = 0
    /// The bytes of the widest element that any register holds.
    private(set) var widestElement = 1

    /// Registers and what they are computed from should stay in half of a first-level cache.
    private static let cacheBytes = Swift.max(16 << 10, (Platform.cacheSize(level: 1) ?? 32 << 10) / 2)

    init(_ program: FusedProgram) {
        let instructions = program.instructions
        var lastRead = Array(repeating: Int.max, count: instructions.count)
        for (index, instruction) in instructions.enumerated() {
            for case .register(let read) in [instruction.operands.0, instruction.operands.1, instruction.operands.2] {
                lastRead[read] = index
            }
        }
        // What leaves the program at the end of a tile keeps its register.
        for case .register(let index) in program.outputs.map(\.slot) { lastRead[index] = .max }

        var free: [Int] = []
        for (index, instruction) in instructions.enumerated() {
            let size = instruction.dtype.byteCount
            // A register may be overwritten by the instruction that reads it last, if elements have the same size.
            let dying = Set(
                [instruction.operands.0, instruction.operands.1, instruction.operands.2].compactMap { slot in
                    if case .register(let read) = slot, lastRead[read] == index { read } else { nil }
                })
            let reusable = dying.sorted().first { instructions[$0].dtype.byteCount == size }
            if let reusable {
                registers.append(registers[reusable])
            } else if let register = free.popLast() {
                registers.append(register)
            } else {
                registers.append(count)
                count += 1
            }
            for read in dying.sorted() where read != reusable { free.append(registers[read]) }
        }
        let types = instructions.map(\.dtype) + program.inputs.map(\.dtype) + program.outputs.map(\.dtype)
        widestElement = types.map(\.byteCount).max() ?? 1
        tileCost = (count + program.inputs.count + program.outputs.count) * widestElement
    }

    private var tileCost = 1

    /// The elements of a tile.
    var tileElements: Int {
        Swift.min(4096, Swift.max(512, Self.cacheBytes / Swift.max(tileCost, 1) / 64 * 64))
    }
}
