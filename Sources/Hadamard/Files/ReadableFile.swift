#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A regular file opened for reading.
struct ReadableFile: ~Copyable {
    let path: String
    /// The length that the file had when it was opened.
    let byteCount: Int
    private let descriptor: Int32

    init(_ path: String) throws(TensorError) {
        try TensorError.checkPath(path, "read")
        let (descriptor, status) = try Self.open(path)
        self.path = path
        self.descriptor = descriptor
        byteCount = Int(status.st_size)
    }

    deinit { close(descriptor) }

    private static func open(_ path: String) throws(TensorError) -> (Int32, stat) {
        var descriptor: Int32
        repeat {
            // A pipe without a writer would be waited for.
            descriptor = Self.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw .file("read", path) }
        var status = stat()
        let failure: TensorError
        if fstat(descriptor, &status) != 0 {
            failure = .file("read", path)
        } else if status.st_mode & S_IFMT == S_IFREG {
            return (descriptor, status)
        } else if status.st_mode & S_IFMT == S_IFDIR {
            failure = .file("read", path, code: EISDIR)
        } else {
            failure = .file("read", path, "it is a pipe or a device, not a regular file")
        }
        close(descriptor)
        throw failure
    }

    private static func open(_ path: String, _ flags: Int32) -> Int32 {
        #if canImport(Glibc)
        Glibc.open(path, flags)
        #elseif canImport(Musl)
        Musl.open(path, flags)
        #else
        Darwin.open(path, flags)
        #endif
    }

    /// Fills a buffer with the bytes from a position on.
    ///
    /// - Throws: ``TensorError`` when the file ends before, as it can when somebody else shortens it meanwhile.
    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(TensorError) {
        var done = 0
        while done < buffer.count {
            // Linux reads at most 2 GiB at once, and Darwin refuses to read more.
            let step = Swift.min(buffer.count - done, 1 << 30)
            let count = pread(descriptor, buffer.baseAddress! + done, step, off_t(position + done))
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw .file("read", path) }
            if count == 0 { throw .file("read", path, "it was shortened while it was read") }
            done += count
        }
    }

    /// The bytes from a position on, as few as are needed for `count`.
    func bytes(at position: Int, count: Int) throws(TensorError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        // No closure: those that rethrow do not carry the error's type yet.
        var failure: TensorError?
        bytes.withUnsafeMutableBytes { buffer in
            do throws(TensorError) { try read(into: buffer, at: position) } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Read-only memory that shows the bytes from a position on; nil where the file system or the system's limits refuse.
    func map(at position: Int, count: Int) -> Storage? {
        let length = position + count
        let mapped = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let base = mapped, base != MAP_FAILED else { return nil }
        let address = UInt(bitPattern: base)
        return Storage.foreign(base + position) {
            munmap(UnsafeMutableRawPointer(bitPattern: address), length)
        }
    }
}
