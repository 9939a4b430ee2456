/// An operand of an operation: a tensor or a number.
public enum TensorArgument: Sendable {
    case tensor(Tensor)
    case scalar(Scalar)
}

/// A tensor or a number: what operations take.
public protocol TensorOperand: Sendable {
    /// Which of the two it is.
    var argument: TensorArgument { get }
}

extension Tensor: TensorOperand {
    /// The tensor.
    public var argument: TensorArgument { .tensor(self) }
}

/// An argument can be passed wherever an operation takes a tensor or a number.
extension TensorArgument: TensorOperand {
    /// The argument itself.
    public var argument: TensorArgument { self }
}

extension TensorScalar {
    /// The number.
    public var argument: TensorArgument { .scalar(scalar) }
}

extension TensorArgument {
    var node: ExpressionNode? { if case .tensor(let tensor) = self { tensor.node } else { nil } }

    /// The number; false for a tensor.
    var scalar: Scalar { if case .scalar(let scalar) = self { scalar } else { .bool(false) } }

    var shape: Dimensions { if case .tensor(let tensor) = self { tensor.node.shape } else { [] } }

    var isSingle: Bool { Shape.count(shape) == 1 }

    var isScalar: Bool { if case .scalar = self { true } else { false } }

    /// The type that it has alone.
    var dtype: DType {
        switch self {
        case .tensor(let tensor): tensor.dtype
        case .scalar(let scalar): scalar.defaultDType
        }
    }
}
