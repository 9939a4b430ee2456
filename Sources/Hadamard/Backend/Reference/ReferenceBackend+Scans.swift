// Programs with a scan.
extension ReferenceBackend {
    /// Computes all elements, line by line, and then the line's results.
    func runScan(_ program: Program, _ buffers: ProgramBuffers) {
        let scanned = program.shape.indices.first(where: program.isReduced)!
        let scan = program.instructions[program.instructions.count - 1]
        let reader = ReferenceReader(program, buffers)
        var lines = program.shape
        lines[scanned] = 1
        var line = Dimensions(repeating: 0, count: program.shape.count)
        for _ in 0..<Shape.count(lines) {
            var elements: [Scalar] = []
            for place in 0..<program.shape[scanned] {
                line[scanned] = place
                elements.append(compute(program, reader, at: line))
            }
            let results = scan.operation.scanned(elements, scan.operandType)
            for place in results.indices {
                line[scanned] = place
                for number in program.outputs.indices
                where program.outputs[number].register == program.instructions.count - 1 {
                    reader.write(number, results[place].converted(to: scan.dtype), at: line)
                }
            }
            line[scanned] = 0
            line.advance(in: lines)
        }
    }

    /// What is scanned at a position; what else the program writes there is written.
    private func compute(_ program: Program, _ reader: ReferenceReader, at position: Dimensions) -> Scalar {
        var registers: [Scalar] = []
        let last = program.instructions.count - 1
        for index in 0..<last {
            registers.append(reader.result(of: program.instructions[index], registers, at: position))
        }
        let scanned = reader.operand(program.instructions[last].operands[0], registers, at: position)
        for number in program.outputs.indices where program.outputs[number].register < last {
            reader.write(number, registers[program.outputs[number].register], at: position)
        }
        return scanned
    }
}
