import Testing

@testable import Hadamard

/// Expects of a computation that all instruction sets, numbers of threads and sizes of tiles, fused and step by step, give what the
/// reference does, bit for bit or within some ulps.
func expectSameBits(_ label: String, ulps: Int = 0, _ body: () throws -> [Tensor]) throws {
    let expected = try EngineSettings.with(.reference) { try body().map { try $0.snapshot() } }
    for instructionSet in InstructionSet.available {
        for settings in EngineSettings.equivalents(instructionSet) {
            let found = try EngineSettings.with(settings) { try body().map { try $0.snapshot() } }
            for (index, snapshot) in found.enumerated() {
                let difference = snapshot.difference(from: expected[index], ulps: ulps)
                #expect(difference == nil, "\(label), result \(index), \(settings)")
            }
        }
    }
}
