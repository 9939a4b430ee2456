extension SingleOperation {
    /// The trace's report on an operation whose operands are still held. `isTwice` says that the first stands on both sides.
    static func trace(
        _ operation: Operation, _ root: ExpressionNode, isTwice: Bool, isInPlace: Bool, started: Double
    ) {
        let seconds = Platform.monotonicSeconds - started
        var (inputs, names): ([String], [String]) = ([], [])
        var bytes = root.count * root.dtype.byteCount
        for index in 0..<operation.arity {
            if let node = root.operand(index) {
                names.append("i\(inputs.count)")
                inputs.append(Trace.input(inputs.count, node.dtype, node.layout.strides, node.source))
                bytes += node.count * node.dtype.byteCount
            } else {
                names.append(
                    isTwice && index == 1 ? names[0] : Trace.constant(root.scalarBits(index), root.operandType))
            }
        }
        let head = Trace.head(root.shape, 1, "one tile", 1, bytes: bytes, seconds: seconds)
        let line = Trace.line(0, operation, names, root.operandType, root.dtype)
        Trace.write([head] + inputs + [line + (isInPlace ? " in place" : "")])
    }
}
