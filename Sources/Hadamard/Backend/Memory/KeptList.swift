/// A list of plain values for repeated use: it keeps its memory when emptied, and its elements need no reference counts.
final class KeptList<Element: BitwiseCopyable> {
    private var base: UnsafeMutablePointer<Element>
    private var capacity = 16
    private(set) var count = 0

    init() { base = .allocate(capacity: capacity) }

    deinit { base.deallocate() }

    var isEmpty: Bool { count == 0 }

    var indices: Range<Int> {
        @inline(__always) get { Range(uncheckedBounds: (0, count)) }
    }

    /// The elements, until the list changes.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    func removeAll() { count = 0 }

    @inline(__always)
    func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    func removeLast() {
        precondition(count > 0)
        count &-= 1
    }

    func append(repeating element: Element, count more: Int) {
        if count + more > capacity { grow(to: count + more) }
        (base + count).initialize(repeating: element, count: more)
        count += more
    }

    /// Makes room for so many elements, for ``place(_:)``.
    func reserve(_ needed: Int) {
        if needed > capacity { grow(to: needed) }
    }

    /// Appends an element in memory that has been reserved: its address lasts until the list is emptied.
    @inline(__always)
    func place(_ element: Element) -> UnsafeMutablePointer<Element> {
        precondition(count < capacity)
        let address = base + count
        address.initialize(to: element)
        count &+= 1
        return address
    }

    /// The same for all elements of another list; returns the address of the first.
    func place(_ list: KeptList) -> UnsafePointer<Element> {
        let address = end
        for index in list.indices { _ = place(list[index]) }
        return address
    }

    /// The address of the next element that is placed.
    var end: UnsafePointer<Element> { UnsafePointer(base + count) }

    @inline(never)
    private func grow(to needed: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(needed, 2 * capacity))
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = Swift.max(needed, 2 * capacity)
    }

    subscript(index: Int) -> Element {
        @inline(__always) unsafeAddress {
            precondition(index >= 0 && index < count)
            return UnsafePointer(base + index)
        }
        @inline(__always) unsafeMutableAddress {
            precondition(index >= 0 && index < count)
            return base + index
        }
    }
}
