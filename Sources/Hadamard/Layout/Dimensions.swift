/// A short list of integers, one a dimension: shapes and strides. Up to eight of them take no heap allocation.
package struct Dimensions: Sendable, RandomAccessCollection, MutableCollection {
    private typealias Inline = (Int, Int, Int, Int, Int, Int, Int, Int)
    private static let inlineCapacity = 8

    private var inline: Inline = (0, 0, 0, 0, 0, 0, 0, 0)
    /// All of the elements once there are more than eight. Nil rather than empty: copies then count no references.
    private var overflow: [Int]?
    package private(set) var count = 0

    package init() {}

    package init(repeating value: Int, count: Int) {
        self.count = count
        if count > Self.inlineCapacity {
            overflow = Array(repeating: value, count: count)
        } else if value != 0 {
            for index in 0..<count { self[index] = value }
        }
    }

    package init(_ elements: some Sequence<Int>) {
        for element in elements { append(element) }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    // What a collection has by itself is generic code, which a debug build does not specialise: it takes many times as long.
    package var indices: Range<Int> { 0..<count }
    package func index(after index: Int) -> Int { index + 1 }
    package func index(before index: Int) -> Int { index - 1 }
    package func formIndex(after index: inout Int) { index += 1 }
    package func formIndex(before index: inout Int) { index -= 1 }
    package func makeIterator() -> Iterator { Iterator(elements: self) }

    package struct Iterator: IteratorProtocol {
        fileprivate let elements: Dimensions
        private var position = 0

        fileprivate init(elements: Dimensions) { self.elements = elements }

        package mutating func next() -> Int? {
            guard position < elements.count else { return nil }
            position += 1
            return elements[position - 1]
        }
    }

    package func contains(_ element: Int) -> Bool {
        for index in 0..<count where self[index] == element { return true }
        return false
    }

    package subscript(index: Int) -> Int {
        get {
            precondition(index >= 0 && index < count)
            if count > Self.inlineCapacity { return overflow![index] }
            return withUnsafeBytes(of: inline) {
                $0.load(fromByteOffset: index &* MemoryLayout<Int>.size, as: Int.self)
            }
        }
        set {
            precondition(index >= 0 && index < count)
            if count > Self.inlineCapacity {
                overflow![index] = newValue
            } else {
                withUnsafeMutableBytes(of: &inline) {
                    $0.storeBytes(of: newValue, toByteOffset: index &* MemoryLayout<Int>.size, as: Int.self)
                }
            }
        }
    }

    package mutating func append(_ element: Int) {
        if count >= Self.inlineCapacity {
            if count == Self.inlineCapacity { overflow = Array(self) }
            overflow!.append(element)
            count += 1
        } else {
            count += 1
            self[count - 1] = element
        }
    }
}

extension Dimensions: Equatable {
    package static func == (lhs: Dimensions, rhs: Dimensions) -> Bool {
        guard lhs.count == rhs.count else { return false }
        for index in 0..<lhs.count where lhs[index] != rhs[index] { return false }
        return true
    }
}

extension Dimensions: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Int...) { self.init(elements) }
}
