import Foundation
import TestSupport
import Testing

@testable import Hadamard

/// The same numbers on every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct NumPyFuzzTests {
    /// Whatever is in a file, reading it gives a tensor that can be used, or a ``TensorError``.
    @Test func damagedFilesAreReadOrRefused() throws {
        let folder = TemporaryFolder()
        var random = SplitMix(state: 20_240)
        let originals = NumPyFixture.all.map { [UInt8]($0.file) }
        try #require(!originals.isEmpty)
        var read = 0
        var refused = 0
        for round in 0..<6000 {
            var bytes = originals[round % originals.count]
            for _ in 0..<Int.random(in: 0...3, using: &random) { damage(&bytes, &random) }
            // A new name each time: some file systems wait for the disk when a file is overwritten.
            let path = folder.write(bytes, to: "\(round).npy")
            defer { unlink(path) }
            do throws(TensorError) {
                let tensor = try Tensor(contentsOf: path, mapped: round % 2 == 0)
                #expect(tensor.description.hasPrefix("tensor("))
                #expect(tensor.count * tensor.dtype.byteCount <= bytes.count)
                _ = try (tensor .!= tensor).scalars(as: Bool.self)
                read += 1
            } catch {
                #expect(error.kind == .value || error.kind == .file, "\(error)")
                #expect(!error.message.isEmpty)
                refused += 1
            }
        }
        // Both happen often, else the damage is too little or too much.
        #expect(read > 500 && refused > 500, "\(read) read, \(refused) refused")
    }

    private static let words = [
        "'", "\"", "(", ")", ",", "{", "}", ":", "\\", "-", "-1", "0", "99999999999999999999", "True", "None", "L",
        "\n", " ", "\0", "é", "descr", "shape", "fortran_order", "<f8", ">c16", "|b1", "(((((((((",
        "4611686018427387904, ",
    ]

    private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        // Most of what can go wrong is in the header's text.
        let inText = Int.random(in: 0..<Swift.min(bytes.count, 80), using: &random)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[inText] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.remove(at: inText)
        case 4: for _ in 0..<(place % 50) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        case 5: bytes[Swift.min(6 + place % 6, bytes.count - 1)] = UInt8.random(in: 0...255, using: &random)
        case 6:
            let word = Array(Self.words.randomElement(using: &random)!.utf8)
            bytes.replaceSubrange(inText..<Swift.min(inText + word.count, bytes.count), with: word)
        case 7: bytes[bytes.count - 1] ^= 0xff
        case 8: bytes.insert(contentsOf: [0x20, 0x20], at: inText)
        case 9: bytes.insert(contentsOf: Array(Self.words.randomElement(using: &random)!.utf8), at: inText)
        default: bytes[inText] = UInt8.random(in: 48...57, using: &random)
        }
    }
}
