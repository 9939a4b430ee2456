extension Planner {
    /// Turns the gathered nodes into instructions, operands before consumers.
    mutating func build() {
        for index in pending.elements.reversed() {
            let (operation, operandType, dtype) = nodes.with(index) { node in
                (node.operation!, node.operandType, node.dtype)
            }
            let isRowLevel = isRowLevel(index)
            let edges = entries[index].edges
            var operands = Operands(filler: Program.Operand.constant(0))
            for position in edges.indices {
                operands.append(
                    operand(
                        position, of: index, edges[position], operation.operandType(position, operandType),
                        byRow: isRowLevel && !operation.isReduction))
            }
            // A copy of what only this program holds, made to write it somewhere, needs no instruction.
            if operation == .cast, operandType == dtype, case .register = operands[0], entries[edges[0]].isOurs {
                entries[index].operand = operands[0]
            } else {
                let computed = operation.isReduction ? operation.rule.resultType(operandType) : dtype
                let result = program.append(
                    Program.Instruction(
                        operation: operation, operandType: operandType, dtype: computed, operands: operands,
                        isRowLevel: isRowLevel))
                // Nodes of reductions may be of a type that results are rounded to.
                entries[index].operand = convert(result, from: computed, to: dtype, byRow: isRowLevel)
            }
        }
    }

    /// Whether a pending entry has an element for each row.
    func isRowLevel(_ index: Int) -> Bool { rows != nil && nodes.with(index) { node in node.isRowLevel } }

    /// An entry's operand, in the type that its operation takes.
    private mutating func operand(
        _ position: Int, of index: Int, _ edge: Int, _ dtype: DType, byRow: Bool
    ) -> Program.Operand {
        if edge < 0 {
            guard case .number(let number) = nodes.with(index, { node in node.operand(position) }) else {
                preconditionFailure("operands are nodes or numbers")
            }
            return program.append(Program.Constant(dtype: dtype, number: number))
        }
        let from = nodes.with(edge) { node in node.dtype }
        let inRowShape = byRow && !entries[edge].isPending && isWithoutReducedDimensions(index)
        // Not by `??`, for whose second operand the planner would be copied.
        let operand: Program.Operand
        if let known = inRowShape ? entries[edge].rowOperand : entries[edge].operand {
            operand = known
        } else {
            operand = leaf(edge, readBy: inRowShape ? index : nil)
            if inRowShape { entries[edge].rowOperand = operand } else { entries[edge].operand = operand }
        }
        return convert(operand, from: from, to: dtype, byRow: byRow)
    }

    /// Whether a node at row level has no reduced dimensions. In a shape that has them an operand broadcasts as it does to the
    /// shape of all elements.
    private func isWithoutReducedDimensions(_ index: Int) -> Bool {
        rows.map { rows in nodes.with(index) { node in node.shape != rows.rowShape } } ?? false
    }

    /// An entry that is ready, read by nodes of the program's shape, or by one without the reduced dimensions.
    private mutating func leaf(_ edge: Int, readBy consumer: Int?) -> Program.Operand {
        let (dtype, elements, fill) = nodes.with(edge) { node in (node.dtype, node.elements, node.fill) }
        if let fill {
            return program.append(Program.Constant(dtype: dtype, number: fill.converted(to: dtype)))
        }
        var byRow: StridedLayout?
        if let consumer, let rows {
            let shape = nodes.with(consumer) { node in node.shape }
            byRow = nodes.with(edge) { node in rows.layout(node.layout, ofRowShape: shape) }
        }
        let input = nodes.with(edge) { node in Self.elements(of: node, &program, byRow) }
        inputEntries.append(edge)
        buffers.inputs.append(elements)
        return program.append(Program.Input(dtype: dtype, elements: input))
    }

    private static func elements(
        of node: ExpressionNode, _ program: inout Program, _ byRow: StridedLayout?
    ) -> Program.Input.Elements {
        if node.isStored {
            if node.shape == program.shape && node.isContiguous { return .dense }
            if node.count == 1 { return program.count == 1 ? .dense : .single }
            var layout = byRow ?? node.layout.broadcast(to: program.shape)
            layout.offset = 0
            return program.elements(layout)
        }
        guard let (first, step) = node.range else { preconditionFailure("fills are constants") }
        return .range(
            first: first, step: step, layout: program.append(byRow ?? node.layout.broadcast(to: program.shape)))
    }

    private mutating func convert(
        _ operand: Program.Operand, from: DType, to: DType, byRow: Bool
    ) -> Program.Operand {
        if from == to { return operand }
        var isRowLevel = byRow
        if case .register(let register) = operand { isRowLevel = program.instructions[register].isRowLevel }
        for known in conversions.elements
        where known.operand == operand && known.dtype == to && known.isRowLevel == isRowLevel { return known.result }
        let result = program.append(
            Program.Instruction(
                operation: .cast, operandType: from, dtype: to, operands: Operands(operand), isRowLevel: isRowLevel))
        conversions.append(Conversion(operand: operand, dtype: to, isRowLevel: isRowLevel, result: result))
        return result
    }
}
