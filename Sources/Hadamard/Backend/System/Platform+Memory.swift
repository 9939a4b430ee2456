extension Platform {
    /// Whether the system would give `byteCount` bytes now. The buffer pool gives up what it retains if they are missing.
    package static func hasMemory(for byteCount: Int) -> Bool {
        guard let pointer = allocate(byteCount) ?? allocateAfterTrim(byteCount) else { return false }
        release(pointer)
        return true
    }

    private static func allocateAfterTrim(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        BufferPool.shared.trim()
        return allocate(byteCount)
    }
}
