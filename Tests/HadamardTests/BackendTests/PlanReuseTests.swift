import Testing

@testable import Hadamard

/// A program that runs again, on other elements, at other places and with other numbers, gives what it gives when it is new.
@Suite struct PlanReuseTests {
    private static func operand(_ kind: Int, _ dtype: DType, _ random: inout SplitMix64) throws -> Tensor {
        switch kind {
        case 0: try random.dense([6, 40], dtype)
        case 1: try random.dense([40, 6], dtype).permuted([1, 0])
        case 2: try random.dense([40], dtype)
        case 3: try random.dense([6, 1], dtype)
        case 4: try random.dense([], dtype)
        case 5: try Tensor.arange(Int.random(in: 0..<9, using: &random), 99).narrow(0, start: 0, length: 40).to(dtype)
        default: try random.dense([13, 80], dtype)[.slice(1, nil, step: 2), .slice(3, 43)]
        }
    }

    private func check(_ label: String, _ body: () throws -> Tensor) throws {
        let expected = try EngineSettings.with(.reference) { try body().snapshot() }
        for threads in [1, 2] {
            var settings = EngineSettings.testing(threads: threads)
            settings.elementsPerThread = 64
            let found = try EngineSettings.with(settings) { try body().snapshot() }
            #expect(found.difference(from: expected) == nil, "\(label), \(threads) threads")
        }
    }

    @Test(arguments: [DType.float32, .float64, .int32]) func otherElementsAndNumbers(_ dtype: DType) throws {
        var random = SplitMix64(seed: 71)
        for kinds in 0..<49 {
            for repetition in 0..<3 {
                let a = try Self.operand(kinds / 7, dtype, &random)
                let b = try Self.operand(kinds % 7, dtype, &random)
                let number = Int.random(in: -9...9, using: &random)
                let whole = try random.dense([6, 40], dtype)
                try check("\(kinds) of \(dtype), \(repetition)") {
                    // Numbers that are computed with before anything else is: 2 * number.
                    try Tensor.full([], number, dtype: dtype).mul(2).mul(a).add(b).mul(whole).sub(number)
                }
            }
        }
    }

    /// Results that go to a place in a larger tensor, or over an operand.
    @Test func otherPlaces() throws {
        var random = SplitMix64(seed: 72)
        for step in 1...3 {
            for _ in 0..<3 {
                let a = try random.dense([6, 40], .float32)
                let whole = try random.dense([18, 40], .float32)
                try check("step \(step)") {
                    var result = whole
                    try result.assign([.slice(0, 6 * step, step: step)], a.mul(a).add(1))
                    return result
                }
                try check("in place") {
                    var result = try a.add(0)
                    try result.evaluate()
                    result = try result.mul(a).sub(2)
                    return result
                }
            }
        }
    }

    /// Expressions that differ in a type, a layout or an operation alone do not take each other's plans.
    @Test func neighbours() throws {
        var random = SplitMix64(seed: 73)
        let a = try random.dense([6, 40], .float32)
        let b = try random.dense([40, 6], .float32).permuted([1, 0])
        for _ in 0..<2 {
            try check("product") { try a.mul(a).add(1) }
            try check("difference") { try a.mul(a).sub(1) }
            try check("transposed") { try b.mul(b).add(1) }
            try check("both") { try a.mul(b).add(1) }
            try check("widened") { try a.to(.float64).mul(1.5).add(1) }
            try check("float64") { try a.mul(1.5).to(.float64).add(1) }
            try check("row") { try a.mul(a[0]).add(1) }
        }
    }
}
