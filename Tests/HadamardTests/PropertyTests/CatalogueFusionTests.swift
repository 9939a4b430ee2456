import Testing

@testable import Hadamard

/// Compositions of the catalogue's functions, whose parts change type and size, give the same bits in whatever way they run.
@Suite struct CatalogueFusionTests {
    private typealias Expression = @Sendable (Tensor, Tensor) throws -> [Tensor]

    private static let expressions: [Expression] = [
        { a, b in
            let number = try Tensor.complex(a * 2, b + 1)
            return [try number.conj().real() - number.angle(), try number.imag()]
        },
        { a, b in
            let (mantissa, exponent) = try (a * b).frexp()
            return [mantissa, exponent, try mantissa.ldexp(exponent), try (exponent + 1).to(a.dtype).copysign(b)]
        },
        { a, b in [try (a - b).hardswish().lerp(b.relu6(), weight: a), try a.addcmul(b, a, value: 0.5).signbit()] },
        { a, b in [try a.nextafter(b).softshrink(lambda: 0.25).nanToNum(), try a.fmax(b).isclose(a)] },
        { a, b in
            [try a.elu().leakyRelu(), try a.maskedFill(a .> b, 1).heaviside(b), try b.frac().threshold(0, value: 1)]
        },
        { a, b in [try a.maskedScatter(a .< 0, (b * 2).permuted([1, 0])) + 1, try a.addcdiv(b, a, value: 3).fmin(b)] },
        // Two and three operations in one kernel, also of rows and columns, and where something else reads a part.
        { a, b in
            let half = try a * 0.5
            return [
                try a * 0.3 * b + a, try b + 0.7 * a * b, try a - b * (a * 0.25), try a + b * (a * 0.25),
                try b * -3 / a + b, try a / (b * 3) + a, try half * b + a, try half.exp(),
                try (a * 0.1 * a + b) * 0.2 * a + b, try a * 0.3 * b + b * 0.7 * a,
            ]
        },
        { a, b in
            let (row, column) = (try b.narrowed(0), try b.narrowed(1))
            return [
                try a * 0.3 * row + column, try row * 0.3 * a + b, try column * -2 / a + row,
                try a.permuted([1, 0]) * 0.3 * b.permuted([1, 0]) + a.permuted([1, 0]), try row * 0.3 * column + a,
            ]
        },
    ]

    private func results(_ body: Expression, _ seed: UInt64, _ settings: EngineSettings) throws -> [Snapshot] {
        var random = SplitMix64(seed: seed)
        return try EngineSettings.with(settings) {
            let shape = random.pick([[3, 4], [1, 67], [30, 40], [0, 3]])
            let dtype = random.pick([DType.float32, .float32, .float64])
            let (a, b) = (try random.tensor(shape, dtype), try random.tensor(shape, dtype))
            return try body(a, b).map { try $0.snapshot() }
        }
    }

    @Test(arguments: InstructionSet.available) func waysToRun(_ instructionSet: InstructionSet) throws {
        for (index, expression) in Self.expressions.enumerated() {
            for seed in 0..<4 as Range<UInt64> {
                let expected = try results(expression, seed, .testing(instructionSet, fuses: false))
                for settings in EngineSettings.equivalents(instructionSet) {
                    let actual = try results(expression, seed, settings)
                    #expect(actual == expected, "expression \(index), seed \(seed), \(settings)")
                }
            }
        }
    }
}

extension Tensor {
    /// The first position of a dimension, which broadcasts along it.
    fileprivate func narrowed(_ dim: Int) throws -> Tensor {
        try permuted(dim == 0 ? [0, 1] : [1, 0]).slice([.slice(0, 1)]).permuted(dim == 0 ? [0, 1] : [1, 0])
    }
}
