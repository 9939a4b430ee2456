internal import Synchronization

/// A lock of one byte, so that every expression node can have one. Who waits long sleeps in one of a few shared lots.
struct NodeLock: ~Copyable {
    private static let free: UInt8 = 0
    private static let held: UInt8 = 1
    private static let heldWithSleepers: UInt8 = 2
    private static let spins = 200

    private static let lots = (0..<32).map { _ in Monitor() }

    private let state = Atomic<UInt8>(0)

    /// Takes the lock. `key` picks the lot to sleep in: the same for every call on one lock.
    func lock(key: UInt64) {
        for _ in 0..<Self.spins {
            if state.compareExchange(expected: Self.free, desired: Self.held, ordering: .acquiring).exchanged { return }
            spinHint()
        }
        let lot = Self.lots[Int(key % UInt64(Self.lots.count))]
        lot.withLock {
            // The mark keeps the holder from leaving without a call; waking up, others may sleep still, so it stays.
            while state.exchange(Self.heldWithSleepers, ordering: .acquiring) != Self.free { lot.wait() }
        }
    }

    func unlock(key: UInt64) {
        if state.exchange(Self.free, ordering: .releasing) == Self.heldWithSleepers {
            let lot = Self.lots[Int(key % UInt64(Self.lots.count))]
            lot.withLock { lot.wakeAll() }
        }
    }
}
