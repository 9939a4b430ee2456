import Hadamard

extension Reference {
    /// Operations that the reference knows.
    enum Operation: String, CaseIterable {
        case add, sub, mul, div, minimum, maximum
        case eq, ne, lt, le, gt, ge
        case bitwiseAnd, bitwiseOr, bitwiseXor, logicalAnd, logicalOr, logicalXor
        case floorDivide, remainder

        var isComparison: Bool { [.eq, .ne, .lt, .le, .gt, .ge].contains(self) }
        var isLogical: Bool { [.logicalAnd, .logicalOr, .logicalXor].contains(self) }
    }

    /// The shape two shapes broadcast to; nil where they do not.
    static func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? {
        let rank = Swift.max(a.count, b.count)
        let wide = { (shape: [Int]) in Array(repeating: 1, count: rank - shape.count) + shape }
        var result: [Int] = []
        for (x, y) in zip(wide(a), wide(b)) {
            if x != y && x != 1 && y != 1 { return nil }
            result.append(x == y ? x : x == 1 ? y : x)
        }
        return result
    }

    /// Whether the reference has a formula: it has none for rounded quotients of floats and for complex quotients.
    static func knows(_ operation: Operation, _ a: ReferenceOperand, _ b: ReferenceOperand) -> Bool {
        switch (operation, ReferenceOperand.commonType(a, b)?.category) {
        case (.floorDivide, .float), (.remainder, .float), (.div, .complex): false
        default: true
        }
    }

    /// The result, or nil for what throws.
    static func apply(_ operation: Operation, _ a: ReferenceOperand, _ b: ReferenceOperand) -> Reference? {
        guard let shape = broadcast(a.shape, b.shape) else { return nil }
        guard var type = operation.isLogical ? .bool : ReferenceOperand.commonType(a, b) else { return nil }
        if operation == .div && type.category < .float { type = .float32 }
        let isRounding = operation == .floorDivide || operation == .remainder
        switch operation {
        case .sub where isBool(a) || isBool(b): return nil
        case .lt, .le, .gt, .ge, .minimum, .maximum: if type.isComplex { return nil }
        case .bitwiseAnd, .bitwiseOr, .bitwiseXor: if type.category > .integer { return nil }
        case .floorDivide, .remainder: if !type.isInteger { return nil }
        default: break
        }
        let tuples = tuples(shape)
        // A single number is not always rounded to half precision first.
        let isHalf = type == .float16 || type == .bfloat16
        let keeps = isHalf && (operation == .mul && (b.isSingle || a.isNumber) || operation == .div && b.isSingle)
        let operandType = keeps ? .float32 : type
        let left = tuples.map { a.element($0).converted(to: operandType) }
        let right = tuples.map { b.element($0).converted(to: operandType) }
        if isRounding && right.contains(where: { !$0.isTrue }) { return nil }
        let result: DType = operation.isComparison || operation.isLogical ? .bool : type
        return Reference(
            shape: shape, dtype: result,
            elements: zip(left, right).map { combine(operation, $0, $1, operandType).converted(to: result) })
    }

    private static func isBool(_ operand: ReferenceOperand) -> Bool {
        switch operand {
        case .tensor(let tensor): tensor.dtype == .bool
        case .scalar(.bool): true
        case .scalar: false
        }
    }

    /// One element, from operands that have the common type already.
    private static func combine(_ operation: Operation, _ a: Element, _ b: Element, _ type: DType) -> Element {
        switch (operation, a, b) {
        case (.logicalAnd, _, _): return .bool(a.isTrue && b.isTrue)
        case (.logicalOr, _, _): return .bool(a.isTrue || b.isTrue)
        case (.logicalXor, _, _): return .bool(a.isTrue != b.isTrue)
        case (_, .integer(let x), .integer(let y)): return combine(operation, x, y, type)
        case (_, .real(let x), .real(let y)): return combine(operation, x, y, type)
        case (.eq, _, _): return .bool(a.real == b.real && a.imaginary == b.imaginary)
        case (.ne, _, _): return .bool(a.real != b.real || a.imaginary != b.imaginary)
        default: return combine(operation, (a.real, a.imaginary), (b.real, b.imaginary), type)
        }
    }

