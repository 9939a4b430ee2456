#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension AtomicFile {
    /// How long a pipe may have no reader when it is opened, in microseconds: a reader that starts at the same time comes in
    /// far less.
    private static let patience: UInt32 = 1_000_000
    private static let pause: UInt32 = 10_000

    /// Opens a pipe or a device for writing. A pipe that stays without a reader throws: the system would wait for one for ever.
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
