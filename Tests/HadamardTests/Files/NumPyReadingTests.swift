import Foundation
import TestSupport
import Testing

@testable import Hadamard

@Suite struct NumPyReadingTests {
    private let folder = TemporaryFolder()

    private func file(_ header: String, _ data: [UInt8] = [], version: UInt8 = 1) -> [UInt8] {
        let length = header.utf8.count
        let count: [UInt8] = [UInt8(length & 0xff), UInt8(length >> 8)] + (version > 1 ? [0, 0] : [])
        return [0x93] + Array("NUMPY".utf8) + [version, 0] + count + Array(header.utf8) + data
    }

    private func error(_ bytes: [UInt8]) -> TensorError? {
        let path = folder.write(bytes, to: "bad.npy")
        return #expect(throws: TensorError.self) { try Tensor(contentsOf: path) }
    }

    // MARK: Mapping

    /// Files of more than 1 MiB whose elements lie as tensors have them, where that is asked for.
    @Test func largeFilesAreMapped() throws {
        for dtype in DType.allCases where dtype != .bfloat16 {
            let tensor = try Tensor.arange(2_000_000, dtype: .float64).to(dtype).reshaped([1000, 2000])
            try tensor.write(to: folder.file("a.npy"))
            let loaded = try Tensor(contentsOf: folder.file("a.npy"), mapped: true)
            #expect(loaded.node.storage?.isWritable == (dtype == .bool))
            #expect(loaded == tensor)
            let copy = try Tensor(contentsOf: folder.file("a.npy"))
            #expect(copy.node.storage?.isWritable == true)
            #expect(copy == tensor)
        }
    }

    @Test func fortranOrderIsMappedAsStrides() throws {
        let tensor = try Tensor.arange(600_000, dtype: .float32).reshaped([1000, 600]).transposed()
        try tensor.write(to: folder.file("a.npy"))
        #expect(try NumPyFile.inspect(folder.file("a.npy")).isFortranOrder)
        let loaded = try Tensor(contentsOf: folder.file("a.npy"), mapped: true)
        #expect(loaded.node.storage?.isWritable == false)
        #expect(Array(loaded.node.layout.strides) == [1, 600])
        #expect(loaded == tensor)
    }

    @Test func inPlaceOperationsLeaveTheFileAlone() throws {
        let path = folder.file("a.npy")
        try Tensor.arange(500_000, dtype: .float32).write(to: path)
        let before = folder.bytes(of: "a.npy")
        var loaded = try Tensor(contentsOf: path, mapped: true)
        let other = loaded
        try loaded *= 2
        loaded[0] = try Tensor(7.0)
        try loaded[1..., ] += 1
        try loaded.update { x throws(TensorError) in try x.tanh() }
        #expect(try loaded[2].item(as: Float.self) > 0)
        var part = try Tensor(contentsOf: path, mapped: true)
        part[3...5] = try Tensor.zeros([3])
        #expect(try part[4].item(as: Float.self) == 0)
        #expect(try other[4].item(as: Float.self) == 4)
        #expect(folder.bytes(of: "a.npy") == before)
    }

    @Test func replacedFilesStayWithWhoMappedThem() throws {
        let path = folder.file("a.npy")
        let old = try Tensor.arange(500_000, dtype: .float64)
        try old.write(to: path)
        let loaded = try Tensor(contentsOf: path, mapped: true)
        // Onto itself, as a program that normalises a file in place does, and by something shorter.
        try (loaded * 2).write(to: path)
        #expect(try Tensor(contentsOf: path, mapped: true) == old * 2)
        try Tensor([1.0]).write(to: path)
        #expect(loaded == old)
    }

    /// What is read is nobody else's: a file that is cut short afterwards leaves it as it was.
    @Test func filesThatAreShortenedLater() throws {
        let path = folder.file("a.npy")
        let old = try Tensor.arange(500_000, dtype: .float64)
        try old.write(to: path)
        let loaded = try Tensor(contentsOf: path)
        let pending = try loaded + 1
        #expect(truncate(path, 100) == 0)
        #expect(loaded == old)
        #expect(try pending == old + 1)
    }

    // MARK: Contents

