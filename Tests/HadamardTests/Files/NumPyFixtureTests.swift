import Foundation
import TestSupport
import Testing

@testable import Hadamard

/// Tools/fixtures_numpy.py writes these: files that NumPy wrote, and what is in them.
struct NumPyFixture: Decodable, Sendable {
    let name: String
    let file: Data
    let dtype: String?
    let shape: [Int]?
    let bytes: Data?
    /// Whether the file is what NumPy's `save` writes on this machine.
    let isCanonical: Bool?
    let refused: String?

    static let all: [NumPyFixture] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("Fixtures/numpy.json")) else { return [] }
        return (try? JSONDecoder().decode([NumPyFixture].self, from: data)) ?? []
    }()
}

@Suite struct NumPyFixtureTests {
    private let folder = TemporaryFolder()

    @Test func everyFileOfNumPyIsRead() throws {
        var count = 0
        for fixture in NumPyFixture.all where fixture.refused == nil {
            let path = folder.write([UInt8](fixture.file), to: "a.npy")
            let tensor = try Tensor(contentsOf: path)
            #expect(tensor.dtype.name == fixture.dtype, "\(fixture.name)")
            #expect(tensor.shape == fixture.shape, "\(fixture.name)")
            try tensor.withUnsafeBytes { #expect([UInt8]($0) == fixture.bytes.map { [UInt8]($0) }, "\(fixture.name)") }
            count += 1
        }
        #expect(count > 200)
    }

    @Test func headersTellWhatIsInAFile() throws {
        for fixture in NumPyFixture.all where fixture.refused == nil {
            let file = try NumPyFile.inspect(folder.write([UInt8](fixture.file), to: "a.npy"))
            #expect(file.dtype.name == fixture.dtype)
            #expect(file.shape == fixture.shape)
            #expect(file.byteCount == fixture.bytes?.count)
            #expect(file.isFortranOrder == fixture.name.contains(" F "))
            #expect(file.isBigEndian == fixture.name.hasPrefix(">"))
            #expect(fixture.name.hasSuffix("version \(file.version)"))
            #expect(file.dataOffset + file.byteCount == fixture.file.count)
        }
    }

    @Test func whatIsWrittenIsWhatNumPyWrites() throws {
        for fixture in NumPyFixture.all where fixture.isCanonical == true {
            let tensor = try Tensor(contentsOf: folder.write([UInt8](fixture.file), to: "a.npy"))
            try tensor.write(to: folder.file("b.npy"))
            #expect(folder.bytes(of: "b.npy") == [UInt8](fixture.file), "\(fixture.name)")
        }
    }

    @Test func typesThatTensorsLackAreRefused() throws {
        var count = 0
        for fixture in NumPyFixture.all {
            guard let word = fixture.refused else { continue }
            let path = folder.write([UInt8](fixture.file), to: "a.npy")
            let error = #expect(throws: TensorError.self) { try Tensor(contentsOf: path) }
            #expect(error?.kind == .value)
            #expect(error?.message.contains(word) == true, "\(fixture.name): \(error?.message ?? "")")
            count += 1
        }
        #expect(count == 11)
    }
}
