/// What the result's type is, and the type that operands are converted to first.
package enum TypeRule: Sendable {
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
    /// The operand's type in, the widest type of its kind out, in which many elements can be added up.
    case accumulator
    /// The operand's type in, int64 out.
    case position

    /// The type that operands of a common type are converted to.
    func operandType(_ common: DType) -> DType {
        switch self {
        case .float: common.category < .float ? .defaultFloat : common
        case .logical: .bool
        default: common
        }
    }

    /// The type of the result for operands of type `operandType`; for a conversion the operands' own.
    func resultType(_ operandType: DType) -> DType {
        switch self {
        case .predicate, .logical: .bool
        case .real: operandType.realType
        case .complex: operandType.complexType
        case .int32: .int32
        case .accumulator: operandType.accumulatorType
        case .position: .int64
        default: operandType
        }
    }
}
