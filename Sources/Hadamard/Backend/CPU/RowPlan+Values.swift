/// What a row plan knows of an instruction's result.
struct RowValue: BitwiseCopyable {
    /// Whether it has one element for each row.
    var isRow = false
    /// The pass that computes it, or before which it is computed if it has an element for each row.
    var pass = 0
    /// The passes that compute its elements, a bit for each.
    var computed: UInt64 = 0
    /// Whether it is in the memory of a block: of elements, so that later passes need not compute them again, or of rows.
    var isKept = false
    var isStored = false
    /// Where, in bytes; and where the results of a row's parts are.
    var offset = 0
    var partials = -1
    /// The output that it is; -1 for none.
    var output = -1
}

extension RowPlan {
    /// Finds out in which pass each instruction is computed, and which results have to stay in memory for later ones.
    func analyse(_ program: Program, keepsElements: Bool) {
        values.removeAll()
        for (instruction, pass) in zip(program.instructions, program.passes) {
            values.append(RowValue(isRow: instruction.isRowLevel, pass: pass))
        }
        for output in program.outputs.indices {
            let register = program.outputs[output].register
            values[register].output = output
            if !values[register].isRow { values[register].computed = 1 << UInt64(values[register].pass) }
        }
        for index in values.indices.reversed() {
            if keepsElements { keep(index, program) }
            noteOperands(of: index, program)
        }
    }

    /// Keeps elements that take long to compute and that a later pass reads, too: their readers have been seen.
    private func keep(_ index: Int, _ program: Program) {
        let value = values[index]
        guard !value.isRow, value.output < 0, value.computed & (value.computed &- 1) != 0,
            program.instructions[index].operation.takesLong
        else { return }
        values[index].isKept = true
        values[index].computed = value.computed & (~value.computed &+ 1)
    }

    /// Notes what an instruction reads: elements in which passes, and what stands for rows.
    private func noteOperands(of index: Int, _ program: Program) {
        let instruction = program.instructions[index]
        let isReduction = instruction.operation.isReduction
        if isReduction { values[index].isStored = true }
        for position in instruction.operands.indices {
            guard case .register(let register) = instruction.operands[position] else { continue }
            if values[register].isRow {
                if isReduction || !values[index].isRow || values[register].pass != values[index].pass {
                    values[register].isStored = true
                }
            } else {
                values[register].computed |= isReduction ? 1 << UInt64(values[index].pass) : values[index].computed
            }
        }
    }
}

extension Operation {
    /// Whether elements of its result are better read from the second-level cache than computed a second time.
    fileprivate var takesLong: Bool {
        self == .pow || (Operation.exp.rawValue...Operation.heaviside.rawValue).contains(rawValue)
    }
}
