/// The order of bytes in memory, and how to change it.
enum ByteOrder {
    /// Whether this machine stores the most significant byte first.
    static var isBigEndian: Bool { UInt16(1).bigEndian == 1 }

    /// Reverses the bytes of each number of 2, 4 or 8 bytes; a rest of fewer bytes stays.
    static func swap(_ bytes: UnsafeMutableRawBufferPointer, width: Int) {
        switch width {
        case 2: swap(bytes, as: UInt16.self)
        case 4: swap(bytes, as: UInt32.self)
        case 8: swap(bytes, as: UInt64.self)
        default: break
        }
    }

    private static func swap<Number: FixedWidthInteger>(_ bytes: UnsafeMutableRawBufferPointer, as type: Number.Type) {
        let numbers = bytes.bindMemory(to: type)
        for index in numbers.indices { numbers[index] = numbers[index].byteSwapped }
    }

    /// Makes every byte that is not 0 a 1: the only bytes that elements of bool may have.
    static func normalizeBools(_ bytes: UnsafeMutableRawBufferPointer) {
        for index in bytes.indices where bytes[index] > 1 { bytes[index] = 1 }
    }
}
