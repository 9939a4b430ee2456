import Hadamard
import Testing

/// Functions whose kernels take a block of elements one way or another, by whether there is a large argument among them.
@Suite struct LongReductionTests {
    private static let functions: [@Sendable (Tensor) throws -> Tensor] = [
        { try $0.sin() }, { try $0.cos() }, { try $0.tan() },
    ]

    @Test(arguments: InstructionSet.available, [DType.float32, .float64])
    func neighboursDoNotShow(instructionSet: InstructionSet, dtype: DType) throws {
        var settings = EngineSettings()
        settings.instructionSet = instructionSet
        try EngineSettings.with(settings) {
            var random = SplitMix64(seed: 7)
            // Small arguments, and with them, seldom, others of any size: some blocks have none.
            let values = (0..<2000).map { index in
                let small = Double(Int64(bitPattern: random.next()) >> 12) * 0x1p-49
                return index % 97 == 3 || index > 1500 ? small * 0x1p100 : small
            }
            let all = try Tensor(scalars: values).to(dtype)
            for function in Self.functions {
                let together = try function(all).to(.float64).scalars(as: Double.self)
                for index in values.indices {
                    let alone = try function(all.narrow(0, start: index, length: 1)).to(.float64).item(as: Double.self)
                    #expect(alone == together[index])
                }
            }
        }
    }

    /// Arguments near multiples of π/2 that need a reduction by many digits of π; the values are from arbitrary precision.
    @Test func argumentsNextToZerosOfTheCosine() throws {
        let x = try Tensor([0x1.6ac5b262ca1ffp+849, 0x1.fffffffffffffp+1023, 0x1.921fb54442d18p+0], dtype: .float64)
        let results: [(Tensor, [Double])] = [
            (try x.cos(), [-0x1.14ae72e6ba22fp-61, -0x1.fffe62ecfab75p-1, 0x1.1a62633145c07p-54]),
            (try x.sin(), [1, 0x1.452fc98b34e97p-8, 1]),
            (try x.tan(), [-0x1.d9ba9a7975636p+60, -0x1.4530cfe729484p-8, 0x1.d02967c31cdb5p+53]),
        ]
        for (result, expected) in results {
            for (value, truth) in zip(try result.scalars(as: Double.self), expected) {
                #expect(abs(value - truth) <= truth.ulp, "\(value), expected \(truth)")
            }
        }
    }

    @Test func sincIsZeroAtWholeNumbers() throws {
        for dtype in [DType.float16, .bfloat16, .float32, .float64, .complex64] {
            let whole = try Tensor([-3, -1, 1, 2, 100, 2000]).to(dtype)
            #expect(try whole.sinc().abs().scalars(as: Double.self) == [0, 0, 0, 0, 0, 0])
        }
    }
}
