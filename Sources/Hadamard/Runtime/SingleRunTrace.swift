/// The trace's report on a small expression that ran operation after operation, without the planner.
final class SingleRunTrace {
    private let started = Platform.monotonicSeconds
    /// What operands and results are called, by their nodes' numbers.
    private var names: [UInt64: String] = [:]
    private var inputs: [String] = []
    private var instructions: [String] = []
    private var bytesRead = 0
    /// The bytes of results whose memory no later operation has taken over.
    private var written: [UInt64: Int] = [:]

    /// Takes down an operation that has run and where its result went.
    func note(_ operation: Operation, _ result: ExpressionNode, _ operands: [Operand], _ output: Storage) {
        var line = Trace.line(
            instructions.count, operation, operands.compactMap { name($0, result.operandType) }, result.operandType,
            result.dtype)
        for case .node(let node) in operands where node.storage === output {
            written[node.id] = nil
            line += " in place"
        }
        names[result.id] = "r\(instructions.count)"
        written[result.id] = result.count * result.dtype.byteCount
        instructions.append(line)
    }

    func print(_ shape: Dimensions) {
        let seconds = Platform.monotonicSeconds - started
        let bytes = written.values.reduce(bytesRead, +)
        let head = Trace.head(
            shape, instructions.count, "one after the other on one tile", 1, bytes: bytes, seconds: seconds)
        Trace.write([head] + inputs + instructions)
    }

    private func name(_ operand: Operand, _ dtype: DType) -> String? {
        switch operand {
        case .none: return nil
        case .scalar(let scalar): return Trace.constant(scalar.bits(as: dtype))
        case .node(let node):
            if let known = names[node.id] { return known }
            let name = "i\(inputs.count)"
            names[node.id] = name
            inputs.append(Trace.input(inputs.count, node.dtype, node.layout.strides, node.source))
            bytesRead += node.count * node.dtype.byteCount
            return name
        }
    }
}
