/// The address of a tensor's first element. The holder must keep the storage alive.
struct ElementAddress {
    let pointer: UnsafeMutableRawPointer
}

/// Memory that holds elements: a buffer of the pool, or foreign memory that is released at the end.
package final class Storage: @unchecked Sendable {
    // Unchecked: elements are written only while the writer is the only owner (see Planner).

    let pointer: UnsafeMutableRawPointer
    /// The bytes that were asked for; 0 for foreign memory.
    let byteCount: Int
    private let owner: Owner

    private enum Owner {
        case pool(capacity: Int)
        /// Memory that must not be written, and what ends its life.
        case foreign(release: @Sendable () -> Void)
    }

    /// Whether elements may be written over. A mapped file's may not.
    var isWritable: Bool { if case .pool = owner { true } else { false } }

    private init(pointer: UnsafeMutableRawPointer, byteCount: Int, owner: Owner) {
        self.pointer = pointer
        self.byteCount = byteCount
        self.owner = owner
    }

    /// Undefined elements for a shape.
    static func allocate(_ shape: Dimensions, _ dtype: DType) throws(TensorError) -> Storage {
        let count = Shape.count(shape)
        // A shape that was checked for a narrower type may be too large for this one.
        if shape.count > 1 || count > 1 << 32 { try Shape.checkSize(shape, dtype, operation: "allocate") }
        let bytes = count * dtype.byteCount
        guard let (pointer, capacity) = BufferPool.shared.take(bytes) else {
            throw TensorError(
                .runtime,
                "out of memory: \(bytes) bytes were asked for a \(dtype.name) tensor of shape \(Array(shape))",
                operation: "allocate", shapes: [Array(shape)], dtypes: [dtype])
        }
        return Storage(pointer: pointer, byteCount: bytes, owner: .pool(capacity: capacity))
    }

    /// Read-only foreign memory, such as a mapped file.
    static func foreign(
        _ pointer: UnsafeRawPointer, release: @escaping @Sendable () -> Void
    ) -> Storage {
        Storage(pointer: UnsafeMutableRawPointer(mutating: pointer), byteCount: 0, owner: .foreign(release: release))
    }

    /// Where the element at a position lies.
    func address(_ position: Int, _ dtype: DType) -> ElementAddress {
        ElementAddress(pointer: pointer + position * dtype.byteCount)
    }

    deinit {
        switch owner {
        case .pool(let capacity): BufferPool.shared.put(pointer, capacity: capacity)
        case .foreign(let release): release()
        }
    }
}
