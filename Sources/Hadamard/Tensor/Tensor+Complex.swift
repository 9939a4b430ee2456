extension Tensor {
    /// The real parts; of real elements the elements.
    public func real() throws(TensorError) -> Tensor { dtype.isComplex ? try Elementwise.unary(.real, self) : self }

    /// The imaginary parts.
    ///
    /// - Throws: ``TensorError`` for real elements.
    public func imag() throws(TensorError) -> Tensor {
        guard dtype.isComplex else {
            throw TensorError(
                .type, "imag is not implemented for tensors with non-complex dtypes.", operation: "imag",
                dtypes: [dtype])
        }
        return try Elementwise.unary(.imag, self)
    }

    /// The complex conjugate; of real elements the elements.
    public func conj() throws(TensorError) -> Tensor { dtype.isComplex ? try Elementwise.unary(.conj, self) : self }

    /// The angle to the positive real axis, from -π to π; of real elements 0 or π. NaN stays. Integers and bools give float32.
    public func angle() throws(TensorError) -> Tensor {
        try Elementwise.unary(.angle, dtype.category < .float ? to(.defaultFloat) : self)
    }

    /// Whether elements have no imaginary part other than 0.
    public func isreal() throws(TensorError) -> Tensor {
        dtype.isComplex ? try imag().eq(0) : try Tensor.full(shape, true)
    }

    /// Complex numbers of their parts: complex64 of float32, complex128 of float64.
    ///
    /// - Throws: ``TensorError`` for other types, and types that differ.
    public static func complex(_ real: Tensor, _ imag: Tensor) throws(TensorError) -> Tensor {
        try checkParts("complex", real, imag)
        return try Elementwise.binary(.complex, real.argument, imag.argument)
    }

    /// Complex numbers of their magnitudes and angles: complex64 of float32, complex128 of float64.
    ///
    /// - Throws: ``TensorError`` for other types, and types that differ.
    public static func polar(_ abs: Tensor, _ angle: Tensor) throws(TensorError) -> Tensor {
        try checkParts("polar", abs, angle)
        return try complex(abs.mul(angle.cos()), abs.mul(angle.sin()))
    }

    private static func checkParts(_ operation: String, _ a: Tensor, _ b: Tensor) throws(TensorError) {
        let types = [DType.float16, .float32, .float64]
        guard types.contains(a.dtype) && types.contains(b.dtype) else {
            throw TensorError(
                .notImplemented,
                "Expected both inputs to be Half, Float or Double tensors but got "
                    + "\(a.dtype.messageName) and \(b.dtype.messageName)", operation: operation,
                dtypes: [a.dtype, b.dtype])
        }
        guard a.dtype == b.dtype else {
            throw TensorError(
                .runtime,
                "Expected object of scalar type \(a.dtype.messageName) but got scalar type \(b.dtype.messageName) "
                    + "for second argument", operation: operation, dtypes: [a.dtype, b.dtype])
        }
        if a.dtype == .float16 {
            throw TensorError(
                .notImplemented,
                "\"\(operation)\" is not implemented for 'Half': there is no complex type of half precision (complex32); "
                    + "convert the parts to float32 first", operation: operation, dtypes: [a.dtype, b.dtype])
        }
    }
}
