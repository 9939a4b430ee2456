#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file that is written whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which `commit` puts in the old file's place once all of them are on
/// the disk. Whatever happens before leaves the old file as it was. Where the file system allows it, the temporary file has
/// no name until then; elsewhere, if the process is killed, it stays behind as `.hadamard-….tmp`. A pipe or a device is
/// written to directly.
final class AtomicFile {
    private let path: String
    /// Where the file is, behind symbolic links.
    private let target: String
    private let descriptor: Int32
    private let content: Content
    /// The name of the file with the new content, while it has one.
    private var temporary: String?

    private enum Content {
        /// A pipe or a device, which takes the bytes as they come.
        case direct
        /// A file without a name, which goes with the process.
        case unnamed
        /// A file under a temporary name.
        case named
    }

    /// Starts a file of `byteCount` bytes, nil for more than can be counted. Without `mayBeUnnamed` the temporary file has a
    /// name on every system.
    init(_ path: String, byteCount: Int?, mayBeUnnamed: Bool = true) throws(TensorError) {
        try TensorError.checkPath(path, "write")
        self.path = path
        var status = stat()
        let exists = stat(path, &status) == 0
        if !exists && errno != ENOENT { throw .file("write", path) }
        let kind = status.st_mode & S_IFMT
        if exists && kind == S_IFDIR || path.hasSuffix("/") { throw .file("write", path, code: EISDIR) }
        if exists && kind != S_IFREG {
            target = path
            content = .direct
            descriptor = try Self.openDirectly(path)
            return
        }
        // A file that may not be written is not replaced, though its folder would allow it.
        if exists && access(path, W_OK) != 0 { throw .file("write", path) }
        try Self.checkLimit(byteCount, path)
        target = try exists ? Self.resolved(path) : Self.followed(path)
        let folder = Self.folder(of: target)
        if mayBeUnnamed, let unnamed = Self.openUnnamed(in: folder) {
            (content, descriptor) = (.unnamed, unnamed)
        } else {
            content = .named
            (descriptor, temporary) = try Self.openTemporary(in: folder, for: path)
        }
        if exists {
            // As far as the system lets us, the new file belongs to whom the old one did.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            _ = fchmod(descriptor, status.st_mode & 0o777)
        }
    }

    deinit {
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    /// Appends bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(TensorError) {
        var done = 0
        while done < bytes.count {
            let step = Swift.min(bytes.count - done, 1 << 30)
            let count = Platform.write(descriptor, bytes.baseAddress! + done, step)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw .file("write", path) }
            done += count
        }
    }

    /// Puts the written file in place.
    func commit() throws(TensorError) {
        if case .direct = content { return }
        guard fsync(descriptor) == 0 else { throw .file("write", path) }
        if case .unnamed = content { temporary = try nameUnnamed() }
        guard let name = temporary, rename(name, target) == 0 else { throw .file("write", path) }
        temporary = nil
        // The new name is on the disk only once the folder is. The file is whole either way, so errors do not matter.
        let folder = Self.open(Self.folder(of: target), O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    // MARK: Pieces

    /// Throws where the process may not write as long a file: the system would end the process with a signal.
    private static func checkLimit(_ byteCount: Int?, _ path: String) throws(TensorError) {
        guard let byteCount else { throw .file("write", path, code: EFBIG) }
        var limit = rlimit()
        #if canImport(Glibc)
        let result = getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #else
        let result = getrlimit(RLIMIT_FSIZE, &limit)
        #endif
        if result == 0 && UInt64(byteCount) > UInt64(limit.rlim_cur) { throw .file("write", path, code: EFBIG) }
    }

    /// Where symbolic links lead that end at no file: the file that is made there makes them whole.
    private static func followed(_ path: String) throws(TensorError) -> String {
        var path = path
        for _ in 0..<40 {
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let length = readlink(path, &buffer, buffer.count - 1)
            if length < 0 { return path }
            let link = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            path = link.hasPrefix("/") ? link : "\(folder(of: path))/\(link)"
        }
        throw .file("write", path, code: ELOOP)
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func openTemporary(
        in folder: String, for path: String
    ) throws(TensorError) -> (Int32, String) {
        for _ in 0..<100 {
            let name = temporaryName(in: folder)
            let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
            if descriptor >= 0 { return (descriptor, name) }
            if errno == ENOENT { throw .file("write", path, "there is no folder '\(folder)'") }
            if errno != EEXIST && errno != EINTR { throw .file("write", path) }
        }
        throw .file("write", path, code: EEXIST)
    }

    private static func temporaryName(in folder: String) -> String {
        "\(folder)/.hadamard-\(getpid())-\(String(UInt32.random(in: 0...UInt32.max), radix: 16)).tmp"
    }

    /// A file without a name; nil where the system or the file system has no such thing.
    private static func openUnnamed(in folder: String) -> Int32? {
        #if os(Linux)
        let temporaryFile = 0o20_000_000 | O_DIRECTORY  // O_TMPFILE, a macro that Swift does not see.
        let descriptor = open(folder, O_WRONLY | temporaryFile | O_CLOEXEC)
        if descriptor < 0 { return nil }
        // Naming it later goes by way of /proc.
        if access("/proc/self/fd/\(descriptor)", F_OK) == 0 { return descriptor }
        close(descriptor)
        #endif
        return nil
    }

    /// Gives the file without a name one, which is where it can be renamed from.
    private func nameUnnamed() throws(TensorError) -> String {
        #if os(Linux)
        for _ in 0..<100 {
            let name = Self.temporaryName(in: Self.folder(of: target))
            let link = "/proc/self/fd/\(descriptor)"
            if linkat(AT_FDCWD, link, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
            if errno != EEXIST && errno != EINTR { break }
        }
        #endif
        throw .file("write", path)
    }

    /// Opens with the permissions that the user's mask leaves.
    static func open(_ path: String, _ flags: Int32) -> Int32 {
        #if canImport(Glibc)
        Glibc.open(path, flags, 0o666)
        #elseif canImport(Musl)
        Musl.open(path, flags, 0o666)
        #else
        Darwin.open(path, flags, 0o666)
        #endif
    }
}
