import Testing

@testable import Hadamard

/// Every shape of up to three dimensions with up to three elements each, with every shape that it broadcasts with, in
/// every layout.
@Suite struct ExhaustiveShapeTests {
    private static let operations: [(Reference.Operation, DType, DType)] = [
        (.add, .float32, .float32), (.mul, .int64, .float64), (.lt, .int16, .uint8), (.sub, .complex64, .float32),
        (.bitwiseXor, .int32, .bool),
    ]

    @Test(arguments: 0..<4) func pairs(_ part: Int) throws {
        var number = 0
        for (place, shapeA) in SmallLayout.shapes.enumerated() where place % 4 == part {
            for shapeB in SmallLayout.shapes where Reference.broadcast(shapeA, shapeB) != nil {
                for layoutA in SmallLayout.allCases {
                    // One layout for b each time, all pairs of layouts in turn, and so for operations.
                    number += 1
                    let layoutB = SmallLayout.allCases[number / 5 % 5]
                    let (operation, typeA, typeB) = Self.operations[(number / 25 + number) % 5]
                    let a = try layoutA.tensor(shapeA, typeA)
                    let b = try layoutB.tensor(shapeB, typeB)
                    let expected = try #require(
                        try Reference.apply(operation, .tensor(Reference(a)), .tensor(Reference(b))))
                    let difference = try expected.difference(from: operation(a, b))
                    #expect(difference == nil, "\(operation) of \(layoutA)\(shapeA) and \(layoutB)\(shapeB)")
                }
            }
        }
    }

    @Test func shapesThatDoNotBroadcast() throws {
        for shapeA in SmallLayout.shapes {
            for shapeB in SmallLayout.shapes where Reference.broadcast(shapeA, shapeB) == nil {
                expectTensorError { _ = try Tensor.zeros(shapeA) + Tensor.zeros(shapeB) }
            }
        }
    }

    @Test func choicesOfThree() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<800 {
            let shapes = (0..<3).map { _ in random.pick(SmallLayout.shapes) }
            guard let shape = Reference.broadcast(shapes[1], shapes[2]), Reference.broadcast(shapes[0], shape) != nil
            else { continue }
            let condition = try random.pick(SmallLayout.allCases).tensor(shapes[0], .int64).remainder(2).eq(0)
            let a = try random.pick(SmallLayout.allCases).tensor(shapes[1], random.pick([.int8, .float64, .complex64]))
            let b = try -random.pick(SmallLayout.allCases).tensor(shapes[2], random.pick([.int8, .float32, .uint8]))
            let expected = try #require(
                try Reference.select(Reference(condition), .tensor(Reference(a)), .tensor(Reference(b))))
            let difference = try expected.difference(from: Tensor.where(condition, a, b))
            #expect(difference == nil, "where of \(shapes)")
        }
    }
}
