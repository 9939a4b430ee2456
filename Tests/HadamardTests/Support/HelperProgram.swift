import Foundation
import Testing

/// A program of Tests/Support, run in a process of its own.
enum HelperProgram {
    /// Runs it and returns what it printed.
    static func run(_ name: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = url(name)
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(name): \(text)")
        return text
    }

    /// Where the package's programs are built: beside the running test, or beside its bundle.
    private static func url(_ name: String) -> URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let folder = (bundle?.bundleURL ?? Bundle.main.bundleURL.appending(path: "x")).deletingLastPathComponent()
        let beside = folder.appending(path: name)
        let own = Bundle.main.bundleURL.appending(path: name)
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : own
    }
}
