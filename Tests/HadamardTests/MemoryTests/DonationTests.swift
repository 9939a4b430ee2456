import Testing

@testable import Hadamard

/// Where results lie: in the memory of an operand that nobody else holds, and nowhere else.
@Suite struct DonationTests {
    private func fresh(_ shape: [Int] = [1000], _ dtype: DType = .float32) throws -> Tensor {
        try Tensor(elements: (0..<shape.reduce(1, *)).map { .int(Int64($0 % 7)) }, shape: shape, dtype: dtype)
    }

    /// Runs a change and says whether the elements lie where they lay.
    private func staysInPlace(_ tensor: inout Tensor, _ change: (inout Tensor) throws -> Void) throws -> Bool {
        let before = try tensor.address()
        try change(&tensor)
        return try tensor.address() == before
    }

    @Test func operatorsInPlace() throws {
        let b = try fresh()
        for dtype in [DType.float32, .float64, .complex64] {
            var a = try fresh([1000], dtype)
            #expect(try staysInPlace(&a) { try $0 *= b })
            #expect(try staysInPlace(&a) { try $0 += 2 })
            #expect(try staysInPlace(&a) { try $0 /= b + 1 })
            #expect(try staysInPlace(&a) { a in try a -= a * b })
            #expect(try staysInPlace(&a) { a in try a += a })
        }
    }

    @Test func chains() throws {
        var x = try fresh()
        #expect(try staysInPlace(&x) { x in x = try x.tanh() })
        #expect(try staysInPlace(&x) { x in x = try (x * 2 + 1).exp() })
        #expect(try staysInPlace(&x) { x in for _ in 0..<200 { try x *= 1.5 } })
        #expect(try staysInPlace(&x) { x in try x.update { try $0 * $0 } })
        #expect(try staysInPlace(&x) { x in x = try (x .> 0).to(.int32) })
    }

    @Test func otherLayouts() throws {
        var transposed = try fresh([30, 40]).transposed() + 0
        try transposed.evaluate()
        let storage = try #require(transposed.node.storage?.pointer)
        try transposed *= 3
        try transposed.evaluate()
        #expect(transposed.node.storage?.pointer == storage)
        var row = try fresh([4, 50])
        #expect(try staysInPlace(&row) { row in try row *= fresh([50]) })
        #expect(try staysInPlace(&row) { row in try row *= fresh([4, 1]) })
    }

    @Test func partsInPlace() throws {
        var a = try fresh([20, 30])
        #expect(try staysInPlace(&a) { a in try a[1..., 0] *= 2 })
        #expect(try staysInPlace(&a) { a in try a[3] += fresh([30]) })
        let value = try fresh([30])
        #expect(try staysInPlace(&a) { a in a[0] = value })
        #expect(try staysInPlace(&a) { a in try a[.slice(nil, nil, step: -2)] *= 2 })
        #expect(try staysInPlace(&a) { a in try a[1...] += a[..<19] * 1 })
    }

    @Test func neverWhatOthersHold() throws {
        var a = try fresh()
        let copy = a
        #expect(try !staysInPlace(&a) { try $0 *= 2 })
        #expect(try copy == fresh())
        var b = try fresh()
        let view = b[10..<20]
        let viewed = try view.snapshot()
        #expect(try !staysInPlace(&b) { try $0 *= 2 })
        #expect(try view.snapshot() == viewed)
        var c = try fresh()
        let pending = try c * 3
        #expect(try !staysInPlace(&c) { try $0 *= 2 })
        #expect(try pending == fresh() * 3)
        var d = try fresh()
        let other = d
        #expect(try !staysInPlace(&d) { d in try d[0] += 1 })
        #expect(try other == fresh())
    }

    /// A result of ten elements must not keep the memory of the million that they were cut from.
    @Test func partsDoNotKeepTheWhole() throws {
        for settings in [EngineSettings.testing(), .testing(elementsPerThread: 1 << 15)] {
            try EngineSettings.with(settings) {
                let results = [
                    try fresh([100_000])[..<10] + 1, try (fresh([100_000])[..<10] + 1) * 2,
                    try fresh([100, 1000])[..<1] + 1, try fresh([100, 1000]).transposed()[.all, ..<1] * 2 + 1,
                ]
                for result in results {
                    try result.evaluate()
                    #expect(result.node.storage?.byteCount == result.count * 4)
                }
            }
        }
    }

    @Test func typesOfOtherSizesGetTheirOwn() throws {
        let a = try fresh()
        let address = try a.address()
        let wide = try a.to(.float64)
        #expect(try wide.address() != address)
        #expect(try wide.scalars(as: Float.self) == a.scalars(as: Float.self))
    }
}
