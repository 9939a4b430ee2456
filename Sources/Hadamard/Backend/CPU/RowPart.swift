/// A part of a program with rows, as a program without: what one pass computes of the rows' elements, or what is computed for whole
/// rows before a pass.
final class RowPart: @unchecked Sendable {
    // Unchecked: a row plan, which owns it, is used by one program at a time.

    /// Where an operand lies: where the whole program's operand of a number does, or in the memory of a block, which has an element
    /// for each of the block's rows, or for each element.
    enum Place: BitwiseCopyable {
        case outside(Int)
        case rowsOfBlock(offset: Int)
        case elementsOfBlock(offset: Int)
    }

    let plan = Plan()
    @exclusivity(unchecked) private(set) var program = Program([])
    let buffers = ProgramBuffers()
    let requests = KeptList<Plan.Request>()
    /// Whether there is one element for each row.
    @exclusivity(unchecked) private(set) var isRowLevel = false
    @exclusivity(unchecked) private var loops: RowLoops?
    @exclusivity(unchecked) private var block: KeptList<Int>?
    /// By instruction of the whole: the register that it has here; -1 for none.
    let registers = KeptList<Int>()
    private let inputPlaces = KeptList<Place>()
    private let outputPlaces = KeptList<Place>()
    /// What was read before.
    private let known = KeptList<(operand: Program.Operand, here: Program.Operand)>()

    var isEmpty: Bool { program.outputs.isEmpty && requests.isEmpty }

    func restart(_ whole: Program, _ loops: RowLoops, _ block: KeptList<Int>, isRowLevel: Bool) {
        self.isRowLevel = isRowLevel
        self.loops = loops
        self.block = block
        var shape = whole.shape
        if isRowLevel { for dim in shape.indices where whole.isReduced(dim) { shape[dim] = 1 } }
        program.restart(shape, reduced: isRowLevel ? 0 : whole.reduced)
        buffers.removeAll()
        requests.removeAll()
        registers.removeAll()
        registers.append(repeating: -1, count: whole.instructions.count)
        inputPlaces.removeAll()
        outputPlaces.removeAll()
        known.removeAll()
    }

    // MARK: Building

    /// Takes an instruction in, on operands of this part.
    func append(_ index: Int, _ instruction: Program.Instruction, _ operands: Operands<Program.Operand>) {
        registers[index] = program.instructions.count
        _ = program.append(
            Program.Instruction(
                operation: instruction.operation, operandType: instruction.operandType, dtype: instruction.dtype,
                operands: operands))
    }

    func constant(_ constant: Program.Constant) -> Program.Operand { program.append(constant) }

    /// What stands here for an operand of the whole program, if it is computed or was read before.
    func known(_ operand: Program.Operand) -> Program.Operand? {
        if case .register(let register) = operand, registers[register] >= 0 { return .register(registers[register]) }
        for index in known.indices where known[index].operand == operand { return known[index].here }
        return nil
    }

    func remember(_ operand: Program.Operand, as here: Program.Operand) { known.append((operand, here)) }

    /// An operand that the whole program reads from outside.
    func input(_ number: Int, _ input: Program.Input, _ layout: StridedLayout) -> Program.Operand {
        let elements: Program.Input.Elements
        switch input.elements {
        case .range(let first, let step, _): elements = .range(first: first, step: step, layout: program.append(layout))
        case .single: elements = .single
        case .dense, .strided: elements = .strided(program.append(layout))
        }
        return append(Program.Input(dtype: input.dtype, elements: elements), .outside(number))
    }

    /// What another part computed.
    func input(_ dtype: DType, _ place: Place, _ layout: StridedLayout) -> Program.Operand {
        append(Program.Input(dtype: dtype, elements: .strided(program.append(layout))), place)
    }

    private func append(_ input: Program.Input, _ place: Place) -> Program.Operand {
        inputPlaces.append(place)
        return program.append(input)
    }

    /// Copies what another part computed, or what is written elsewhere, too.
    func copy(_ operand: Program.Operand, _ dtype: DType) -> Int {
        _ = program.append(
            Program.Instruction(operation: .cast, operandType: dtype, dtype: dtype, operands: Operands(operand)))
        return program.instructions.count - 1
    }

    /// Writes a register of this part.
    func output(
        _ here: Int, _ place: Place, _ layout: StridedLayout, isInPlace: Bool = false
    ) {
        outputPlaces.append(place)
        program.append(
            Program.Output(
                register: here, dtype: program.instructions[here].dtype, layout: program.append(layout),
                isInPlace: isInPlace))
    }

    // MARK: Lowering

    func isLocal(input: Int) -> Bool { inputPlaces[input].isLocal }

    func isLocal(output: Int) -> Bool { outputPlaces[output].isLocal }

    /// Finds the operands' addresses, given those of the whole program's and the memory of a block.
    func fillBuffers(_ whole: borrowing ProgramBuffers, _ memory: UnsafeMutableRawPointer) {
        buffers.removeAll()
        for place in inputPlaces.elements {
            switch place {
            case .outside(let number): buffers.inputs.append(whole.inputs[number])
            case .rowsOfBlock(let offset), .elementsOfBlock(let offset):
                buffers.inputs.append(ElementAddress(pointer: memory + offset))
            }
        }
        for place in outputPlaces.elements {
            switch place {
            case .outside(let number): buffers.outputs.append(whole.outputs[number])
            case .rowsOfBlock(let offset), .elementsOfBlock(let offset):
                buffers.outputs.append(ElementAddress(pointer: memory + offset))
            }
        }
        plan.blockMemory = memory
    }

    var traversal: RowTraversal {
        guard let loops else { preconditionFailure("a part has loops") }
        if isRowLevel {
            let count = loops.loops.count - loops.reducedCount
            return RowTraversal(rowLength: 1, reduced: count..<count)
        }
        return RowTraversal(rowLength: program.rowLength, reduced: loops.reduced, hasColumns: loops.hasColumns)
    }

    /// Fills the iteration space of a block for operands of some layouts: the inputs', then the outputs'.
    func fill(_ space: IterationSpace, _ layouts: [StridedLayout]) {
        guard let loops, let block else { preconditionFailure("a part has loops") }
        space.fill(loops, block, isRowLevel: isRowLevel, layouts)
        let reduced = isRowLevel ? 0..<0 : loops.reduced
        for operand in 0..<inputPlaces.count + outputPlaces.count {
            let place = operand < inputPlaces.count ? inputPlaces[operand] : outputPlaces[operand - inputPlaces.count]
            switch place {
            case .outside: break
            case .rowsOfBlock: space.makeDense(operand, butFor: reduced)
            case .elementsOfBlock: space.makeDense(operand, butFor: 0..<0)
            }
        }
    }
}

extension RowPart.Place {
    fileprivate var isLocal: Bool { if case .outside = self { false } else { true } }
}
