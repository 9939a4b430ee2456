/// Times a body as every worker of the comparison does: see `measure` in compare.py.
enum Measurement {
    /// The median time of one run, in seconds, over samples that fill `budget` seconds.
    static func measure(budget: Double, _ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        func seconds(_ runs: Int) throws -> Double {
            let duration = try clock.measure { for _ in 0..<runs { try body() } }
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        }
        // Warm, and find how many runs a sample of 100 µs takes.
        _ = try seconds(2)
        let once = try seconds(3) / 3
        let runs = max(1, Int((1e-4 / once).rounded(.up)))
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
