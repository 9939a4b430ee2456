/// The operands of one operation, or what belongs to each: a short list without a heap allocation.
///
/// Places that are not used hold copies of another element, so elements should be plain values.
package struct Operands<Element> {
    /// The most operands that an operation has.
    package static var capacity: Int { 4 }

    private var first: Element
    private var second: Element
    private var third: Element
    private var fourth: Element
    package private(set) var count: Int

    /// No operand yet; the unused places hold `filler`.
    @inline(__always)
    package init(filler: Element) {
        self.init(filler, filler, filler, filler, count: 0)
    }

    @inline(__always)
    package init(_ first: Element) {
        self.init(first, first, first, first, count: 1)
    }

    @inline(__always)
    package init(_ first: Element, _ second: Element) {
        self.init(first, second, first, first, count: 2)
    }

    @inline(__always)
    package init(_ first: Element, _ second: Element, _ third: Element) {
        self.init(first, second, third, first, count: 3)
    }

    @inline(__always)
    private init(_ first: Element, _ second: Element, _ third: Element, _ fourth: Element, count: Int) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
        self.count = count
    }

    @inline(__always)
    package mutating func append(_ element: Element) {
        count &+= 1
        self[count &- 1] = element
    }

    package var indices: Range<Int> {
        @inline(__always) get { Range(uncheckedBounds: (0, count)) }
    }

    package subscript(index: Int) -> Element {
        @inline(__always) get {
            switch index {
            case 0: first
            case 1: second
            case 2: third
            default: fourth
            }
        }
        @inline(__always) set {
            switch index {
            case 0: first = newValue
            case 1: second = newValue
            case 2: third = newValue
            default: fourth = newValue
            }
        }
    }

    @inline(__always)
    package func map<Result>(_ transform: (Element) throws -> Result) rethrows -> Operands<Result> {
        var result = Operands<Result>(try transform(first))
        for index in indices.dropFirst() { result.append(try transform(self[index])) }
        return result
    }

    @inline(__always)
    package func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for index in indices where try predicate(self[index]) { return true }
        return false
    }
}

extension Operands: BitwiseCopyable where Element: BitwiseCopyable {}

extension Operands: Sendable where Element: Sendable {}

extension Operands: Equatable where Element: Equatable {
    package static func == (a: Operands, b: Operands) -> Bool {
        a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] }
    }
}
