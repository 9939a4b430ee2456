internal import Hadamard

/// How much a script makes at once. Swift's arrays and strings end the process where the system has no memory for them, so
/// every length is checked before anything of that length is made.
enum ScriptLimits {
    /// The most elements of a list or a tuple.
    static let elementCount = 1 << 24
    /// The most bytes of a string, and of the text that values are written as.
    static let stringByteCount = 1 << 26
    /// Up to as many bytes the system is not asked: that costs more than making them.
    private static let smallByteCount = 1 << 20
    /// What must be left for everything that is too small to be asked for.
    private static let reserve = 16 << 20

    /// Throws where a list or a tuple would be longer than ``elementCount``, or where the system has no memory for it.
    ///
    /// - Parameter elementByteCount: the memory that one element takes, with what it refers to.
    static func check(
        elementCount count: Int, elementByteCount: Int = MemoryLayout<Value>.stride
    ) throws(ScriptError) {
        guard count <= elementCount else { throw .memory }
        try checkMemory(byteCount: count * elementByteCount)
    }

    /// Throws where a string would be longer than ``stringByteCount``, or where the system has no memory for it.
    static func check(stringByteCount byteCount: Int) throws(ScriptError) {
        guard byteCount <= stringByteCount else { throw .memory }
        try checkMemory(byteCount: byteCount)
    }

    /// How many values nested lists of such lengths hold at their innermost level. Inside of an empty list there is none, but
    /// the levels above it are there.
    static func nestedCount(_ shape: [Int]) -> Int {
        var count = 1
        for size in shape.prefix(while: { $0 != 0 }) {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            if overflow { return .max }
            count = product
        }
        return count
    }

    /// Throws where the system has no memory for as many bytes.
    static func checkMemory(byteCount: Int) throws(ScriptError) {
        guard byteCount <= smallByteCount || Platform.hasMemory(for: byteCount + reserve) else { throw .memory }
    }
}

extension ScriptError {
    static var memory: ScriptError { ScriptError("MemoryError", "") }
}
