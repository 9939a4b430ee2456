@testable import Hadamard

extension Reference.Operation {
    /// The engine's operation of this name.
    func callAsFunction(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        let (a, b) = (a.argument, b.argument)
        switch self {
        case .add: return try Application.binary(.add, a, b)
        case .sub:
            try Tensor.refuseBoolDifference(a.dtype, b.dtype)
            return try Application.binary(.sub, a, b)
        case .mul: return try Application.binary(.mul, a, b)
        case .div: return try Application.binary(.div, a, b)
        case .minimum: return try Application.binary(.minimum, a, b)
        case .maximum: return try Application.binary(.maximum, a, b)
        case .eq: return try Application.binary(.eq, a, b)
        case .ne: return try Application.binary(.ne, a, b)
        case .lt: return try Application.binary(.lt, a, b)
        case .le: return try Application.binary(.le, a, b)
        case .gt: return try Application.binary(.gt, a, b)
        case .ge: return try Application.binary(.ge, a, b)
        case .bitwiseAnd: return try Application.binary(.bitwiseAnd, a, b)
        case .bitwiseOr: return try Application.binary(.bitwiseOr, a, b)
        case .bitwiseXor: return try Application.binary(.bitwiseXor, a, b)
        case .logicalAnd: return try Application.binary(.logicalAnd, a, b)
        case .logicalOr: return try Application.binary(.logicalOr, a, b)
        case .logicalXor: return try Application.binary(.logicalXor, a, b)
        case .floorDivide: return try Application.binary(.floorDivide, a, b)
        case .remainder: return try Application.binary(.remainder, a, b)
        }
    }
}

extension Scalar {
    /// The number as the reference has it.
    var element: Element {
        switch self {
        case .bool(let value): .bool(value)
        case .int(let value): .integer(Int128(value))
        case .unsigned(let value): .integer(Int128(value))
        case .float(let value): .real(value)
        case .complex(let real, let imaginary): .complex(real, imaginary)
        }
    }
}
