#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension TensorError {
    /// What the system said when it was asked to `read` or `write` a file.
    static func file(_ operation: String, _ path: String, code: Int32 = errno) -> TensorError {
        file(operation, path, String(cString: strerror(code)))
    }

    static func file(_ operation: String, _ path: String, _ reason: String) -> TensorError {
        TensorError(.file, "cannot \(operation) '\(path)': \(reason)", operation: operation)
    }

    /// A file whose content is no array that can be read.
    static func malformed(_ path: String, _ reason: String) -> TensorError {
        TensorError(.value, "'\(path)' is not a readable .npy file: \(reason)", operation: "load")
    }

    /// Throws for a path that C would cut off.
    static func checkPath(_ path: String, _ operation: String) throws(TensorError) {
        if path.utf8.contains(0) { throw file(operation, path, "the path has a NUL character") }
    }
}
