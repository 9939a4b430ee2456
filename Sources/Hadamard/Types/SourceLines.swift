#if os(Linux) && canImport(Runtime)
internal import Runtime

/// From addresses in the program to lines of its source, by the debug information.
enum SourceLines {
    /// `file:line` of the first address, each of which a call returns to, that lies outside the library.
    static func caller(_ addresses: [UInt]) -> String? {
        // The runtime walks the stack or decodes, and a stack is gone by now.
        let backtrace = try? Backtrace(from: BacktraceDecoder(addresses))
        let frames = backtrace?.symbolicated(options: [.showInlineFrames, .showSourceLocations])?.frames
        for frame in frames ?? [] {
            guard let symbol = frame.symbol, !symbol.rawName.hasPrefix("$s8Hadamard") else { continue }
            guard let location = symbol.sourceLocation, location.line > 0 else { continue }
            return "\(location.path):\(location.line)"
        }
        return nil
    }
}

/// Gives the runtime a backtrace of addresses, in its compact format.
private struct BacktraceDecoder: Decoder {
    private let text: String
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(_ addresses: [UInt]) {
        // 64-bit words, then for each address that it is one that a call returns to, absolute, in eight bytes.
        var bytes: [UInt8] = [2]
        for address in addresses {
            bytes.append(0b0010_1111)
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: address >> shift))
            }
        }
        text = Self.base64(bytes)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<Swift.min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...3 { text.append(place > group.count ? "=" : digits[bits >> (18 - 6 * place) & 63]) }
        }
        return text
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields(text: text))
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Fields<NoKey>.absent }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Fields<NoKey>.absent }

    private enum NoKey: CodingKey {}
}

/// The two texts that a backtrace consists of, and nothing else.
private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let text: String
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    static var absent: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "a backtrace has texts alone"))
    }

    #if arch(arm64)
    private static var architecture: String { "arm64" }
    #else
    private static var architecture: String { "x86_64" }
    #endif

    func contains(_ key: Key) -> Bool { key.stringValue != "imageMap" }
    func decodeNil(forKey key: Key) throws -> Bool { !contains(key) }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        switch key.stringValue {
        case "architecture": Self.architecture
        case "backtrace": text
        default: throw Self.absent
        }
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        guard type == String.self, let value = try decode(String.self, forKey: key) as? Value else { throw Self.absent }
        return value
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw Self.absent }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw Self.absent }
    func superDecoder() throws -> any Decoder { throw Self.absent }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw Self.absent }
}
#else
enum SourceLines {
    static func caller(_ addresses: [UInt]) -> String? { nil }
}
#endif
