/// Free buffers by capacity: small ones are found by arithmetic, since each small expression asks, large ones by hash.
struct FreeBuffers {
    private static let largestSmall = 1 << 20
    private static let smallestOctave = 6
    /// By octave and eighth of an octave, which tell all capacities of a pool apart.
    private var small: [[UInt]] = Array(repeating: [], count: (20 - smallestOctave + 1) * 8)
    private var large: [Int: [UInt]] = [:]

    private static func index(_ capacity: Int) -> Int {
        let octave = Int.bitWidth - 1 - capacity.leadingZeroBitCount
        return (octave - smallestOctave) << 3 | (capacity >> (octave - 3) & 7)
    }

    mutating func push(_ address: UInt, _ capacity: Int) {
        if capacity <= Self.largestSmall {
            small[Self.index(capacity)].append(address)
        } else {
            large[capacity, default: []].append(address)
        }
    }

    mutating func pop(_ capacity: Int) -> UInt? {
        capacity <= Self.largestSmall ? small[Self.index(capacity)].popLast() : large[capacity]?.popLast()
    }

    /// Takes one of the largest; nil if there is none.
    mutating func popLargest() -> (address: UInt, capacity: Int)? {
        while let capacity = large.keys.max() {
            if let address = large[capacity]?.popLast() { return (address, capacity) }
            large[capacity] = nil
        }
        for index in small.indices.reversed() {
            if let address = small[index].popLast() {
                let octave = index >> 3 + Self.smallestOctave
                return (address, (8 | index & 7) << (octave - 3))
            }
        }
        return nil
    }
}
