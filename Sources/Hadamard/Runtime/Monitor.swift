#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A mutex with a condition that threads wait for.
final class Monitor: @unchecked Sendable {
    // Unchecked: the two system objects are made for use by many threads.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Runs `body` while holding the mutex. `body` may wait.
    func withLock<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Sleeps until woken; only while holding the mutex, and always in a loop that checks what was waited for.
    func wait() { pthread_cond_wait(condition, mutex) }

    func wakeAll() { pthread_cond_broadcast(condition) }
}

/// A value that one thread at a time may touch. Unlike the standard library's mutex, one that thread sanitizer sees into.
final class Locked<Value>: @unchecked Sendable {
    // Unchecked: the value is touched under the monitor alone.
    private let monitor = Monitor()
    @exclusivity(unchecked) private var value: Value

    init(_ value: sending Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result { monitor.withLock { body(&value) } }
}

/// Starts a thread that nobody joins.
func startDetachedThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let context = Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(
        &thread, nil,
        {
            Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body()
            return nil
        }, context)
    if status == 0, let thread { pthread_detach(thread) }
    #else
    var thread = pthread_t()
    let status = pthread_create(
        &thread, nil,
        {
            Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body()
            return nil
        }, context)
    if status == 0 { pthread_detach(thread) }
    #endif
    if status != 0 { Unmanaged<Box>.fromOpaque(context).release() }
    return status == 0
}
