internal import Hadamard

extension TensorArgument {
    /// A tensor or a plain number; nil for any other value.
    init?(_ value: Value) throws {
        if case .tensor(let reference) = value {
            self = .tensor(try reference.tensor())
        } else if let scalar = value.scalar {
            self = .scalar(scalar)
        } else {
            return nil
        }
    }

    /// The tensor; nil for a number.
    var tensor: Tensor? { if case .tensor(let tensor) = self { tensor } else { nil } }

    var isComplex: Bool {
        switch self {
        case .tensor(let tensor): tensor.dtype.isComplex
        case .scalar(let scalar): scalar.category == .complex
        }
    }

    /// The argument as a tensor. A number becomes one without dimensions that promotes beside `other` as the number does.
    func asTensor(beside other: Tensor? = nil) throws -> Tensor {
        switch self {
        case .tensor(let tensor): tensor
        case .scalar(let scalar): try other.map { try Tensor(scalar, beside: $0) } ?? Tensor.full([], scalar)
        }
    }
}
