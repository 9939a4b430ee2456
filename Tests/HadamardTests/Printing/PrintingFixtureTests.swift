import Foundation
import Testing

@testable import Hadamard

/// Tools/fixtures_printing.py writes these: tensors and what PyTorch prints for them.
private struct PrintingCase: Decodable, Sendable {
    let dtype: String
    let shape: [Int]
    let pool: String
    let step: Int
    let text: String

    static let all: [PrintingCase] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Fixtures/printing.json")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([PrintingCase].self, from: data)) ?? []
    }()

    func tensor() throws -> Tensor {
        let dtype = try #require(DType(name: dtype))
        let pool = [UInt8](try #require(Data(base64Encoded: pool)))
        let width = dtype.byteCount
        let period = pool.count / width
        var bytes: [UInt8] = []
        for index in 0..<shape.reduce(1, *) {
            let start = index * step % period * width
            bytes += pool[start..<(start + width)]
        }
        return try Tensor(bytes: bytes, shape: shape, dtype: dtype)
    }
}

@Suite struct PrintingFixtureTests {
    @Test func everyTensorPrintsAsPyTorchPrintsIt() throws {
        let cases = PrintingCase.all
        #expect(cases.count > 500)
        for (number, fixture) in cases.enumerated() {
            let tensor = try fixture.tensor()
            #expect(tensor.formatted(dtypePrefix: "torch.") == fixture.text, "case \(number)")
            #expect(!tensor.description.contains("torch."))
        }
    }

    /// The same elements through other layouts: dimensions in another order in memory.
    @Test func theLayoutDoesNotShow() throws {
        for (number, fixture) in PrintingCase.all.enumerated() where fixture.shape.contains(where: { $0 > 1 }) {
            let tensor = try fixture.tensor()
            var turned = try tensor.permuted(Array((0..<tensor.rank).reversed()))
            turned = try Tensor(bytes: turned.withUnsafeBytes { Array($0) }, shape: turned.shape, dtype: turned.dtype)
            let strided = try turned.permuted(Array((0..<tensor.rank).reversed()))
            #expect(strided.formatted(dtypePrefix: "torch.") == fixture.text, "case \(number), transposed")
        }
    }
}
