import Testing

@testable import Hadamard

/// What one kernel computes together gives the bits of its operations one by one, and of the reference: every row, on every
/// side, in every type, with operands in all layouts, in place, and where something else reads what is between.
@Suite struct FusedArithmeticTests {
    /// How an operand lies.
    private enum Place: CaseIterable {
        case dense, single, row, column, transposed
    }

    /// What else happens to the parts of an expression.
    private enum Use: CaseIterable {
        case plain
        /// The middle result is held, too.
        case middleIsRead
        /// Operands that nobody else holds, whose memory the result may take.
        case firstIsGiven, secondIsGiven, lastIsGiven
        /// The result is written over a part of a larger tensor.
        case intoPart
    }

    /// A row of the table with one of the choices that it leaves.
    private struct Form: CustomStringConvertible {
        let row: FusedArithmetic
        let isLeft: Bool
        let isNumberLeft: Bool

        var description: String {
            "\(row.name), \(isLeft ? "left" : "right"), number \(isNumberLeft ? "first" : "second")"
        }

        static let all: [Form] = FusedArithmetic.rows.flatMap { row in
            [true, false].filter { row.side == .either || (row.side == .left) == $0 }.flatMap { isLeft in
                (row.isScaled ? [true, false] : [true]).map { Form(row: row, isLeft: isLeft, isNumberLeft: $0) }
            }
        }

        func supports(_ dtype: DType) -> Bool { row.first.supports(dtype) && row.second.supports(dtype) }

        func middle(_ number: TensorArgument, _ a: Tensor, _ b: Tensor) throws -> Tensor {
            let a: TensorArgument = .tensor(a)
            let first: TensorArgument =
                if !row.isScaled {
                    a
                } else if isNumberLeft {
                    .tensor(try Elementwise.binary(.mul, number, a))
                } else {
                    .tensor(try Elementwise.binary(.mul, a, number))
                }
            return try Elementwise.binary(row.first, first, .tensor(b))
        }

        func last(_ middle: Tensor, _ c: Tensor) throws -> Tensor {
            try isLeft
                ? Elementwise.binary(row.second, .tensor(middle), .tensor(c))
                : Elementwise.binary(row.second, .tensor(c), .tensor(middle))
        }
    }

    private func tensor(
        _ place: Place, _ shape: [Int], _ dtype: DType, _ random: inout SplitMix64
    ) throws -> Tensor {
        switch place {
        case .dense: try random.dense(shape, dtype)
        case .single: try random.dense(random.pick([[], [1, 1]]), dtype)
        case .row: try random.dense([shape[1]], dtype)
        case .column: try random.dense([shape[0], 1], dtype)
        case .transposed: try random.dense([shape[1], shape[0]], dtype).permuted([1, 0])
        }
    }

    private func results(
        _ form: Form, _ use: Use, _ number: TensorArgument, _ operands: [Tensor], _ settings: EngineSettings
    ) throws -> [Snapshot] {
        try EngineSettings.with(settings) {
            func operand(_ index: Int, given: Use) throws -> Tensor {
                if use != given { return operands[index] }
                // In new memory that only the expression holds.
                let copy = try Tensor(
                    bytes: operands[index].bytes(), shape: operands[index].shape, dtype: operands[index].dtype)
                return copy
            }
            let middle = try form.middle(
                number, operand(0, given: .firstIsGiven), operand(1, given: .secondIsGiven))
            let last = try form.last(middle, operand(2, given: .lastIsGiven))
            switch use {
            case .middleIsRead: return try [last.snapshot(), middle.snapshot()]
            case .intoPart:
                var whole = try Tensor.zeros(last.shape.map { $0 * 2 }, dtype: last.dtype)
                try whole.assign(last.shape.map { _ in .slice(nil, nil, step: 2) }, last)
                return try [whole.snapshot()]
            default: return try [last.snapshot()]
            }
        }
    }

    private func check(
        _ form: Form, _ use: Use, _ number: TensorArgument, _ operands: [Tensor], _ note: String
    ) throws {
        let expected = try results(form, use, number, operands, .reference)
        for isa in InstructionSet.available {
            let settings: [EngineSettings] = [
                .testing(isa, fuses: false), .testing(isa), .testing(isa, threads: 2, tile: 7, nonTemporalThreshold: 0),
            ]
            let plain = try results(form, use, number, operands, settings[0])
            for settings in settings.dropFirst() {
                let found = try results(form, use, number, operands, settings)
                for (found, (plain, expected)) in zip(found, zip(plain, expected)) {
                    #expect(found.difference(from: plain) == nil, "\(form), \(use), \(note), \(settings)")
                    #expect(found.difference(from: expected) == nil, "\(form), \(use), \(note), \(settings)")
                }
            }
        }
    }

    private static let triples = Place.allCases.flatMap { a in
        Place.allCases.flatMap { b in Place.allCases.map { c in [a, b, c] } }
    }
    private static let samples = Swift.min(2 * TestEffort.value, triples.count)

    @Test(arguments: DType.allCases) func oneType(_ dtype: DType) throws {
        var random = SplitMix64(seed: UInt64(dtype.rawValue) + 77)
        for form in Form.all where form.supports(dtype) {
            for places in Self.triples.shuffled(using: &random).prefix(Self.samples) {
                let shape = random.pick([[3, 19], [2, 5], [1, 33], [9, 3]])
                let operands = try places.map { try tensor($0, shape, dtype, &random) }
                let number: TensorArgument =
                    random.once(in: 2) ? .scalar(.int(3)) : .tensor(try random.dense([], dtype))
                try check(form, random.pick(Use.allCases), number, operands, "\(places) of \(dtype)\(shape)")
            }
        }
    }

    /// Where the types differ, conversions stand between, also at the number and at the middle result.
    @Test func severalTypes() throws {
        var random = SplitMix64(seed: 5)
        let dtypes: [DType] = [.float32, .float64, .float32, .int32, .int64, .float16, .uint8, .bool, .complex64]
        for form in Form.all {
            for _ in 0..<(2 * Self.samples) {
                let shape = random.pick([[3, 19], [2, 5]])
                let places = (0..<3).map { _ in random.pick(Place.allCases) }
                let types = (0..<3).map { _ in random.pick(dtypes) }
                let operands = try places.indices.map { try tensor(places[$0], shape, types[$0], &random) }
                let number: TensorArgument =
                    random.once(in: 3)
                    ? .tensor(try random.dense([], random.pick(dtypes)))
                    : .scalar(random.pick([.int(3), .float(0.1), .bool(true)]))
                do {
                    try check(form, random.pick(Use.allCases), number, operands, "\(places) of \(types), \(number)")
                } catch is TensorError {
                    // No bools are subtracted, no complex numbers are ordered.
                }
            }
        }
    }

    /// The kernels are used: of dense operands one instruction is left.
    @Test(arguments: [DType.float32, .float64]) func oneInstruction(_ dtype: DType) throws {
        var random = SplitMix64(seed: 1)
        for form in Form.all {
            let operands = try (0..<3).map { _ in try random.dense([3, 19], dtype) }
            let backend = CheckingBackend(comparesReference: true)
            try backend.watch {
                try form.last(form.middle(.scalar(.float(0.3)), operands[0], operands[1]), operands[2]).evaluate()
            }
            let program = try #require(Program(backend.texts[0]))
            #expect(program.instructions.count == form.row.arity - 1)
            for isa in InstructionSet.available {
                let plan = Plan()
                plan.encode(program, isa)
                #expect(plan.code.count == 1, "\(form) of \(dtype) on \(isa)")
            }
        }
    }
}
