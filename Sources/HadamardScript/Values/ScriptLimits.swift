internal import Hadamard

/// Limits of a script's lists and strings. Swift's arrays and strings end the process where an allocation fails, so lengths
/// are checked before the allocation.
enum ScriptLimits {
    /// The most elements of a list or a tuple.
    static let elementCount = 1 << 24
    /// The most bytes of a string, and of the text that values are written as.
    static let stringByteCount = 1 << 26
    /// Allocations up to this size are not checked: the check would cost more than the allocation.
    private static let smallByteCount = 1 << 20
    /// The memory that must remain for allocations that are too small to be checked.
    private static let reserve = 16 << 20

    /// Throws where a list or a tuple would be longer than ``elementCount``, or where the system has no memory for it.
    ///
    /// - Parameter elementByteCount: the memory of one element, including what it refers to.
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

    /// The number of values in nested lists of these lengths. Where a length is 0 the lists of that level are counted.
    static func nestedCount(_ shape: [Int]) -> Int {
        var count = 1
        for size in shape.prefix(while: { $0 != 0 }) {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            if overflow { return .max }
            count = product
        }
        return count
    }

    /// Throws where the system has no memory for an allocation of this size.
    static func checkMemory(byteCount: Int) throws(ScriptError) {
        if byteCount <= smallByteCount { return }
        do throws(TensorError) {
            try AvailableMemory.require(byteCount + reserve, stride: 1, "list")
        } catch {
            throw .memory
        }
    }
}

extension ScriptError {
    static var memory: ScriptError { ScriptError("MemoryError", "") }
}
