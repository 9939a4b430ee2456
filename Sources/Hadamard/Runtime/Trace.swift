/// `HADAMARD_TRACE=1`: one report on standard error for each program that runs.
enum Trace {
    static let isOn = EnvironmentSetting.traces

    static func print(_ program: FusedProgram, _ loop: TileLoop?, threads: Int, seconds: Double) {
        let loops = "loops \(loop?.extents ?? [program.count]) in tiles \(loop?.box ?? [program.count])"
        var lines = [
            head(program.shape, program.instructions.count, loops, threads, bytes: program.byteCount, seconds: seconds)
        ]
        for (index, input) in program.inputs.enumerated() {
            lines.append(
                Self.input(index, input.dtype, program.layout(ofInput: index).strides, input.node.source))
        }
        for (index, instruction) in program.instructions.enumerated() {
            let operands = [
                instruction.operands.0, instruction.operands.1, instruction.operands.2, instruction.number,
            ]
            lines.append(
                line(
                    index, instruction.operation, operands.compactMap { name($0, program) }, instruction.operandType,
                    instruction.dtype))
        }
        for (index, output) in program.outputs.enumerated() {
            lines.append(
                "  out r\(output.register) : \(output.dtype) strides \(Array(program.layout(ofOutput: index).strides))"
                    + (output.isDonated ? " in place" : "") + (loop?.streams == true ? " streamed" : ""))
        }
        write(lines)
    }

    // MARK: Parts

    static func write(_ lines: [String]) { Platform.writeToStandardError(lines.joined(separator: "\n") + "\n") }

    static func head(
        _ shape: Dimensions, _ instructions: Int, _ loops: String, _ threads: Int, bytes: Int, seconds: Double
    ) -> String {
        "program \(Array(shape)): \(instructions) \(instructions == 1 ? "instruction" : "instructions"), \(loops), "
            + "\(threads) \(threads == 1 ? "thread" : "threads"), \(bytes) bytes, \(decimal(seconds * 1e6)) µs, "
            + "\(decimal(Double(bytes) / seconds / 1e9)) GB/s"
    }

    /// An instruction with the types that go in and come out.
    static func line(
        _ index: Int, _ operation: Operation, _ operands: [String], _ operandType: DType, _ dtype: DType
    ) -> String {
        let types = operandType == dtype ? "\(dtype)" : "\(operandType) -> \(dtype)"
        return "  r\(index) = \(operation.name) \(operands.joined(separator: ", ")) : \(types)"
    }

    static func input(_ index: Int, _ dtype: DType, _ strides: Dimensions, _ source: Source) -> String {
        "  i\(index) = \(dtype) strides \(Array(strides)) \(source.traceName)"
    }

    /// A number as the operation takes it: after its conversion to the operands' type.
    static func constant(_ bits: SIMD2<UInt64>, _ dtype: DType) -> String {
        func number<Element: TensorElement>(_ type: Element.Type) -> String {
            Swift.withUnsafeBytes(of: bits) { $0.loadUnaligned(as: type).scalar.description }
        }
        return number(dtype.elementType)
    }

    private static func name(_ slot: FusedProgram.Slot, _ program: FusedProgram) -> String? {
        switch slot {
        case .none: nil
        case .register(let index): "r\(index)"
        case .input(let index): "i\(index)"
        case .constant(let index): constant(program.constants[index].bits, program.constants[index].dtype)
        }
    }

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
