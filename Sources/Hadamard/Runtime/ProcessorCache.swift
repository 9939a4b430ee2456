internal import Synchronization

/// Remembers the number of usable CPUs for a second.
struct ProcessorCache: ~Copyable {
    private let count = Atomic<Int>(Platform.usableProcessors)
    private let validUntil = Atomic<Int>(0)

    func value(at seconds: Double) -> Int {
        let now = Int(seconds)
        if validUntil.load(ordering: .relaxed) < now {
            validUntil.store(now, ordering: .relaxed)
            count.store(Platform.usableProcessors, ordering: .relaxed)
        }
        return count.load(ordering: .relaxed)
    }
}
