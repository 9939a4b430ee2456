import CHadamard

/// The type of a tensor's elements.
///
/// The default floating-point type is `float32`, the default integer type `int64`.
public enum DType: UInt8, CaseIterable, Sendable, Hashable {
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
    public var category: Category { Category(rawValue: Traits.categories.value(index))! }

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

    /// log2 of the element's size.
    var byteShift: Int { Traits.byteShifts.value(index) }

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
    let byteCount: Int
    let category: DType.Category

    init(
        _ name: String, _ messageName: String, _ conversionName: String, _ byteCount: Int, _ category: DType.Category
    ) {
        self.name = name
        self.messageName = messageName
        self.conversionName = conversionName
        self.byteCount = byteCount
        self.category = category
    }

    static let table: [Traits] = [
        Traits("bool", "Bool", "bool", 1, .bool),
        Traits("uint8", "Byte", "uint8_t", 1, .integer),
        Traits("uint16", "UInt16", "uint16_t", 2, .integer),
        Traits("uint32", "UInt32", "uint32_t", 4, .integer),
        Traits("uint64", "UInt64", "uint64_t", 8, .integer),
        Traits("int8", "Char", "int8_t", 1, .integer),
        Traits("int16", "Short", "int16_t", 2, .integer),
        Traits("int32", "Int", "int", 4, .integer),
        Traits("int64", "Long", "int64_t", 8, .integer),
        Traits("float16", "Half", "c10::Half", 2, .float),
        Traits("bfloat16", "BFloat16", "c10::BFloat16", 2, .float),
        Traits("float32", "Float", "float", 4, .float),
        Traits("float64", "Double", "double", 8, .float),
        Traits("complex64", "ComplexFloat", "c10::complex<float>", 8, .complex),
        Traits("complex128", "ComplexDouble", "c10::complex<double>", 16, .complex),
    ]

    // What every operation asks, without a look at the table and its strings.
    static let byteShifts = Nibbles(table.map(\.byteCount.trailingZeroBitCount))
    static let categories = Nibbles(table.map(\.category.rawValue))

    /// Sixteen small numbers in a word.
    struct Nibbles: Sendable {
        private let word: UInt64
        init(_ values: [Int]) { word = values.reversed().reduce(0) { $0 << 4 | UInt64($1) } }
        func value(_ index: Int) -> Int { Int(truncatingIfNeeded: word >> UInt64(index &* 4)) & 15 }
    }
}
