import Synchronization
import Testing

@testable import Hadamard

/// The pool of threads, the lock of a node and the pool of buffers under many threads.
@Suite(.serialized) struct ConcurrencyPoolTests {
    /// How often each participant has worked.
    private final class Counts: Sendable {
        let calls = Atomic<Int>(0)
        let participants = Atomic<UInt64>(0)
        let repeated = Atomic<Bool>(false)
    }

    private func work(_ participants: Int, nested: Bool) -> (ran: Int, Counts) {
        let counts = Counts()
        let context = Unmanaged.passUnretained(counts).toOpaque()
        let ran: Int
        if nested {
            ran = WorkerPool.shared.run(
                participants: participants,
                { context, number in
                    WorkerPool.shared.run(participants: 3, { _, _ in }, context)
                    ConcurrencyPoolTests.count(context, number)
                }, context)
        } else {
            ran = WorkerPool.shared.run(participants: participants, ConcurrencyPoolTests.count, context)
        }
        withExtendedLifetime(counts) {}
        return (ran, counts)
    }

    private static let count: WorkerPool.Work = { context, number in
        let counts = Unmanaged<Counts>.fromOpaque(context).takeUnretainedValue()
        counts.calls.add(1, ordering: .relaxed)
        let bit = UInt64(1) << UInt64(number)
        let before = counts.participants.bitwiseOr(bit, ordering: .relaxed).oldValue
        if before & bit != 0 { counts.repeated.store(true, ordering: .relaxed) }
    }

    private func check(_ participants: Int, nested: Bool) {
        let (ran, counts) = work(participants, nested: nested)
        #expect(ran >= 1 && ran <= Swift.max(participants, 1))
        #expect(counts.calls.load(ordering: .relaxed) == ran)
        // The caller always; of the workers those who came in time.
        let came = counts.participants.load(ordering: .relaxed)
        #expect(came & 1 == 1 && came >> UInt64(Swift.max(participants, 1)) == 0 && came.nonzeroBitCount == ran)
        let repeated = counts.repeated.load(ordering: .relaxed)
        #expect(!repeated)
    }

    @Test func everyParticipantWorksOnce() {
        for round in 0..<400 { check(round % 7, nested: false) }
    }

    @Test func forksInsideForks() {
        for round in 0..<100 { check(round % 5 + 1, nested: true) }
    }

    @Test func manyThreadsThatFork() {
        onThreads(6) { number in for round in 0..<150 { check((round + number) % 6 + 1, nested: round % 3 == 0) } }
    }

    @Test func aNodeLockLetsOneIn() {
        final class Shared: @unchecked Sendable {
            let lock = NodeLock()
            var value = 0
        }
        let shared = Shared()
        onThreads(6) { _ in
            for round in 0..<3000 {
                shared.lock.lock(key: 5)
                shared.value += 1
                // Longer than anybody spins, now and then.
                if round % 500 == 0 { for _ in 0..<2000 { spinHint() } }
                shared.lock.unlock(key: 5)
            }
        }
        #expect(shared.value == 18000)
    }

    @Test func buffersGoToOneThreadAtATime() {
        let pool = BufferPool(limit: 1 << 20)
        onThreads(6) { number in
            var random = SplitMix64(seed: UInt64(number))
            for _ in 0..<500 {
                guard let (pointer, capacity) = pool.take(random.size(1...5000)) else {
                    Issue.record("no memory")
                    return
                }
                let bytes = UnsafeMutableRawBufferPointer(start: pointer, count: capacity)
                bytes.storeBytes(of: number, as: Int.self)
                bytes[capacity - 1] = UInt8(number)
                #expect(bytes.load(as: Int.self) & 0xff == number & 0xff && bytes[capacity - 1] == UInt8(number))
                pool.put(pointer, capacity: capacity)
                if random.once(in: 50) { pool.trim(to: 4096) }
            }
        }
        let statistics = pool.statistics
        #expect(statistics.requests == 3000 && statistics.bytesInUse == 0)
        #expect(statistics.bytesRetained <= 1 << 20)
        pool.trim()
        #expect(pool.statistics.bytesRetained == 0)
    }
}
