import Foundation
import Testing

@testable import Hadamard

/// Memory that is somebody else's, such as a mapped file's, is read and never written; here it cannot be.
@Suite struct ForeignMemoryTests {
    /// 0, 1, 2 … in memory that traps on a write; `released` says when it was given back.
    private func mapped(_ count: Int, _ released: Released) throws -> Tensor {
        let bytes = Swift.max(count * 4, 1)
        let base = try #require(mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
        base.bindMemory(to: Float.self, capacity: count).update(from: (0..<count).map { Float($0) }, count: count)
        mprotect(base, bytes, PROT_READ)
        let address = UInt(bitPattern: base)
        let storage = Storage.foreign(base) {
            munmap(UnsafeMutableRawPointer(bitPattern: address), bytes)
            released.value = true
        }
        return Tensor(.storage(storage), StridedLayout(contiguous: [count]), .float32)
    }

    private final class Released: @unchecked Sendable {
        var value = false
    }

    @Test func everyWayToWrite() throws {
        let released = Released()
        do {
            var a = try mapped(1000, released)
            try a *= 2
            #expect(try a[999].item(as: Float.self) == 1998)
        }
        #expect(released.value)
        var b = try mapped(1000, Released())
        b[0] = try Tensor(7.0)
        try b[1...] += b[..<999]
        #expect(try b.scalars(as: Float.self).prefix(3) == [7, 8, 3])
        var c = try mapped(6, Released())
        try c[.slice(nil, nil, step: 2)] *= 10
        #expect(try c.scalars(as: Float.self) == [0, 1, 20, 3, 40, 5])
        let d = try (mapped(100, Released()) + 1).exp()
        #expect(try d[0].item(as: Float.self) == Tensor(1.0).exp().item(as: Float.self))
        var e = try mapped(12, Released()).reshaped([3, 4]).transposed()
        try e += e
        #expect(try e[1].scalars(as: Int.self) == [2, 10, 18])
    }

    @Test func aViewKeepsTheMemory() throws {
        let released = Released()
        var view: Tensor? = try mapped(50, released)[10..<12]
        #expect(!released.value)
        #expect(try view!.scalars(as: Int.self) == [10, 11])
        view = nil
        #expect(released.value)
    }
}
