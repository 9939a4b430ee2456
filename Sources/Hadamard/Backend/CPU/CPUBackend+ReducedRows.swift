internal import CHadamard

extension CPUBackend {
    /// The most rows whose results between two steps lie on the stack.
    private static let mostRows = 128

    func supports(_ reduced: ReducedRows) -> Bool {
        reduced.rowLength <= Plan.blockElements && reduced.rowCount <= Self.mostRows
    }

    func run(
        _ reduced: ReducedRows, _ elements: ElementAddress, into output: ElementAddress, _ settings: EngineSettings
    ) {
        let kernels = ReductionTable.shared.kernels(
            reduced.operation, reduced.operandType, settings.instructionSet)!
        let (length, count) = (reduced.rowLength, reduced.rowCount)
        let rowBytes = length &* reduced.operandType.byteCount
        if reduced.steps.count == 0 {
            return kernels.pointee.rows(output.pointer, elements.pointer, length, count, rowBytes)
        }
        // What a step reads and what it writes.
        withUnsafeTemporaryAllocation(byteCount: 32 &* count, alignment: 16) { memory in
            var source = memory.baseAddress!
            var target = source + 16 &* count
            kernels.pointee.rows(source, elements.pointer, length, count, rowBytes)
            for index in reduced.steps.indices.reversed() {
                let step = reduced.steps[index]
                var operands = Operands(filler: BoundOperand.number(.bool(false)))
                for position in step.numbers.indices {
                    operands.append(
                        step.numbers[position].map(BoundOperand.number)
                            ?? .elements(ElementAddress(pointer: source)))
                }
                run(
                    step.operation, operandType: step.operandType, dtype: step.dtype, operands,
                    into: index == 0 ? output : ElementAddress(pointer: target), count: count, settings)
                swap(&source, &target)
            }
        }
    }
}
