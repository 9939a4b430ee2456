// Programs with a scan.
extension ReferenceBackend {
    /// Computes all elements, line by line, and then the line's results.
    func runScan(_ program: Program, _ buffers: ProgramBuffers) {
        let scanned = program.shape.indices.first(where: program.isReduced)!
        let scan = program.instructions[program.instructions.count - 1]
        var lines = program.shape
        lines[scanned] = 1
        var line = Dimensions(repeating: 0, count: program.shape.count)
        for _ in 0..<Shape.count(lines) {
            var elements: [Scalar] = []
            for place in 0..<program.shape[scanned] {
                line[scanned] = place
                elements.append(compute(program, buffers, at: line))
            }
            for (place, result) in scan.operation.scanned(elements, scan.operandType).enumerated() {
                line[scanned] = place
                for (number, output) in program.outputs.enumerated()
                where output.register == program.instructions.count - 1 {
                    buffers.outputs[number].setElement(
                        program.layout(ofOutput: number).position(line), result.converted(to: scan.dtype), output.dtype)
                }
            }
            line[scanned] = 0
            line.advance(in: lines)
        }
    }

    /// What is scanned at a position; what else the program writes there is written.
    private func compute(_ program: Program, _ buffers: ProgramBuffers, at position: Dimensions) -> Scalar {
        var registers: [Scalar] = []
        func value(_ operand: Program.Operand) -> Scalar {
            switch operand {
            case .register(let register): registers[register]
            case .constant(let constant): program.constants[constant].number
            case .input(let input):
                Self.element(
                    of: program.inputs[input], program.layout(ofInput: input).position(position), buffers.inputs[input])
            }
        }
        for instruction in program.instructions.dropLast() {
            registers.append(
                Self.element(
                    instruction.operation, instruction.operandType, instruction.dtype,
                    instruction.operands.map { value($0) }))
        }
        let scanned = value(program.instructions[program.instructions.count - 1].operands[0])
        for (number, output) in program.outputs.enumerated() where registers.indices.contains(output.register) {
            buffers.outputs[number].setElement(
                program.layout(ofOutput: number).position(position), registers[output.register], output.dtype)
        }
        return scanned
    }
}
