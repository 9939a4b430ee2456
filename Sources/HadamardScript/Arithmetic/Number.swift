/// A plain number: an integer, float or complex number, in this order of promotion; a bool counts as an integer.
enum Number {
    case integer(Int)
    case float(Double)
    case complex(ComplexNumber)

    var asDouble: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .float(let value): value
        case .complex: nil
        }
    }

    var asComplex: ComplexNumber {
        switch self {
        case .integer(let value): ComplexNumber(Double(value))
        case .float(let value): ComplexNumber(value)
        case .complex(let value): value
        }
    }

    func isEqual(to other: Number) -> Bool {
        switch (self, other) {
        case (.complex, _), (_, .complex):
            asComplex.real == other.asComplex.real && asComplex.imaginary == other.asComplex.imaginary
        default: order(before: other) == .equal
        }
    }

    enum Order { case less, equal, greater, unordered }

    /// How two real numbers compare, exactly, also an integer and a float. Complex numbers have no order.
    func order(before other: Number) -> Order {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right ? .less : left == right ? .equal : .greater
        case (.float(let left), .float(let right)):
            left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
        case (.integer(let left), .float(let right)): Self.order(left, right)
        case (.float(let left), .integer(let right)):
            switch Self.order(right, left) {
            case .less: .greater
            case .greater: .less
            case let same: same
            }
        default: .unordered
        }
    }

    private static func order(_ left: Int, _ right: Double) -> Order {
        if right.isNaN { return .unordered }
        guard let whole = Int(exactly: right.rounded(.down)) else { return right > 0 ? .less : .greater }
        if left != whole { return left < whole ? .less : .greater }
        return right > Double(whole) ? .less : .equal
    }
}

extension Value {
    /// The value as a number, where it is one.
    var number: Number? {
        switch self {
        case .boolean(let value): .integer(value ? 1 : 0)
        case .integer(let value): .integer(value)
        case .float(let value): .float(value)
        case .complex(let value): .complex(value)
        default: nil
        }
    }
}
