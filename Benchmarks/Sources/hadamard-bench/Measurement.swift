import Hadamard

/// Times an expression as every worker of the comparison does: see `measure` in worker.py.
enum Measurement {
    /// The median time of one run, in seconds, over samples that fill `budget` seconds. A run ends when the value is
    /// there, and drops it.
    static func measure(budget: Double, _ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        func seconds(_ runs: Int) throws -> Double {
            let duration = try clock.measure {
                for _ in 0..<runs { try body() }
            }
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        }
        let once = Swift.min(try seconds(1), try seconds(1))
        var runs = Swift.max(1, Int((1e-4 / Swift.max(once, 1e-9)).rounded(.up)))
        if runs > 1 {
            // Short runs: warm for as long as a sample, then count again.
            runs = Swift.max(1, Int((1e-4 * Double(runs) / (try seconds(runs))).rounded(.up)))
        }
        var samples: [Double] = []
        var spent = 0.0
        while samples.count < 3 || spent < budget {
            let time = try seconds(runs)
            spent += time
            samples.append(time / Double(runs))
        }
        samples.sort()
        return samples[samples.count / 2]
    }
}
