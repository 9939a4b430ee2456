import Testing

@testable import Hadamard

/// Every pair of element types in every operation, with values at the ends of the ranges, on each instruction set.
@Suite struct TypePairTests {
    /// Numbers that fit or do not, as many as cover vector bodies and tails.
    private func values(_ dtype: DType, count: Int = 71) throws -> Tensor {
        var random = SplitMix64(seed: UInt64(dtype.rawValue) + 5)
        return try random.dense([count], dtype)
    }

    private func check(_ operation: Reference.Operation, _ a: Tensor, _ b: Tensor) throws {
        let (left, right) = (ReferenceOperand.tensor(try Reference(a)), ReferenceOperand.tensor(try Reference(b)))
        if !Reference.knows(operation, left, right) { return }
        guard let expected = Reference.apply(operation, left, right) else {
            expectTensorError("\(operation) of \(a.dtype) and \(b.dtype)") { _ = try operation(a, b) }
            return
        }
        for instructionSet in InstructionSet.available {
            try EngineSettings.with(.testing(instructionSet)) {
                let difference = try expected.difference(from: operation(a, b))
                #expect(
                    difference == nil, "\(operation) of \(a.dtype)\(a.shape), \(b.dtype)\(b.shape), \(instructionSet)")
            }
        }
    }

    @Test(arguments: DType.allCases) func tensors(_ type: DType) throws {
        let a = try values(type)
        for other in DType.allCases {
            let b = try values(other).slice([.slice(nil, nil, step: -1)])
            for operation in Reference.Operation.allCases { try check(operation, a, b) }
        }
    }

    @Test(arguments: DType.allCases) func withoutDimensions(_ type: DType) throws {
        let a = try values(type, count: 9)
        for other in DType.allCases {
            let b = try values(other, count: 3)[1]
            for operation in [Reference.Operation.add, .mul, .le, .sub] {
                try check(operation, a, b)
                try check(operation, b, a)
                try check(operation, a[0], b)
            }
        }
    }

    @Test(arguments: DType.allCases) func plainNumbers(_ type: DType) throws {
        let a = try values(type, count: 9)
        for scalar in [Scalar.bool(true), .int(3), .int(-200), .float(0.5), .float(-3), .complex(2, -1)] {
            for operation in Reference.Operation.allCases {
                let (left, right) = (ReferenceOperand.tensor(try Reference(a)), ReferenceOperand.scalar(scalar))
                if !Reference.knows(operation, left, right) { continue }
                let expected = [Reference.apply(operation, left, right), Reference.apply(operation, right, left)]
                for (isLeft, expected) in zip([true, false], expected) {
                    let result = { try isLeft ? operation(a, scalar) : operation(scalar, a) }
                    guard let expected else {
                        expectTensorError("\(operation) of \(type) and \(scalar)") { _ = try result() }
                        continue
                    }
                    let difference = try expected.difference(from: result())
                    #expect(difference == nil, "\(operation) of \(type) and \(scalar), left \(isLeft)")
                }
            }
        }
    }

    @Test(arguments: DType.allCases) func casts(_ type: DType) throws {
        let a = try values(type, count: 300)
        let reference = try Reference(a)
        for target in DType.allCases {
            for instructionSet in InstructionSet.available {
                try EngineSettings.with(.testing(instructionSet)) {
                    let difference = try reference.converted(to: target).difference(from: a.to(target))
                    #expect(difference == nil, "\(type) to \(target), \(instructionSet)")
                }
            }
        }
    }
}
