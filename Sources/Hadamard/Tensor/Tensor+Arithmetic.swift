precedencegroup ExponentiationPrecedence {
    associativity: right
    higherThan: MultiplicationPrecedence
}
infix operator ** : ExponentiationPrecedence
infix operator **= : AssignmentPrecedence

// Every operator takes two tensors, or a tensor and a number on either side; shapes broadcast, types promote, and
// `TensorError` is thrown where they cannot.
extension Tensor {
    // MARK: Sum

    /// The sum. For bools it is `or`.
    public static func + (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.add, a, b)
    }
    public static func + (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor {
        try Elementwise.binary(.add, a, b.scalar)
    }
    public static func + (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.add, a.scalar, b)
    }

    // MARK: Difference

    /// The difference. Bools have none.
    public static func - (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
        try refuseBoolDifference(a.dtype, b.dtype)
        return try Elementwise.binary(.sub, a, b)
    }
    public static func - (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor {
        let scalar = b.scalar
        try refuseBoolDifference(a.dtype, scalar.defaultDType)
        return try Elementwise.binary(.sub, a, scalar)
    }
    public static func - (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        let scalar = a.scalar
        try refuseBoolDifference(scalar.defaultDType, b.dtype)
        return try Elementwise.binary(.sub, scalar, b)
    }

    // MARK: Product

    /// The product of the elements at the same place, the Hadamard product. For bools it is `and`.
    public static func * (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.mul, a, b)
    }
    public static func * (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor {
        try Elementwise.binary(.mul, a, b.scalar)
    }
    public static func * (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.mul, a.scalar, b)
    }

    // MARK: Quotient

    /// The quotient. Integers and bools are turned into float32 first.
    public static func / (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.div, a, b)
    }
    public static func / (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor {
        try Elementwise.binary(.div, a, b.scalar)
    }
    public static func / (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.div, a.scalar, b)
    }

    // MARK: Remainder

    /// The remainder of floor division: it has the divisor's sign. An integer divisor of zero throws.
    public static func % (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.remainder, a, b)
    }
    public static func % (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor {
        try Elementwise.binary(.remainder, a, b.scalar)
    }
    public static func % (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try Elementwise.binary(.remainder, a.scalar, b)
    }

    // MARK: Power

    /// The power. Binds tighter than `*` and to the right; unlike Python's it does not bind tighter than a unary minus.
    public static func ** (a: Tensor, b: Tensor) throws(TensorError) -> Tensor { try a.pow(b) }
    public static func ** (a: Tensor, b: some TensorScalar) throws(TensorError) -> Tensor { try a.pow(b) }
    public static func ** (a: some TensorScalar, b: Tensor) throws(TensorError) -> Tensor {
        try power(a.argument, b.argument)
    }

    // MARK: Sign

    /// The number of the other sign; unsigned integers wrap. Bools have none.
    public static prefix func - (a: Tensor) throws(TensorError) -> Tensor { try a.neg() }
}

// The same operations as methods, and those that have no operator.
extension Tensor {
    /// `self + other`, or `self + alpha * other`: the product is of the type that the sum has without `alpha`. Half precision
    /// rounds `alpha`, computes in float32 and rounds once.
    ///
    /// - Throws: ``TensorError`` also for an `alpha` of a higher kind than that type, and for a bool one that does not scale bools.
    public func add(_ other: some TensorOperand, alpha: (any TensorScalar)? = nil) throws(TensorError) -> Tensor {
        try Tensor.sum(.add, argument, other.argument, alpha?.scalar)
    }

    /// `self - other`, or `self - alpha * other`, with the rules for `alpha` of ``add(_:alpha:)``.
    public func sub(_ other: some TensorOperand, alpha: (any TensorScalar)? = nil) throws(TensorError) -> Tensor {
        try Tensor.refuseBoolDifference(dtype, other.argument.dtype)
        return try Tensor.sum(.sub, argument, other.argument, alpha?.scalar)
    }

