import Foundation
import Testing

/// Tensors where memory is short, in a process of their own that has little: Tests/Support/MemoryLimit.
@Suite struct MemoryLimitTests {
    /// Where the package's programs are built: beside the running test, or beside its bundle.
    private var program: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let folder = (bundle?.bundleURL ?? Bundle.main.bundleURL.appending(path: "x")).deletingLastPathComponent()
        let beside = folder.appending(path: "MemoryLimit")
        let own = Bundle.main.bundleURL.appending(path: "MemoryLimit")
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : own
    }

    #if os(Linux)
    @Test func inPlaceWorksOnTwoThirdsOfTheMemory() throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = program
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.hasPrefix("ok"), "\(text)")
        #expect(process.terminationStatus == 0)
    }
    #endif
}
