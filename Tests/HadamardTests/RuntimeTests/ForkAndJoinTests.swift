import Synchronization
import Testing

@testable import Hadamard

/// What sharing work out costs. Not among the concurrency tests, which also run under a sanitizer that slows it down.
@Suite(.serialized) struct ForkAndJoinTests {
    #if DEBUG
    private static let bound = 10e-6
    #else
    private static let bound = 3e-6
    #endif

    /// Where both meet: each waits for the other, so that a fork whose worker does not come in time does not count.
    private final class Meeting: Sendable {
        let came = Atomic<Int>(0)

        static let work: WorkerPool.Work = { context, _ in
            let meeting = Unmanaged<Meeting>.fromOpaque(context).takeUnretainedValue()
            meeting.came.add(1, ordering: .relaxed)
            for _ in 0..<20_000 {
                if meeting.came.load(ordering: .relaxed) == 2 { return }
                spinHint()
            }
        }
    }

    /// The least of many: that a busy machine takes longer says nothing.
    @Test(.enabled(if: Processors.usable > 1)) func takesMicroseconds() {
        let pool = WorkerPool()
        var least = Double.infinity
        let deadline = Platform.monotonicSeconds + 20
        while least >= Self.bound, Platform.monotonicSeconds < deadline {
            for _ in 0..<1000 {
                let meeting = Meeting()
                let start = Platform.monotonicSeconds
                let ran = pool.run(participants: 2, Meeting.work, Unmanaged.passUnretained(meeting).toOpaque())
                let seconds = Platform.monotonicSeconds - start
                if ran == 2, meeting.came.load(ordering: .relaxed) == 2 { least = Swift.min(least, seconds) }
            }
        }
        print("fork and join of 2: \((least * 1e8).rounded() / 100) µs")
        #expect(least < Self.bound)
    }
}
