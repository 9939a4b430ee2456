/// Some of the fifteen element types.
package struct DTypeSet: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ dtypes: DType...) { rawValue = dtypes.reduce(0) { $0 | 1 << UInt16($1.rawValue) } }

    package func contains(_ dtype: DType) -> Bool { rawValue >> UInt16(dtype.rawValue) & 1 != 0 }

    static let bool = DTypeSet(.bool)
    static let integers = DTypeSet(.uint8, .uint16, .uint32, .uint64, .int8, .int16, .int32, .int64)
    /// bool and the integers.
    static let integral: DTypeSet = [.bool, .integers]
    static let floats = DTypeSet(.float16, .bfloat16, .float32, .float64)
    /// The floating-point types that complex types are made of.
    static let fullFloats = DTypeSet(.float32, .float64)
    static let complex = DTypeSet(.complex64, .complex128)
    static let realNumbers: DTypeSet = [.integers, .floats]
    static let numbers: DTypeSet = [.realNumbers, .complex]
    static let real: DTypeSet = [.integral, .floats]
    static let inexact: DTypeSet = [.floats, .complex]
    /// The types that sums and products of many elements have.
    static let accumulated: DTypeSet = [DTypeSet(.int64, .uint64), .inexact]
    static let all: DTypeSet = [.real, .complex]
}
