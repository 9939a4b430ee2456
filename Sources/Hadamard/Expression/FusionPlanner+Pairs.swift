// Operations that one kernel computes together.
extension FusionPlanner {
    /// Whether an entry is computed together with the only one that reads it; notes it if so.
    mutating func joinsConsumer(_ index: Int) -> Bool {
        let consumer = onlyReader(index)
        if consumer < 0 { return false }
        if entries[consumer].partner == index { return true }
        if entries[index].partner >= 0 || entries[consumer].partner >= 0 { return false }
        let last = readerOfScaled(index, consumer)
        if last >= 0 {
            entries[last].partner = consumer
        } else if pair(index, consumer) == nil {
            return false
        }
        entries[consumer].partner = index
        return true
    }

    /// The entry that alone reads this one, which nobody outside holds; -1 if there is none such.
    private func onlyReader(_ index: Int) -> Int {
        entries[index].isOurs && entries[index].uses == 1 ? entries[index].consumer : -1
    }

    /// Appends an entry and its partner as one instruction.
    mutating func appendPair(_ index: Int) {
        let partner = entries[index].partner
        let product = entries[partner].partner
        let dtype = nodes.with(index) { node in node.dtype }
        let isLeft = entries[index].edges.0 == partner
        var number = FusedProgram.Slot.none
        let first: FusedProgram.Slot
        let second: FusedProgram.Slot
        if product >= 0 {
            let place = entries[product].edges.0 < 0 ? 0 : 1
            number = operand(place, of: product, dtype)
            first = operand(1 - place, of: product, dtype)
            second = operand(entries[partner].edges.0 == product ? 1 : 0, of: partner, dtype)
        } else {
            first = operand(0, of: partner, dtype)
            second = operand(1, of: partner, dtype)
        }
        let third = operand(isLeft ? 1 : 0, of: index, dtype)
        entries[index].slot = program.append(
            FusedProgram.Instruction(
                operation: pair(partner, index, isScaled: product >= 0)!, operandType: dtype,
                dtype: dtype, operands: (first, second, third), number: number))
    }

    private mutating func operand(_ position: Int, of index: Int, _ dtype: DType) -> FusedProgram.Slot {
        slot(position, of: index, position == 0 ? entries[index].edges.0 : entries[index].edges.1, dtype)
    }

    /// The operation that computes an entry and its consumer; and, if it is scaled, the product that is the entry's first operand.
    private func pair(_ index: Int, _ consumer: Int, isScaled: Bool = false) -> Operation? {
        let (first, dtype) = nodes.with(index) { node in (node.operation!, node.dtype) }
        if first.sign == nil { return nil }
        let (second, operandType) = nodes.with(consumer) { node in (node.operation!, node.operandType) }
        guard dtype == operandType,
            let pair = isScaled
                ? Operation.scaledPair(first, second)
                : Operation.pair(first, second, onLeft: entries[consumer].edges.0 == index), pair.supports(dtype)
        else { return nil }
        return pair
    }

    /// For a product by a number that is the first operand of two operations which one kernel computes with it, as in
    /// `c + 0.5 * a * b`: the second of the two; -1 for anything else.
    private func readerOfScaled(_ index: Int, _ consumer: Int) -> Int {
        let edges = entries[index].edges
        guard edges.0 < 0 || edges.1 < 0, nodes.with(index, { node in node.operation!.sign == .mul }) else { return -1 }
        // A product of another type is converted before it is read: that is an instruction of its own.
        guard nodes.with(index, { node in node.dtype }) == nodes.with(consumer, { node in node.operandType }) else {
            return -1
        }
        let last = onlyReader(consumer)
        guard last >= 0, entries[last].partner < 0, pair(consumer, last, isScaled: true) != nil,
            nodes.with(
                consumer,
                { node in
                    node.operation!.sign == .mul || entries[consumer].edges.0 == index
                })
        else { return -1 }
        return last
    }
}
