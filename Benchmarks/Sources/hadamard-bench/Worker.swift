import Foundation
import Hadamard

/// Carries out the driver's commands.
struct Worker {
    private static let usage = """
        usage: load FOLDER (reads a.f32, b.f32 and c.f32) | time WORKLOAD COUNT BUDGET (seconds of one run) | \
        write WORKLOAD COUNT FILE (the result's elements)
        """
    private var inputs: Inputs?

    mutating func answer(to words: [String]) -> String {
        do {
            return try perform(words)
        } catch {
            return "error \(error)"
        }
    }

    private mutating func perform(_ words: [String]) throws -> String {
        if words.count == 2, words[0] == "load" {
            inputs = try Inputs(folder: words[1])
            return "ok"
        }
        guard words.count == 4, let workload = Workload(rawValue: words[1]), let count = Int(words[2]) else {
            return "error \(Self.usage)"
        }
        try inputs?.take(count)
        guard let inputs else { return "error nothing is loaded" }
        switch words[0] {
        case "time":
            let budget = Double(words[3]) ?? 0.1
            let seconds = try Measurement.measure(budget: budget) {
                try workload(inputs.a, inputs.b, inputs.c).evaluate()
            }
            return "\(seconds)"
        case "write":
            let data = try workload(inputs.a, inputs.b, inputs.c).withUnsafeBytes { Data($0) }
            try data.write(to: URL(fileURLWithPath: words[3]))
            return "ok"
        default:
            return "error \(Self.usage)"
        }
    }
}
