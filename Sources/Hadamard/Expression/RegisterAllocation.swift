/// Deals out tile-sized registers: one is used again once nobody reads it any more.
struct RegisterAllocation {
    /// The registers that are needed.
    private(set) var count = 0
    /// Those that nobody reads any more. Of more than 64 registers the further ones are used once.
    private var free: UInt64 = 0

    mutating func take() -> Int {
        if free != 0 {
            let register = free.trailingZeroBitCount
            free &= free &- 1
            return register
        }
        count += 1
        return count - 1
    }

    mutating func giveBack(_ register: Int) {
        if register >= 0 && register < UInt64.bitWidth { free |= 1 << UInt64(register) }
    }
}

extension FusedProgram {
    /// Gives every instruction a register, and returns how many there are. A result that goes straight to an output has none,
    /// unless `keepsOutputs`: then it is kept to a tile's end, to be copied, if its kernel does not stream it.
    mutating func allocateRegisters(keepsOutputs: Bool) -> Int {
        var allocation = RegisterAllocation()
        for index in instructions.indices {
            let operands = instructions[index].operands
            if instructions[index].output >= 0 {
                instructions[index].register =
                    keepsOutputs && !instructions[index].isStreamed ? allocation.take() : -1
                giveBack(operands, at: index, to: &allocation)
                continue
            }
            // A register may be overwritten by the instruction that reads it last, if elements have the same size: another
            // instruction's elements would lie where some are still to be read.
            let reused = overwritten(operands, at: index)
            if reused < 0 {
                instructions[index].register = allocation.take()
                giveBack(operands, at: index, to: &allocation)
            } else {
                instructions[index].register = instructions[reused].register
                giveBack(operands, at: index, to: &allocation, but: reused)
            }
        }
        return allocation.count
    }

    /// The instruction whose result the one at `index` may overwrite; -1 for none.
    private func overwritten(_ operands: (Slot, Slot, Slot), at index: Int) -> Int {
        if isOverwritten(operands.0, at: index) { return operands.0.register }
        if isOverwritten(operands.1, at: index) { return operands.1.register }
        if isOverwritten(operands.2, at: index) { return operands.2.register }
        return -1
    }

    private func isOverwritten(_ slot: Slot, at index: Int) -> Bool {
        dies(slot, at: index)
            && instructions[slot.register].dtype.byteCount == instructions[index].dtype.byteCount
    }

    /// Whether a slot is a register that is read for the last time.
    private func dies(_ slot: Slot, at index: Int) -> Bool {
        let register = slot.register
        return register >= 0 && instructions[register].lastReader == index && instructions[register].output < 0
    }

    private func giveBack(
        _ operands: (Slot, Slot, Slot), at index: Int, to allocation: inout RegisterAllocation, but kept: Int = -1
    ) {
        func giveBack(_ slot: Slot) {
            if dies(slot, at: index), slot.register != kept {
                allocation.giveBack(instructions[slot.register].register)
            }
        }
        giveBack(operands.0)
        giveBack(operands.1)
        giveBack(operands.2)
    }

    /// The bytes of the widest element that any register or operand holds.
    var widestElement: Int {
        var widest = 1
        for index in instructions.indices { widest = Swift.max(widest, instructions[index].dtype.byteCount) }
        for index in inputs.indices { widest = Swift.max(widest, inputs[index].dtype.byteCount) }
        return widest
    }

    /// The elements of a tile: registers and what they are computed from should stay in half of a first-level cache.
    func tileElements(_ registers: Int) -> Int {
        let cost = (registers + inputs.count + outputs.count) * widestElement
        return Swift.min(4096, Swift.max(512, Self.cacheBytes / Swift.max(cost, 1) / 64 * 64))
    }

    private static let cacheBytes = Swift.max(16 << 10, (Platform.cacheSize(level: 1) ?? 32 << 10) / 2)
}

extension FusedProgram.Slot {
    /// The instruction whose result this is; -1 for none.
    fileprivate var register: Int { if case .register(let index) = self { index } else { -1 } }
}
