/// The place in the program's source that an error came from.
///
/// Throwing notes addresses alone, in less than a microsecond; the source line is looked up when asked for. On Linux only.
public struct ErrorOrigin: Sendable {
    /// The addresses that the calls return to, the innermost first.
    private let addresses: [UInt]

    /// Enough to get from the library's innermost function to its caller's.
    private static let depth = 16

    static func capture() -> ErrorOrigin {
        ErrorOrigin(addresses: Platform.callAddresses(depth))
    }

    /// `file:line` of the innermost frame outside the library; nil where debug information does not tell.
    ///
    /// Looking up a line can take some milliseconds, the next time for the same place none.
    public var sourceLocation: String? {
        if addresses.isEmpty { return nil }
        if let known = Self.known.withLock({ $0[addresses] }) { return known }
        let location = SourceLines.caller(addresses)
        Self.known.withLock { known in
            if known.count >= 1000 { known.removeAll() }
            known[addresses] = .some(location)
        }
        return location
    }

    /// Lines by the addresses that led there.
    private static let known = Locked<[[UInt]: String?]>([:])
}