    @Test func boolsAreZeroOrOne() throws {
        let path = folder.write(
            file("{'descr': '|b1', 'fortran_order': False, 'shape': (5,)}", [0, 1, 2, 255, 128]), to: "a.npy")
        let tensor = try Tensor(contentsOf: path)
        try tensor.withUnsafeBytes { #expect(Array($0) == [0, 1, 1, 1, 1]) }
    }

    /// Elements at any address: what a hand-made header of any length leads to.
    @Test func unalignedElementsAreCopied() throws {
        let values = (0..<200_000).map { Double($0) }
        let data = values.withUnsafeBytes { Array($0) }
        for padding in 0..<8 {
            let spaces = String(repeating: " ", count: padding)
            let header = "{'descr': '\(NumPyType(.float64)!.description)', 'fortran_order': False, 'shape': (200000,)}"
            let path = folder.write(file(header + spaces, data), to: "a.npy")
            let tensor = try Tensor(contentsOf: path, mapped: true)
            #expect(try tensor.scalars(as: Double.self) == values)
            #expect(tensor.node.storage?.isWritable == (try NumPyFile.inspect(path).dataOffset % 8 != 0))
        }
    }

    @Test func bytesAfterTheElementsAreIgnored() throws {
        let text = "{'descr': '|u1', 'fortran_order': False, 'shape': (2,)}"
        let path = folder.write(file(text, [4, 5, 6, 7], version: 2), to: "a.npy")
        #expect(try Tensor(contentsOf: path).scalars(as: UInt8.self) == [4, 5])
    }

    // MARK: Errors

    @Test func shortFiles() {
        let data = [UInt8](repeating: 0, count: 23)
        let missing = error(file("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", data))
        #expect(missing?.kind == .value)
        #expect(
            missing?.message
                == "'\(folder.file("bad.npy"))' is not a readable .npy file: a float32 array of shape [2, 3] takes 24 "
                + "bytes, and only 23 are there")
        #expect(error([])?.message.contains("empty") == true)
        #expect(error([0x93, 0x4e])?.message.contains("signature") == true)
        #expect(error(Array("PK\u{3}\u{4} an archive".utf8))?.message.contains("signature") == true)
        let whole = file("{'descr': '<f4', 'fortran_order': False, 'shape': ()}", [0, 0, 0, 0])
        for length in 6..<whole.count { #expect(error(Array(whole[..<length]))?.kind == .value) }
    }

    @Test func lyingHeaders() {
        let text = "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,)}"
        let lie = error(file(text, [1, 2, 3]))
        #expect(lie?.message.contains("takes 8000000000000 bytes, and only 3 are there") == true)
        var long = file("{'descr': '<f8', 'fortran_order': False, 'shape': ()}", version: 2)
        long[10] = 0xff
        long[11] = 0xff
        #expect(error(long)?.message.contains("header claims 4294") == true)
        var version = file("{}")
        version[6] = 4
        #expect(error(version)?.message.contains("4.0") == true)
        let spaces = String(repeating: " ", count: 2 << 20)
        let length = spaces.utf8.count
        let header: [UInt8] = [0x93] + Array("NUMPY".utf8) + [2, 0, 0, 0, UInt8(length >> 16), 0]
        #expect(error(header + Array(spaces.utf8))?.message.contains("too many") == true)
    }

    @Test func whatIsNoFile() throws {
        func error(_ path: String) -> TensorError? {
            #expect(throws: TensorError.self) { try Tensor(contentsOf: path) }
        }
        let missing = error(folder.file("none.npy"))
        #expect(missing?.kind == .file)
        #expect(missing?.message == "cannot read '\(folder.file("none.npy"))': No such file or directory")
        #expect(error(folder.path)?.message.contains("Is a directory") == true)
        #expect(error("")?.kind == .file)
        #expect(error("/dev/null")?.message.contains("not a regular file") == true)
        #expect(error("a\0b")?.message.contains("NUL") == true)
        #expect(error(String(repeating: "x", count: 5000))?.kind == .file)
        #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(error(folder.file("pipe"))?.message.contains("not a regular file") == true)
        if geteuid() != 0 {
            let secret = folder.write([1], to: "secret.npy")
            chmod(secret, 0)
            #expect(error(secret)?.message.contains("Permission denied") == true)
        }
    }
}
