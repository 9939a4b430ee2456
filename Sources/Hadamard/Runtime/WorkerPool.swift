internal import CHadamard
internal import Synchronization

/// Tells the processor that this thread waits in a loop.
@inline(__always) func spinHint() { hd_spin_hint() }

/// Threads that stand ready to share one piece of work at a time.
///
/// Idle workers spin for some microseconds, since expressions come in bursts, and then sleep. A fork that finds the pool
/// taken, by another thread or by an outer fork, runs alone: nesting is safe and nothing ever queues.
package final class WorkerPool: @unchecked Sendable {
    // Unchecked: `work` and `context` are written by whoever holds `taken` and read by workers between the announcement
    // and their last count in `remaining`.

    package static let shared = WorkerPool()

    /// A piece of work: a context and the participant's number, 0 for the caller.
    package typealias Work = @convention(c) (UnsafeRawPointer, Int) -> Void

    package static let maximumThreads = 256
    private static let spinsBeforeSleep = 4000
    private static let spinsBeforeYield = 4000

    /// The generation of the work, and in the low bits how many take part, so that both are read at once.
    private let announcement = Atomic<UInt64>(0)
    private static let participantBits: UInt64 = 16

    private let taken = Atomic<Bool>(false)
    private let remaining = Atomic<Int>(0)
    private let sleepers = Atomic<Int>(0)
    private let monitor = Monitor()

    private var work: Work = { _, _ in }
    private var context: UnsafeRawPointer?
    private var workerCount = 0

    /// Runs `work` for participants 0 ..< n at once, n at most `participants`, and returns n when all have ended. Every piece
    /// must be able to do the whole work alone: n may be 1.
    @discardableResult
    package func run(participants: Int, _ work: Work, _ context: UnsafeRawPointer) -> Int {
        guard participants > 1, taken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
        else {
            work(context, 0)
            return 1
        }
        let count = 1 + startWorkers(Swift.min(participants, Self.maximumThreads) - 1)
        if count > 1 {
            self.work = work
            self.context = context
            remaining.store(count - 1, ordering: .relaxed)
            announce(UInt64(count))
        }
        work(context, 0)
        if count > 1 { waitForWorkers() }
        taken.store(false, ordering: .releasing)
        return count
    }

    /// Sees to it that `count` workers exist; fewer if the system gives no more threads.
    private func startWorkers(_ count: Int) -> Int {
        while workerCount < count {
            let number = workerCount + 1
            let seen = announcement.load(ordering: .relaxed)
            guard startDetachedThread({ [self] in workerLoop(number, seen: seen) }) else { break }
            workerCount += 1
        }
        return Swift.min(workerCount, count)
    }

    private func announce(_ participants: UInt64) {
        let generation = announcement.load(ordering: .relaxed) >> Self.participantBits &+ 1
        announcement.store(generation << Self.participantBits | participants, ordering: .sequentiallyConsistent)
        if sleepers.load(ordering: .sequentiallyConsistent) > 0 { monitor.withLock { monitor.wakeAll() } }
    }

    private func waitForWorkers() {
        var spins = 0
        while remaining.load(ordering: .acquiring) > 0 {
            spins += 1
            if spins < Self.spinsBeforeYield { spinHint() } else { Platform.yield() }
        }
    }

    private func workerLoop(_ number: Int, seen initial: UInt64) {
        var seen = initial
        while true {
            seen = nextAnnouncement(after: seen)
            let participants = Int(seen & (1 << Self.participantBits - 1))
            guard number < participants, let context else { continue }
            work(context, number)
            remaining.subtract(1, ordering: .releasing)
        }
    }

    private func nextAnnouncement(after seen: UInt64) -> UInt64 {
        for _ in 0..<Self.spinsBeforeSleep {
            let current = announcement.load(ordering: .acquiring)
            if current != seen { return current }
            spinHint()
        }
        return monitor.withLock {
            sleepers.add(1, ordering: .sequentiallyConsistent)
            defer { sleepers.subtract(1, ordering: .relaxed) }
            while true {
                let current = announcement.load(ordering: .sequentiallyConsistent)
                if current != seen { return current }
                monitor.wait()
            }
        }
    }
}
