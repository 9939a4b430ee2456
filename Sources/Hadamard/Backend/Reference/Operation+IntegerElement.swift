// Bools and integers: sums, differences and products wrap.
extension Operation {
    func boolElement(_ operands: Operands<Scalar>) -> Scalar? {
        let bits = operands.map { $0.isZero ? UInt8(0) : 1 }
        switch self {
        case .bitwiseNot: return .bool(bits[0] == 0)
        default: return integerElement(bits)
        }
    }

    func integerElement<Integer: FixedWidthInteger>(_ operands: Operands<Integer>) -> Scalar? {
        let (a, b) = (operands[0], operands[1])
        let truth = comparison(a, b) ?? logic(operands.map { $0 != 0 }) ?? property(ofInteger: a)
        if let truth { return .bool(truth) }
        return integer(a, b).map { Scalar($0) }
    }

    private func property(ofInteger a: some FixedWidthInteger) -> Bool? {
        switch self {
        case .isnan, .isinf: false
        case .isfinite: true
        case .signbit: a < 0
        default: nil
        }
    }

    private func integer<Integer: FixedWidthInteger>(_ a: Integer, _ b: Integer) -> Integer? {
        switch self {
        case .add: a &+ b
        case .sub: a &- b
        case .mul: a &* b
        case .truncDivide: a.division(by: b).truncated
        case .floorDivide: a.division(by: b).floored
        case .fmod: a.division(by: b).rest
        case .remainder: a.division(by: b).modulus
        case .pow: a.power(b)
        case .gcd: Integer(truncatingIfNeeded: a.gcd(b))
        case .lcm: a.lcm(b)
        case .minimum, .fmin: Swift.min(a, b)
        case .maximum, .fmax: Swift.max(a, b)
        case .neg: 0 &- a
        case .abs: a < 0 ? 0 &- a : a
        case .sign: a.signum()
        case .square: a &* a
        case .relu: Swift.max(a, 0)
        case .floor, .ceil, .round, .trunc: a
        case .heaviside: a == 0 ? b : a > 0 ? 1 : 0
        case .bitwiseAnd: a & b
        case .bitwiseOr: a | b
        case .bitwiseXor: a ^ b
        case .bitwiseNot: ~a
        // A negative count shifts everything out, as one that is too large does.
        case .leftShift: b >= 0 && b < Integer.bitWidth ? a << b : 0
        case .rightShift: b >= 0 && b < Integer.bitWidth ? a >> b : a < 0 ? -1 : 0
        default: nil
        }
    }
}

extension FixedWidthInteger {
    /// Quotients and remainders; zeros for a divisor of 0.
    fileprivate func division(by b: Self) -> (truncated: Self, floored: Self, rest: Self, modulus: Self) {
        if b == 0 { return (0, 0, 0, 0) }
        let truncated = dividedReportingOverflow(by: b).partialValue
        let rest = self &- truncated &* b
        let isBelow = rest != 0 && (rest < 0) != (b < 0)
        return (truncated, isBelow ? truncated - 1 : truncated, rest, isBelow ? rest + b : rest)
    }

    /// Wraps; of a negative exponent the integral part is left: of a base that is not 1 or -1 nothing.
    fileprivate func power(_ exponent: Self) -> Self {
        if exponent < 0 {
            if self == 1 { return 1 }
            return Self.isSigned && self == 0 &- 1 ? (exponent & 1 == 0 ? 1 : self) : 0
        }
        var (result, square, left) = (Self(1), self, exponent)
        while left != 0 {
            if left & 1 != 0 { result = result &* square }
            square = square &* square
            left >>= 1
        }
        return result
    }

    /// By Euclid's algorithm.
    fileprivate func gcd(_ other: Self) -> Magnitude {
        var (a, b) = (magnitude, other.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// Cut to the type; 32 and 64 bits drop the sign that is left then, as PyTorch does.
    fileprivate func lcm(_ other: Self) -> Self {
        let divisor = gcd(other)
        if divisor == 0 { return 0 }
        let product = Self(truncatingIfNeeded: magnitude / divisor &* other.magnitude)
        return product < 0 && Self.bitWidth >= 32 ? 0 &- product : product
    }
}
