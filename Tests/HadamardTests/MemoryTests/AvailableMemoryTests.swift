import Testing

@testable import Hadamard

/// What is asked for before Swift's arrays take it.
@Suite struct AvailableMemoryTests {
    @Test func whatThereIs() throws {
        try AvailableMemory.require(0, stride: .max, "test")
        try AvailableMemory.require(1000, stride: 8, "test")
        try AvailableMemory.require(1 << 20, stride: 2, "test")
    }

    @Test(arguments: [(1 << 20, 1 << 40), (Int.max, 1), (Int.max, 2), (1 << 40, 1 << 40)])
    func whatThereIsNot(_ count: Int, _ stride: Int) {
        let error = expectTensorError { try AvailableMemory.require(count, stride: stride, "test") }
        #expect(error?.kind == .runtime && error?.message.contains("out of memory") == true)
        #expect(error?.message.contains("bytes") == true)
    }
}
