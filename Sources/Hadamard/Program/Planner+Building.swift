extension Planner {
    /// Turns the gathered nodes into instructions, operands before consumers.
    mutating func build() {
        for index in pending.elements.reversed() {
            let (operation, operandType, dtype) = nodes.with(index) { node in
                (node.operation!, node.operandType, node.dtype)
            }
            let edges = entries[index].edges
            var operands = Operands(filler: Program.Operand.constant(0))
            for position in edges.indices {
                operands.append(
                    operand(position, of: index, edges[position], operation.operandType(position, operandType)))
            }
            // A copy of what only this program holds, made to write it somewhere, needs no instruction.
            if operation == .cast, operandType == dtype, case .register = operands[0], entries[edges[0]].isOurs {
                entries[index].operand = operands[0]
            } else {
                entries[index].operand = program.append(
                    Program.Instruction(
                        operation: operation, operandType: operandType, dtype: dtype, operands: operands))
            }
        }
    }

    /// An entry's operand, in the type that its operation takes.
    private mutating func operand(_ position: Int, of index: Int, _ edge: Int, _ dtype: DType) -> Program.Operand {
        if edge < 0 {
            guard case .number(let number) = nodes.with(index, { node in node.operand(position) }) else {
                preconditionFailure("operands are nodes or numbers")
            }
            return program.append(Program.Constant(dtype: dtype, number: number))
        }
        let operand = entries[edge].operand ?? leaf(edge)
        entries[edge].operand = operand
        return convert(operand, from: nodes.with(edge) { node in node.dtype }, to: dtype)
    }

    private mutating func leaf(_ edge: Int) -> Program.Operand {
        let (dtype, elements, fill) = nodes.with(edge) { node in (node.dtype, node.elements, node.fill) }
        if let fill {
            return program.append(Program.Constant(dtype: dtype, number: fill.converted(to: dtype)))
        }
        let input = nodes.with(edge) { node in Self.elements(of: node, &program) }
        inputEntries.append(edge)
        buffers.inputs.append(elements)
        return program.append(Program.Input(dtype: dtype, elements: input))
    }

    private static func elements(of node: ExpressionNode, _ program: inout Program) -> Program.Input.Elements {
        if node.isStored {
            if node.shape == program.shape && node.isContiguous { return .dense }
            if node.count == 1 { return program.count == 1 ? .dense : .single }
            var layout = node.layout.broadcast(to: program.shape)
            layout.offset = 0
            return program.elements(layout)
        }
        guard let (first, step) = node.range else { preconditionFailure("fills are constants") }
        return .range(first: first, step: step, layout: program.append(node.layout.broadcast(to: program.shape)))
    }

    private mutating func convert(_ operand: Program.Operand, from: DType, to: DType) -> Program.Operand {
        if from == to { return operand }
        for known in conversions.elements where known.operand == operand && known.dtype == to { return known.result }
        let result = program.append(
            Program.Instruction(operation: .cast, operandType: from, dtype: to, operands: Operands(operand)))
        conversions.append(Conversion(operand: operand, dtype: to, result: result))
        return result
    }
}
