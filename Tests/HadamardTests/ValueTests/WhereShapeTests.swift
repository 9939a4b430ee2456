import Testing

@testable import Hadamard

/// Shapes that clash in a choice: PyTorch broadcasts the condition with the first value, then with the second.
@Suite struct WhereShapeTests {
    struct Clash: Sendable {
        let condition, a, b: [Int]
        let first, second, dim: Int
    }

    /// What PyTorch 2.15 says of `torch.where(condition, a, b)`.
    static let clashes = [
        Clash(condition: [3], a: [2], b: [2], first: 3, second: 2, dim: 0),
        Clash(condition: [2], a: [3], b: [2], first: 2, second: 3, dim: 0),
        Clash(condition: [2], a: [2], b: [3], first: 2, second: 3, dim: 0),
        Clash(condition: [2, 3], a: [4], b: [3], first: 3, second: 4, dim: 1),
        Clash(condition: [2, 3], a: [3], b: [4], first: 3, second: 4, dim: 1),
        Clash(condition: [4], a: [2, 1], b: [3], first: 4, second: 3, dim: 1),
        Clash(condition: [4], a: [2, 3], b: [1], first: 4, second: 3, dim: 1),
        Clash(condition: [2], a: [3], b: [4], first: 2, second: 3, dim: 0),
        Clash(condition: [5, 1], a: [2, 3], b: [4, 3], first: 5, second: 2, dim: 0),
    ]

    @Test(arguments: clashes) func messages(clash: Clash) throws {
        let condition = try Tensor.ones(clash.condition, dtype: .bool)
        let (a, b) = (try Tensor.ones(clash.a), try Tensor.ones(clash.b))
        let error = expectTensorError { _ = try Tensor.where(condition, a, b) }
        #expect(
            error?.message
                == "The size of tensor a (\(clash.first)) must match the size of tensor b (\(clash.second)) at "
                + "non-singleton dimension \(clash.dim)")
    }

    @Test(arguments: [true, false]) func besideANumber(isLeft: Bool) throws {
        let (condition, a) = (try Tensor.ones([4], dtype: .bool), try Tensor.ones([2, 3]))
        let error = expectTensorError {
            _ = isLeft ? try Tensor.where(condition, 1.0, a) : try Tensor.where(condition, a, 1.0)
        }
        #expect(
            error?.message
                == "The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1")
    }
}
