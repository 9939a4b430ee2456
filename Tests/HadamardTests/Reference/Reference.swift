import Hadamard

/// A tensor made as simply as can be, to compare with: elements in an array, every operation a loop over index tuples.
///
/// Nothing here uses the engine: broadcasting, promotion, rounding and conversions are written once more.
struct Reference {
    let shape: [Int]
    let dtype: DType
    var elements: [Element]

    /// All index tuples of a shape, row-major.
    static func tuples(_ shape: [Int]) -> [[Int]] {
        shape.reduce([[]]) { tuples, size in tuples.flatMap { tuple in (0..<size).map { tuple + [$0] } } }
    }

    /// The place of an index tuple in `elements`.
    static func position(_ tuple: [Int], _ shape: [Int]) -> Int { zip(tuple, shape).reduce(0) { $0 * $1.1 + $1.0 } }

    subscript(tuple: [Int]) -> Element { elements[Self.position(tuple, shape)] }

    init(shape: [Int], dtype: DType, elements: [Element]) {
        self.shape = shape
        self.dtype = dtype
        self.elements = elements
    }

    init(shape: [Int], dtype: DType, _ element: ([Int]) -> Element) {
        self.init(shape: shape, dtype: dtype, elements: Self.tuples(shape).map(element))
    }

    // MARK: Bytes

    /// Reads a tensor's bytes.
    init(_ tensor: Tensor) throws {
        let dtype = tensor.dtype
        let elements = try tensor.withUnsafeBytes { bytes in
            (0..<tensor.count).map { Self.decode(bytes, $0 * dtype.byteCount, dtype) }
        }
        self.init(shape: tensor.shape, dtype: dtype, elements: elements)
    }

    private static func decode(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ dtype: DType) -> Element {
        func load<T: BitwiseCopyable>(_ type: T.Type, _ further: Int = 0) -> T {
            bytes.loadUnaligned(fromByteOffset: offset + further, as: type)
        }
        switch dtype {
        case .bool, .uint8: return .integer(Int128(load(UInt8.self)))
        case .uint16: return .integer(Int128(load(UInt16.self)))
        case .uint32: return .integer(Int128(load(UInt32.self)))
        case .uint64: return .integer(Int128(load(UInt64.self)))
        case .int8: return .integer(Int128(load(Int8.self)))
        case .int16: return .integer(Int128(load(Int16.self)))
        case .int32: return .integer(Int128(load(Int32.self)))
        case .int64: return .integer(Int128(load(Int64.self)))
        case .float16: return .real(Double(load(Float16.self)))
        case .bfloat16: return .real(Double(Float(bitPattern: UInt32(load(UInt16.self)) << 16)))
        case .float32: return .real(Double(load(Float.self)))
        case .float64: return .real(load(Double.self))
        case .complex64: return .complex(Double(load(Float.self)), Double(load(Float.self, 4)))
        case .complex128: return .complex(load(Double.self), load(Double.self, 8))
        }
    }

    /// What differs from a tensor, or nil: shape, type, or the first element.
    func difference(from tensor: Tensor) throws -> String? {
        if tensor.shape != shape || tensor.dtype != dtype {
            return "\(tensor.dtype)\(tensor.shape) instead of \(dtype)\(shape)"
        }
        let found = try Reference(tensor)
        for index in elements.indices where !found.elements[index].isSame(as: elements[index]) {
            return
                "at \(Self.tuples(shape)[index]) of \(dtype)\(shape): \(found.elements[index]) instead of \(elements[index])"
        }
        return nil
    }
}
