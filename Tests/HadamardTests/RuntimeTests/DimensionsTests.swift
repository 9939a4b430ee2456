import Testing

@testable import Hadamard

/// Short lists of sizes, on both sides of what fits without the heap.
@Suite struct DimensionsTests {
    @Test(arguments: 0...20) func likeAnArray(_ count: Int) {
        let numbers = (0..<count).map { $0 * 3 - 5 }
        var dimensions = Dimensions(numbers)
        #expect(dimensions.count == count && Array(dimensions) == numbers)
        var appended = Dimensions()
        for number in numbers { appended.append(number) }
        #expect(appended == dimensions)
        #expect(Array(Dimensions(repeating: 7, count: count)) == Array(repeating: 7, count: count))
        #expect(Array(Dimensions(repeating: 0, count: count)) == Array(repeating: 0, count: count))
        let copy = dimensions
        for index in dimensions.indices { dimensions[index] += 100 }
        #expect(Array(dimensions) == numbers.map { $0 + 100 })
        #expect(Array(copy) == numbers)
        #expect((copy == dimensions) == (count == 0))
        dimensions.append(1)
        #expect(dimensions.count == count + 1 && dimensions[count] == 1)
        #expect(dimensions != copy)
    }

    @Test(arguments: [8, 9, 10, 33, 64]) func tensorsOfManyDimensions(_ rank: Int) throws {
        var shape = Array(repeating: 1, count: rank)
        shape[0] = 2
        shape[rank / 2] = 3
        shape[rank - 1] = 2
        let a = try Tensor.arange(12).reshaped(shape)
        #expect(a.rank == rank && a.shape == shape)
        let b = try a.permuted(Array((0..<rank).reversed()))
        let sum = try b + a.permuted(Array((0..<rank).reversed()))
        let values = try sum.squeezed()
        #expect(try values == (Tensor.arange(12).reshaped([2, 3, 2]).permuted([2, 1, 0]) * 2))
        var changed = a
        try changed[.ellipsis, 0] *= 0
        #expect(try changed.scalars(as: Int.self) == (0..<12).map { $0 % 2 == 0 ? 0 : $0 })
    }

    @Test func theMostDimensions() throws {
        let most = try Tensor.ones(Array(repeating: 1, count: 64))
        #expect(try (most + most).item(as: Float.self) == 2)
        expectTensorError { _ = try Tensor.zeros(Array(repeating: 1, count: 65)) }
        expectTensorError { _ = try most.unsqueezed(0) }
        expectTensorError { _ = try most.slice([.newAxis, .ellipsis]) }
        expectTensorError { _ = try most.reshaped(Array(repeating: 1, count: 65)) }
        expectTensorError { _ = try most.expanded(Array(repeating: 1, count: 65)) }
        #expect(try most.slice([.newAxis, .index(0), .ellipsis]).rank == 64)
    }
}
