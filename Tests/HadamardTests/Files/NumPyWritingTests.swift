import Foundation
import TestSupport
import Testing

@testable import Hadamard

@Suite struct NumPyWritingTests {
    private let folder = TemporaryFolder()

    private func roundTrip(_ tensor: Tensor) throws -> Tensor {
        try tensor.write(to: folder.file("a.npy"))
        #expect(folder.names.allSatisfy { !$0.hasSuffix(".tmp") })
        return try Tensor(contentsOf: folder.file("a.npy"))
    }

    private func error(_ tensor: Tensor, _ path: String) -> TensorError? {
        #expect(throws: TensorError.self) { try tensor.write(to: path) }
    }

    @Test func everyTypeAndShapeComesBack() throws {
        for dtype in DType.allCases where dtype != .bfloat16 {
            for shape in [[], [0], [1], [7], [2, 3], [2, 0, 3], [2, 3, 4], [1, 2, 1, 3]] {
                let count = shape.reduce(1, *)
                let tensor = try Tensor.arange(count, dtype: .int64).reshaped(shape).to(dtype)
                let back = try roundTrip(tensor)
                #expect(back == tensor)
                #expect(back.dtype == dtype)
            }
        }
    }

    @Test func everyLayoutComesBack() throws {
        let base = try Tensor.arange(210, dtype: .int32).reshaped([5, 6, 7]) + 0
        for tensor in [
            try base.transposed(), try base.permuted([2, 1, 0]), try base.slice([.slice(nil, nil, step: 2)]),
            try base.slice([.ellipsis, .slice(nil, nil, step: -1)]), try base.slice([.index(3)]),
            try base.slice([.ellipsis, .slice(1, 3)]), try base.slice([.index(1)]).expanded([4, 6, 7]),
            try base.transposed() * 2, try Tensor.full([3, 4], 2.5), try Tensor.arange(10), try Tensor.zeros([0, 3]),
        ] {
            #expect(try roundTrip(tensor) == tensor)
        }
    }

    /// Larger than what is put in order at a time, with rows both shorter and longer than that.
    @Test func largeLayoutsAreWrittenInParts() throws {
        let base = try Tensor.arange(6_000_000, dtype: .float32)
        for shape in [[3000, 2000], [2, 3_000_000], [1, 1, 6_000_000]] {
            let tensor = try base.reshaped(shape).slice([.ellipsis, .slice(1, nil)])
            #expect(try roundTrip(tensor) == tensor)
        }
        #expect(try roundTrip(base) == base)
        #expect(try roundTrip(.ones([3_000_001])) == .ones([3_000_001]))
    }

    @Test func bfloat16IsRefused() throws {
        let error = error(try Tensor([1.0], dtype: .bfloat16), folder.file("a.npy"))
        #expect(error?.kind == .type)
        #expect(error?.message.contains("float32") == true)
        #expect(folder.names.isEmpty)
    }

    // MARK: Whole or not at all

    @Test(arguments: [false, true]) func aFileThatIsNotFinishedNeverShows(mayBeUnnamed: Bool) throws {
        let old = try Tensor([1.0, 2.0])
        try old.write(to: folder.file("a.npy"))
        func start() throws -> AtomicFile {
            let file = try AtomicFile(folder.file("a.npy"), byteCount: 10, mayBeUnnamed: mayBeUnnamed)
            try [UInt8](repeating: 1, count: 10).withUnsafeBytes { try file.write($0) }
            return file
        }
        do {
            let file = try start()
            #expect(try Tensor(contentsOf: folder.file("a.npy")) == old)
            #expect(mayBeUnnamed || folder.names.count == 2)
            withExtendedLifetime(file) {}
        }
        #expect(folder.names == ["a.npy"])
        #expect(try Tensor(contentsOf: folder.file("a.npy")) == old)
        try start().commit()
        #expect(folder.names == ["a.npy"])
        #expect(folder.bytes(of: "a.npy") == [UInt8](repeating: 1, count: 10))
    }

    @Test func withoutMemoryTheOldFileStays() throws {
        try Tensor([1.0, 2.0]).write(to: folder.file("a.npy"))
        let before = folder.bytes(of: "a.npy")
        let error = error(try Tensor.zeros([1 << 50]) + 1, folder.file("a.npy"))
        #expect(error?.message.contains("out of memory") == true)
        #expect(folder.bytes(of: "a.npy") == before)
    }

