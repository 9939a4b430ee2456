// What operations compute, element by element: exactly what kernels give where they are exact, and for functions what is
// within a few units in the last place.
extension Operation {
    /// The result for operands of the types that the operation takes; nil where no formula is known here.
    func element(of operandType: DType, to dtype: DType, _ operands: Operands<Scalar>) -> Scalar? {
        switch self {
        case .cast: return operands[0].converted(to: dtype)
        case .where: return operands[0].isZero ? operands[2] : operands[1]
        default: break
        }
        let result: Scalar?
        switch operandType {
        case .bool: result = boolElement(operands)
        case .uint8: result = integerElement(operands.map(UInt8.init(element:)))
        case .uint16: result = integerElement(operands.map(UInt16.init(element:)))
        case .uint32: result = integerElement(operands.map(UInt32.init(element:)))
        case .uint64: result = integerElement(operands.map(UInt64.init(element:)))
        case .int8: result = integerElement(operands.map(Int8.init(element:)))
        case .int16: result = integerElement(operands.map(Int16.init(element:)))
        case .int32: result = integerElement(operands.map(Int32.init(element:)))
        case .int64: result = integerElement(operands.map(Int64.init(element:)))
        case .float16, .bfloat16, .float32:
            result = realElement(operands.map { Float($0.real) }, operandType)
        case .float64: result = realElement(operands.map(\.real), operandType)
        case .complex64:
            result = Complex.element(self, operands.map { Complex(Float($0.real), Float($0.imaginary)) })
        case .complex128: result = Complex.element(self, operands.map { Complex($0.real, $0.imaginary) })
        }
        return result?.converted(to: dtype)
    }

    /// Comparisons, which all ordered types share.
    func comparison<Value: Comparable>(_ a: Value, _ b: Value) -> Bool? {
        switch self {
        case .eq: a == b
        case .ne: a != b
        case .lt: a < b
        case .le: a <= b
        case .gt: a > b
        case .ge: a >= b
        default: nil
        }
    }

    /// Logic, which all types share.
    func logic(_ operands: Operands<Bool>) -> Bool? {
        switch self {
        case .logicalAnd: operands[0] && operands[1]
        case .logicalOr: operands[0] || operands[1]
        case .logicalXor: operands[0] != operands[1]
        case .logicalNot: !operands[0]
        default: nil
        }
    }
}

extension FixedWidthInteger {
    fileprivate init(element: Scalar) { self.init(truncatingIfNeeded: element.integerBits ?? 0) }
}

extension Scalar {
    init(_ integer: some FixedWidthInteger) {
        self = Int64(exactly: integer).map(Scalar.int) ?? .unsigned(UInt64(truncatingIfNeeded: integer))
    }

    init(_ number: some BinaryFloatingPoint) { self = .float(Double(number)) }
}
