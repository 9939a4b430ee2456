import Hadamard

// Promotion once more, from what types can hold rather than from rules about widths.
extension DType {
    private var integerRange: (Int128, Int128) {
        let bits = Int128(byteCount * 8)
        return isSigned ? (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) : (0, (1 << bits) - 1)
    }

    private func holds(_ other: DType) -> Bool {
        switch (category, other.category) {
        case (.integer, .integer): integerRange.0 <= other.integerRange.0 && integerRange.1 >= other.integerRange.1
        case (.float, .float): self == other || self == .float64 || (self == .float32 && other != .float64)
        case (.complex, .complex): self == other || self == .complex128
        case (.complex, .float): self == .complex128 || other != .float64
        default: self == other || category > other.category
        }
    }

    /// The narrowest type that holds two of a tier; nil where there is none.
    static func referencePromotion(_ a: DType, _ b: DType) -> DType? {
        // Mixed kinds: the higher kind's types only.
        let high = Swift.max(a.category, b.category)
        return DType.allCases.filter { $0.category == high && $0.holds(a) && $0.holds(b) }
            .min { ($0.byteCount, $0.isSigned ? 1 : 0) < ($1.byteCount, $1.isSigned ? 1 : 0) }
    }
}

/// An operand of the reference: a tensor, or a plain number.
enum ReferenceOperand {
    case tensor(Reference)
    case scalar(Scalar)

    var isScalar: Bool { if case .scalar = self { true } else { false } }

    var shape: [Int] { if case .tensor(let tensor) = self { tensor.shape } else { [] } }

    private var dtype: DType {
        switch self {
        case .tensor(let tensor): tensor.dtype
        case .scalar(.bool): .bool
        case .scalar(.int), .scalar(.unsigned): .int64
        case .scalar(.float): .float32
        case .scalar(.complex): .complex64
        }
    }

    /// 2 for tensors with dimensions, 1 for those without, 0 for numbers.
    private var tier: Int {
        guard case .tensor(let tensor) = self else { return 0 }
        return tensor.shape.isEmpty ? 1 : 2
    }

    /// Whether it is one number without dimensions, and whether it is no tensor at all.
    var isSingle: Bool { tier < 2 }
    var isNumber: Bool { tier == 0 }

    static func commonType(_ a: ReferenceOperand, _ b: ReferenceOperand) -> DType? {
        if a.tier == b.tier { return DType.referencePromotion(a.dtype, b.dtype) }
        let (high, low) = a.tier > b.tier ? (a, b) : (b, a)
        if low.dtype.category <= high.dtype.category { return high.dtype }
        if low.dtype.isComplex && high.dtype.isFloatingPoint {
            return high.dtype == .float64 ? .complex128 : .complex64
        }
        return low.dtype
    }

    /// The element at an index tuple of a shape that this one broadcasts to.
    func element(_ tuple: [Int]) -> Element {
        switch self {
        case .scalar(let scalar): return scalar.element
        case .tensor(let tensor):
            let aligned = tuple.suffix(tensor.shape.count)
            return tensor[zip(aligned, tensor.shape).map { $1 == 1 ? 0 : $0 }]
        }
    }
}
