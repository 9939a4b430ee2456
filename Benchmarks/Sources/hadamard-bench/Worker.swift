import CStream
import Foundation
import Hadamard

/// Carries out the driver's commands.
struct Worker {
    private struct Mistake: Error, CustomStringConvertible { let description: String }

    private var computation: Computation?
    private var operands: [Tensor] = []

    mutating func perform(_ command: Command) throws -> Answer {
        switch command.command {
        case .load:
            return try load(command)
        case .write:
            return try write(to: command.file ?? "")
        case .time:
            let (operands, budget) = (operands, command.budget ?? 0.1)
            switch computation {
            case nil: throw Mistake(description: "nothing is loaded")
            case .one(let expression):
                return Answer(seconds: try Measurement.measure(budget: budget) { try expression(operands).evaluate() })
            case .pair(let expression):
                return Answer(
                    seconds: try Measurement.measure(budget: budget) {
                        let (first, second) = try expression(operands)
                        try first.evaluate()
                        try second.evaluate()
                    })
            }
        case .bandwidth:
            return Answer(gigabytes: stream_bandwidth(command.bytes ?? 400_000_000, threads(command)))
        case .reading:
            return Answer(gigabytes: read_bandwidth(command.bytes ?? 400_000_000, threads(command)))
        }
    }

    private func threads(_ command: Command) -> Int32 { Int32(clamping: command.threads ?? 1) }

    private func write(to file: String) throws -> Answer {
        let results: [Tensor]
        switch computation {
        case nil: throw Mistake(description: "nothing is loaded")
        case .one(let expression): results = [try expression(operands)]
        case .pair(let expression):
            let (first, second) = try expression(operands)
            results = [first, second]
        }
        let bytes = try results.reduce(into: Data()) { bytes, result in
            bytes.append(try result.withUnsafeBytes { Data($0) })
        }
        try bytes.write(to: URL(fileURLWithPath: file))
        // Two results are written as one that has a dimension more.
        let shape = results.count == 1 ? results[0].shape : [results.count] + results[0].shape
        return Answer(dtype: results[0].dtype.name, shape: shape)
    }

    private mutating func load(_ command: Command) throws -> Answer {
        (computation, operands) = (nil, [])
        guard let computation = Expressions.named(command.swift ?? "") else {
            return Answer(lacking: "has no such function yet")
        }
        operands = try (command.inputs ?? []).map { input in
            guard let dtype = DType(name: input.dtype) else { throw Mistake(description: "no type \(input.dtype)") }
            let url = URL(fileURLWithPath: command.folder ?? "").appendingPathComponent(input.name)
            let base = try Tensor(bytes: [UInt8](Data(contentsOf: url)), shape: input.shape, dtype: dtype)
            guard !input.view.isEmpty else { return base }
            guard let view = Expressions.views[input.view] else { throw Mistake(description: "no view \(input.view)") }
            return try view(base)
        }
        self.computation = computation
        return Answer()
    }
}
