import Hadamard
let a = try Tensor([[1.0, 2.0], [3.0, 4.0]])
let b = try Tensor([5.0, 6.0])
print(try (a * b).scalars(as: Float.self))
