import Foundation
import Hadamard

extension Tensor {
    /// The elements' bytes, row-major.
    func bytes() throws -> [UInt8] { try withUnsafeBytes { Array($0) } }

    /// What a tensor shows of itself: shape, type and every bit of the elements.
    func snapshot() throws -> Snapshot { Snapshot(shape: shape, dtype: dtype, bytes: try bytes()) }

    /// Where the elements lie; the memory may be another tensor's by the time that the caller looks at the number.
    func address() throws -> UInt { try withUnsafeBytes { UInt(bitPattern: $0.baseAddress) } }
}

struct Snapshot: Equatable, CustomStringConvertible {
    let shape: [Int]
    let dtype: DType
    let bytes: [UInt8]

    var description: String { "\(dtype)\(shape) \(bytes.prefix(64))" }

    static func == (a: Snapshot, b: Snapshot) -> Bool {
        a.shape == b.shape && a.dtype == b.dtype && a.bytes.isSame(as: b.bytes)
    }
}

extension [UInt8] {
    /// Whether all bytes are equal, at the speed of memory: `==` is generic code, which a debug build runs byte by byte.
    func isSame(as other: [UInt8]) -> Bool {
        if count != other.count { return false }
        return withUnsafeBytes { a in
            other.withUnsafeBytes { b in a.isEmpty || memcmp(a.baseAddress!, b.baseAddress!, a.count) == 0 }
        }
    }
}