    /// `self * other`.
    public func mul(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.mul, argument, other.argument)
    }

    /// How a quotient is made whole.
    public enum Rounding: String, Sendable {
        /// Towards zero.
        case trunc
        /// Towards minus infinity.
        case floor
    }

    /// `self / other`: as `/` without rounding, else in the operands' common type.
    public func div(_ other: some TensorOperand, rounding: Rounding? = nil) throws(TensorError) -> Tensor {
        try Elementwise.binary(Tensor.division(rounding), argument, other.argument)
    }

    /// The quotient rounded towards minus infinity, in the operands' common type. An integer divisor of zero throws.
    public func floorDivide(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.floorDivide, argument, other.argument)
    }

    /// The remainder with the divisor's sign: `self - floor(self / other) * other`. An integer divisor of zero throws.
    public func remainder(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.remainder, argument, other.argument)
    }

    /// The remainder with the dividend's sign, as C's fmod. An integer divisor of zero throws.
    public func fmod(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.fmod, argument, other.argument)
    }

    /// `self ** exponent`. An integer to a negative integer number throws; to a negative element it is 0, 1 or -1. Complex powers
    /// are within 5 units in the last place of each part but for those by the numbers 2, 3, -1, -2, 0.5 and -0.5, which are
    /// products, quotients and roots as in PyTorch.
    public func pow(_ exponent: some TensorOperand) throws(TensorError) -> Tensor {
        try Tensor.power(argument, exponent.argument)
    }

    /// `-self`. Bools throw.
    public func neg() throws(TensorError) -> Tensor {
        if dtype == .bool {
            throw TensorError(
                .notImplemented,
                "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, "
                    + "use the `~` or `logical_not()` operator instead.", operation: "neg", dtypes: [dtype])
        }
        return try Elementwise.unary(.neg, self)
    }

    /// The element-wise smaller; NaN if either is NaN.
    public func minimum(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.minimum, argument, other.argument)
    }

    /// The element-wise larger; NaN if either is NaN.
    public func maximum(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.maximum, argument, other.argument)
    }

    // MARK: Numbers on the left

    /// `a / b` as ``div(_:rounding:)``, with a number or a tensor on either side.
    public static func div(
        _ a: some TensorOperand, _ b: some TensorOperand, rounding: Rounding? = nil
    ) throws(TensorError) -> Tensor {
        try Elementwise.binary(division(rounding), a.argument, b.argument)
    }

    /// `a // b` as ``floorDivide(_:)``, with a number or a tensor on either side.
    public static func floorDivide(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.floorDivide, a.argument, b.argument)
    }

    /// The remainder as ``fmod(_:)``, with a number or a tensor on either side.
    public static func fmod(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.fmod, a.argument, b.argument)
    }

    /// A number as a tensor without dimensions, of the type that it takes in an operation with `other`: one that the type
    /// cannot hold wraps or becomes infinite. A bool stays one.
    package init(_ scalar: Scalar, beside other: Tensor) throws(TensorError) {
        let dtype = try Elementwise.commonType(.add, .scalar(scalar), .tensor(other))
        self.init(.fill(scalar), StridedLayout(contiguous: []), scalar.category == .bool ? .bool : dtype)
    }

    // MARK: Rules that are not the table's

    static func division(_ rounding: Rounding?) -> Operation {
        switch rounding {
        case nil: .div
        case .trunc: .truncDivide
        case .floor: .floorDivide
        }
    }

    /// `a + alpha * b`, or the difference.
    private static func sum(
        _ operation: Operation, _ a: TensorArgument, _ b: TensorArgument, _ alpha: Scalar?
    ) throws(TensorError) -> Tensor {
        guard let alpha else { return try Elementwise.binary(operation, a, b) }
        let dtype = try Elementwise.commonType(.add, a, b)
        try checkFactor(alpha, dtype)
        func element(_ scalar: Scalar) -> Tensor { Tensor(.fill(scalar), StridedLayout(contiguous: []), dtype) }
        func converted(_ operand: TensorArgument) throws(TensorError) -> Tensor {
            let tensor = if case .tensor(let tensor) = operand { try tensor.to(dtype) } else { element(operand.scalar) }
            return try tensor.to(dtype.computeType)
        }
        if dtype.computeType == dtype {
            let factor = dtype == .bool ? .bool(!alpha.isZero) : alpha
            return try Elementwise.binary(operation, a, .tensor(converted(b).mul(factor)))
        }
        let product = try converted(b).mul(element(alpha).to(dtype.computeType))
        return try Elementwise.binary(operation, .tensor(converted(a)), .tensor(product)).to(dtype)
    }

    private static func checkFactor(_ alpha: Scalar, _ dtype: DType) throws(TensorError) {
        let message: String? =
            if alpha.category == .bool && dtype != .bool {
                "Boolean alpha only supported for Boolean results."
            } else if dtype.category <= .integer && alpha.category > .integer {
                "For integral input tensors, argument alpha must not be a floating point number."
            } else if dtype.category < alpha.category && alpha.category == .complex {
                "For non-complex input tensors, argument alpha must not be a complex number."
            } else {
                nil
            }
        if let message { throw TensorError(.runtime, message, operation: "add", dtypes: [dtype]) }
        try alpha.checkFits(dtype)
    }

    /// Throws, before anything else is looked at, where one side of a difference is bool.
    static func refuseBoolDifference(_ a: DType, _ b: DType) throws(TensorError) {
        if a == .bool || b == .bool {
            let advice =
                a == b
                ? "with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead."
                : "with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or "
                    + "`logical_not()` operator instead."
            throw TensorError(
                .notImplemented, "Subtraction, the `-` operator, " + advice, operation: "sub",
                dtypes: [a, b])
        }
    }

    static func power(_ base: TensorArgument, _ exponent: TensorArgument) throws(TensorError) -> Tensor {
        if case .tensor(let base) = base, case .scalar(let scalar) = exponent {
            if scalar.isNegativeInteger && base.dtype.category <= .integer {
                throw TensorError(
                    .runtime, "Integers to negative integer powers are not allowed.", operation: "pow",
                    dtypes: [base.dtype])
            }
            let common = try Elementwise.commonType(.pow, .tensor(base), exponent)
            // Elsewhere a number that is too large becomes infinite, as in PyTorch.
            if common.isInteger || common.computeType != common { try scalar.checkFits(common) }
            // By way of logarithms 0 ** 0 would be NaN.
            if common.isComplex, scalar.imaginary == 0, scalar.real == 0 || scalar.real == 1 {
                return scalar.real == 0 ? try .ones(base.shape, dtype: common) : try base.to(common)
            }
            if let product = try shortPower(base, scalar) { return product }
        }
        return try Elementwise.binary(.pow, base, exponent)
    }

    /// Powers that PyTorch computes by products and roots; nil for others.
    private static func shortPower(_ base: Tensor, _ exponent: Scalar) throws(TensorError) -> Tensor? {
        guard exponent.imaginary == 0, base.dtype.category >= exponent.category, base.dtype != .bool else { return nil }
        if exponent.real == 2 { return try base.square() }
        // Of the half types PyTorch takes roots for bfloat16 alone.
        guard base.dtype.category >= .float && base.dtype != .float16 else { return nil }
        if exponent.real == 0.5 { return try base.sqrt() }
        if exponent.real == -0.5 { return try base.rsqrt() }
        // Half precision would round the parts.
        guard base.dtype.computeType == base.dtype else { return nil }
        return switch exponent.real {
        case 3: try base.mul(base).mul(base)
        case -1: try base.reciprocal()
        case -2: try base.square().reciprocal()
        default: nil
        }
    }
}
