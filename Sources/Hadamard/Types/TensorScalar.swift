/// A number that can stand beside a tensor in an operation: Swift's numbers, `Bool`, `Complex`, and `Scalar`.
public protocol TensorScalar: TensorOperand {
    /// The number, with its kind.
    var scalar: Scalar { get }
}

/// A Swift type that a tensor can be made of and read back as: one for each ``DType``, and `Int`, which is `int64`.
///
/// Conforming types are the library's own: the memory layout of a conforming type is the element's.
public protocol TensorElement: TensorScalar {
    /// The element type.
    static var dtype: DType { get }
}

extension Scalar: TensorScalar {
    /// Itself.
    public var scalar: Scalar { self }
}

extension Bool: TensorElement {
    public static var dtype: DType { .bool }
    public var scalar: Scalar { .bool(self) }
}

extension TensorScalar where Self: BinaryInteger {
    /// An integer of at most 64 bits.
    public var scalar: Scalar { Int64(exactly: self).map(Scalar.int) ?? .unsigned(UInt64(truncatingIfNeeded: self)) }
}

extension UInt8: TensorElement { public static var dtype: DType { .uint8 } }
extension UInt16: TensorElement { public static var dtype: DType { .uint16 } }
extension UInt32: TensorElement { public static var dtype: DType { .uint32 } }
extension UInt64: TensorElement { public static var dtype: DType { .uint64 } }
extension Int8: TensorElement { public static var dtype: DType { .int8 } }
extension Int16: TensorElement { public static var dtype: DType { .int16 } }
extension Int32: TensorElement { public static var dtype: DType { .int32 } }
extension Int64: TensorElement { public static var dtype: DType { .int64 } }
extension Int: TensorElement { public static var dtype: DType { .int64 } }

extension TensorScalar where Self: BinaryFloatingPoint {
    /// The same number as a `Double`.
    public var scalar: Scalar { .float(Double(self)) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
extension Float16: TensorElement { public static var dtype: DType { .float16 } }
#endif
extension Float: TensorElement { public static var dtype: DType { .float32 } }
extension Double: TensorElement { public static var dtype: DType { .float64 } }

extension BFloat16: TensorElement {
    public static var dtype: DType { .bfloat16 }
    public var scalar: Scalar { .float(Double(floatValue)) }
}

// `Complex` is swift-numerics' and the protocol is ours: no other module can declare this conformance.
extension Complex: TensorOperand, TensorScalar where RealType: TensorElement & BinaryFloatingPoint {
    public var scalar: Scalar { .complex(Double(rawStorage.x), Double(rawStorage.y)) }
}

extension Complex: TensorElement where RealType: TensorElement & BinaryFloatingPoint {
    public static var dtype: DType { RealType.dtype.complexType }
}
