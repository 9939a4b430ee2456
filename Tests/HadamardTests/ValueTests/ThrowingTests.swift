import Testing

@testable import Hadamard

/// An operation that throws has changed nothing, and everything that took part can be used as before.
@Suite struct ThrowingTests {
    private typealias Change = (inout Tensor) throws -> Void

    private func leavesUnchanged(
        _ tensor: Tensor, _ message: String, _ location: SourceLocation = #_sourceLocation, _ change: Change
    ) throws {
        for settings in [EngineSettings.testing(), .testing(fuses: false)] {
            try EngineSettings.with(settings) {
                for isPending in [false, true] {
                    var a = isPending ? try tensor.logicalNot().logicalNot().to(tensor.dtype) * tensor : tensor
                    if !isPending { try a.evaluate() }
                    let before = try (isPending ? tensor.logicalNot().logicalNot().to(tensor.dtype) * tensor : tensor)
                        .snapshot()
                    let alias = a
                    let error = expectTensorError("", location) { try change(&a) }
                    #expect(
                        error?.message.contains(message) == true, "\(error.map(\.message) ?? "")",
                        sourceLocation: location)
                    #expect(try a.snapshot() == before, sourceLocation: location)
                    #expect(try alias.snapshot() == before, sourceLocation: location)
                }
            }
        }
    }

    @Test func shapesThatDoNotFit() throws {
        let a = try Tensor([1.0, 2.0, 3.0])
        let wide = try Tensor.ones([2, 3])
        let message = "output with shape [3] doesn't match the broadcast shape [2, 3]"
        try leavesUnchanged(a, message) { try $0 += wide }
        try leavesUnchanged(a, message) { try $0 -= wide }
        try leavesUnchanged(a, message) { try $0 *= wide }
        try leavesUnchanged(a, message) { try $0 /= wide }
        try leavesUnchanged(a, message) { try $0 %= wide }
        try leavesUnchanged(a, message) { try $0 **= wide }
        try leavesUnchanged(a, "The size of tensor a (3) must match the size of tensor b (4)") {
            try $0 += Tensor.ones([4])
        }
        try leavesUnchanged(try Tensor(2.0), "output with shape [] doesn't match the broadcast shape [1]") {
            try $0 *= Tensor.ones([1])
        }
    }

    @Test func typesThatDoNotFit() throws {
        let a = try Tensor([1, 2, 3], dtype: .int32)
        try leavesUnchanged(a, "result type Float can't be cast to the desired output type Int") { try $0 += 1.5 }
        try leavesUnchanged(a, "result type Float can't be cast to the desired output type Int") { try $0 /= 2 }
        try leavesUnchanged(a, "can't be cast") { try $0 *= Tensor([1.0]) }
        let b = try Tensor([1.0, 2.0])
        try leavesUnchanged(b, "result type ComplexFloat can't be cast to the desired output type Float") {
            try $0 *= Scalar.complex(0, 1)
        }
        let c = try Tensor([true, false])
        try leavesUnchanged(c, "result type Long can't be cast to the desired output type Bool") { try $0 += 1 }
        try leavesUnchanged(b, "not implemented for 'Float'") { try $0 &= Tensor([1.0, 2.0]) }
    }

    @Test func valuesThatCannotBe() throws {
        let a = try Tensor([4, 5, 6])
        try leavesUnchanged(a, "ZeroDivisionError") { try $0 %= Tensor([1, 0, 1]) }
        try leavesUnchanged(a, "ZeroDivisionError") { try $0 %= 0 }
        try leavesUnchanged(a, "Integers to negative integer powers are not allowed.") { try $0 **= -1 }
        try leavesUnchanged(a, "ZeroDivisionError") { x in try x[1...] %= Tensor([0]) }
        try leavesUnchanged(a, "ZeroDivisionError") { x in x = try (x + 1).floorDivide(x - 5) * 2 }
        // A zero divisor of no elements divides nothing.
        #expect(try Tensor.zeros([0], dtype: .int64).remainder(0).shape == [0])
    }

    @Test func partsOfTensors() throws {
        let a = try Tensor([[1, 2], [3, 4]])
        try leavesUnchanged(a, "can't be cast") { x in try x[0] += 0.5 }
        try leavesUnchanged(a, "output with shape [2] doesn't match") { x in try x[0] += Tensor([[1, 1], [1, 1]]) }
        try leavesUnchanged(a, "out of bounds") { x in try x.assign([.index(2)], 1) }
        try leavesUnchanged(a, "must match the existing size") { x in try x.assign([.index(0)], Tensor([1, 2, 3])) }
        try leavesUnchanged(a, "The size of tensor a (2)") { x in try x[.all, 1] *= Tensor([1, 2, 3]) }
    }

    /// What comes before the error in an expression stays usable, pending or not.
    @Test func operandsOfAFailedExpression() throws {
        let a = try Tensor([1.0, 2.0]) * 2
        let b = try Tensor([1.0, 2.0, 3.0]) + 1
        expectTensorError { _ = try (a + 1) * (b - 1) }
        expectTensorError { _ = try Tensor.where(a .> 0, a, b) }
        #expect(try a.scalars(as: Float.self) == [2, 4])
        #expect(try b.scalars(as: Float.self) == [2, 3, 4])
    }
}
