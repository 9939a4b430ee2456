import Testing

@testable import Hadamard

/// Which way large programs store their results, on a memory whose speed changes.
@Suite struct NonTemporalTrialsTests {
    /// How often the faster way was taken, where the memory's speed changes by half from one stretch of runs to the next.
    private static func share(nonTemporalTime: Double, runs: Int) -> Double {
        var record = NonTemporalTrials.Record()
        var generator = SplitMix64(seed: 1)
        var taken = 0
        for run in 0..<runs {
            let bypassesCache = record.bypassesCache
            let speed = run / 50 % 2 == 0 ? 1.0 : 2.0
            let interruption = Int.random(in: 0..<40, using: &generator) == 0 ? 5.0 : 1.0
            let noise = Double.random(in: 0.97...1.03, using: &generator)
            record.note(
                bypassesCache: bypassesCache, (bypassesCache ? nonTemporalTime : 1) * speed * interruption * noise)
            if bypassesCache == (nonTemporalTime < 1) { taken += 1 }
        }
        return Double(taken) / Double(runs)
    }

    @Test(arguments: [0.6, 0.85, 1.18, 1.6])
    func fasterWay(_ nonTemporalTime: Double) {
        #expect(Self.share(nonTemporalTime: nonTemporalTime, runs: 2000) > 0.9)
    }

    /// The machine can change for good: another way is the faster one from now on.
    @Test func changeOfWay() {
        var record = NonTemporalTrials.Record()
        for _ in 0..<500 { record.note(bypassesCache: record.bypassesCache, record.bypassesCache ? 1 : 2) }
        #expect(record.bypassesCache)
        for _ in 0..<1000 { record.note(bypassesCache: record.bypassesCache, record.bypassesCache ? 2 : 1) }
        let last = (0..<50).map { _ in
            defer { record.note(bypassesCache: record.bypassesCache, record.bypassesCache ? 2 : 1) }
            return record.bypassesCache
        }
        #expect(last.count { $0 } <= 2)
    }
}
