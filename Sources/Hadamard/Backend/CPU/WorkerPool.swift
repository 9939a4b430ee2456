internal import CHadamard
internal import Synchronization

/// Tells the processor that this thread waits in a loop.
@inline(__always) func spinHint() { hd_spin_hint() }

/// Threads that stand ready to share one piece of work at a time.
///
/// Idle workers spin for some microseconds, since expressions come in bursts, and then sleep. A fork that finds the pool
/// taken, by another thread or by an outer fork, runs alone: nesting is safe and nothing ever queues.
package final class WorkerPool: @unchecked Sendable {
    // Unchecked: `work` and `context` are written by the thread that holds `taken`, while no worker attends, and read by workers that
    // attend.

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
    /// The generation again, whether workers may still join its work, and how many are at it.
    private let attendance = Atomic<UInt64>(0)
    private let joined = Atomic<Int>(0)
    private static let isOpen: UInt64 = 1 << 15
    private static let attending: UInt64 = isOpen - 1

    private let sleepers = Atomic<Int>(0)
    private let monitor = Monitor()

    private var work: Work = { _, _ in }
    private var context: UnsafeRawPointer?
    private var workerCount = 0

    /// Runs `work` for participant 0, the caller, and for those of 1 ..< `participants` who come in time, and returns when all
    /// who came have ended. Every participant must be able to do the whole work alone: nobody waits for a worker that sleeps
    /// or that the system does not run.
    ///
    /// Returns how many took part.
    @discardableResult
    package func run(participants: Int, _ work: Work, _ context: UnsafeRawPointer) -> Int {
        guard participants > 1, taken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
        else {
            work(context, 0)
            return 1
        }
        let count = 1 + startWorkers(Swift.min(participants, Self.maximumThreads) - 1)
        joined.store(0, ordering: .relaxed)
        if count > 1 {
            self.work = work
            self.context = context
            announce(UInt64(count))
        }
        work(context, 0)
        if count > 1 { dismiss() }
        let came = 1 + joined.load(ordering: .relaxed)
        taken.store(false, ordering: .releasing)
        return came
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
        attendance.store(generation << Self.participantBits | Self.isOpen, ordering: .releasing)
        announcement.store(generation << Self.participantBits | participants, ordering: .sequentiallyConsistent)
        if sleepers.load(ordering: .sequentiallyConsistent) > 0 { monitor.withLock { monitor.wakeAll() } }
    }

    /// Lets nobody join any more and waits for those who did.
    private func dismiss() {
        attendance.bitwiseAnd(~Self.isOpen, ordering: .acquiringAndReleasing)
        var spins = 0
        while attendance.load(ordering: .acquiring) & Self.attending > 0 {
            spins += 1
            if spins < Self.spinsBeforeYield { spinHint() } else { Platform.yield() }
        }
    }

    /// Counts a worker in, if the work it has heard of is still open.
    private func join(_ generation: UInt64) -> Bool {
        var seen = attendance.load(ordering: .relaxed)
        while seen >> Self.participantBits == generation, seen & Self.isOpen != 0 {
            let (exchanged, original) = attendance.compareExchange(
                expected: seen, desired: seen + 1, ordering: .acquiring)
            if exchanged {
                joined.add(1, ordering: .relaxed)
                return true
            }
            seen = original
        }
        return false
    }

    private func workerLoop(_ number: Int, seen initial: UInt64) {
        var seen = initial
        while true {
            seen = nextAnnouncement(after: seen)
            let participants = Int(seen & (1 << Self.participantBits - 1))
            guard number < participants, join(seen >> Self.participantBits) else { continue }
            if let context { work(context, number) }
            attendance.subtract(1, ordering: .releasing)
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
