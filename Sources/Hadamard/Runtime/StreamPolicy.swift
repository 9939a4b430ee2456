/// When outputs bypass the cache.
enum StreamPolicy {
    /// Programs that move more bytes than this stream their outputs: the elements would not be in the cache when they are
    /// read next, and a streamed store spares reading the line first.
    static let threshold = Swift.max(
        Platform.cacheSize(level: 3) ?? 0, Swift.max(Platform.cacheSize(level: 2) ?? 0, 4 << 20))
}
