/// `HADAMARD_TRACE=1`: one report on standard error for each program that runs.
enum Trace {
    static let isOn = !["", "0"].contains(Platform.environment("HADAMARD_TRACE") ?? "")

    static func print(_ program: FusedProgram, _ loop: TileLoop?, threads: Int, seconds: Double) {
        var lines = [
            "program \(Array(program.shape)): \(program.instructions.count) instructions, loops \(loop?.extents ?? [program.count]) "
                + "in tiles \(loop?.box ?? [program.count]), \(threads) \(threads == 1 ? "thread" : "threads"), \(program.byteCount) bytes, "
                + "\(microseconds(seconds)) µs, \(rate(program.byteCount, seconds)) GB/s"
        ]
        for (index, input) in program.inputs.enumerated() {
            lines.append(
                "  i\(index) = \(input.dtype) strides \(Array(program.layout(ofInput: index).strides)) \(input.node.source.traceName)"
            )
        }
        for (index, instruction) in program.instructions.enumerated() {
            let operands = [instruction.operands.0, instruction.operands.1, instruction.operands.2]
                .compactMap { name($0, program) }
            let types =
                instruction.operandType == instruction.dtype
                ? "\(instruction.dtype)" : "\(instruction.operandType) -> \(instruction.dtype)"
            lines.append("  r\(index) = \(instruction.operation.name) \(operands.joined(separator: ", ")) : \(types)")
        }
        for (index, output) in program.outputs.enumerated() {
            lines.append(
                "  out r\(output.register) : \(output.dtype) strides \(Array(program.layout(ofOutput: index).strides))"
                    + (output.isDonated ? " in place" : ""))
        }
        Platform.writeToStandardError(lines.joined(separator: "\n") + "\n")
    }

    private static func name(_ slot: FusedProgram.Slot, _ program: FusedProgram) -> String? {
        switch slot {
        case .none: nil
        case .register(let index): "r\(index)"
        case .input(let index): "i\(index)"
        case .constant(let index): "0x" + String(program.constants[index].bits.x, radix: 16)
        }
    }

    private static func microseconds(_ seconds: Double) -> String { decimal(seconds * 1e6) }

    private static func rate(_ bytes: Int, _ seconds: Double) -> String { decimal(Double(bytes) / seconds / 1e9) }

    /// One digit after the point.
    private static func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

extension Source {
    fileprivate var traceName: String {
        switch self {
        case .storage: ""
        case .fill(let scalar): "fill \(scalar)"
        case .range(let first, let step): "range from \(first) by \(step)"
        }
    }
}
