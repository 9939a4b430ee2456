#if os(Linux) && canImport(Runtime)
internal import Runtime
internal import Synchronization
#endif

/// The place in the program's source that an error came from.
///
/// Throwing notes addresses alone, which takes about 2 µs; the source line is looked up when asked for. On Linux only.
public struct ErrorOrigin: Sendable {
    #if os(Linux) && canImport(Runtime)
    private let backtrace: Backtrace?

    /// Enough to get from the library's innermost function to its caller's.
    private static let depth = 16

    /// The loaded images. Listing them takes most of a capture's time and is done once; code loaded later has no lines.
    private static let images = ImageMap.capture()

    static func capture() -> ErrorOrigin {
        ErrorOrigin(backtrace: try? Backtrace.capture(algorithm: .fast, limit: depth, top: 0, images: images))
    }

    /// `file:line` of the innermost frame outside the library; nil where debug information does not tell.
    ///
    /// Looking up a line can take some milliseconds, the next time for the same place none.
    public var sourceLocation: String? {
        guard let backtrace else { return nil }
        let key = backtrace.frames.map(\.description)
        if let known = Self.known.withLock({ $0[key] }) { return known }
        let location = Self.find(backtrace)
        Self.known.withLock { known in
            if known.count >= 1000 { known.removeAll() }
            known[key] = .some(location)
        }
        return location
    }

    /// Lines by the addresses that led there.
    private static let known = Mutex<[[String]: String?]>([:])

    private static func find(_ backtrace: Backtrace) -> String? {
        let frames = backtrace.symbolicated(with: images, options: [.showInlineFrames, .showSourceLocations])?.frames
        for frame in frames ?? [] {
            guard let symbol = frame.symbol, !symbol.rawName.hasPrefix("$s8Hadamard") else { continue }
            guard let location = symbol.sourceLocation, location.line > 0 else { continue }
            return "\(location.path):\(location.line)"
        }
        return nil
    }
    #else
    static func capture() -> ErrorOrigin { ErrorOrigin() }

    /// `file:line` of the innermost frame outside the library: nil, since this system does not tell.
    public var sourceLocation: String? { nil }
    #endif
}
