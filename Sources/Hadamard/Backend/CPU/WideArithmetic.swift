/// What one kernel computes in float64 from a float32 operand and float64 ones, and rounds to float32, as at the end of
/// normalizations: `(x - mean) * scale`. Each step is rounded as it would be alone.
enum WideArithmetic: UInt8, CaseIterable {
    case mul, subMul, subMulAdd

    static let names = ["wide_mul", "wide_sub_mul", "wide_sub_mul_add"]

    var name: String { Self.names[Int(rawValue)] }

    /// The float32 operand, and the other operand of each step.
    var arity: Int { Int(rawValue) + 2 }

    /// The number of a row for so many steps.
    init?(steps: Int) { self.init(rawValue: UInt8(steps - 1)) }
}

extension Plan {
    /// Whether a conversion to float64 is computed together with what follows it up to the conversion back; notes it if so.
    func joinsWide(_ index: Int, _ program: Program) -> Bool {
        let instruction = program.instructions[index]
        guard instruction.operation == .cast, instruction.dtype == .float64, instruction.operandType == .float32 else {
            return false
        }
        var last = index
        var steps = 0
        var expected: [Operation] = []
        while true {
            let reader = onlyReader(last)
            guard reader >= 0, values[reader].partner < 0 else { return false }
            let next = program.instructions[reader]
            if next.operation == .cast {
                guard next.dtype == .float32, steps > 0, (steps == 1) == (expected.count == 1) else { return false }
                last = reader
                break
            }
            if steps == 0 { expected = next.operation == .mul ? [.mul] : [.sub, .mul, .add] }
            guard steps < expected.count, next.operation == expected[steps],
                next.operation != .sub || next.operands[0] == .register(last)
            else { return false }
            last = reader
            steps += 1
        }
        if !mayWait(index, until: last, program) { return false }
        var first = index
        while first != last {
            let reader = values[first].reader
            values[reader].partner = first
            first = reader
        }
        return true
    }

    /// A conversion to float32 together with all that its partners compute.
    func wideCode(_ index: Int, _ program: Program) -> Code {
        var chain = [Int]()
        var partner = values[index].partner
        while partner >= 0 {
            chain.append(partner)
            partner = values[partner].partner
        }
        var operands = Operands(filler: -1)
        var before = chain.removeLast()
        operands.append(place(program.instructions[before].operands[0], program))
        while let step = chain.popLast() {
            let instruction = program.instructions[step]
            operands.append(place(instruction.operands[instruction.operands[0] == .register(before) ? 1 : 0], program))
            before = step
        }
        return Code(
            out: index, kernel: Self.kernel(WideArithmetic(steps: operands.count - 1)!), operandType: .float32,
            dtype: .float32, operands: operands, isCast: false)
    }
}
