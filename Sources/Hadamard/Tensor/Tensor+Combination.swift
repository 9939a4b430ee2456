// Functions of three tensors.
extension Tensor {
    /// From this tensor, at a weight of 0, to `end`, at a weight of 1, on a straight line: `self + weight * (end - self)`, taken
    /// from the nearer end.
    ///
    /// - Throws: ``TensorError`` when types differ, or are no floating-point or complex types. A weight without dimensions may
    ///   have another type.
    public func lerp(_ end: Tensor, weight: some TensorOperand) throws(TensorError) -> Tensor {
        let shape = try Broadcasting.shape(node.shape, end.node.shape, operation: "lerp")
        _ = try Broadcasting.shape(shape, weight.argument.shape, operation: "lerp")
        try requireSameType(end, "end")
        var weight = weight.argument
        if case .tensor(let tensor) = weight {
            if tensor.rank > 0 { try requireSameType(tensor, "weight") }
            let common = try Elementwise.commonType(.mul, argument, weight)
            if common != dtype { return try to(common).lerp(end.to(common), weight: tensor) }
            weight = .tensor(try tensor.to(dtype.computeType))
        }
        if dtype.category < .float { throw .notImplemented("lerp", dtype) }
        if case .scalar(let scalar) = weight {
            try scalar.checkFits(dtype.computeType)
            weight = .scalar(dtype.isComplex ? scalar : .float(scalar.real))
        }
        return try inComputeType { start throws(TensorError) in
            try start.interpolated(to: end.to(start.dtype), weight)
        }
    }

    private func interpolated(to end: Tensor, _ weight: TensorArgument) throws(TensorError) -> Tensor {
        if !dtype.isComplex { return try Elementwise.combine(.lerp, self, .tensor(end), weight) }
        let way = try end.sub(self)
        switch weight {
        case .scalar(let scalar):
            let isNear = scalar.real * scalar.real + scalar.imaginary * scalar.imaginary < 0.25
            if isNear { return try add(way.mul(scalar)) }
            return try end.sub(way.mul(scalar.complement(in: dtype)))
        case .tensor(let weight):
            let fromStart = try add(weight.mul(way))
            let fromEnd = try end.sub(way.mul(1 - weight))
            return try Tensor.where(weight.abs().lt(0.5), fromStart, fromEnd)
        }
    }

    private func requireSameType(_ other: Tensor, _ name: String) throws(TensorError) {
        guard dtype == other.dtype else {
            throw TensorError(
                .runtime,
                "expected dtype \(TensorError.cPlusPlusName(dtype)) for `\(name)` but got dtype "
                    + TensorError.cPlusPlusName(other.dtype), operation: "lerp", dtypes: [dtype, other.dtype])
        }
    }

    /// `self + value * a * b`, in the three tensors' common type. Bools throw.
    public func addcmul(
        _ a: Tensor, _ b: Tensor, value: some TensorScalar = 1
    ) throws(TensorError) -> Tensor {
        try combined("addcmul", a, b, value.scalar) { a, b throws(TensorError) in try a.mul(b) }
    }

    /// `self + value * a / b`, in the three tensors' common type.
    ///
    /// - Throws: ``TensorError`` when both `a` and `b` hold integers or bools.
    public func addcdiv(
        _ a: Tensor, _ b: Tensor, value: some TensorScalar = 1
    ) throws(TensorError) -> Tensor {
        if a.dtype.category < .float && b.dtype.category < .float {
            throw TensorError(
                .runtime,
                "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a "
                    + "true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input "
                    + "+ value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + "
                    + "value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter "
                    + "implementation: (input + value * tensor1 / tensor2), for all dtypes.", operation: "addcdiv",
                dtypes: [a.dtype, b.dtype])
        }
        return try combined("addcdiv", a, b, value.scalar) { a, b throws(TensorError) in try a.div(b) }
    }

    private func combined(
        _ operation: String, _ a: Tensor, _ b: Tensor, _ value: Scalar,
        _ body: (Tensor, Tensor) throws(TensorError) -> Tensor
    ) throws(TensorError) -> Tensor {
        var promotion = TypePromotion()
        for tensor in [self, a, b] { try promotion.include(tensor.argument) }
        let dtype = try promotion.result()
        // Shapes are checked first, as an operation on all three would.
        let shape = try Broadcasting.shape(node.shape, a.node.shape, operation: operation)
        _ = try Broadcasting.shape(shape, b.node.shape, operation: operation)
        if dtype == .bool { throw .notImplemented(operation, dtype) }
        try value.checkFits(dtype.computeType)
        // Operands of other types are rounded to the common type before it widens.
        func widened(_ tensor: Tensor) throws(TensorError) -> Tensor { try tensor.to(dtype).to(dtype.computeType) }
        let first = try widened(a)
        let scaled = value == .int(1) ? first : try first.mul(dtype.isInteger ? value.truncated : value)
        return try widened(self).add(body(scaled, widened(b))).to(dtype)
    }
}

extension Scalar {
    /// One less this number, which is rounded to the element type first.
    fileprivate func complement(in dtype: DType) -> Scalar {
        let real = dtype.realType == .float64 ? 1 - real : Double(1 - Float(real))
        return imaginary == 0 ? .float(real) : .complex(real, -imaginary)
    }
}
