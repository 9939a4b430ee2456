/// The operators of the language, for all kinds of values.
enum Arithmetic {
    static func unary(_ operation: UnaryOperator, _ operand: Value) throws -> Value {
        if operation == .not { return .boolean(!(try operand.isTrue())) }
        if case .tensor(let reference) = operand { return try TensorArithmetic.unary(operation, reference) }
        switch (operation, operand.number) {
        case (.plus, let number?): return Value(number)
        case (.minus, .integer(let value)?):
            let (result, overflow) = 0.subtractingReportingOverflow(value)
            if overflow { throw ScriptError.integerOverflow }
            return .integer(result)
        case (.minus, .float(let value)?): return .float(-value)
        case (.minus, .complex(let value)?): return .complex(-value)
        case (.invert, .integer(let value)?): return .integer(~value)
        default: throw ScriptError.type("bad operand type for unary \(operation.rawValue): '\(operand.typeName)'")
        }
    }

    static func binary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
        if left.isTensor || right.isTensor {
            if let result = try TensorArithmetic.binary(operation, left, right) { return result }
            throw unsupported(operation, left, right)
        }
        if case .boolean(let one) = left, case .boolean(let another) = right {
            switch operation {
            case .and: return .boolean(one && another)
            case .or: return .boolean(one || another)
            case .xor: return .boolean(one != another)
            default: break
            }
        }
        if let one = left.number, let another = right.number {
            if let result = try numbers(operation, one, another) { return result }
            throw unsupported(operation, left, right)
        }
        return try sequences(operation, left, right)
    }

    static func compare(_ operation: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value {
        switch operation {
        case .is: return .boolean(left.isIdentical(to: right))
        case .isNot: return .boolean(!left.isIdentical(to: right))
        case .in: return .boolean(try contains(right, left))
        case .notIn: return .boolean(!(try contains(right, left)))
        default: break
        }
        if left.isTensor || right.isTensor, let result = try TensorArithmetic.compare(operation, left, right) {
            return result
        }
        switch operation {
        case .equal: return .boolean(try left.isEqual(to: right))
        case .notEqual: return .boolean(!(try left.isEqual(to: right)))
        default:
            let order = try order(left, right, for: operation)
            switch operation {
            case .less: return .boolean(order == .less)
            case .lessEqual: return .boolean(order == .less || order == .equal)
            case .greater: return .boolean(order == .greater)
            default: return .boolean(order == .greater || order == .equal)
            }
        }
    }

    static func unsupported(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> ScriptError {
        let name = operation == .power ? "** or pow()" : operation.rawValue
        return .type("unsupported operand type(s) for \(name): '\(left.typeName)' and '\(right.typeName)'")
    }
}

extension Value {
    init(_ number: Number) {
        switch number {
        case .integer(let value): self = .integer(value)
        case .float(let value): self = .float(value)
        case .complex(let value): self = .complex(value)
        }
    }
}
