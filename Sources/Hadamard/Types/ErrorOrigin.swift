/// The place in the program's source that an error came from.
public struct ErrorOrigin: Sendable {
    static func capture() -> ErrorOrigin { ErrorOrigin() }
    /// `file:line` of the innermost frame outside the library, where debug information tells; nil otherwise.
    public var sourceLocation: String? { nil }
}
