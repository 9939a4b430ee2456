/// Keeps freed buffers and hands them out again: fresh memory costs page faults, five times what filling it costs.
///
/// Retained bytes are bounded: by default a quarter of the machine's memory, `HADAMARD_POOL_LIMIT` (bytes) sets another
/// bound, and `limit` another at run time. When the system has no memory, the pool gives all back and asks once more.
public final class BufferPool: Sendable {
    /// The pool that all tensors share.
    public static let shared = BufferPool(limit: EnvironmentSetting.poolLimit)

    /// What the pool has done and holds.
    public struct Statistics: Sendable, Equatable {
        /// Buffers asked for.
        public var requests = 0
        /// Requests that a retained buffer served.
        public var reuses = 0
        /// Bytes in buffers that tensors hold.
        public var bytesInUse = 0
        /// The highest that `bytesInUse` has been.
        public var peakBytesInUse = 0
        /// Bytes in buffers waiting to be used again.
        public var bytesRetained = 0
    }

    fileprivate struct State {
        var statistics = Statistics()
        var limit: Int
        /// Free buffers. Addresses are integers, since no pointer refers to a free buffer.
        var free = FreeBuffers()
    }

    private let state: Locked<State>

    init(limit: Int) { state = Locked(State(limit: limit)) }

    /// What the pool has done and holds now.
    public var statistics: Statistics { state.withLock { $0.statistics } }

    /// The most bytes that the pool retains; lowering it trims at once.
    public var limit: Int {
        get { state.withLock { $0.limit } }
        set {
            state.withLock { $0.limit = Swift.max(newValue, 0) }
            trim(to: newValue)
        }
    }

    /// Gives retained buffers back to the system until at most `bytes` are retained.
    public func trim(to bytes: Int = 0) {
        let surplus = state.withLock { state in
            var surplus: [(UInt, Int)] = []
            while state.statistics.bytesRetained > bytes, let (address, capacity) = state.free.popLargest() {
                state.statistics.bytesRetained -= capacity
                surplus.append((address, capacity))
            }
            return surplus
        }
        for (address, capacity) in surplus { Self.giveBack(address, capacity) }
    }

    /// Resets `peakBytesInUse` to the bytes in use now.
    public func resetPeak() { state.withLock { $0.statistics.peakBytesInUse = $0.statistics.bytesInUse } }

    // MARK: Buffers

    /// The capacity that a request is rounded up to: eight steps an octave, whole huge pages from 1 MiB; nil on overflow.
    static func capacity(for bytes: Int) -> Int? {
        if bytes <= 64 { return 64 }
        if bytes > Int.max - 2 * Platform.hugePageSize { return nil }
        let octave = Int.bitWidth - 1 - (bytes - 1).leadingZeroBitCount
        var step = Swift.max(1 << Swift.max(octave - 3, 0), 64)
        // An eighth of a huge buffer is too much to lose: a program may run near the memory limit.
        if bytes >= 1 << 20 { step = Platform.hugePageSize }
        return (bytes + step - 1) / step * step
    }

    private static func isMapped(_ capacity: Int) -> Bool { capacity >= Platform.hugePageSize }

    /// A buffer of at least `bytes`, its content undefined, and its capacity; nil if there is no memory.
    func take(_ bytes: Int) -> (UnsafeMutableRawPointer, capacity: Int)? {
        guard let capacity = Self.capacity(for: bytes) else { return nil }
        let reused = state.withLock { state -> UInt? in
            state.statistics.requests += 1
            guard let address = state.free.pop(capacity) else { return nil }
            state.statistics.reuses += 1
            state.statistics.bytesRetained -= capacity
            state.noteTaken(capacity)
            return address
        }
        if let reused { return (UnsafeMutableRawPointer(bitPattern: reused)!, capacity) }
        guard let pointer = Self.fresh(capacity) ?? retryAfterTrim(capacity) else { return nil }
        state.withLock { $0.noteTaken(capacity) }
        return (pointer, capacity)
    }

    /// Takes a buffer back.
    func put(_ pointer: UnsafeMutableRawPointer, capacity: Int) {
        let address = UInt(bitPattern: pointer)
        let retained = state.withLock { state in
            state.statistics.bytesInUse -= capacity
            guard state.statistics.bytesRetained + capacity <= state.limit else { return false }
            state.statistics.bytesRetained += capacity
            state.free.push(address, capacity)
            return true
        }
        if !retained { Self.giveBack(address, capacity) }
    }

    private func retryAfterTrim(_ capacity: Int) -> UnsafeMutableRawPointer? {
        trim()
        return Self.fresh(capacity)
    }

    /// Buffers from this size on begin at different places of a page. Operands that all begin at the same place meet in the
    /// same sets of the cache: a product of 100 000 elements took twice its time.
    private static let staggeredCapacity = 32 << 10
    private static let stagger = 4096

    private static func fresh(_ capacity: Int) -> UnsafeMutableRawPointer? {
        if capacity < staggeredCapacity { return Platform.allocate(capacity) }
        let room = capacity + stagger
        guard let base = isMapped(capacity) ? Platform.mapHuge(room) : Platform.allocate(room, alignment: stagger)
        else {
            return nil
        }
        let page = UInt(bitPattern: base) >> 12
        return base + Int((page ^ page >> 9) &* 5 % 64) * 64
    }

    private static func giveBack(_ address: UInt, _ capacity: Int) {
        if capacity < staggeredCapacity { return Platform.release(UnsafeMutableRawPointer(bitPattern: address)!) }
        let base = UnsafeMutableRawPointer(bitPattern: address & ~UInt(stagger - 1))!
        if isMapped(capacity) { Platform.unmap(base, capacity + stagger) } else { Platform.release(base) }
    }
}

extension BufferPool.State {
    fileprivate mutating func noteTaken(_ capacity: Int) {
        statistics.bytesInUse += capacity
        statistics.peakBytesInUse = Swift.max(statistics.peakBytesInUse, statistics.bytesInUse)
    }
}
