extension Tensor {
    /// Puts a function's result in this tensor's place, by the rules of in-place operations.
    mutating func form(_ name: String, _ body: (Tensor) throws(TensorError) -> Tensor) throws(TensorError) {
        try Application.replace(&self, body(self), name)
    }
}
