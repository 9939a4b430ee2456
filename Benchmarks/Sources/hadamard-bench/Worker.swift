import CStream
import Foundation
import Hadamard

/// Carries out the driver's commands.
struct Worker {
    private struct Mistake: Error, CustomStringConvertible { let description: String }

    private var expression: Expression?
    private var operands: [Tensor] = []

    mutating func perform(_ command: Command) throws -> Answer {
        switch command.command {
        case .load:
            return try load(command)
        case .write:
            let result = try value()
            try result.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: command.file ?? ""))
            return Answer(dtype: result.dtype.name, shape: result.shape)
        case .time:
            guard let expression else { throw Mistake(description: "nothing is loaded") }
            let operands = operands
            return Answer(seconds: try Measurement.measure(budget: command.budget ?? 0.1) { try expression(operands) })
        case .bandwidth:
            let threads = Int32(clamping: command.threads ?? 1)
            let bandwidth = stream_bandwidth(command.bytes ?? 400_000_000, threads)
            return Answer(gigabytes: bandwidth)
        }
    }

    private func value() throws -> Tensor {
        guard let expression else { throw Mistake(description: "nothing is loaded") }
        return try expression(operands)
    }

    private mutating func load(_ command: Command) throws -> Answer {
        (expression, operands) = (nil, [])
        guard let expression = Expressions.named(command.swift ?? "") else {
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
        self.expression = expression
        return Answer()
    }
}
