import Testing

@testable import Hadamard

/// Settings that no program can run with become the next that one can.
@Suite struct EngineSettingsTests {
    @Test func instructionSetsThatTheMachineLacks() {
        for wanted in InstructionSet.allCases {
            var settings = EngineSettings()
            settings.instructionSet = wanted
            #expect(InstructionSet.available.contains(settings.instructionSet))
            #expect(settings.instructionSet <= wanted)
        }
    }

    @Test(arguments: [Int.min, -1, 0, 1, 1 << 20, .max]) func numbersOutOfRange(_ number: Int) throws {
        var settings = EngineSettings()
        settings.tileElements = number
        settings.threads = number
        settings.elementsPerThread = number
        try EngineSettings.with(settings) {
            let a = try Tensor.arange(1000, dtype: .float32).reshaped([10, 100]) + 1
            #expect(try (a.transposed() * 2)[99, 9].item(as: Float.self) == 2000)
            #expect((1...WorkerPool.maximumThreads).contains(EngineSettings.current.threadLimit))
            let b = try Tensor.arange(1000, dtype: .float32) + 1
            #expect(try (b * b + b)[999].item(as: Float.self) == 1_001_000)
        }
    }
}
