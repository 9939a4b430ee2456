internal import Synchronization

/// A lock of one byte, so that every expression node can have one. After spinning, a waiting
/// thread sleeps on one of a few monitors that all locks share.
struct NodeLock: ~Copyable {
    private static let free: UInt8 = 0
    private static let held: UInt8 = 1
    private static let heldWithSleepers: UInt8 = 2
    private static let spins = 200

    private static let monitors = (0..<32).map { _ in Monitor() }

    private let state = Atomic<UInt8>(0)

    /// Takes the lock. `key` selects the monitor to sleep on: the same for every call on one lock.
    func lock(key: UInt64) {
        for _ in 0..<Self.spins {
            if state.compareExchange(expected: Self.free, desired: Self.held, ordering: .acquiring).exchanged { return }
            spinHint()
        }
        let monitor = Self.monitors[Int(key % UInt64(Self.monitors.count))]
        monitor.withLock {
            // The state tells the holder to wake sleepers. It stays after waking up, since other threads may still sleep.
            while state.exchange(Self.heldWithSleepers, ordering: .acquiring) != Self.free { monitor.wait() }
        }
    }

    func unlock(key: UInt64) {
        if state.exchange(Self.free, ordering: .releasing) == Self.heldWithSleepers {
            let monitor = Self.monitors[Int(key % UInt64(Self.monitors.count))]
            monitor.withLock { monitor.wakeAll() }
        }
    }
}
