extension Tensor {
    /// The greatest common divisor, never negative but for the smallest integer of a type; of 0 and 0 it is 0. Integers only.
    public func gcd(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.gcd, argument, other.argument)
    }

    /// The least common multiple; 0 if either is 0. It wraps where the type does not hold it. Integers only.
    public func lcm(_ other: some TensorOperand) throws(TensorError) -> Tensor {
        try Elementwise.binary(.lcm, argument, other.argument)
    }
}
