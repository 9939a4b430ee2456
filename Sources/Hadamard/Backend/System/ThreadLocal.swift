#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A place for one object in each thread. It is taken out while it is used, so that no use meets another.
///
/// A process has few such places for all of its libraries: where they are used up, nothing is kept.
struct ThreadLocal<Object: AnyObject>: Sendable {
    private let key: pthread_key_t?

    init() {
        var key = pthread_key_t()
        let status = pthread_key_create(&key) { pointer in
            #if canImport(Darwin)
            Unmanaged<AnyObject>.fromOpaque(pointer).release()
            #else
            if let pointer { Unmanaged<AnyObject>.fromOpaque(pointer).release() }
            #endif
        }
        self.key = status == 0 ? key : nil
    }

    func take() -> Object? {
        guard let key, let pointer = pthread_getspecific(key) else { return nil }
        pthread_setspecific(key, nil)
        return Unmanaged<Object>.fromOpaque(pointer).takeRetainedValue()
    }

    /// Keeps an object; one that was there goes.
    func put(_ object: Object) {
        guard let key else { return }
        let previous = take()
        let reference = Unmanaged.passRetained(object)
        if pthread_setspecific(key, reference.toOpaque()) != 0 { reference.release() }
        withExtendedLifetime(previous) {}
    }
}
