@_spi(FunctionTable) @testable import Hadamard

extension SplitMix64 {
    /// A number of a function's sample range.
    mutating func number(_ range: SampleRange) -> Double {
        let value = Double.random(in: range.low...range.high, using: &self)
        return range.isInteger ? value.rounded() : value
    }

    /// The operands that a row's samples say: of the type for numbers with fractions, of int64 for whole ones.
    mutating func samples(_ function: FunctionRow, _ shape: [Int], _ dtype: DType) throws(TensorError) -> [Tensor] {
        var operands: [Tensor] = []
        for operand in 0..<function.arity {
            let range = function.samples(operand)
            let shape = operand == 1 && function.forms.contains(.weights) ? [1] : shape
            let elements = (0..<shape.reduce(1, *)).map { _ in Scalar.float(number(range)) }
            let tensor = try Tensor(elements: elements, shape: shape, dtype: dtype)
            operands.append(range.isInteger ? try tensor.to(.int64) : tensor)
        }
        return operands
    }
}
