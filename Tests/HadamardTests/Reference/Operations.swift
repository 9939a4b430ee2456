@testable import Hadamard

extension Reference.Operation {
    /// The engine's operation of this name.
    func callAsFunction(_ a: some TensorOperand, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        let (a, b) = (a.argument, b.argument)
        switch self {
        case .add: return try Elementwise.binary(.add, a, b)
        case .sub:
            try Tensor.refuseBoolDifference(a.dtype, b.dtype)
            return try Elementwise.binary(.sub, a, b)
        case .mul: return try Elementwise.binary(.mul, a, b)
        case .div: return try Elementwise.binary(.div, a, b)
        case .minimum: return try Elementwise.binary(.minimum, a, b)
        case .maximum: return try Elementwise.binary(.maximum, a, b)
        case .eq: return try Elementwise.binary(.eq, a, b)
        case .ne: return try Elementwise.binary(.ne, a, b)
        case .lt: return try Elementwise.binary(.lt, a, b)
        case .le: return try Elementwise.binary(.le, a, b)
        case .gt: return try Elementwise.binary(.gt, a, b)
        case .ge: return try Elementwise.binary(.ge, a, b)
        case .bitwiseAnd: return try Elementwise.binary(.bitwiseAnd, a, b)
        case .bitwiseOr: return try Elementwise.binary(.bitwiseOr, a, b)
        case .bitwiseXor: return try Elementwise.binary(.bitwiseXor, a, b)
        case .logicalAnd: return try Elementwise.binary(.logicalAnd, a, b)
        case .logicalOr: return try Elementwise.binary(.logicalOr, a, b)
        case .logicalXor: return try Elementwise.binary(.logicalXor, a, b)
        case .floorDivide: return try Elementwise.binary(.floorDivide, a, b)
        case .remainder: return try Elementwise.binary(.remainder, a, b)
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
