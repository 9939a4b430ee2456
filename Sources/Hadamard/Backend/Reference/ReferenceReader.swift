/// Reads and writes a program's elements at index tuples. Layouts are found once: tests spend much of their time here, in code
/// that is not optimised.
struct ReferenceReader {
    private let inputs: [Program.Input]
    private let outputs: [Program.Output]
    private let constants: [Scalar]
    private let inputLayouts: [StridedLayout]
    private let outputLayouts: [StridedLayout]
    private let buffers: ProgramBuffers

    init(_ program: Program, _ buffers: ProgramBuffers) {
        inputs = program.inputs
        outputs = program.outputs
        constants = program.constants.map(\.number)
        inputLayouts = program.inputs.indices.map { program.layout(ofInput: $0) }
        outputLayouts = program.outputs.indices.map { program.layout(ofOutput: $0) }
        self.buffers = buffers
    }

    func operand(_ operand: Program.Operand, _ registers: [Scalar], at index: Dimensions) -> Scalar {
        switch operand {
        case .register(let register): registers[register]
        case .constant(let constant): constants[constant]
        case .input(let input):
            ReferenceBackend.element(of: inputs[input], inputLayouts[input].position(index), buffers.inputs[input])
        }
    }

    func result(of instruction: Program.Instruction, _ registers: [Scalar], at index: Dimensions) -> Scalar {
        var operands = Operands(filler: Scalar.bool(false))
        for position in instruction.operands.indices {
            operands.append(operand(instruction.operands[position], registers, at: index))
        }
        return ReferenceBackend.element(instruction.operation, instruction.operandType, instruction.dtype, operands)
    }

    func write(_ number: Int, _ element: Scalar, at index: Dimensions) {
        buffers.outputs[number].setElement(outputLayouts[number].position(index), element, outputs[number].dtype)
    }
}