    @Test func readersSeeTheOldFileOrTheNew() async throws {
        let path = folder.file("a.npy")
        try Tensor.full([50_000], 0).write(to: path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for round in 1...30 { try Tensor.full([50_000], round).write(to: path) } }
            for _ in 0..<60 {
                let tensor = try Tensor(contentsOf: path)
                let first = try tensor[0].item(as: Int.self)
                #expect(try tensor == Tensor.full([50_000], first))
            }
            try await group.waitForAll()
        }
    }

    // MARK: The file system

    @Test func permissionsStay() throws {
        let path = folder.file("a.npy")
        try Tensor([1.0]).write(to: path)
        chmod(path, 0o640)
        try Tensor([2.0]).write(to: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test func symbolicLinksStay() throws {
        try Tensor([1.0]).write(to: folder.file("a.npy"))
        try FileManager.default.createSymbolicLink(atPath: folder.file("link.npy"), withDestinationPath: "a.npy")
        try Tensor([2.0]).write(to: folder.file("link.npy"))
        #expect(try Tensor(contentsOf: folder.file("a.npy")) == Tensor([2.0]))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.npy")) == "a.npy")
    }

    /// A link that leads nowhere yet is what NumPy would follow, too.
    @Test func danglingLinksStay() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder.file("data"), withIntermediateDirectories: false)
        try files.createSymbolicLink(atPath: folder.file("link.npy"), withDestinationPath: "data/next.npy")
        try files.createSymbolicLink(
            atPath: folder.file("data/next.npy"), withDestinationPath: folder.file("data/a.npy"))
        for value in [1.0, 2.0] {
            try Tensor(.scalar(.float(value))).write(to: folder.file("link.npy"))
            #expect(try Tensor(contentsOf: folder.file("data/a.npy")).item(as: Double.self) == value)
            #expect(try files.destinationOfSymbolicLink(atPath: folder.file("link.npy")) == "data/next.npy")
        }
        #expect(try files.contentsOfDirectory(atPath: folder.file("data")).sorted() == ["a.npy", "next.npy"])
        try files.createSymbolicLink(atPath: folder.file("lost.npy"), withDestinationPath: "no/such.npy")
        #expect(error(try Tensor([1.0]), folder.file("lost.npy"))?.message.contains("there is no folder") == true)
        try files.createSymbolicLink(atPath: folder.file("round.npy"), withDestinationPath: "round.npy")
        #expect(error(try Tensor([1.0]), folder.file("round.npy"))?.kind == .file)
    }

    /// More bytes than a file can have are refused before the first one.
    @Test func moreThanAFileHolds() throws {
        for tensor in [try Tensor.zeros([.max], dtype: .uint8), try Tensor.zeros([.max / 16], dtype: .complex128)] {
            let error = error(tensor, folder.file("a.npy"))
            #expect(error?.kind == .file && error?.message.contains("File too large") == true)
        }
        #expect(folder.names == [])
    }

    @Test func pipesThatNobodyReads() throws {
        #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(error(try Tensor([1.0]), folder.file("pipe"))?.message.contains("nobody reads the pipe") == true)
        let reader = open(folder.file("pipe"), O_RDONLY | O_NONBLOCK)
        try Tensor([1.0]).write(to: folder.file("pipe"))
        var bytes = [UInt8](repeating: 0, count: 1000)
        #expect(read(reader, &bytes, 1000) == 132)
        close(reader)
    }

    @Test func whatCannotBeWritten() throws {
        let tensor = try Tensor([1.0])
        let missing = error(tensor, folder.file("no/such/a.npy"))
        #expect(missing?.kind == .file)
        #expect(missing?.message.contains("there is no folder '\(folder.file("no/such"))'") == true)
        #expect(error(tensor, folder.path)?.message.contains("Is a directory") == true)
        #expect(error(tensor, folder.file("new/"))?.message.contains("Is a directory") == true)
        #expect(error(tensor, "")?.kind == .file)
        #expect(error(tensor, "a\0b")?.message.contains("NUL") == true)
        let file = folder.write([1], to: "file")
        #expect(error(tensor, file + "/a.npy")?.message.contains("Not a directory") == true)
        #if os(Linux)
        #expect(error(tensor, "/dev/full")?.message == "cannot write '/dev/full': No space left on device")
        #endif
        if geteuid() != 0 {
            chmod(file, 0o400)
            #expect(error(tensor, file)?.message.contains("Permission denied") == true)
        }
        #expect(folder.names == ["file"])
    }

    /// A device takes the bytes as they come, and stays one.
    @Test func devicesAreWrittenTo() throws {
        try Tensor([1.0]).write(to: "/dev/null")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }
}
