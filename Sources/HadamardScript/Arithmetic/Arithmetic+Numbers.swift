#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension Arithmetic {
    /// An operator between plain numbers; nil where Python has none for their kinds.
    static func numbers(_ operation: BinaryOperator, _ left: Number, _ right: Number) throws -> Value? {
        switch (left, right) {
        case (.integer(let one), .integer(let another)): return try integers(operation, one, another)
        case (.complex, _), (_, .complex): return try complexes(operation, left.asComplex, right.asComplex)
        default:
            guard let one = left.asDouble, let another = right.asDouble else { return nil }
            return try floats(operation, one, another)
        }
    }

    private static func integers(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Value? {
        switch operation {
        case .add: return try checked(left.addingReportingOverflow(right))
        case .subtract: return try checked(left.subtractingReportingOverflow(right))
        case .multiply: return try checked(left.multipliedReportingOverflow(by: right))
        case .divide:
            guard right != 0 else { throw ScriptError.zeroDivision("division by zero") }
            return .float(Double(left) / Double(right))
        case .floorDivide:
            guard right != 0 else { throw ScriptError.zeroDivision("integer division or modulo by zero") }
            let (quotient, overflow) = left.dividedReportingOverflow(by: right)
            if overflow { throw ScriptError.integerOverflow }
            return .integer(left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient)
        case .remainder:
            guard right != 0 else { throw ScriptError.zeroDivision("integer modulo by zero") }
            let remainder = left.remainderReportingOverflow(dividingBy: right).partialValue
            return .integer(remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder)
        case .power: return try power(left, right)
        case .leftShift:
            guard right >= 0 else { throw ScriptError.value("negative shift count") }
            guard left != 0 else { return .integer(0) }
            guard right < Int.bitWidth, (left << right) >> right == left else { throw ScriptError.integerOverflow }
            return .integer(left << right)
        case .rightShift:
            guard right >= 0 else { throw ScriptError.value("negative shift count") }
            return .integer(left >> right)
        case .and: return .integer(left & right)
        case .or: return .integer(left | right)
        case .xor: return .integer(left ^ right)
        case .matrixMultiply: return nil
        }
    }

    private static func floats(_ operation: BinaryOperator, _ left: Double, _ right: Double) throws -> Value? {
        switch operation {
        case .add: return .float(left + right)
        case .subtract: return .float(left - right)
        case .multiply: return .float(left * right)
        case .divide:
            guard right != 0 else { throw ScriptError.zeroDivision("float division by zero") }
            return .float(left / right)
        case .floorDivide:
            guard right != 0 else { throw ScriptError.zeroDivision("float floor division by zero") }
            return .float(floorDivided(left, right).quotient)
        case .remainder:
            guard right != 0 else { throw ScriptError.zeroDivision("float modulo") }
            return .float(floorDivided(left, right).remainder)
        case .power: return try power(left, right)
        default: return nil
        }
    }

    private static func complexes(
        _ operation: BinaryOperator, _ left: ComplexNumber, _ right: ComplexNumber
    ) throws -> Value? {
        switch operation {
        case .add: return .complex(left + right)
        case .subtract: return .complex(left - right)
        case .multiply: return .complex(left * right)
        case .divide:
            guard !right.isZero else { throw ScriptError.zeroDivision("complex division by zero") }
            return .complex(left / right)
        case .power:
            if left.isZero, right.real < 0 || right.imaginary != 0 {
                throw ScriptError.zeroDivision("0.0 to a negative or complex power")
            }
            return .complex(left.raised(to: right))
        default: return nil
        }
    }

    /// Quotient and remainder as Python's `divmod` has them: the remainder takes the divisor's sign.
    private static func floorDivided(_ left: Double, _ right: Double) -> (quotient: Double, remainder: Double) {
        var remainder = fmod(left, right)
        var quotient = (left - remainder) / right
        if remainder != 0 {
            if (remainder < 0) != (right < 0) {
                remainder += right
                quotient -= 1
            }
        } else {
            remainder = Double(signOf: right, magnitudeOf: 0)
        }
        guard quotient != 0 else { return (Double(signOf: left / right, magnitudeOf: 0), remainder) }
        let whole = quotient.rounded(.down)
        return (quotient - whole > 0.5 ? whole + 1 : whole, remainder)
    }

    private static func power(_ base: Int, _ exponent: Int) throws -> Value {
        guard exponent >= 0 else { return try power(Double(base), Double(exponent)) }
        var result = 1
        var square = base
        var remaining = exponent
        while true {
            if remaining & 1 == 1 {
                let product = result.multipliedReportingOverflow(by: square)
                if product.overflow { throw ScriptError.integerOverflow }
                result = product.partialValue
            }
            remaining >>= 1
            if remaining == 0 { return .integer(result) }
            let product = square.multipliedReportingOverflow(by: square)
            if product.overflow { throw ScriptError.integerOverflow }
            square = product.partialValue
        }
    }

    private static func power(_ base: Double, _ exponent: Double) throws -> Value {
        if base == 0 && exponent < 0 {
            throw ScriptError.zeroDivision("0.0 cannot be raised to a negative power")
        }
        if base < 0 && base.isFinite && exponent.isFinite && exponent != exponent.rounded() {
            return .complex(ComplexNumber(base).raised(to: ComplexNumber(exponent)))
        }
        let result = pow(base, exponent)
        if result.isInfinite && base.isFinite && exponent.isFinite {
            throw ScriptError("OverflowError", "(34, 'Numerical result out of range')")
        }
        return .float(result)
    }

    private static func checked(_ result: (partialValue: Int, overflow: Bool)) throws -> Value {
        if result.overflow { throw ScriptError.integerOverflow }
        return .integer(result.partialValue)
    }
}
