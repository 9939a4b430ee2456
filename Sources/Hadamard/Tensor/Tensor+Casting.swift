extension Tensor {
    /// The elements converted to another type; the same type gives the same tensor.
    ///
    /// To bool: whether other than 0. Integers wrap. Floats are cut off towards 0; those outside int64 (or int32, for types of
    /// up to 32 bits but uint32) and NaN give that type's smallest number, wrapped. Complex to real takes the real part.
    /// Wider floats round to nearest, half precision by way of float32.
    public func to(_ dtype: DType) throws(TensorError) -> Tensor { try Elementwise.cast(self, to: dtype) }
}
