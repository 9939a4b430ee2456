internal import CHadamard

/// One element-wise primitive: a row of the operation table. Its kernels are found by its name.
package struct Operation: Sendable {
    /// What the result's type is, and the type that operands are converted to first.
    enum TypeRule: Sendable {
        /// The operands' common type, in and out.
        case same
        /// The same, with integers and bool turned into the default float first.
        case float
        /// The operands' common type in, bool out.
        case predicate
        /// Bool in and out.
        case logical
        /// The same type; complex gives its real type.
        case real
        /// The same type; real types give the complex type that has such parts.
        case complex
        /// The operands' common type in, int32 out.
        case int32
        /// The first operand is a bool condition; the others, in and out, have their common type.
        case select
        /// The target's type: a conversion.
        case cast
    }

    /// What sets an operation apart from others of its type rule.
    struct Traits: OptionSet, Sendable {
        let rawValue: Int

        /// An integer divisor of zero is an error.
        static let refusesZeroDivisor = Traits(rawValue: 1)
        /// A single number on the right of half-precision elements enters the operation unrounded, as in PyTorch.
        static let keepsRightNumber = Traits(rawValue: 2)
        /// Likewise a number on the left that is no tensor.
        static let keepsLeftScalar = Traits(rawValue: 4)
    }

    /// The operations of arithmetic of which two may be one kernel.
    enum Sign: Sendable {
        case add, sub, mul, div, maximum, minimum
    }

    // Nothing here is counted: expressions name operations often.
    private let constantName: StaticString
    let arity: Int
    let rule: TypeRule
    let traits: Traits
    let sign: Sign?
    private let kernels: OperationKernels

    init(_ name: StaticString, _ arity: Int, _ rule: TypeRule, _ traits: Traits = [], sign: Sign? = nil) {
        self.init(name, arity, rule, traits, sign, OperationKernels(name.description))
    }

    /// An operation without a row of its own, for kernels that are found by a name known at run time.
    init(kernels name: String, _ arity: Int, _ rule: TypeRule) {
        self.init("", arity, rule, [], nil, OperationKernels(name))
    }

    private init(
        _ name: StaticString, _ arity: Int, _ rule: TypeRule, _ traits: Traits, _ sign: Sign?,
        _ kernels: OperationKernels
    ) {
        constantName = name
        self.arity = arity
        self.rule = rule
        self.traits = traits
        self.sign = sign
        self.kernels = kernels
    }

    /// PyTorch's name.
    package var name: String { constantName.description }

    /// Whether there is a kernel for operands of this type.
    func supports(_ dtype: DType) -> Bool { rule == .cast || kernels.kernel(dtype, .base) != nil }

    /// The kernel for operands of a type, and for a conversion the one to the result's type.
    func kernel(_ operandType: DType, to dtype: DType, _ isa: InstructionSet) -> hd_kernel {
        rule == .cast ? isa.kernels.cast(from: operandType, to: dtype) : kernels.kernel(operandType, isa)!
    }

    /// The same with stores that bypass the cache; nil where there is none.
    func streamingKernel(_ operandType: DType, _ isa: InstructionSet) -> hd_kernel? {
        kernels.streamingKernel(operandType, isa)
    }

    /// The type that operands of a common type are converted to.
    func operandType(_ common: DType) -> DType {
        switch rule {
        case .float: common.category < .float ? .defaultFloat : common
        case .logical: .bool
        default: common
        }
    }

    /// The type of the result for operands of type `operandType`.
    func resultType(_ operandType: DType) -> DType {
        switch rule {
        case .predicate, .logical: .bool
        case .real: operandType.realType
        case .complex: operandType.complexType
        case .int32: .int32
        default: operandType
        }
    }
}

extension Operation: Equatable {
    package static func == (a: Operation, b: Operation) -> Bool { a.kernels == b.kernels }
}

extension Operation {
    static let cast = Operation("cast", 1, .cast)

    package static let add = Operation("add", 2, .same, sign: .add)
    package static let sub = Operation("sub", 2, .same, sign: .sub)
    package static let mul = Operation("mul", 2, .same, [.keepsRightNumber, .keepsLeftScalar], sign: .mul)
    package static let div = Operation("div", 2, .float, .keepsRightNumber, sign: .div)
    package static let floorDivide = Operation("floor_divide", 2, .same, [.keepsRightNumber, .refusesZeroDivisor])
    static let truncDivide = Operation("div_trunc", 2, .same, [.keepsRightNumber, .refusesZeroDivisor])
    package static let remainder = Operation("remainder", 2, .same, .refusesZeroDivisor)
    package static let fmod = Operation("fmod", 2, .same, .refusesZeroDivisor)
    package static let pow = Operation("pow", 2, .same)
    static let minimum = Operation("minimum", 2, .same, sign: .minimum)
    static let maximum = Operation("maximum", 2, .same, sign: .maximum)

    static let eq = Operation("eq", 2, .predicate)
    static let ne = Operation("ne", 2, .predicate)
    static let lt = Operation("lt", 2, .predicate)
    static let le = Operation("le", 2, .predicate)
    static let gt = Operation("gt", 2, .predicate)
    static let ge = Operation("ge", 2, .predicate)

    package static let bitwiseAnd = Operation("bitwise_and", 2, .same)
    package static let bitwiseOr = Operation("bitwise_or", 2, .same)
    package static let bitwiseXor = Operation("bitwise_xor", 2, .same)
    static let bitwiseNot = Operation("bitwise_not", 1, .same)
    package static let leftShift = Operation("bitwise_left_shift", 2, .same)
    package static let rightShift = Operation("bitwise_right_shift", 2, .same)

    static let logicalAnd = Operation("logical_and", 2, .logical)
    static let logicalOr = Operation("logical_or", 2, .logical)
    static let logicalXor = Operation("logical_xor", 2, .logical)
    static let logicalNot = Operation("logical_not", 1, .logical)

    static let `where` = Operation("where", 3, .select)

    static let neg = Operation("neg", 1, .same)
    static let abs = Operation("abs", 1, .real)
    static let sign = Operation("sign", 1, .same)
    static let sgn = Operation("sgn", 1, .same)
    static let square = Operation("square", 1, .same)
    static let relu = Operation("relu", 1, .same)
    static let floor = Operation("floor", 1, .same)
    static let ceil = Operation("ceil", 1, .same)
    static let round = Operation("round", 1, .same)
    static let trunc = Operation("trunc", 1, .same)
    static let frac = Operation("frac", 1, .same)

    static let reciprocal = Operation("reciprocal", 1, .float)
    static let exp = Operation("exp", 1, .float)
    static let log = Operation("log", 1, .float)
    static let sqrt = Operation("sqrt", 1, .float)
    static let rsqrt = Operation("rsqrt", 1, .float)
    static let tanh = Operation("tanh", 1, .float)
    static let sigmoid = Operation("sigmoid", 1, .float)
    static let sin = Operation("sin", 1, .float)
    static let cos = Operation("cos", 1, .float)
    static let erf = Operation("erf", 1, .float)

    static let isnan = Operation("isnan", 1, .predicate)
    static let isinf = Operation("isinf", 1, .predicate)
    static let isfinite = Operation("isfinite", 1, .predicate)
}
