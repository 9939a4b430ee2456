import Foundation

/// A folder of a test's own, gone with the last reference.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() {
        let name = "hadamard-tests-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in the folder.
    package func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path. Foundation would wait for the disk, thousands of times in a fuzz test.
    @discardableResult
    package func write(_ bytes: [UInt8], to name: String) -> String {
        let stream = fopen(file(name), "wb")!
        precondition(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
        fclose(stream)
        return file(name)
    }

    /// Writes a text, into folders that are made if need be.
    @discardableResult
    package func write(_ text: String, to name: String) -> String {
        let folder = (file(name) as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return write(Array(text.utf8), to: name)
    }

    /// What is in a file.
    package func bytes(of name: String) -> [UInt8] {
        [UInt8](FileManager.default.contents(atPath: file(name)) ?? Data())
    }

    /// The names of all files in the folder.
    package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}
