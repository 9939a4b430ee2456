import Testing

@testable import Hadamard

/// Expressions over leaves that nobody else holds, so that memory is given away, with parts that somebody holds, so that
/// one pass has several outputs of several sizes.
@Suite struct SharedExpressionTests {
    /// What is left of a random expression: the parts that are held.
    private func held(_ seed: UInt64, _ settings: EngineSettings) throws -> [Snapshot] {
        var random = SplitMix64(seed: seed)
        return try EngineSettings.with(settings) {
            var held: [Tensor] = []
            do {
                let shape = random.pick([[6], [3, 4], [2000], [40, 70], [2, 3, 4]])
                let types = [DType.float32, .float32, .float32, .float64, .int32, .int16, .int64]
                var parts = try (0..<random.size(1...4)).map { _ in try leaf(shape, random.pick(types), &random) }
                for _ in 0..<random.size(2...12) {
                    let (a, b) = (random.pick(parts), random.pick(parts))
                    switch random.size(0...5) {
                    case 0: parts.append(try a + b)
                    case 1: parts.append(try a * b)
                    case 2: parts.append(try a.abs() - 1)
                    case 3: parts.append(try a.to(random.pick(types)))
                    case 4: parts.append(try a.maximum(b))
                    default: parts.append(try Tensor.where(a .> 0, a, b))
                    }
                    if random.once(in: 3) { held.append(parts.last!) }
                    if random.once(in: 6) { parts.remove(at: random.size(0...(parts.count - 1))) }
                    if parts.isEmpty { parts.append(try leaf(shape, .float32, &random)) }
                }
                held.append(parts.last!)
            }
            // In any order: whoever comes first computes the others too.
            for tensor in held.shuffled(using: &random) { try tensor.evaluate() }
            return try held.map { try $0.snapshot() }
        }
    }

    private func leaf(_ shape: [Int], _ dtype: DType, _ random: inout SplitMix64) throws -> Tensor {
        if random.once(in: 4) { return try random.tensor(shape, dtype) }
        let offset = random.size(1...5)
        let order = random.once(in: 3) ? Array(shape.indices.reversed()) : Array(shape.indices)
        let base = try Tensor.arange(shape.reduce(1, *), dtype: dtype).reshaped(order.map { shape[$0] })
        let tensor = try (base - offset).permuted(order)
        try tensor.evaluate()
        return tensor
    }

    @Test(arguments: InstructionSet.available) func whateverIsHeld(_ instructionSet: InstructionSet) throws {
        let effort = UInt64(TestEffort.value)
        for seed in 0..<(150 * effort) {
            let expected = try held(seed, .testing(instructionSet, fuses: false))
            for settings in [
                .testing(instructionSet), .testing(instructionSet, elementsPerThread: 1 << 15),
                EngineSettings.testing(instructionSet, threads: 3, tile: 100, nonTemporalThreshold: 0),
            ] {
                let actual = try held(seed, settings)
                #expect(actual == expected, "seed \(seed), \(settings)")
            }
        }
    }
}
