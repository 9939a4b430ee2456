import Testing

@testable import Hadamard

/// Every operation of the table in each of its types on both back ends, over values that are of interest and some that are not.
@Suite struct OperationTests {
    @Test func everyOperationHasAReference() {
        for operation in Hadamard.Operation.allCases {
            for dtype in DType.allCases {
                let isSupported = ReferenceBackend.shared.supports(operation, dtype)
                #expect(isSupported == operation.supports(dtype), "\(operation) of \(dtype)")
                #expect(isSupported == CPUBackend.shared.supports(operation, dtype), "\(operation) of \(dtype)")
            }
        }
    }

    /// One element, or several, for each of an operation's operands: all pairs of values, and some of three.
    private func operands(_ operation: TableOperation) throws -> [Tensor] {
        let values = operation.operandTypes.map { InterestingValues.elements($0, isFunction: operation.isFunction) }
        var random = SplitMix64(seed: UInt64(operation.operation.rawValue))
        let count = values.count == 1 ? values[0].count : values.count == 2 ? values[0].count * values[1].count : 1500
        return try values.indices.map { operand in
            let elements = (0..<count).map { cell in
                switch (values.count, operand) {
                case (1, _): values[0][cell]
                case (2, 0): values[0][cell / values[1].count]
                case (2, _): values[1][cell % values[1].count]
                default: random.pick(values[operand])
                }
            }
            return try Tensor(elements: elements, shape: [count], dtype: operation.operandTypes[operand])
        }
    }

    private func result(
        _ operation: TableOperation, _ operands: [Tensor], _ settings: EngineSettings
    ) throws -> Snapshot {
        try EngineSettings.with(settings) { try operation(operands, operands[0].shape).snapshot() }
    }

    @Test(arguments: DType.allCases) func everyOperation(_ dtype: DType) throws {
        for operation in TableOperation.operations(of: dtype) {
            let operands = try operands(operation)
            let expected = try result(operation, operands, .reference)
            for instructionSet in InstructionSet.available {
                let found = try result(operation, operands, .testing(instructionSet))
                let difference = found.difference(
                    from: expected, ulps: operation.ulps, absolute: operation.absoluteError)
                #expect(difference == nil, "\(operation) on \(instructionSet) \(operands.map(\.count))")
            }
        }
    }

    @Test(arguments: DType.allCases) func everyConversion(_ dtype: DType) throws {
        let elements = InterestingValues.elements(dtype, isFunction: false)
        let tensor = try Tensor(elements: elements, shape: [elements.count], dtype: dtype)
        for target in DType.allCases {
            let expected = try EngineSettings.with(.reference) { try tensor.to(target).snapshot() }
            for instructionSet in InstructionSet.available {
                let found = try EngineSettings.with(.testing(instructionSet)) { try tensor.to(target).snapshot() }
                #expect(found.difference(from: expected) == nil, "\(dtype) to \(target) on \(instructionSet)")
            }
        }
    }
}
