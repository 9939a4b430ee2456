/// A single number of a kind known only at run time: what a plain Swift number becomes beside a tensor.
///
/// A scalar takes part in type promotion by its kind alone; see <doc:ElementTypes>.
public enum Scalar: Sendable, Hashable, BitwiseCopyable {
    case bool(Bool)
    case int(Int64)
    /// An integer above `Int64.max`.
    case unsigned(UInt64)
    case float(Double)
    case complex(Double, Double)

    /// The kind of number.
    public var category: DType.Category {
        switch self {
        case .bool: .bool
        case .int, .unsigned: .integer
        case .float: .float
        case .complex: .complex
        }
    }

    /// The type that a tensor made of this scalar alone has.
    var defaultDType: DType {
        switch category {
        case .bool: .bool
        case .integer: .int64
        case .float: .defaultFloat
        case .complex: .defaultComplex
        }
    }

    /// The real part as a double: integers round to nearest.
    var real: Double {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): Double(value)
        case .unsigned(let value): Double(value)
        case .float(let value): value
        case .complex(let real, _): real
        }
    }

    var imaginary: Double {
        if case .complex(_, let imaginary) = self { imaginary } else { 0 }
    }

    /// The bits of an integer, wrapped to 64; nil for a float or complex scalar.
    var integerBits: UInt64? {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): UInt64(bitPattern: value)
        case .unsigned(let value): value
        case .float, .complex: nil
        }
    }

    /// Whether this is the number zero.
    var isZero: Bool { real == 0 && imaginary == 0 }

    /// Whether this is a negative integer.
    var isNegativeInteger: Bool {
        if case .int(let value) = self { value < 0 } else { false }
    }
}

extension Scalar: CustomStringConvertible {
    /// The number as Swift prints it.
    public var description: String {
        switch self {
        case .bool(let value): "\(value)"
        case .int(let value): "\(value)"
        case .unsigned(let value): "\(value)"
        case .float(let value): "\(value)"
        case .complex(let real, let imaginary): "(\(real), \(imaginary))"
        }
    }
}
