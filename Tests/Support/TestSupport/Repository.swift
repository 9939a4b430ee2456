package import Foundation

/// The files of the package, and the programs that `swift test` builds beside the tests.
package enum Repository {
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The names, without extension, of the files in a folder.
    package static func names(in folder: String, withExtension suffix: String) -> [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
        return files.filter { $0.hasSuffix("." + suffix) }.map { String($0.dropLast(suffix.count + 1)) }.sorted()
    }

    /// Where a program of the package is built: beside the running test, or beside its bundle.
    package static func program(_ name: String) -> URL {
        #if os(macOS)
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return (tests ?? Bundle.main).bundleURL.deletingLastPathComponent().appendingPathComponent(name)
        #else
        return Bundle.main.bundleURL.appendingPathComponent(name)
        #endif
    }

    /// What a program left behind.
    package struct Run {
        package var status: Int32
        package var output: String
        package var errors: String
    }

    /// Runs a line of the shell, in which `$0` is a program of the package.
    package static func shell(_ line: String, _ program: String, input: String = "") throws -> Run {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line, self.program(program).path], input: input)
    }

    /// Runs a program of the package, from the package's folder, on some input and with environment variables added.
    package static func run(
        _ program: String, _ arguments: [String] = [], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        try run(self.program(program), arguments, input: input, environment: environment)
    }

    private static func run(
        _ program: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        let folder = TemporaryFolder()
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = root
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, so that neither side waits for the other.
        process.standardInput = FileHandle(forReadingAtPath: folder.write(input, to: "input"))
        process.standardError = FileHandle(forWritingAtPath: folder.write("", to: "errors"))
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
            errors: String(decoding: folder.bytes(of: "errors"), as: UTF8.self))
    }
}
