/// Runs a program with rows, stage by stage: before each pass over the rows' elements what stands for whole rows, then the pass, whose
/// reductions write an element for each row.
struct RowPasses {
    let program: Program
    let buffers: ProgramBuffers
    let settings: EngineSettings
    private let passes: [Int]
    private let rowCount: Int
    /// The sizes of the dimensions that are not reduced.
    private let rowShape: Dimensions
    /// The dimensions that are not reduced, then those that are.
    private let order: Dimensions
    /// By instruction: an element for each row.
    private var rows: [ElementAddress?]
    /// The memory of those.
    private var storages: [Storage] = []
    /// The threads that took part, at most.
    private(set) var threads = 1
    private(set) var instructions = 0

    var passCount: Int { program.passCount(passes) }

    init(_ program: Program, _ buffers: ProgramBuffers, _ settings: EngineSettings) {
        self.program = program
        self.buffers = buffers
        self.settings = settings
        passes = program.passes
        rowCount = program.rowCount
        let kept = program.shape.indices.filter { !program.isReduced($0) }
        rowShape = Dimensions(kept.map { program.shape[$0] })
        order = Dimensions(kept + program.shape.indices.filter(program.isReduced))
        rows = Array(repeating: nil, count: program.instructions.count)
        for (number, output) in program.outputs.enumerated()
        where program.instructions[output.register].isRowLevel { rows[output.register] = buffers.outputs[number] }
    }

    mutating func run() throws(TensorError) {
        for stage in 0...(passes.max() ?? 0) + 1 {
            try runRows(stage)
            try runElements(stage)
        }
    }

    /// An element for each row of an instruction.
    private mutating func memory(_ index: Int) throws(TensorError) -> ElementAddress {
        if let address = rows[index] { return address }
        let storage = try Storage.allocate([rowCount], program.instructions[index].dtype)
        storages.append(storage)
        rows[index] = storage.address(0, program.instructions[index].dtype)
        return rows[index]!
    }

    // MARK: Rows

    /// Computes what stands for whole rows before a pass.
    private mutating func runRows(_ stage: Int) throws(TensorError) {
        var part = Part(program, shape: rowShape)
        for (index, instruction) in program.instructions.enumerated()
        where instruction.isRowLevel && !instruction.operation.isReduction && passes[index] == stage {
            part.append(index) { operand, part in rowOperand(operand, &part) }
        }
        if part.program.instructions.isEmpty { return }
        for (index, register) in part.registers.enumerated() {
            guard let register else { continue }
            part.buffers.outputs.append(try memory(index))
            part.program.append(
                Program.Output(
                    register: register, dtype: program.instructions[index].dtype, layout: nil, isInPlace: false))
        }
        try execute(part, [])
    }

    private func rowOperand(_ operand: Program.Operand, _ part: inout Part) -> Program.Operand {
        switch operand {
        case .constant: fatalError("constants are copied")
        case .register(let register):
            part.input(
                .register(register), program.instructions[register].dtype, rows[register]!,
                StridedLayout(contiguous: rowShape))
        case .input(let input):
            part.input(
                operand, program.inputs[input], buffers.inputs[input], withoutRows(program.layout(ofInput: input)))
        }
    }

    /// A layout at the shape of all elements, seen without the reduced dimensions.
    private func withoutRows(_ layout: StridedLayout) -> StridedLayout {
        program.shape.indices.reversed().reduce(layout) { program.isReduced($1) ? $0.removing($1) : $0 }
    }

    /// Elements one for each row, seen at the shape of all elements.
    private var rowLayout: StridedLayout {
        var layout = StridedLayout(contiguous: rowShape)
        for dim in program.shape.indices where program.isReduced(dim) {
            layout = layout.inserting(dim, size: program.shape[dim], stride: 0)
        }
        return layout
    }

    // MARK: Elements

    /// Computes a pass: the elements that its outputs and reductions need, which earlier passes may have had too.
    private mutating func runElements(_ pass: Int) throws(TensorError) {
        let reductions = program.instructions.indices.filter {
            program.instructions[$0].operation.isReduction && passes[$0] == pass
        }
        let outputs = program.outputs.indices.filter {
            let register = program.outputs[$0].register
            return !program.instructions[register].isRowLevel && passes[register] == pass
        }
        if reductions.isEmpty && outputs.isEmpty { return }
        var part = Part(program, shape: program.shape)
        part.program.order = order
        let needed = needed(
            reductions.map { program.instructions[$0].operands[0] }
                + outputs.map { .register(program.outputs[$0].register) })
        for index in program.instructions.indices where needed[index] {
            part.append(index) { operand, part in elementOperand(operand, &part) }
        }
        for output in outputs {
            let wanted = program.outputs[output]
            part.buffers.outputs.append(buffers.outputs[output])
            let layout = wanted.layout.map { part.program.append(program.layouts[$0]) }
            part.program.append(
                Program.Output(
                    register: part.registers[wanted.register]!, dtype: wanted.dtype, layout: layout,
                    isInPlace: wanted.isInPlace))
        }
        var requests: [Plan.Request] = []
        for index in reductions { requests.append(try request(index, &part)) }
        try execute(part, requests)
    }

