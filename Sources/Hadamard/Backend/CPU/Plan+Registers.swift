/// Assigns tile-sized registers: a register is reused after its last read.
private struct RegisterAllocation {
    /// The registers that are needed.
    private(set) var count = 0
    /// A bit for each register that is free. Registers past the 64th are not reused.
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

extension Plan {
    /// Lets kernels that can store past the cache do so, where nothing else reads what they store.
    func bypassCache(_ program: Program) {
        for index in code.indices {
            let value = values[code[index].out]
            guard value.output >= 0, !program.outputs[value.output].isInPlace else { continue }
            values[code[index].out].bypassesCache =
                value.lastReader < 0 && !code[index].isCast
                && KernelTable.shared.nonTemporalKernel(code[index].kernel, code[index].operandType, isa) != nil
        }
    }

    /// Gives every instruction a register, and returns how many there are. A result that goes straight to an output has none,
    /// unless `keepsOutputs`: then it is kept to a tile's end, to be copied, if its kernel does not store it past the cache.
    func allocateRegisters(keepsOutputs: Bool) -> Int {
        var allocation = RegisterAllocation()
        for index in code.indices {
            let out = code[index].out
            if values[out].output >= 0 {
                values[out].register = keepsOutputs && !values[out].bypassesCache ? allocation.take() : -1
                giveBack(code[index], to: &allocation)
                continue
            }
            // A register may be overwritten by the instruction that reads it last, if elements have the same size: another
            // instruction's elements would lie where some are still to be read.
            let reused = overwritten(code[index])
            values[out].register = reused < 0 ? allocation.take() : values[reused].register
            giveBack(code[index], to: &allocation, but: reused)
        }
        return allocation.count
    }

    /// The instruction whose result this one may overwrite; -1 for none.
    private func overwritten(_ instruction: Code) -> Int {
        for position in instruction.operands.indices {
            let place = instruction.operands[position]
            if dies(place, at: instruction.out), values[place].byteCount == instruction.dtype.byteCount { return place }
        }
        return -1
    }

    /// Whether a place is a register that is read for the last time.
    private func dies(_ place: Int, at out: Int) -> Bool {
        place < values.count && values[place].lastReader == out && values[place].output < 0 && !values[place].isFolded
    }

    private func giveBack(_ instruction: Code, to allocation: inout RegisterAllocation, but kept: Int = -1) {
        for position in instruction.operands.indices {
            let place = instruction.operands[position]
            if dies(place, at: instruction.out), place != kept { allocation.giveBack(values[place].register) }
        }
    }

}
