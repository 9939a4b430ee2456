/// The common type of operands, by PyTorch's three tiers: tensors with dimensions, tensors without, plain scalars.
///
/// A lower tier changes the result only where its category is higher. Values are never looked at.
struct TypePromotion {
    private var dimensioned: DType?
    private var dimensionless: DType?
    private var plain: DType?

    /// Takes in a tensor operand.
    mutating func include(_ dtype: DType, rank: Int) throws(TensorError) {
        if rank > 0 {
            dimensioned = try DType.promoted(dimensioned, dtype)
        } else {
            dimensionless = try DType.promoted(dimensionless, dtype)
        }
    }

    /// Takes in a plain scalar.
    mutating func include(_ scalar: Scalar) throws(TensorError) {
        plain = try DType.promoted(plain, scalar.defaultDType)
    }

    /// The common type of all that was included.
    func result() throws(TensorError) -> DType {
        let tensors = try TypePromotion.combine(dimensioned, over: dimensionless)
        return try TypePromotion.combine(tensors, over: plain) ?? .defaultFloat
    }

    /// A lower tier counts only by its category; a complex scalar then takes the width of the float it meets.
    private static func combine(_ higher: DType?, over lower: DType?) throws(TensorError) -> DType? {
        guard let higher else { return lower }
        guard let lower, lower.category > higher.category else { return higher }
        if lower.isComplex && higher.isFloatingPoint { return higher.complexType }
        return lower
    }
}

extension DType {
    /// The narrowest type that holds both, as two tensors of one tier promote. Throws for uint64 with a signed integer.
    public static func promoted(_ lhs: DType, _ rhs: DType) throws(TensorError) -> DType {
        if lhs == rhs { return lhs }
        let low = lhs.category < rhs.category ? lhs : rhs
        let high = lhs.category < rhs.category ? rhs : lhs
        switch (low.category, high.category) {
        case (.bool, _), (.integer, .float), (.integer, .complex):
            return high
        case (.float, .complex):
            return low == .float64 ? .complex128 : high
        case (.integer, _):
            return try promotedIntegers(low, high)
        case (.float, _):
            return low.byteCount == high.byteCount ? .float32 : (low.byteCount > high.byteCount ? low : high)
        default:
            return .complex128
        }
    }

    static func promoted(_ lhs: DType?, _ rhs: DType) throws(TensorError) -> DType {
        guard let lhs else { return rhs }
        return try promoted(lhs, rhs)
    }

    private static func promotedIntegers(_ lhs: DType, _ rhs: DType) throws(TensorError) -> DType {
        if lhs.isSigned == rhs.isSigned { return lhs.byteCount > rhs.byteCount ? lhs : rhs }
        let (unsigned, signed) = lhs.isSigned ? (rhs, lhs) : (lhs, rhs)
        if signed.byteCount > unsigned.byteCount { return signed }
        switch unsigned {
        case .uint8: return .int16
        case .uint16: return .int32
        case .uint32: return .int64
        default:
            throw TensorError(
                .runtime,
                "Promotion of uint64 and \(signed.name) has no integer type that holds both: cast one of them first.",
                dtypes: [lhs, rhs])
        }
    }

    /// Whether a result of this type may be written over elements of another type: no float into integers, no complex
    /// into reals, nothing but bool into bool.
    func canCast(to other: DType) -> Bool {
        if other.isComplex { return true }
        if isComplex { return false }
        if isFloatingPoint && !other.isFloatingPoint { return false }
        return other != .bool || self == .bool
    }
}