    /// What is asked of the plan for a reduction.
    private mutating func request(_ index: Int, _ part: inout Part) throws(TensorError) -> Plan.Request {
        let instruction = program.instructions[index]
        var operand = part.operand(instruction.operands[0]) { operand, part in elementOperand(operand, &part) }
        // What is written to memory may lie there in another order.
        if case .register(let register) = operand, part.program.outputs.contains(where: { $0.register == register }) {
            operand = part.program.append(
                Program.Instruction(
                    operation: .cast, operandType: instruction.operandType, dtype: instruction.operandType,
                    operands: Operands(operand)))
        }
        var partials: UnsafeMutableRawPointer?
        let blocks = (program.rowLength + Plan.blockElements - 1) / Plan.blockElements
        if blocks > 1 {
            let storage = try Storage.allocate([rowCount, blocks], .complex128)
            storages.append(storage)
            partials = storage.pointer
        }
        return Plan.Request(
            operation: instruction.operation, operandType: instruction.operandType, operand: operand,
            results: try memory(index).pointer, partials: partials)
    }

    /// The instructions at element level that some operands need.
    private func needed(_ operands: [Program.Operand]) -> [Bool] {
        var needed = Array(repeating: false, count: program.instructions.count)
        for case .register(let register) in operands where !program.instructions[register].isRowLevel {
            needed[register] = true
        }
        for index in program.instructions.indices.reversed() where needed[index] {
            let operands = program.instructions[index].operands
            for position in operands.indices {
                guard case .register(let register) = operands[position], !program.instructions[register].isRowLevel
                else {
                    continue
                }
                needed[register] = true
            }
        }
        return needed
    }

    private func elementOperand(_ operand: Program.Operand, _ part: inout Part) -> Program.Operand {
        switch operand {
        case .constant: fatalError("constants are copied")
        case .register(let register):
            part.input(.register(register), program.instructions[register].dtype, rows[register]!, rowLayout)
        case .input(let input):
            part.input(operand, program.inputs[input], buffers.inputs[input], program.layout(ofInput: input))
        }
    }

    // MARK: Running

    private mutating func execute(_ part: Part, _ requests: [Plan.Request]) throws(TensorError) {
        let plan = CPUBackend.takePlan()
        defer { CPUBackend.putBack(plan) }
        plan.encode(part.program, settings.instructionSet, reducing: requests)
        plan.lower(part.program, part.buffers, settings, NonTemporalPolicy.Choice(), reducing: requests)
        threads = Swift.max(threads, CPUBackend.run(plan, try plan.start(part.program, settings)))
        if !requests.isEmpty { plan.finishRows(rowCount) }
        instructions += plan.code.count + requests.count
    }
}

/// A part of a program with rows, as a program without.
private struct Part {
    private let whole: Program
    var program: Program
    let buffers = ProgramBuffers()
    /// By instruction of the whole: the register that it has here.
    private(set) var registers: [Int?]
    /// What was read before.
    private var inputs: [(operand: Program.Operand, here: Program.Operand)] = []

    init(_ whole: Program, shape: Dimensions) {
        self.whole = whole
        program = Program(shape, reduced: shape == whole.shape ? whole.reduced : 0)
        registers = Array(repeating: nil, count: whole.instructions.count)
    }

    /// Takes an instruction in. `find` makes inputs of what is not computed here.
    mutating func append(_ index: Int, _ find: (Program.Operand, inout Part) -> Program.Operand) {
        let instruction = whole.instructions[index]
        var operands = Operands(filler: Program.Operand.constant(0))
        for position in instruction.operands.indices { operands.append(operand(instruction.operands[position], find)) }
        guard
            case .register(let register) = program.append(
                Program.Instruction(
                    operation: instruction.operation, operandType: instruction.operandType, dtype: instruction.dtype,
                    operands: operands))
        else { preconditionFailure("an instruction is a register") }
        registers[index] = register
    }

    mutating func operand(
        _ operand: Program.Operand, _ find: (Program.Operand, inout Part) -> Program.Operand
    ) -> Program.Operand {
        if case .constant(let constant) = operand { return program.append(whole.constants[constant]) }
        if case .register(let register) = operand, let here = registers[register] { return .register(here) }
        if let known = inputs.first(where: { $0.operand == operand }) { return known.here }
        let here = find(operand, &self)
        inputs.append((operand, here))
        return here
    }

    /// An input of elements in memory.
    mutating func input(
        _ operand: Program.Operand, _ dtype: DType, _ address: ElementAddress, _ layout: StridedLayout
    ) -> Program.Operand {
        input(operand, Program.Input(dtype: dtype, elements: .dense), address, layout)
    }

    /// An input as the whole program has it, under a layout.
    mutating func input(
        _ operand: Program.Operand, _ input: Program.Input, _ address: ElementAddress?, _ layout: StridedLayout
    ) -> Program.Operand {
        let elements: Program.Input.Elements
        switch input.elements {
        case .range(let first, let step, _):
            elements = .range(first: first, step: step, layout: program.append(layout))
        case .dense, .single, .strided:
            elements = program.elements(layout)
        }
        buffers.inputs.append(address)
        return program.append(Program.Input(dtype: input.dtype, elements: elements))
    }
}
