import Testing

@testable import Hadamard

/// What waits to be computed stays bounded, however long a loop runs.
@Suite struct PendingChainTests {
    @Test func aLongLoop() throws {
        var x = try Tensor.zeros([3], dtype: .float64)
        var most = 0
        for _ in 0..<100_000 {
            x = try x + 1
            most = Swift.max(most, x.node.pendingCost)
        }
        #expect(most <= Planner.pendingLimit)
        #expect(try x.scalars(as: Double.self) == [100_000, 100_000, 100_000])
    }

    @Test func everyStepHeld() throws {
        var steps = [try Tensor.zeros([2], dtype: .int64)]
        for _ in 0..<5000 { steps.append(try steps.last! + 1) }
        #expect(try steps[4321].scalars(as: Int.self) == [4321, 4321])
        #expect(try steps[5000].scalars(as: Int.self) == [5000, 5000])
        #expect(try steps[1234].scalars(as: Int.self) == [1234, 1234])
    }

    /// Each step has the one before twice: 2^n paths, n operations.
    @Test func doubling() throws {
        var x = try Tensor.ones([4], dtype: .float64)
        for _ in 0..<1000 { x = try x * 0.5 + x * 0.5 }
        #expect(try x.scalars(as: Double.self) == [1, 1, 1, 1])
    }

    /// Nobody looks: what is pending goes without being computed, and a chain of it does not recurse deep.
    @Test func chainsThatNobodyLooksAt() throws {
        for _ in 0..<200 {
            var x = try Tensor.zeros([1 << 40])
            for _ in 0..<40 { x = try x + 1 }
        }
    }

    @Test func manyOperandsInOneExpression() throws {
        let leaves = try (0..<60).map { try Tensor([Double($0), 1], shape: [2]) }
        var sum = leaves[0]
        for leaf in leaves.dropFirst() { sum = try sum + leaf }
        #expect(try sum.scalars(as: Double.self) == [1770, 60])
        var all = leaves
        while all.count > 1 {
            all = try stride(from: 0, to: all.count, by: 2).map {
                $0 + 1 < all.count ? try all[$0] + all[$0 + 1] : all[$0]
            }
        }
        #expect(try all[0].scalars(as: Double.self) == [1770, 60])
    }
}
