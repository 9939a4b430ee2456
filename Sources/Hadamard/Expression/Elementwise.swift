/// From operations and operands to pending nodes: shapes and types are inferred, and errors thrown, here.
enum Elementwise {
    static func unary(_ operation: Operation, _ a: Tensor) throws(TensorError) -> Tensor {
        let operandType = operation.rule.operandType(a.dtype)
        try check(operation, operandType)
        return try node(
            operation, Operands(a.node), operandType: operandType, dtype: operation.rule.resultType(operandType),
            shape: a.node.shape)
    }

    static func binary(
        _ operation: Operation, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> Tensor {
        let shape = try broadcast(operation, a.shape, b.shape)
        let operandType = operation.rule.operandType(try commonType(operation, a, b))
        try check(operation, operandType)
        if operation.refusesZeroDivisor(operandType), Shape.count(shape) > 0, try hasZero(b, operandType) {
            throw TensorError(
                .runtime, "ZeroDivisionError", operation: operation.name, shapes: shapes(a, b), dtypes: [operandType])
        }
        // Beside half precision a single number is not always rounded to half first, as in PyTorch.
        if operandType.computeType != operandType, operation.keepsPrecision(ofLeft: a, right: b) {
            let left: TensorArgument = if case .tensor(let a) = a { .tensor(try cast(a, to: operandType)) } else { a }
            let wide = try node(
                operation, Operands(NodeOperand(left), NodeOperand(b)), operandType: .float32,
                dtype: operation.rule.resultType(.float32), shape: shape)
            return try cast(wide, to: operation.rule.resultType(operandType))
        }
        return try node(
            operation, Operands(NodeOperand(a), NodeOperand(b)), operandType: operandType,
            dtype: operation.rule.resultType(operandType), shape: shape)
    }

    /// Two tensors: of one shape and of a type that needs neither conversion nor a look at values, at once.
    static func binary(_ operation: Operation, _ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        guard a.dtype == b.dtype, a.node.shape == b.node.shape, isPlain(operation, a.dtype) else {
            return try binary(operation, .tensor(a), .tensor(b))
        }
        return try node(
            operation, Operands(NodeOperand(a.node), NodeOperand(b.node)), operandType: a.dtype,
            dtype: operation.rule.resultType(a.dtype),
            shape: a.node.shape)
    }

    /// A tensor and a number of a kind that the tensor's type holds, likewise.
    static func binary(_ operation: Operation, _ a: Tensor, _ b: Scalar) throws(TensorError) -> Tensor {
        guard isPlain(operation, a.dtype), isReal(b, besideFloat: a.dtype) else {
            return try binary(operation, .tensor(a), .scalar(b))
        }
        return try node(
            operation, Operands(NodeOperand(a.node), .number(b)), operandType: a.dtype,
            dtype: operation.rule.resultType(a.dtype),
            shape: a.node.shape)
    }

    /// A number and a tensor, likewise.
    static func binary(_ operation: Operation, _ a: Scalar, _ b: Tensor) throws(TensorError) -> Tensor {
        guard isPlain(operation, b.dtype), isReal(a, besideFloat: b.dtype) else {
            return try binary(operation, .scalar(a), .tensor(b))
        }
        return try node(
            operation, Operands(.number(a), NodeOperand(b.node)), operandType: b.dtype,
            dtype: operation.rule.resultType(b.dtype),
            shape: b.node.shape)
    }

    /// Whether a number leaves a type as it is: a real one beside a floating-point or complex type.
    static func isReal(_ scalar: Scalar, besideFloat dtype: DType) -> Bool {
        scalar.category <= .float && dtype.category >= .float
    }

    /// Whether operands of this type go into the operation as they are, whatever their values.
    static func isPlain(_ operation: Operation, _ dtype: DType) -> Bool {
        operation.rule.operandType(dtype) == dtype && !operation.refusesZeroDivisor(dtype) && dtype.computeType == dtype
            && operation.supports(dtype)
    }

    static func select(
        _ condition: Tensor, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> Tensor {
        let operation = Operation.where
        // PyTorch still takes uint8, its bool of old.
        let condition = condition.dtype == .uint8 ? try cast(condition, to: .bool) : condition
        guard condition.dtype == .bool else {
            throw TensorError(
                .runtime,
                "where expected condition to be a boolean tensor, but got a tensor with dtype "
                    + condition.dtype.messageName, operation: "where", dtypes: [condition.dtype])
        }
        // In PyTorch's order, which its message about shapes that clash shows.
        let shape = try broadcast(operation, broadcast(operation, condition.node.shape, a.shape), b.shape)
        let dtype = try commonType(operation, a, b)
        // In half precision a number that is too large becomes infinite, as in PyTorch.
        if dtype.computeType == dtype {
            for case .scalar(let scalar) in [a, b] { try scalar.checkFits(dtype) }
        }
        return try node(
            operation, Operands(NodeOperand(condition.node), NodeOperand(a), NodeOperand(b)), operandType: dtype,
            dtype: dtype, shape: shape)
    }

    /// A tensor and two others of its type, or numbers.
    static func combine(
        _ operation: Operation, _ a: Tensor, _ b: TensorArgument, _ c: TensorArgument
    ) throws(TensorError) -> Tensor {
        let shape = try broadcast(operation, broadcast(operation, a.node.shape, b.shape), c.shape)
        return try node(
            operation, Operands(NodeOperand(a.node), NodeOperand(b), NodeOperand(c)), operandType: a.dtype,
            dtype: a.dtype, shape: shape)
    }

    /// The same elements in another type. The same type gives the same tensor.
    static func cast(_ a: Tensor, to dtype: DType) throws(TensorError) -> Tensor {
        if a.dtype == dtype { return a }
        return try node(.cast, Operands(a.node), operandType: a.dtype, dtype: dtype, shape: a.node.shape)
    }

    // MARK: Pieces

    private static func check(_ operation: Operation, _ operandType: DType) throws(TensorError) {
        if !operation.supports(operandType) { throw .notImplemented(operation.name, operandType) }
    }

    private static func broadcast(
        _ operation: Operation, _ a: Dimensions, _ b: Dimensions
    ) throws(TensorError) -> Dimensions {
        let shape = try Broadcasting.shape(a, b, operation: operation.name)
        if shape != a && shape != b {
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

    private static func hasZero(_ divisor: TensorArgument, _ dtype: DType) throws(TensorError) -> Bool {
        switch divisor {
        case .scalar(let scalar): scalar.converted(to: dtype).isZero
        case .tensor(let tensor): try binary(.eq, .tensor(cast(tensor, to: dtype)), .scalar(.int(0))).containsTrue()
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
    /// Whether a divisor of zero is an error in this type.
    func refusesZeroDivisor(_ dtype: DType) -> Bool {
        signature.traits.contains(.refusesZeroDivisor) && dtype.isInteger
    }

    /// Whether a single number beside half-precision elements enters the operation unrounded.
    func keepsPrecision(ofLeft a: TensorArgument, right b: TensorArgument) -> Bool {
        signature.traits.contains(.keepsRightNumber) && b.isSingle
            || signature.traits.contains(.keepsLeftScalar) && a.isScalar
    }
}
