internal import CHadamard

/// What a kernel computes and sums as it reads elements. Each step is rounded as it would be alone.
enum FusedSum: UInt8, CaseIterable, BitwiseCopyable {
    /// The square of an element in float64.
    case square
    /// The square of an element in float64 less another operand.
    case centredSquare
    /// The square of the difference of two elements, in their type.
    case differenceSquare
    case product

    private static let names = ["square", "centred_square", "difference_square", "product"]

    /// The kernel's name.
    var name: String { Self.names[Int(rawValue)] }

    init?(name: String) {
        guard let index = Self.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// A sum that stands for some instructions and the sum of what the last one computes.
    struct Match: BitwiseCopyable {
        let sum: FusedSum
        let operandType: DType
        private(set) var operand: Program.Operand
        /// The second operand; the first once more where there is none.
        private(set) var other: Program.Operand
        /// The instructions.
        var absorbed = Operands(filler: -1)

        mutating func swapOperands() { swap(&operand, &other) }
    }

    /// Whether the order of the operands makes no difference.
    var isSymmetric: Bool { self == .product || self == .differenceSquare }

    /// The type of the second operand.
    func otherType(_ operandType: DType) -> DType { self == .centredSquare ? .float64 : operandType }
}

extension Plan {
    /// Rows of no more elements than this are summed many at once, by kernels that compute nothing.
    private static let shortRow = 16

    /// Finds what is summed as it is computed, and takes the instructions that this leaves nothing to do for out of the code.
    func matchFusedSums(_ part: RowPart, _ program: Program, _ isa: InstructionSet) {
        let isWorth = part.traversal.hasColumns || program.rowLength > Self.shortRow
        for index in part.requests.indices {
            let request = part.requests[index]
            guard isWorth, request.operation == .sum, case .register(let last) = request.operand,
                isRead(last, by: request), let match = match(last, program), mayWait(match, program),
                ReductionTable.shared.kernels(match.sum, match.operandType, isa) != nil
            else {
                fusedSums.append(nil)
                continue
            }
            fusedSums.append(match)
            for position in match.absorbed.indices { values[match.absorbed[position]].isAbsorbed = true }
            // So that nothing else computes them.
            for operand in [match.operand, match.other] {
                if case .register(let register) = operand { values[register].uses += 1 }
            }
        }
    }

    /// Whether the instructions may run after all others: no output that is written until then may lie over what they read.
    private func mayWait(_ match: FusedSum.Match, _ program: Program) -> Bool {
        var first = Int.max
        for position in match.absorbed.indices { first = Swift.min(first, match.absorbed[position]) }
        return mayWait(first, until: .max, program)
    }

    /// Whether only a request reads a register, which counts twice.
    private func isRead(_ register: Int, by request: Request) -> Bool {
        values[register].uses == 2 && values[register].output < 0 && !values[register].isFolded
    }

    private func match(_ last: Int, _ program: Program) -> FusedSum.Match? {
        let instruction = program.instructions[last]
        let isSquare = instruction.operation == .square
        guard isSquare || instruction.operation == .mul else { return nil }
        let (a, b) = (instruction.operands[0], instruction.operands[isSquare ? 0 : 1])
        var match =
            a == b
            ? matchSquare(of: a, uses: isSquare ? 1 : 2, last, program)
            : FusedSum.Match(sum: .product, operandType: instruction.operandType, operand: a, other: b)
        if isSingle(match.operand, program) {
            if !match.sum.isSymmetric || isSingle(match.other, program) { return nil }
            match.swapOperands()
        }
        match.absorbed.append(last)
        return match
    }

    /// A square, of something that is read so often.
    private func matchSquare(of operand: Program.Operand, uses: Int, _ reader: Int, _ program: Program)
        -> FusedSum.Match
    {
        let dtype = program.instructions[reader].operandType
        var match = FusedSum.Match(
            sum: dtype == .float64 ? .square : .product, operandType: dtype, operand: operand, other: operand)
        guard let inner = absorbable(operand, uses: uses, by: reader) else { return match }
        let instruction = program.instructions[inner]
        if let narrow = widened(inner, program) {
            match = FusedSum.Match(
                sum: .square, operandType: instruction.operandType, operand: narrow, other: narrow)
        } else if instruction.operation == .sub {
            let (a, b) = (instruction.operands[0], instruction.operands[1])
            if dtype == .float64, let first = absorbable(a, uses: 1, by: inner), let narrow = widened(first, program) {
                match = FusedSum.Match(
                    sum: .centredSquare, operandType: program.instructions[first].operandType, operand: narrow, other: b
                )
                match.absorbed.append(first)
            } else {
                match = FusedSum.Match(sum: .differenceSquare, operandType: dtype, operand: a, other: b)
            }
        } else {
            return match
        }
        match.absorbed.append(inner)
        return match
    }

    /// An instruction whose result is read by another one alone, so often.
    private func absorbable(_ operand: Program.Operand, uses: Int, by reader: Int) -> Int? {
        guard case .register(let register) = operand, values[register].uses == uses, values[register].reader == reader,
            values[register].output < 0, !values[register].isFolded
        else { return nil }
        return register
    }

    /// What an instruction makes float64 of, if it is a conversion from a narrower floating-point type.
    private func widened(_ index: Int, _ program: Program) -> Program.Operand? {
        let instruction = program.instructions[index]
        guard instruction.operation == .cast, instruction.dtype == .float64, instruction.operandType != .float64,
            instruction.operandType.category == .float
        else { return nil }
        return instruction.operands[0]
    }
}
