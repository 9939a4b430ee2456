extension FusionPlanner {
    /// Turns the gathered nodes into instructions, operands before consumers.
    mutating func build() {
        for index in pending.reversed() {
            if joinsConsumer(index) { continue }
            if entries[index].partner >= 0 {
                appendPair(index)
                continue
            }
            let edges = entries[index].edges
            let (operation, operandType, dtype) = nodes.with(index) { node in
                (node.operation!, node.operandType, node.dtype)
            }
            // A condition stays bool.
            let first = slot(0, of: index, edges.0, operation.rule == .select ? .bool : operandType)
            let second = operation.arity > 1 ? slot(1, of: index, edges.1, operandType) : .none
            let third = operation.arity > 2 ? slot(2, of: index, edges.2, operandType) : .none
            // A copy of what only this program holds, made to write it somewhere, needs no instruction.
            if operation.rule == .cast, operandType == dtype, case .register = first, entries[edges.0].isOurs {
                entries[index].slot = first
            } else {
                entries[index].slot = program.append(
                    FusedProgram.Instruction(
                        operation: operation, operandType: operandType, dtype: dtype,
                        operands: (first, second, third)))
            }
        }
    }

    mutating func slot(
        _ position: Int, of index: Int, _ edge: Int, _ dtype: DType
    ) -> FusedProgram.Slot {
        if edge < 0 { return constant(dtype, nodes.with(index) { node in node.scalarBits(position) }) }
        if entries[edge].slot == .none { entries[edge].slot = leafSlot(edge) }
        return convert(entries[edge].slot, from: nodes.with(edge) { node in node.dtype }, to: dtype)
    }

    private mutating func leafSlot(_ edge: Int) -> FusedProgram.Slot {
        if let constant = nodes.with(edge, { node in constant(node) }) { return program.append(constant) }
        inputEntries.append(edge)
        return program.append(nodes.with(edge) { node in FusedProgram.Input(node, shape: program.shape) })
    }

    /// The value of a leaf that has one for all elements.
    private func constant(_ node: ExpressionNode) -> FusedProgram.Constant? {
        if node.isStored {
            guard node.shape != program.shape, node.count == 1, let storage = node.storage else { return nil }
            return FusedProgram.Constant(dtype: node.dtype, bits: storage.bits(at: node.offset, node.dtype))
        }
        guard case .fill(let scalar) = node.source else { return nil }
        return FusedProgram.Constant(dtype: node.dtype, bits: scalar.bits(as: node.dtype))
    }

    private mutating func constant(_ dtype: DType, _ bits: SIMD2<UInt64>) -> FusedProgram.Slot {
        program.append(FusedProgram.Constant(dtype: dtype, bits: bits))
    }

    private mutating func convert(_ slot: FusedProgram.Slot, from: DType, to: DType) -> FusedProgram.Slot {
        if from == to { return slot }
        if let known = conversions.first(where: { $0.slot == slot && $0.dtype == to }) { return known.result }
        let result: FusedProgram.Slot
        if case .constant(let index) = slot {
            let cast = settings.instructionSet.kernels.cast(from: from, to: to)
            result = constant(to, castBits(program.constants[index].bits, cast))
        } else {
            result = program.append(
                FusedProgram.Instruction(
                    operation: .cast, operandType: from, dtype: to, operands: (slot, .none, .none)))
        }
        conversions.append((slot, to, result))
        return result
    }
}
