// Which numbers elements of a type can hold.
extension Scalar {
    /// Throws where an element of the type cannot hold the number: PyTorch's check, which lets negative integers wrap in
    /// unsigned types and cuts fractions off.
    func checkFits(_ dtype: DType) throws(TensorError) {
        guard dtype == .bool || fits(dtype) else {
            throw TensorError(
                .runtime, "value cannot be converted to type \(dtype.conversionName) without overflow",
                operation: "tensor", dtypes: [dtype])
        }
    }

    /// The same for an element that is written down: all floating-point types give infinity.
    func checkFitsElement(_ dtype: DType) throws(TensorError) {
        if category == .complex && !dtype.isComplex || dtype.isInteger { try checkFits(dtype) }
    }

    private func fits(_ dtype: DType) -> Bool {
        if category == .complex && !dtype.isComplex && imaginary != 0 { return false }
        guard dtype.isInteger else {
            let limit = dtype.realType.greatestFinite
            return [real, imaginary].allSatisfy { !$0.isFinite || $0.magnitude <= limit }
        }
        if place(among: dtype) == .inside { return true }
        guard case .int(let value) = self, value < 0, !dtype.isSigned else { return false }
        return UInt64(value.magnitude) <= dtype.largestInteger
    }

    /// Where a number lies beside the elements of an integer type.
    enum Place {
        case below, inside, above
    }

    /// Where this number lies beside the elements of an integer type: integers are compared exactly, fractions above 0 cut off
    /// as PyTorch does. NaN is above.
    func place(among dtype: DType) -> Place {
        let largest = dtype.largestInteger
        switch self {
        case .bool: return .inside
        case .unsigned(let value): return value <= largest ? .inside : .above
        case .int(let value) where value < 0:
            return dtype.isSigned && UInt64(value.magnitude) <= largest + 1 ? .inside : .below
        case .int(let value): return UInt64(value) <= largest ? .inside : .above
        case .float, .complex:
            // The first number past the end, unlike the last of 64 bits, is a double.
            let end = Double(sign: .plus, exponent: dtype.valueBits, significand: 1)
            if real < (dtype.isSigned ? -end : 0) { return .below }
            return real < end ? .inside : .above
        }
    }
}

extension DType {
    /// The bits of an integer type that make its largest element.
    var valueBits: Int { byteCount * 8 - (isSigned ? 1 : 0) }

    /// The largest element of an integer type.
    var largestInteger: UInt64 { .max >> UInt64(64 - valueBits) }

    /// The largest finite element of a floating-point type.
    var greatestFinite: Double {
        switch self {
        case .float16: 65504
        case .bfloat16: 0x1.fep127
        case .float32: Double(Float.greatestFiniteMagnitude)
        default: .greatestFiniteMagnitude
        }
    }
}
