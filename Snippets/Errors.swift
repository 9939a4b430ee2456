// Errors: thrown, typed, and in PyTorch's words.

import Hadamard

// snippet.one
let x = try Tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
let mask = try Tensor([1.0, 0.0])

func masked() throws(TensorError) -> Tensor {
    try 0.5 * x * (1 + (x * mask).tanh())  // one `try` for the whole expression
}

do {
    print(try masked())
} catch {
    print(error)
    print(error.kind, error.operation, error.shapes)
}
// Prints:
// RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
// runtime mul [[2, 3], [2]]
// snippet.end

// snippet.values
let dividend = try Tensor([7, 8, 9])
do {
    _ = try dividend % Tensor([2, 0, 3])  // thrown here, where it is written
} catch {
    print(error)
}
do {
    print(try dividend ** -1)
} catch {
    print(error)
}
// Prints:
// RuntimeError: ZeroDivisionError
// RuntimeError: Integers to negative integer powers are not allowed.
// snippet.end

// snippet.types
do {
    _ = try Tensor([true, false]) - Tensor([true, true])
} catch {
    print(error.kind.rawValue)
}
do {
    _ = try Tensor([[1, 2], [3]])
} catch {
    print(error)
}
// Prints:
// NotImplementedError
// ValueError: expected sequence of length 2 at dim 1 (got 1)
// snippet.end

// snippet.subscripts
do {
    _ = try x.slice([.index(2)])  // x[2] would trap, as an Array's does
} catch {
    print(error)
}
// Prints:
// IndexError: index 2 is out of bounds for dimension 0 with size 2
// snippet.end

// snippet.memory
do {
    let everything = try Tensor.zeros([1 << 24, 1 << 24]) + 1
    try everything.evaluate()
} catch {
    print(error.kind.rawValue)
}
// Prints:
// RuntimeError
// snippet.end
