#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension AtomicFile {
    /// The time in microseconds to wait for a reader: a reader started at the same time opens the pipe in far less.
    private static let patience: UInt32 = 1_000_000
    private static let pause: UInt32 = 10_000

    /// Opens a pipe or a device for writing. Throws where a pipe has no reader: a plain open would wait without limit.
    static func openDirectly(_ path: String) throws(TensorError) -> Int32 {
        var waited: UInt32 = 0
        while true {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
            if descriptor >= 0 {
                // Writing may wait for the reader again.
                _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
                return descriptor
            }
            if errno == EINTR { continue }
            guard errno == ENXIO else { throw .file("write", path) }
            guard waited < patience else { throw .file("write", path, "nobody reads the pipe") }
            usleep(pause)
            waited += pause
        }
    }
}
