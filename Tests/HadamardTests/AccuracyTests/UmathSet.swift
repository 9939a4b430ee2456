import Foundation
import Testing

/// One of NumPy's validation sets: a function's inputs and outputs in one type. Tools/fixtures_umath.py writes the
/// file.
struct UmathSet: Sendable, CustomTestStringConvertible {
    var name: String
    /// 32 or 64.
    var bits: Int
    /// How far a result may be from the output.
    var ulps: Int
    var inputs: [UInt64]
    var outputs: [UInt64]

    var testDescription: String { "\(name), float\(bits)" }

    static let all: [UmathSet] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("Fixtures/umath/umath.bin")),
            data.prefix(8).elementsEqual("HDMUMATH".utf8)
        else { return [] }
        return read([UInt8](data.dropFirst(8)))
    }()

    private static func read(_ data: [UInt8]) -> [UmathSet] {
        var position = 0
        func next(_ bytes: Int) -> UInt64 {
            defer { position += bytes }
            return data[position..<position + bytes].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        var sets: [UmathSet] = []
        while position < data.count {
            let length = Int(next(1))
            let name = String(decoding: data[position..<position + length], as: UTF8.self)
            position += length
            let (bits, ulps, count) = (Int(next(1)), Int(next(1)), Int(next(2)))
            let inputs = (0..<count).map { _ in next(bits / 8) }
            let outputs = (0..<count).map { _ in next(bits / 8) }
            sets.append(UmathSet(name: name, bits: bits, ulps: ulps, inputs: inputs, outputs: outputs))
        }
        return sets
    }
}
