import Testing

@_spi(FunctionTable) @testable import Hadamard

/// Every function gives the same bits in whatever way its program runs, between operations that are fused with it.
@Suite struct FunctionFusionTests {
    private func results(_ function: FunctionRow, _ dtype: DType, _ settings: EngineSettings) throws -> [Snapshot] {
        var random = SplitMix64(seed: 1)
        return try EngineSettings.with(settings) {
            let operands = try random.samples(function, [5, 67], dtype)
            var pending = operands
            pending[0] = try operands[0].mul(1)
            let value = try function(pending.map { .tensor($0) })
            let chosen = try Tensor.where(value.eq(value), value, value)
            let columns = try operands.map { $0.rank == 2 ? try $0.slice([.all, .slice(0, 1)]) : $0 }
            let column = try function(columns.map { .tensor($0) })
            return try [value, chosen, value.ne(column).to(.int32) + 1].map { try $0.snapshot() }
        }
    }

    @Test(arguments: InstructionSet.available, [DType.float32, .float64])
    func waysToRun(_ instructionSet: InstructionSet, _ dtype: DType) throws {
        for function in FunctionRow.all {
            let expected = try results(function, dtype, .testing(instructionSet, fuses: false))
            for settings in EngineSettings.equivalents(instructionSet) {
                let actual = try results(function, dtype, settings)
                #expect(actual == expected, "\(function.label) of \(dtype), \(settings)")
            }
        }
    }

    /// A row's method computes what its operation does.
    @Test(arguments: [DType.float32, .float64]) func methodsAreTheirOperations(_ dtype: DType) throws {
        var random = SplitMix64(seed: 2)
        for function in FunctionRow.all {
            guard let operation = function.operation, operation.arity == function.arity else { continue }
            let operands = try random.samples(function, [40], dtype)
            let common = operands.contains { $0.dtype == .int64 } ? DType.int64 : dtype
            guard operation.supports(common), operands.allSatisfy({ $0.dtype == common }) else { continue }
            var nodes = Operands(filler: NodeOperand.taken)
            for operand in operands { nodes.append(NodeOperand(operand.node)) }
            let expected = try Elementwise.node(
                operation, nodes, operandType: common, dtype: operation.rule.resultType(common), shape: Dimensions([40])
            )
            let value = try function(operands.map { .tensor($0) })
            #expect(try value.snapshot() == expected.snapshot(), "\(function.label)")
        }
    }
}
