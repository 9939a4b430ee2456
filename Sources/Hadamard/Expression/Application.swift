/// What stands on one side of an operation.
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

extension TensorScalar {
    /// The number.
    public var argument: TensorArgument { .scalar(scalar) }
}

/// From operations and operands to pending nodes: shapes and types are inferred, and errors thrown, here.
enum Application {
    static func unary(_ operation: Operation, _ a: Tensor) throws(TensorError) -> Tensor {
        let operandType = operation.operandType(a.dtype)
        try check(operation, operandType)
        return try node(
            operation, .node(a.node), operandType: operandType, dtype: operation.resultType(operandType),
            shape: a.node.shape)
    }

    static func binary(
        _ operation: Operation, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> Tensor {
        if case .tensor(let x) = a, case .tensor(let y) = b, let result = try sameKind(operation, x.node, y.node) {
            return result
        }
        let shape = try broadcast(operation, a, b)
        let operandType = operation.operandType(try commonType(operation, a, b))
        try check(operation, operandType)
        if operation.refusesZeroDivisor(operandType), Shape.count(shape) > 0, try hasZero(b, operandType) {
            throw TensorError(
                .runtime, "ZeroDivisionError", operation: operation.name, shapes: shapes(a, b), dtypes: [operandType])
        }
        // Beside half precision a single number is not always rounded to half first, as in PyTorch.
        if operandType.computeType != operandType, operation.keepsPrecision(ofLeft: a, right: b) {
            let wide = try node(
                operation, a.operand, b.operand, operandType: .float32, dtype: operation.resultType(.float32),
                shape: shape)
            return try cast(wide, to: operation.resultType(operandType))
        }
        return try node(
            operation, a.operand, b.operand, operandType: operandType, dtype: operation.resultType(operandType),
            shape: shape)
    }

    /// The plain case at once: two tensors of one shape and type that needs neither conversion nor a look at values.
    private static func sameKind(
        _ operation: Operation, _ a: ExpressionNode, _ b: ExpressionNode
    ) throws(TensorError) -> Tensor? {
        let dtype = a.dtype
        guard dtype == b.dtype, a.shape == b.shape, operation.rule == .same || operation.rule == .predicate,
            !operation.refusesZeroDivisor(dtype), dtype.computeType == dtype
        else { return nil }
        try check(operation, dtype)
        return try node(
            operation, .node(a), .node(b), operandType: dtype, dtype: operation.resultType(dtype), shape: a.shape)
    }

    static func select(
        _ condition: Tensor, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> Tensor {
        let operation = Operation.where
        guard condition.dtype == .bool else {
            throw TensorError(
                .runtime,
                "where expected condition to be a boolean tensor, but got a tensor with dtype "
                    + condition.dtype.messageName, operation: "where", dtypes: [condition.dtype])
        }
        var shape = try broadcast(operation, a, b)
        shape = try Broadcasting.shape(condition.node.shape, shape, operation: "where")
        let dtype = try commonType(operation, a, b)
        return try node(
            operation, .node(condition.node), a.operand, b.operand, operandType: dtype, dtype: dtype, shape: shape)
    }

    /// The same elements in another type. The same type gives the same tensor.
    static func cast(_ a: Tensor, to dtype: DType) throws(TensorError) -> Tensor {
        if a.dtype == dtype { return a }
        return try node(.cast, .node(a.node), operandType: a.dtype, dtype: dtype, shape: a.node.shape)
    }

    /// Throws what an operation in place throws before its operands' types are looked at more closely: PyTorch's order.
    static func checkInPlace(_ operation: Operation, _ target: Tensor, _ b: TensorArgument) throws(TensorError) {
        let shape = try Broadcasting.shape(target.node.shape, b.shape, operation: operation.name)
        let common = try commonType(operation, .tensor(target), b)
        try checkFits(target, shape, operation.resultType(operation.operandType(common)), operation.name + "_")
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

    // MARK: Pieces

    private static func check(_ operation: Operation, _ operandType: DType) throws(TensorError) {
        if !operation.supports(operandType) { throw .notImplemented(operation.name, operandType) }
    }

    private static func broadcast(
        _ operation: Operation, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> Dimensions {
        let shape = try Broadcasting.shape(a.shape, b.shape, operation: operation.name)
        if shape != a.shape && shape != b.shape {
            try Shape.checkSize(shape, .complex128, operation: operation.name)
        }
        return shape
    }

    static func commonType(
        _ operation: Operation, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> DType {
        if case .tensor(let x) = a, case .tensor(let y) = b, x.dtype == y.dtype { return x.dtype }
        if operation.rule == .logical { return .bool }
        var promotion = TypePromotion()
        try promotion.include(a)
        try promotion.include(b)
        return try promotion.result()
    }

    private static func shapes(_ a: TensorArgument, _ b: TensorArgument) -> [[Int]] {
        [Array(a.shape), Array(b.shape)]
    }

    /// Makes a pending node. What its operands leave pending stays bounded, and what would be computed more than once,
    /// because it is broadcast, is computed now.
    static func node(
        _ operation: Operation, _ a: Operand, _ b: Operand = .none, _ c: Operand = .none, operandType: DType,
        dtype: DType, shape: Dimensions
    ) throws(TensorError) -> Tensor {
        let isTooLong = a.pendingCost + b.pendingCost + c.pendingCost >= FusionPlanner.pendingLimit
        for case .node(let operand) in [a, b, c] where !operand.isReady && (isTooLong || operand.shape != shape) {
            try FusionPlanner.evaluate(operand)
        }
        let node = ExpressionNode(operation, a, b, c, operandType: operandType, dtype: dtype, shape: shape)
        if !EngineSettings.current.fuses { try FusionPlanner.evaluate(node) }
        return Tensor(node)
    }

    private static func hasZero(_ divisor: TensorArgument, _ dtype: DType) throws(TensorError) -> Bool {
        switch divisor {
        case .scalar(let scalar): scalar.bits(as: dtype) == SIMD2()
        case .tensor(let tensor): try binary(.eq, .tensor(cast(tensor, to: dtype)), .scalar(.int(0))).containsTrue()
        }
    }
}

extension TensorArgument {
    var operand: Operand {
        switch self {
        case .tensor(let tensor): .node(tensor.node)
        case .scalar(let scalar): .scalar(scalar)
        }
    }

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

extension TypePromotion {
    mutating func include(_ argument: TensorArgument) throws(TensorError) {
        switch argument {
        case .tensor(let tensor): try include(tensor.dtype, rank: tensor.rank)
        case .scalar(let scalar): try include(scalar)
        }
    }
}

extension Operation {
    /// Whether an integer divisor of zero is an error.
    func refusesZeroDivisor(_ dtype: DType) -> Bool {
        guard dtype.isInteger else { return false }
        return self === Operation.floorDivide || self === Operation.remainder || self === Operation.fmod
            || self === Operation.truncDivide
    }

    /// Whether a single number beside half-precision elements enters the operation unrounded: the right one of products and
    /// quotients, and the left one of products if it is no tensor.
    func keepsPrecision(ofLeft a: TensorArgument, right b: TensorArgument) -> Bool {
        if self === Operation.mul { return b.isSingle || a.isScalar }
        return b.isSingle
            && (self === Operation.div || self === Operation.floorDivide || self === Operation.truncDivide)
    }
}
