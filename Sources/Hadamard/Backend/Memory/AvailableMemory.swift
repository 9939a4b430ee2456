/// Memory for Swift's arrays, asked for first: an array that the system has no memory for ends the process.
package enum AvailableMemory {
    /// Below this many bytes nothing is asked: a process that lacks them is at its end.
    private static let smallest = 1 << 20
    /// From this many on the system's own account is read, which promises less than it gives.
    private static let large = 64 << 20

    /// Throws where the system has not as much memory as so many elements of an array take.
    ///
    /// Whoever else takes memory meanwhile can still be first.
    ///
    /// - Parameter stride: The bytes of an element, and of what it owns.
    package static func require(_ count: Int, stride: Int, _ operation: String) throws(TensorError) {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: stride)
        if !overflow && (bytes < smallest || isThere(bytes)) { return }
        if !overflow && bytes <= Platform.physicalMemory {
            // What the pool retains is nobody's.
            BufferPool.shared.trim()
            if isThere(bytes) { return }
        }
        let amount = overflow ? "more bytes than can be addressed" : "\(bytes) bytes"
        throw TensorError(
            .runtime, "out of memory: \(amount) were asked for \(count) elements outside of the tensor",
            operation: operation)
    }

    private static func isThere(_ bytes: Int) -> Bool {
        if bytes >= large, let available = MemoryQuota.available(), bytes > available { return false }
        guard let probe = Platform.allocate(bytes) else { return false }
        Platform.release(probe)
        return true
    }
}
