/// An operator before its operand.
enum UnaryOperator: String, Sendable {
    case plus = "+"
    case minus = "-"
    case invert = "~"
    case not = "not"
}

/// An operator between two operands.
enum BinaryOperator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case floorDivide = "//"
    case remainder = "%"
    case matrixMultiply = "@"
    case power = "**"
    case leftShift = "<<"
    case rightShift = ">>"
    case and = "&"
    case xor = "^"
    case or = "|"

    /// The operator's precedence, as in Python; nil for `**`, the only one above the unary operators.
    var precedence: Int? {
        switch self {
        case .or: 0
        case .xor: 1
        case .and: 2
        case .leftShift, .rightShift: 3
        case .add, .subtract: 4
        case .multiply, .divide, .floorDivide, .remainder, .matrixMultiply: 5
        case .power: nil
        }
    }

    /// The operator of an augmented assignment such as `+=`.
    init?(augmented symbol: Symbol) {
        guard symbol.rawValue.last == "=" else { return nil }
        self.init(rawValue: String(symbol.rawValue.dropLast()))
    }
}

/// A comparison of two values.
enum ComparisonOperator: String, Sendable {
    case less = "<"
    case lessEqual = "<="
    case greater = ">"
    case greaterEqual = ">="
    case equal = "=="
    case notEqual = "!="
    case `in` = "in"
    case notIn = "not in"
    case `is` = "is"
    case isNot = "is not"
}

/// `and` and `or`, which look at their right side only if they need it.
enum LogicalOperator: String, Sendable {
    case and, or
}
