import Testing

@testable import Hadamard

/// Pools of their own: the shared one is everybody's.
@Suite struct BufferPoolTests {
    @Test func aFreedBufferComesBack() throws {
        let pool = BufferPool(limit: 1 << 20)
        let (first, capacity) = try #require(pool.take(1000))
        #expect(capacity >= 1000)
        pool.put(first, capacity: capacity)
        #expect(pool.statistics.bytesRetained == capacity)
        let (second, again) = try #require(pool.take(990))
        #expect(second == first && again == capacity)
        #expect(
            pool.statistics
                == .init(
                    requests: 2, reuses: 1, bytesInUse: capacity, peakBytesInUse: capacity, bytesRetained: 0))
        pool.put(second, capacity: again)
        pool.trim()
    }

    @Test func retentionIsBounded() throws {
        let pool = BufferPool(limit: 10_000)
        var taken: [(UnsafeMutableRawPointer, Int)] = []
        for _ in 0..<8 { taken.append(try #require(pool.take(4000)) as (UnsafeMutableRawPointer, Int)) }
        for (pointer, capacity) in taken { pool.put(pointer, capacity: capacity) }
        #expect(pool.statistics.bytesInUse == 0)
        #expect(pool.statistics.bytesRetained <= 10_000 && pool.statistics.bytesRetained > 0)
        pool.limit = 4096
        #expect(pool.statistics.bytesRetained <= 4096)
        pool.limit = -5
        #expect(pool.limit == 0 && pool.statistics.bytesRetained == 0)
        let (pointer, capacity) = try #require(pool.take(100))
        pool.put(pointer, capacity: capacity)
        #expect(pool.statistics.bytesRetained == 0)
    }

    @Test func trimGivesBackTheLargestFirst() throws {
        let pool = BufferPool(limit: 1 << 30)
        let taken = try [100, 5000, 3 << 20].map { try #require(pool.take($0)) as (UnsafeMutableRawPointer, Int) }
        for (pointer, capacity) in taken { pool.put(pointer, capacity: capacity) }
        pool.trim(to: 10_000)
        #expect(pool.statistics.bytesRetained == taken[0].1 + taken[1].1)
        pool.trim()
        #expect(pool.statistics.bytesRetained == 0)
    }

    @Test func thePeak() throws {
        let pool = BufferPool(limit: 0)
        let (a, sizeA) = try #require(pool.take(1 << 16))
        let (b, sizeB) = try #require(pool.take(1 << 16))
        pool.put(b, capacity: sizeB)
        #expect(pool.statistics.peakBytesInUse == sizeA + sizeB)
        pool.resetPeak()
        #expect(pool.statistics.peakBytesInUse == sizeA)
        pool.put(a, capacity: sizeA)
    }

    @Test func capacities() {
        #expect(BufferPool.capacity(for: 0) == 64)
        #expect(BufferPool.capacity(for: 65) == 128)
        #expect(BufferPool.capacity(for: .max) == nil)
        var last = 0
        for bytes in (0..<4000).map({ $0 * 37 }) + (0..<200).map({ $0 * 99_991 }) + [1 << 40, (1 << 40) + 1] {
            let capacity = BufferPool.capacity(for: bytes) ?? 0
            #expect(capacity >= bytes && capacity % 64 == 0)
            // An eighth is lost at most, or a cache line, or a huge page.
            #expect(capacity - bytes <= Swift.max(64, bytes / 8) || (bytes >= 1 << 20 && capacity - bytes < 2 << 20))
            if bytes > last { last = bytes }
        }
    }

    @Test func bigBuffersAreAlignedToHugePages() throws {
        let pool = BufferPool(limit: 0)
        let (pointer, capacity) = try #require(pool.take(5 << 20))
        // The first page of a huge one: buffers begin at different places of it.
        #expect(UInt(bitPattern: pointer) % UInt(2 << 20) < 4096 && capacity % (2 << 20) == 0)
        #expect(UInt(bitPattern: pointer) % 64 == 0)
        pointer.storeBytes(of: 7, toByteOffset: capacity - 8, as: Int.self)
        pool.put(pointer, capacity: capacity)
        let (small, size) = try #require(pool.take(100))
        #expect(UInt(bitPattern: small) % 64 == 0)
        pool.put(small, capacity: size)
    }

    @Test func noMemoryIsNoCrash() throws {
        #expect(BufferPool(limit: 1 << 20).take(.max) == nil)
        #expect(BufferPool(limit: 1 << 20).take(1 << 62) == nil)
        let small = try Tensor([1.0, 2.0])
        let error = expectTensorError { try (Tensor.zeros([1 << 50]) + 1).evaluate() }
        #expect(error?.message.contains("out of memory: \(1 << 52) bytes") == true)
        #expect(error?.message.contains("float32") == true && error?.shapes == [[1 << 50]])
        #expect(try (small + 1).scalars(as: Float.self) == [2, 3])
    }

    @Test func aFailedExpressionStaysWhatItWas() throws {
        let big = try Tensor.zeros([1 << 50]) + 1
        let other = try big * 2
        for _ in 0..<3 {
            expectTensorError { try other.evaluate() }
            expectTensorError { _ = try (other + big).bytes() }
        }
        #expect(other.shape == [1 << 50])
    }
}
