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

    /// Operands of one dimension: all values, or many of their pairs and triples.
    private func operands(_ operation: TableOperation) throws -> [Tensor] {
        let values = operation.operandTypes.map { InterestingValues.elements($0, operation) }
        var random = SplitMix64(seed: UInt64(operation.operation.rawValue))
        let isWhole = values.count == 1 || values.count == 2 && TestEffort.value > 1
        let count = isWhole ? values.reduce(1) { $0 * $1.count } : 300
        return try values.indices.map { operand in
            let elements = (0..<count).map { cell -> Scalar in
                if !isWhole { return random.pick(values[operand]) }
                return operand == 0 ? values[0][cell % values[0].count] : values[1][cell / values[0].count]
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
                #expect(difference == nil, "\(operation) on \(instructionSet)")
            }
        }
    }

    @Test(arguments: DType.allCases) func everyConversion(_ dtype: DType) throws {
        let elements = InterestingValues.elements(dtype)
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