    private static func combine(_ operation: Operation, _ a: Int128, _ b: Int128, _ type: DType) -> Element {
        switch operation {
        case .add: .integer(type == .bool ? a | b : a + b)
        case .sub: .integer(a - b)
        case .mul: .integer(a &* b)
        case .minimum: .integer(Swift.min(a, b))
        case .maximum: .integer(Swift.max(a, b))
        case .bitwiseAnd: .integer(a & b)
        case .bitwiseOr: .integer(a | b)
        case .bitwiseXor: .integer(a ^ b)
        case .floorDivide: .integer(floorDivision(a, b))
        case .remainder: .integer(a - floorDivision(a, b) * b)
        default: compare(operation, a, b)
        }
    }

    private static func floorDivision(_ a: Int128, _ b: Int128) -> Int128 {
        let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
        return rest != 0 && (rest < 0) != (b < 0) ? quotient - 1 : quotient
    }

    private static func combine(_ operation: Operation, _ a: Double, _ b: Double, _ type: DType) -> Element {
        switch operation {
        case .add, .sub, .mul, .div: return .real(arithmetic(operation, a, b, type))
        case .minimum: return .real(a.isNaN || b.isNaN ? .nan : a < b ? a : b)
        case .maximum: return .real(a.isNaN || b.isNaN ? .nan : a > b ? a : b)
        default: return compare(operation, a, b)
        }
    }

    /// Rounded once by the type itself; half types by float32 and then once more.
    private static func arithmetic(_ operation: Operation, _ a: Double, _ b: Double, _ type: DType) -> Double {
        func compute<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T {
            switch operation {
            case .add: a + b
            case .sub: a - b
            case .mul: a * b
            default: a / b
            }
        }
        let isDouble = type == .float64 || type == .complex128
        return isDouble ? compute(a, b) : Element.round(Double(compute(Float(a), Float(b))), type)
    }

    private static func combine(
        _ operation: Operation, _ a: (Double, Double), _ b: (Double, Double), _ type: DType
    ) -> Element {
        let one = { (operation: Operation, x: Double, y: Double) in arithmetic(operation, x, y, type) }
        switch operation {
        case .add, .sub: return .complex(one(operation, a.0, b.0), one(operation, a.1, b.1))
        case .mul:
            return .complex(
                one(.sub, one(.mul, a.0, b.0), one(.mul, a.1, b.1)), one(.add, one(.mul, a.0, b.1), one(.mul, a.1, b.0))
            )
        default: return .complex(.nan, .nan)
        }
    }

    private static func compare<T: Comparable>(_ operation: Operation, _ a: T, _ b: T) -> Element {
        switch operation {
        case .eq: .bool(a == b)
        case .ne: .bool(a != b)
        case .lt: .bool(a < b)
        case .le: .bool(a <= b)
        case .gt: .bool(a > b)
        default: .bool(a >= b)
        }
    }

    /// The choice between two operands, or nil for what throws.
    static func select(_ condition: Reference, _ a: ReferenceOperand, _ b: ReferenceOperand) -> Reference? {
        guard let shape = broadcast(a.shape, b.shape).flatMap({ broadcast(condition.shape, $0) }) else { return nil }
        guard let type = ReferenceOperand.commonType(a, b) else { return nil }
        let condition = ReferenceOperand.tensor(condition)
        return Reference(shape: shape, dtype: type) { tuple in
            (condition.element(tuple).isTrue ? a : b).element(tuple).converted(to: type)
        }
    }

    func converted(to dtype: DType) -> Reference {
        Reference(shape: shape, dtype: dtype, elements: elements.map { $0.converted(to: dtype) })
    }
}
