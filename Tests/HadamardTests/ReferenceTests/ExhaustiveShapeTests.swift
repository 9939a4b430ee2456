import Testing

@testable import Hadamard

/// Every operation of the table on every shape of up to three dimensions with up to three elements each, with every shape
/// that it broadcasts with, in every layout. Both are in every pair of layouts for one operation; for the others, whose plans
/// are the same, the layouts of both operands rotate, unless the tests may take their time.
///
/// An operation's results on all pairs of values are computed once, as one contiguous run, and compared with the reference.
/// What each shape and layout must give is gathered from these by index tuples, and compared bit by bit.
@Suite struct ExhaustiveShapeTests {
    private static let parts = 8
    private static let grids = Result { try TableOperation.all.map { try ValueGrid($0) } }
    private static let tensors = Result { try SmallTensors(grids.get()) }

    @Test func contiguousRuns() throws {
        for grid in try Self.grids.get() {
            let shape = grid.operands[0].shape
            let expected = try EngineSettings.with(.reference) {
                try grid.operation(grid.operands, shape).snapshot()
            }
            let difference = try grid.results.snapshot().difference(from: expected, ulps: grid.operation.ulps)
            #expect(difference == nil, "\(grid.operation)")
        }
    }

    @Test(arguments: 0..<parts) func pairs(_ part: Int) throws {
        let (grids, tensors) = try (Self.grids.get().filter { $0.operation.arity > 1 }, Self.tensors.get())
        for (place, shapeA) in SmallLayout.shapes.enumerated() where place % Self.parts == part {
            for (number, shapeB) in SmallLayout.shapes.enumerated() {
                guard let shapes = SmallShapes([shapeA, shapeB]) else { continue }
                for (index, grid) in grids.enumerated() {
                    let isFull = TableOperation.isLong || grid.operation.name == "add"
                    try tensors.check(grid, shapes, isFull ? nil : place + number + index)
                }
            }
        }
    }

    @Test func singles() throws {
        for grid in try Self.grids.get() where grid.operation.arity == 1 {
            for shape in SmallLayout.shapes { try Self.tensors.get().check(grid, #require(SmallShapes([shape])), 0) }
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
