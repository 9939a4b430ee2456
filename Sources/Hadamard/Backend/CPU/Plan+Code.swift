// From a program's instructions to the processor's: what one kernel computes together becomes one instruction, and what is
// computed from single elements runs once.
extension Plan {
    /// An instruction as the processor has it.
    struct Code {
        /// The place of the result: the number of the program's last instruction that this one computes.
        let out: Int
        /// What is computed, as the kernel table knows it.
        let kernel: Int
        let operandType: DType
        let dtype: DType
        /// The places of the operands.
        let operands: Operands<Int>
        /// Whether this is a conversion.
        let isCast: Bool
    }

    /// What is known of an instruction's result.
    struct Value {
        /// The bytes of an element.
        var byteCount = 0
        /// How often it is read, and by which instruction of the program last.
        var uses = 0
        var reader = -1
        /// The place of the last instruction of the code that reads it; -1 for none.
        var lastReader = -1
        /// The output that it is; -1 for none.
        var output = -1
        /// The instruction that is computed together with this one, which reads it; -1 for none.
        var partner = -1
        /// Whether it is a single element, computed before the tiles.
        var isFolded = false
        /// Whether a sum computes it as it reads.
        var isAbsorbed = false
        /// The register that holds it; -1 for none.
        var register = -1
        /// Whether its kernel itself stores it past the cache.
        var bypassesCache = false
    }

    /// Takes a program's instructions in. Registers that are reduced are read once more, after all instructions.
    func encode(_ program: Program, _ isa: InstructionSet, part: RowPart? = nil) {
        code.removeAll()
        values.removeAll()
        folded.removeAll()
        fusedSums.removeAll()
        for index in program.instructions.indices {
            values.append(Value(byteCount: program.instructions[index].dtype.byteCount))
            let operands = program.instructions[index].operands
            for position in operands.indices {
                guard case .register(let register) = operands[position] else { continue }
                values[register].uses += 1
                values[register].reader = index
            }
        }
        for request in part?.requests.elements ?? UnsafeBufferPointer(start: nil, count: 0) {
            // Twice, so that no other kernel computes it.
            if case .register(let register) = request.operand { values[register].uses += 2 }
        }
        for output in program.outputs.indices { values[program.outputs[output].register].output = output }
        for index in program.instructions.indices where values[index].output < 0 && isFolded(index, program) {
            values[index].isFolded = true
            folded.append(plainCode(index, program))
        }
        if let part { matchFusedSums(part, program, isa) }
        for index in program.instructions.indices where !values[index].isFolded && !values[index].isAbsorbed {
            if joinsReader(index, program, isa) {
                continue
            } else {
                code.append(values[index].partner >= 0 ? fusedCode(index, program) : plainCode(index, program))
            }
        }
        for index in code.indices {
            let operands = code[index].operands
            for position in operands.indices where operands[position] < values.count {
                values[operands[position]].lastReader = code[index].out
            }
        }
        guard let part else { return }
        for index in part.requests.indices {
            keep(fusedSums[index]?.operand ?? part.requests[index].operand)
            if let other = fusedSums[index]?.other { keep(other) }
        }
    }

    /// Lets a register hold what it has until a tile is reduced.
    private func keep(_ operand: Program.Operand) {
        if case .register(let register) = operand { values[register].lastReader = .max }
    }

    /// The number of an operand's place.
    func place(_ operand: Program.Operand, _ program: Program) -> Int {
        switch operand {
        case .register(let index): index
        case .input(let index): program.instructions.count + index
        case .constant(let index): program.instructions.count + program.inputs.count + index
        }
    }

    func isSingle(_ operand: Program.Operand, _ program: Program) -> Bool {
        switch operand {
        case .register(let index): values[index].isFolded
        case .input(let index): program.inputs[index].elements == .single
        case .constant: true
        }
    }

    private func isFolded(_ index: Int, _ program: Program) -> Bool {
        let operands = program.instructions[index].operands
        for position in operands.indices where !isSingle(operands[position], program) { return false }
        return true
    }

    private func plainCode(_ index: Int, _ program: Program) -> Code {
        let instruction = program.instructions[index]
        return Code(
            out: index, kernel: Int(instruction.operation.rawValue), operandType: instruction.operandType,
            dtype: instruction.dtype, operands: instruction.operands.map { place($0, program) },
            isCast: instruction.operation == .cast)
    }

