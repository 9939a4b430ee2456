// Programs with reductions.
extension ReferenceBackend {
    /// Walks through the rows in row-major order, and through each row as many times as there are passes, computing everything
    /// anew.
    func runByRow(_ program: Program, _ buffers: ProgramBuffers) {
        let passes = program.passes
        let last = passes.max() ?? 0
        var walk = RowWalk(program: program, buffers: buffers, passes: passes)
        for row in positions(program.shape, where: { !program.isReduced($0) }) {
            walk.begin()
            for pass in 0...(last + 1) {
                walk.computeRow(pass, at: row)
                if pass > last { continue }
                for position in positions(program.shape, where: program.isReduced) {
                    walk.computeElements(pass, at: Dimensions(row.indices.map { row[$0] + position[$0] }))
                }
                walk.reduce(pass)
            }
            walk.writeRow(at: row)
        }
    }

    /// The positions in some of the dimensions, in row-major order; 0 in the others.
    private func positions(_ shape: Dimensions, where isWalked: (Int) -> Bool) -> [Dimensions] {
        var sizes = shape
        for dim in shape.indices where !isWalked(dim) { sizes[dim] = 1 }
        var positions: [Dimensions] = []
        var position = Dimensions(repeating: 0, count: shape.count)
        for _ in 0..<Shape.count(sizes) {
            positions.append(position)
            position.advance(in: sizes)
        }
        return positions
    }

}

/// What the interpreter knows of a row.
private struct RowWalk {
    let program: Program
    let reader: ReferenceReader
    let passes: [Int]
    /// By instruction: a row's element, or the current element.
    private var registers: [Scalar] = []
    /// By instruction: the elements that a reduction has been given.
    private var gathered: [[Scalar]] = []

    init(program: Program, buffers: ProgramBuffers, passes: [Int]) {
        self.program = program
        reader = ReferenceReader(program, buffers)
        self.passes = passes
        begin()
    }

    mutating func begin() {
        registers = Array(repeating: .bool(false), count: program.instructions.count)
        gathered = Array(repeating: [], count: program.instructions.count)
    }

    private mutating func compute(_ index: Int, at position: Dimensions) {
        registers[index] = reader.result(of: program.instructions[index], registers, at: position)
    }

    /// What stands for the whole row before a pass.
    mutating func computeRow(_ pass: Int, at row: Dimensions) {
        for (index, instruction) in program.instructions.enumerated()
        where instruction.isRowLevel && !instruction.operation.isReduction && passes[index] == pass {
            compute(index, at: row)
        }
    }

    /// An element in a pass. What was computed in passes before is computed again.
    mutating func computeElements(_ pass: Int, at position: Dimensions) {
        for index in program.instructions.indices where passes[index] <= pass {
            let instruction = program.instructions[index]
            if instruction.operation.isReduction {
                if passes[index] != pass { continue }
                gathered[index].append(reader.operand(instruction.operands[0], registers, at: position))
            } else if !instruction.isRowLevel {
                compute(index, at: position)
            }
        }
        for number in program.outputs.indices {
            let register = program.outputs[number].register
            if passes[register] == pass && !program.instructions[register].isRowLevel { write(number, at: position) }
        }
    }

    mutating func reduce(_ pass: Int) {
        for (index, instruction) in program.instructions.enumerated()
        where instruction.operation.isReduction && passes[index] == pass {
            registers[index] = instruction.operation.reduced(gathered[index], instruction.operandType)
                .converted(to: instruction.dtype)
        }
    }

    func writeRow(at row: Dimensions) {
        for (number, output) in program.outputs.enumerated()
        where program.instructions[output.register].isRowLevel { write(number, at: row) }
    }

    private func write(_ number: Int, at position: Dimensions) {
        reader.write(number, registers[program.outputs[number].register], at: position)
    }
}
