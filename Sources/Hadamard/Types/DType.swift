/// The type of a tensor's elements.
///
/// The default floating-point type is `float32`, the default integer type `int64`.
public enum DType: UInt8, CaseIterable, Sendable, Hashable, BitwiseCopyable {
    // The order is the kernels' (CHadamard.h).
    case bool, uint8, uint16, uint32, uint64, int8, int16, int32, int64
    case float16, bfloat16, float32, float64, complex64, complex128

    /// The order of kinds of number in type promotion, low to high.
    public enum Category: Int, Comparable, Sendable {
        case bool, integer, float, complex
        public static func < (lhs: Category, rhs: Category) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The size of one element in bytes: 1, 2, 4, 8 or 16.
    public var byteCount: Int { 1 << byteShift }

    /// The kind of number.
    public var category: Category {
        // By the order of the cases.
        self == .bool ? .bool : self <= .int64 ? .integer : self <= .float64 ? .float : .complex
    }

    /// The name as code writes it: `float32`, `int64`, `bool` ….
    public var name: String { traits.name }

    /// Whether elements have a fractional part: the four floating-point types, not the complex ones.
    public var isFloatingPoint: Bool { category == .float }

    /// Whether elements have an imaginary part.
    public var isComplex: Bool { category == .complex }

    /// Whether elements are integers; `bool` is none.
    public var isInteger: Bool { category == .integer }

    /// Whether negative elements exist.
    public var isSigned: Bool { category >= .float || (category == .integer && self >= .int8) }

    /// The type with this name, as `name` spells it.
    public init?(name: String) {
        guard let match = DType.allCases.first(where: { $0.name == name }) else { return nil }
        self = match
    }

    /// PyTorch's word in messages: `Float`, `Double`, `Long` ….
    public var messageName: String { traits.messageName }

    /// PyTorch's name of a tensor's type in messages about expanding: its legacy tensor type, for those that have one.
    var tensorTypeName: String {
        lacksLegacyTensorType ? "CPU\(messageName)Type" : "torch.\(messageName)Tensor"
    }

    private var lacksLegacyTensorType: Bool {
        switch category {
        case .bool, .complex: true
        case .integer: !isSigned && self != .uint8
        case .float: self == .bfloat16
        }
    }

    /// PyTorch's word in messages about numbers that a type cannot hold: C++'s.
    var conversionName: String { traits.conversionName }

    static let defaultFloat = DType.float32
    static let defaultInteger = DType.int64
    static let defaultComplex = DType.complex64

    /// The real type of a complex type's parts; any other type itself.
    var realType: DType {
        switch self {
        case .complex64: .float32
        case .complex128: .float64
        default: self
        }
    }

    /// The complex type that holds this floating-point type; half precision widens.
    var complexType: DType { self == .float64 || self == .complex128 ? .complex128 : .complex64 }

    /// Half-precision types compute in float32.
    var computeType: DType { self == .float16 || self == .bfloat16 ? .float32 : self }

    /// The type in which many elements of this one are added up.
    var accumulatorType: DType {
        switch category {
        case .bool, .integer: self == .uint64 ? .uint64 : .int64
        case .float: .float64
        case .complex: .complex128
        }
    }

    /// log2 of the element's size: the digit of this case, the first one rightmost. Asked for too often for a table.
    var byteShift: Int { Int(truncatingIfNeeded: 0x433_2113_2103_2100 >> UInt64(index &* 4)) & 15 }

    var index: Int { Int(rawValue) }

    private var traits: Traits { Traits.table[index] }
}

extension DType: CustomStringConvertible {
    /// The type's name.
    public var description: String { name }
}

extension DType: Comparable {
    /// The order of declaration; it means nothing but a stable order.
    public static func < (lhs: DType, rhs: DType) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// What there is to know of each type, a row a type.
private struct Traits {
    let name: String
    let messageName: String
    let conversionName: String

    init(_ name: String, _ messageName: String, _ conversionName: String) {
        self.name = name
        self.messageName = messageName
        self.conversionName = conversionName
    }

    static let table: [Traits] = [
        Traits("bool", "Bool", "bool"),
        Traits("uint8", "Byte", "uint8_t"),
        Traits("uint16", "UInt16", "uint16_t"),
        Traits("uint32", "UInt32", "uint32_t"),
        Traits("uint64", "UInt64", "uint64_t"),
        Traits("int8", "Char", "int8_t"),
        Traits("int16", "Short", "int16_t"),
        Traits("int32", "Int", "int"),
        Traits("int64", "Long", "int64_t"),
        Traits("float16", "Half", "c10::Half"),
        Traits("bfloat16", "BFloat16", "c10::BFloat16"),
        Traits("float32", "Float", "float"),
        Traits("float64", "Double", "double"),
        Traits("complex64", "ComplexFloat", "c10::complex<float>"),
        Traits("complex128", "ComplexDouble", "c10::complex<double>"),
    ]
}