    // MARK: Fused arithmetic

    /// Whether an instruction is computed together with the only one that reads it; notes it if so.
    private func joinsReader(_ index: Int, _ program: Program, _ isa: InstructionSet) -> Bool {
        if joinsWide(index, program) { return true }
        guard FusedArithmetic.begins(with: program.instructions[index].operation) else { return false }
        let reader = onlyReader(index)
        if reader < 0 { return false }
        if values[reader].partner == index { return true }
        if values[index].partner >= 0 || values[reader].partner >= 0 { return false }
        let last = readerOfScaled(index, reader, program, isa)
        if last >= 0 {
            values[last].partner = reader
        } else if fusedRow(index, reader, program, isa) == nil || !mayWait(index, until: reader, program) {
            return false
        }
        values[reader].partner = index
        return true
    }

    /// The instruction that alone reads this one, which is no output; -1 if there is none such.
    func onlyReader(_ index: Int) -> Int {
        values[index].output < 0 && values[index].uses == 1 ? values[index].reader : -1
    }

    /// The row for an instruction and the one that reads it.
    private func fusedRow(
        _ index: Int, _ reader: Int, _ program: Program, _ isa: InstructionSet, isScaled: Bool = false
    ) -> Int? {
        let (first, second) = (program.instructions[index], program.instructions[reader])
        guard
            let row = FusedArithmetic.row(
                first.operation, second.operation, onLeft: second.operands[0] == .register(index), isScaled: isScaled),
            KernelTable.shared.kernel(Self.kernel(ofRow: row), second.operandType, isa) != nil
        else { return nil }
        return row
    }

    private static let operationCount = Operation.allCases.count

    private static func kernel(ofRow row: Int) -> Int { operationCount + row }

    static func kernel(_ wide: WideArithmetic) -> Int { kernel(ofRow: FusedArithmetic.rows.count + Int(wide.rawValue)) }

    /// For a product by a single element that is the first operand of two operations which one kernel computes with it, as in
    /// `c + 0.5 * a * b`: the second of the two; -1 for anything else.
    private func readerOfScaled(_ index: Int, _ reader: Int, _ program: Program, _ isa: InstructionSet) -> Int {
        let (product, second) = (program.instructions[index], program.instructions[reader])
        guard product.operation == .mul,
            isSingle(product.operands[0], program) != isSingle(product.operands[1], program)
        else { return -1 }
        let last = onlyReader(reader)
        guard last >= 0, values[last].partner < 0,
            second.operation == .mul || second.operands[0] == .register(index),
            fusedRow(reader, last, program, isa, isScaled: true) != nil, mayWait(index, until: last, program)
        else { return -1 }
        return last
    }

    /// Whether an instruction may run as late as another one: no output that is written between may lie over what it reads.
    func mayWait(_ index: Int, until later: Int, _ program: Program) -> Bool {
        for output in program.outputs where output.isInPlace && output.register > index && output.register < later {
            return false
        }
        return true
    }

    /// An instruction together with its partner, and with the product that the partner reads first if it has one.
    private func fusedCode(_ index: Int, _ program: Program) -> Code {
        let partner = values[index].partner
        if program.instructions[index].operation == .cast { return wideCode(index, program) }
        let product = values[partner].partner
        let (last, second) = (program.instructions[index], program.instructions[partner])
        var operands = Operands(filler: -1)
        func append(_ operand: Program.Operand) { operands.append(place(operand, program)) }
        if product >= 0 {
            let first = program.instructions[product]
            let number = isSingle(first.operands[0], program) ? 0 : 1
            append(first.operands[number])
            append(first.operands[1 - number])
            append(second.operands[second.operands[0] == .register(product) ? 1 : 0])
        } else {
            append(second.operands[0])
            append(second.operands[1])
        }
        let isLeft = last.operands[0] == .register(partner)
        append(last.operands[isLeft ? 1 : 0])
        let row = FusedArithmetic.row(second.operation, last.operation, onLeft: isLeft, isScaled: product >= 0)!
        return Code(
            out: index, kernel: Self.kernel(ofRow: row), operandType: last.operandType, dtype: last.dtype,
            operands: operands, isCast: false)
    }

    /// The instructions of the program that run as a part of later ones.
    var fusedInstructions: [Int] {
        values.indices.flatMap { index in
            let partner = values[index].partner
            return partner >= 0 ? [partner] : []
        }
    }
}
