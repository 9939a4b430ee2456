/// A value that one thread at a time may touch. Unlike the standard library's mutex, one that thread sanitizer sees into.
final class Locked<Value>: @unchecked Sendable {
    // Unchecked: the value is touched under the monitor alone.
    private let monitor = Monitor()
    @exclusivity(unchecked) private var value: Value

    init(_ value: sending Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result { monitor.withLock { body(&value) } }
}
