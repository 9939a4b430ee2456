import Hadamard

/// Rows whose operands are the function's parameters in PyTorch's order.
extension FixtureOperations {
    static let catalogue: [String: Row] = [
        "imag": .value { try $0.tensor().imag() },
        "round_decimals": .value { try $0.tensor().round(decimals: $0.int(1)) },
        "threshold": .value { try $0.tensor().threshold($0.scalar(1), value: $0.scalar(2)) },
        "isclose": .value { try $0.tensor().isclose($0.tensor(1)) },
        "allclose": .value { try .full([], $0.tensor().allclose($0.tensor(1))) },
        "equal": .value { try .full([], $0.tensor().equal($0.tensor(1))) },
        "isclose_within": .value { call in
            guard case .bool(let equalNaN) = call.operands[4] else { throw FixtureFormatError(description: "no bool") }
            return try call.tensor().isclose(
                call.tensor(1), relative: call.double(2), absolute: call.double(3), equalNaN: equalNaN)
        },
        "lerp": .value { try $0.tensor().lerp($0.tensor(1), weight: $0.operand(2)) },
        "addcmul": .value { try $0.tensor().addcmul($0.tensor(1), $0.tensor(2), value: $0.factor(3)) },
        "addcdiv": .value { try $0.tensor().addcdiv($0.tensor(1), $0.tensor(2), value: $0.factor(3)) },
        "masked_fill": .value { try $0.tensor().maskedFill($0.tensor(1), $0.operand(2)) },
        "masked_scatter": .value { try $0.tensor().maskedScatter($0.tensor(1), $0.tensor(2)) },
    ]

    /// PyTorch's functions in place that look at shape and type first. `update` looks at the function first, so that another of
    /// two errors is thrown. The language keeps PyTorch's order: its sessions (Tools/script_sessions.txt) hold the errors.
    static let otherErrorsInPlace: Set<String> = ["addcmul_", "clamp_", "lerp_"]
}

extension FixtureCall {
    func int(_ index: Int) throws -> Int {
        guard case .int(let value) = operands[index] else { throw FixtureFormatError(description: "no integer") }
        return value
    }

    func optionalDouble(_ index: Int) throws -> Double? {
        if case .none = operands[index] { nil } else { try double(index) }
    }

    /// A number by which something is multiplied: 1 where it is left out.
    func factor(_ index: Int) throws -> Scalar {
        guard index < operands.count else { return .int(1) }
        return if case .none = operands[index] { .int(1) } else { try scalar(index) }
    }
}
