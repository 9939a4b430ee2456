// In what order the instructions of a program with rows run.
extension Program {
    /// For each instruction the pass over the rows' elements that it belongs to; for one at row level that is no reduction, the
    /// pass that it runs before.
    ///
    /// A reduction's result is there for the passes after its own.
    package var passes: [Int] {
        var passes: [Int] = []
        for instruction in instructions {
            var pass = 0
            for position in instruction.operands.indices {
                guard case .register(let register) = instruction.operands[position] else { continue }
                pass = Swift.max(pass, passes[register] + (instructions[register].operation.isReduction ? 1 : 0))
            }
            passes.append(pass)
        }
        return passes
    }

    /// How many passes there are over the rows' elements, of which `passes` says which instruction belongs to which.
    package func passCount(_ passes: [Int]) -> Int {
        var count = 0
        for index in instructions.indices
        where !instructions[index].isRowLevel || instructions[index].operation.isReduction {
            count = Swift.max(count, passes[index] + 1)
        }
        return count
    }

    /// Whether an instruction may write over what it reads for the last time: no later pass reads elements once more.
    package func isInLastPass(_ register: Int) -> Bool {
        if reduced == 0 { return true }
        let passes = passes
        return passes[register] == passCount(passes) - 1
    }
}
