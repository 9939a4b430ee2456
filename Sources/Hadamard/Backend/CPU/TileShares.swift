internal import Synchronization

/// Deals a program's tiles out: to each participant a stretch of its own, so that from run to run the same elements stay in
/// the same processor's cache, and from the others' stretches once its own is used up.
final class TileShares: Sendable {
    private static let runs = Atomic<Int>(0)

    /// Whether the next program goes through its tiles from the last one to the first: every other one does, since what the one
    /// before it touched last is still in the cache.
    private static func goesBackward() -> Bool { runs.add(1, ordering: .relaxed).oldValue & 1 == 1 }

    /// Hands out all tiles to one participant.
    @inline(__always)
    static func each(_ tiles: Int, alternates: Bool, _ run: (Int) -> Void) {
        let last = tiles > 1 && alternates && goesBackward() ? tiles - 1 : 0
        for index in 0..<tiles { run(last > 0 ? last - index : index) }
    }

    /// A stretch, on a cache line of its own.
    private struct Share: ~Copyable {
        let next: Atomic<Int>
        let start: Int
        let end: Int
        private let padding: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)

        init(_ range: Range<Int>) {
            next = Atomic(range.lowerBound)
            start = range.lowerBound
            end = range.upperBound
        }
    }

    nonisolated(unsafe) private let shares: UnsafeMutablePointer<Share>
    private let count: Int
    /// The tiles taken at once.
    private let grab: Int
    private let isBackward: Bool

    /// `alternates` tells whether some programs go from the last tile to the first.
    init(_ tiles: Int, _ participants: Int, alternates: Bool) {
        count = participants
        isBackward = alternates && TileShares.goesBackward()
        grab = Swift.max(1, tiles / (participants * 64))
        shares = .allocate(capacity: participants)
        for index in 0..<participants {
            (shares + index).initialize(
                to: Share(tiles * index / participants..<tiles * (index + 1) / participants))
        }
    }

    deinit {
        shares.deinitialize(count: count)
        shares.deallocate()
    }

    /// The next tiles for a participant; nil when none are left.
    func next(_ participant: Int) -> Range<Int>? {
        for distance in 0..<count {
            let index = (participant + distance) % count
            let end = shares[index].end
            // Loaded first: a stretch that is used up is only read.
            if shares[index].next.load(ordering: .relaxed) >= end { continue }
            let first = shares[index].next.add(grab, ordering: .relaxed).oldValue
            if first >= end { continue }
            let last = Swift.min(first + grab, end)
            return isBackward ? (shares[index].start + end - last)..<(shares[index].start + end - first) : first..<last
        }
        return nil
    }
}
