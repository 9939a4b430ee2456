/// An expression and the part of the script that it was read from.
struct Expression: Sendable {
    indirect enum Kind: Sendable {
        case none
        case ellipsis
        case boolean(Bool)
        case integer(UInt64)
        case float(Double)
        case imaginary(Double)
        case string(String)
        case name(String)
        case list([Expression])
        case tuple([Expression])
        case attribute(Expression, name: String)
        case call(Expression, [Argument])
        case `subscript`(Expression, Expression)
        case slice(start: Expression?, stop: Expression?, step: Expression?)
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        case comparison(Expression, [Comparison])
        case logical(LogicalOperator, [Expression])
        case conditional(condition: Expression, then: Expression, otherwise: Expression)
    }

    let kind: Kind
    let range: SourceRange
    /// The height of the tree. The parser limits it, so that functions on trees may recurse.
    let height: Int
}

/// One argument of a call: `value`, `name=value` or `*value`.
struct Argument: Sendable {
    let name: String?
    let isUnpacked: Bool
    let value: Expression
}

/// One link of a chain of comparisons: in `a < b <= c` they are `< b` and `<= c`.
struct Comparison: Sendable {
    let operation: ComparisonOperator
    let operand: Expression
}

/// One name of an import: `import path as alias`.
struct Import: Sendable {
    let path: [String]
    /// The name that the script uses; nil where it is the path itself.
    let alias: String?
}

/// A statement and the part of the script that it was read from.
struct Statement: Sendable {
    enum Kind: Sendable {
        case expression(Expression)
        /// `a = b = value`: the targets from left to right.
        case assignment(targets: [Expression], value: Expression)
        case augmentedAssignment(target: Expression, operation: BinaryOperator, value: Expression)
        case deletion([Expression])
        case importation([Import])
        case pass
    }

    let kind: Kind
    let range: SourceRange
}
