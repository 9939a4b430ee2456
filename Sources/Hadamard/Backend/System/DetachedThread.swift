#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Starts a detached thread; false if the system gives none.
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
