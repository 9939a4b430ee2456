internal import Synchronization

/// Remembers the number of CPUs that the process may use: the CPUs that threads may run on for a second, and the time that
/// control groups leave them, which takes reading files, for five.
struct ProcessorCache: ~Copyable {
    private static let quotaSeconds = 5

    private let quota: ProcessorQuota
    private let count = Atomic<Int>(Platform.usableProcessors)
    private let validUntil = Atomic<Int>(0)
    private let quotaCount = Atomic<Int>(.max)
    private let quotaValidUntil = Atomic<Int>(0)

    init(_ quota: ProcessorQuota = ProcessorQuota()) { self.quota = quota }

    func value(at seconds: Double) -> Int {
        let now = Int(seconds)
        // One thread reads the value again; the others use the last one.
        if Self.isDue(validUntil, now, seconds: 1) {
            if Self.isDue(quotaValidUntil, now, seconds: Self.quotaSeconds) {
                quotaCount.store(quota.processors ?? .max, ordering: .relaxed)
            }
            let allowed = quotaCount.load(ordering: .relaxed)
            count.store(Swift.min(Platform.usableProcessors, allowed), ordering: .relaxed)
        }
        return count.load(ordering: .relaxed)
    }

    /// Whether the time has come; sets the next one.
    private static func isDue(_ validUntil: borrowing Atomic<Int>, _ now: Int, seconds: Int) -> Bool {
        let until = validUntil.load(ordering: .relaxed)
        return until <= now
            && validUntil.compareExchange(
                expected: until, desired: now + seconds, ordering: .relaxed
            ).exchanged
    }
}
