import Hadamard
import Testing

@Suite struct UpdateTests {
    @Test func closuresAsTheyAreWritten() throws {
        var a = try Tensor([1.0, 4.0])
        try a.update { try $0.sqrt() }
        try a.update { try $0 * $0 + 1 }
        #expect(try a == Tensor([2.0, 5.0]))
    }
}
