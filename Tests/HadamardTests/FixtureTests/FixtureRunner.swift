import Foundation
import Hadamard

/// Runs the records of a file and says which of them differ from the expectation.
struct FixtureRunner {
    struct Failure: CustomStringConvertible {
        var record: FixtureRecord
        var reason: String

        var description: String {
            let operands = record.operands.map(\.summary).joined(separator: ", ")
            let attributes = record.attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value.summary)" }
                .joined()
            let note = record.note.isEmpty ? "" : " [\(record.note)]"
            return "\(record.operation)(\(operands))\(attributes): \(reason)\(note)"
        }
    }

    let file: FixtureFile

    /// At most `limit` failures, and how many there are.
    func run(limit: Int = 20) -> (failures: [Failure], count: Int, missing: [String: Int]) {
        var failures: [Failure] = []
        var count = 0
        var missing: [String: Int] = [:]
        for record in file.records {
            guard let row = FixtureOperations.table[record.operation] else {
                missing[record.operation, default: 0] += 1
                continue
            }
            if let reason = check(record, row) {
                count += 1
                if failures.count < limit { failures.append(Failure(record: record, reason: reason)) }
            }
        }
        return (failures, count, missing)
    }

    /// What is wrong, or nil.
    private func check(_ record: FixtureRecord, _ row: FixtureOperations.Row) -> String? {
        let call = FixtureCall(operands: record.operands, attributes: record.attributes)
        do {
            switch row {
            case .value(let body): return try check(record, value: body(call))
            case .text(let body): return check(record, text: try body(call))
            case .inPlace(let body): return try checkInPlace(record, call, body)
            }
        } catch let error as TensorError {
            return check(record, error: error)
        } catch {
            return "\(error)"
        }
    }

    private func check(_ record: FixtureRecord, value: Tensor) throws -> String? {
        switch record.expected {
        case .value(let dtype, let shape, let bytes):
            if value.dtype.name != dtype { return "type \(value.dtype), expected \(dtype)" }
            if value.shape != shape { return "shape \(value.shape), expected \(shape)" }
            let comparison = FixtureComparison(dtypeName: dtype, tolerance: record.tolerance)
            guard let difference = try comparison.firstDifference(expected: bytes, actual: value.fixtureBytes()) else {
                return nil
            }
            let inputs = record.operands.compactMap { $0.element(at: difference.index, of: shape) }.joined(
                separator: ", ")
            return "element \(difference.index) of \(dtype)\(shape) is \(difference.actual), expected "
                + "\(difference.expected); from \(inputs)"
        case .error(let kind, let message, _):
            _ = try value.fixtureBytes()
            return "no error (result \(value.dtype)\(value.shape)), expected \(kind): \(message)"
        case .text: return "a tensor, expected a text"
        }
    }

    private func check(_ record: FixtureRecord, error: TensorError) -> String? {
        guard case .error(let kind, let message, let match) = record.expected else { return "threw \(error)" }
        if FixtureOperations.otherErrorsInPlace.contains(record.operation) { return nil }
        let matches =
            switch match {
            case .exact: error.message == message
            case .contains: error.message.contains(message)
            case .kindOnly: true
            }
        if error.kind.rawValue == kind && matches { return nil }
        return "threw \(error), expected \(kind): \(message)"
    }

    private func check(_ record: FixtureRecord, text: String) -> String? {
        guard case .text(let expected) = record.expected else { return "a text, expected something else" }
        return text == expected ? nil : "is\n\(text)\nexpected\n\(expected)"
    }

    /// On a tensor that nobody else holds, and on one that somebody does: the other holder never sees the change, and an
    /// operation that throws changes nothing.
    private func checkInPlace(
        _ record: FixtureRecord, _ call: FixtureCall, _ body: (FixtureCall, inout Tensor) throws -> Void
    ) throws -> String? {
        var alone = try call.tensor()
        let original = try alone.fixtureBytes()
        do {
            try body(call, &alone)
        } catch let error as TensorError {
            if try !alone.fixtureBytes().isSame(as: original) { return "the operation threw and changed its operand" }
            return check(record, error: error)
        }
        if let reason = try check(record, value: alone) { return reason }
        var shared = try call.tensor()
        let other = shared
        try body(call, &shared)
        if let reason = try check(record, value: shared) { return "with a second holder: " + reason }
        return try other.fixtureBytes().isSame(as: original) ? nil : "the operation changed another tensor"
    }
}

extension FixtureOperand {
    /// The operand for a message.
    var summary: String {
        switch self {
        case .none: return "nil"
        case .tensor(let tensor):
            let view = tensor.layout.view
            return "\(tensor.dtypeName)\(view.shape)" + (tensor.layout.isPlain ? "" : " strides \(view.strides)")
        case .bool(let value): return "\(value)"
        case .int(let value): return "\(value)"
        case .float(let value): return "\(value)"
        case .complex(let real, let imaginary): return "\(real) + i \(imaginary)"
        }
    }

    /// The element that broadcasts to a position in a result, for a message.
    func element(at index: Int, of shape: [Int]) -> String? {
        guard case .tensor(let tensor) = self else { return summary }
        let view = tensor.layout.view
        guard view.shape.count <= shape.count else { return nil }
        var offset = view.offset
        var rest = index
        for axis in shape.indices.reversed() {
            let position = rest % shape[axis]
            rest /= shape[axis]
            let own = axis - (shape.count - view.shape.count)
            if own >= 0 && view.shape[own] > 1 { offset += position * view.strides[own] }
        }
        let exact = FixtureTolerance(ulps: 0, absolute: 0, anyZero: false)
        let comparison = FixtureComparison(dtypeName: tensor.dtypeName, tolerance: exact)
        guard (offset + 1) * comparison.elementSize <= tensor.bytes.count else { return nil }
        return comparison.show(tensor.bytes, offset)
    }
}

extension FixtureLayout {
    var isPlain: Bool { slices == nil && permutation == nil && expanded == nil }
}

extension FixtureAttribute {
    var summary: String {
        switch self {
        case .text(let text): text
        case .ints(let values): "\(values)"
        }
    }
}
