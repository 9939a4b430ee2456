internal import CHadamard

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What the operating system tells and gives.
package enum Platform {
    /// The number of CPUs that this process may run on now.
    package static var usableProcessors: Int {
        let usable = Int(hd_usable_processors())
        return usable > 0 ? usable : Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    package static let physicalMemory: Int = {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        return pages > 0 ? Int(pages) * pageSize : 4 << 30
    }()

    /// The addresses that this thread's calls return to, the innermost first, at most `limit`.
    static func callAddresses(_ limit: Int) -> [UInt] {
        [UInt](unsafeUninitializedCapacity: limit) { buffer, count in
            count = hd_call_addresses(buffer.baseAddress, buffer.count)
        }
    }

    package static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// The size of a data cache in bytes by its level, 1 to 3; nil where the system does not tell.
    package static func cacheSize(level: Int) -> Int? {
        #if canImport(Glibc)
        let names = [_SC_LEVEL1_DCACHE_SIZE, _SC_LEVEL2_CACHE_SIZE, _SC_LEVEL3_CACHE_SIZE]
        let size = sysconf(Int32(names[level - 1]))
        return size > 0 ? Int(size) : nil
        #else
        return nil
        #endif
    }

    package static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    /// The text of a small file, such as the system's own; nil where it cannot be read.
    static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let length = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if length < 0 { return nil }
            if length == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += part.prefix(length)
        }
    }

    /// Seconds on a clock that only goes forward.
    package static var monotonicSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    static func yield() { sched_yield() }

    static func writeToStandardError(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let base = rest.baseAddress, !rest.isEmpty {
                let written = write(2, base, rest.count)
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
            }
        }
    }

    /// Writes to a file, or to a pipe whose reader may have gone: what the system's `write` gives, `errno` with it. It would
    /// also send the signal that ends a process which does not ask for it; that one does not arrive here.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        var pending = sigset_t()
        sigpending(&pending)
        // One that somebody else blocked and waits for stays.
        let wasPending = sigismember(&pending, SIGPIPE) == 1
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &mask)
        let written = systemWrite(descriptor, bytes, count)
        let failure = errno
        if written < 0 && failure == EPIPE && !wasPending { takePending(pipeSignal) }
        pthread_sigmask(SIG_SETMASK, &mask, nil)
        errno = failure
        return written
    }

    /// Takes a blocked signal that has come, or does nothing if none has.
    private static func takePending(_ signals: sigset_t) {
        var signals = signals
        #if canImport(Darwin)
        var pending = sigset_t()
        sigpending(&pending)
        var signal: Int32 = 0
        if sigismember(&pending, SIGPIPE) == 1 { sigwait(&signals, &signal) }
        #else
        var atOnce = timespec()
        while sigtimedwait(&signals, nil, &atOnce) < 0 && errno == EINTR {}
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes, count)
        #else
        Darwin.write(descriptor, bytes, count)
        #endif
    }

    // MARK: Memory

    static let hugePageSize = 2 << 20

    /// Fresh zeroed memory straight from the system, aligned to a huge page and backed by such where it can be; nil if
    /// there is none. `bytes` is a multiple of the page's size.
    static func mapHuge(_ bytes: Int) -> UnsafeMutableRawPointer? {
        let (length, overflow) = bytes.addingReportingOverflow(hugePageSize)
        if overflow { return nil }
        guard
            let base = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            base != MAP_FAILED
        else { return nil }
        // Cut off what lies before the first boundary and after the end.
        let start = UnsafeMutableRawPointer(bitPattern: (UInt(bitPattern: base) + 0x1f_ffff) & ~0x1f_ffff)!
        let head = start - base
        if head > 0 { munmap(base, head) }
        if hugePageSize - head > 0 { munmap(start + bytes, hugePageSize - head) }
        #if os(Linux)
        madvise(start, bytes, 14)  // MADV_HUGEPAGE
        #endif
        return start
    }

    static func unmap(_ base: UnsafeMutableRawPointer, _ bytes: Int) { munmap(base, bytes) }

    /// Memory aligned to a cache line, or more; nil if there is none.
    static func allocate(_ bytes: Int, alignment: Int = 64) -> UnsafeMutableRawPointer? {
        var pointer: UnsafeMutableRawPointer?
        return posix_memalign(&pointer, alignment, bytes) == 0 ? pointer : nil
    }

    static func release(_ pointer: UnsafeMutableRawPointer) { free(pointer) }
}
