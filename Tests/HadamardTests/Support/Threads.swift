import Foundation
import Testing

/// Runs `body` at once on as many threads, and waits for all.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) {
    let group = DispatchGroup()
    let start = DispatchSemaphore(value: 0)
    for number in 0..<count {
        group.enter()
        Thread.detachNewThread {
            start.wait()
            do { try body(number) } catch { Issue.record("thread \(number): \(error)") }
            group.leave()
        }
    }
    for _ in 0..<count { start.signal() }
    group.wait()
}
