// The rules of in-place operations.
extension Elementwise {
    /// Whether the result has the target's type and shape for certain: a tensor of both beside it, or a number that does not
    /// change the type.
    static func fitsInPlace(_ operation: Operation, _ target: Tensor, _ b: TensorArgument) -> Bool {
        guard isPlain(operation, target.dtype), operation.rule.resultType(target.dtype) == target.dtype else {
            return false
        }
        return switch b {
        case .tensor(let b): b.dtype == target.dtype && b.node.shape == target.node.shape
        case .scalar(let b): isReal(b, besideFloat: target.dtype)
        }
    }

    /// Throws what an operation in place throws before its operands' types are looked at more closely: PyTorch's order.
    static func checkInPlace(_ operation: Operation, _ target: Tensor, _ b: TensorArgument) throws(TensorError) {
        let shape = try Broadcasting.shape(target.node.shape, b.shape, operation: operation.name)
        let common = try commonType(operation, .tensor(target), b)
        try checkFits(
            target, shape, operation.rule.resultType(operation.rule.operandType(common)), operation.name + "_")
    }

    /// Puts a result in a tensor's place, by the rules of in-place operations.
    static func replace(_ target: inout Tensor, _ result: Tensor, _ name: String) throws(TensorError) {
        try checkFits(target, result.node.shape, result.dtype, name)
        target = try cast(result, to: target.dtype)
    }

    static func checkFits(
        _ target: Tensor, _ shape: Dimensions, _ dtype: DType, _ name: String
    ) throws(TensorError) {
        guard shape == target.node.shape else {
            throw TensorError(
                .runtime, "output with shape \(target.shape) doesn't match the broadcast shape \(Array(shape))",
                operation: name, shapes: [target.shape, Array(shape)])
        }
        guard dtype.canCast(to: target.dtype) else {
            throw TensorError(
                .runtime,
                "result type \(dtype.messageName) can't be cast to the desired output type \(target.dtype.messageName)",
                operation: name, dtypes: [dtype, target.dtype])
        }
    }
}
