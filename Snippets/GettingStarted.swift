// First steps: making tensors, computing with them, looking at the result.

// snippet.first
import Hadamard

let a = try Tensor([[1.0, 2.0], [3.0, 4.0]])
let b = try Tensor([0.5, -0.5])
let y = try 0.5 * a * (1 + (a * b).tanh())
print(y)
// Prints:
// tensor([[0.7311, 0.2384],
//         [2.8577, 0.0719]])
// snippet.end

// snippet.create
let integers = try Tensor([[1, 2, 3], [4, 5, 6]])  // int64, as in PyTorch
let doubles = try Tensor([0.5, 1.5], dtype: .float64)
let bytes = try Tensor([UInt8(0), 128, 255], shape: [3])  // keeps the Swift type
let zeros = try Tensor.zeros([2, 3])
let ramp = try Tensor.arange(0, 1, step: 0.25)
print(integers.dtype, doubles.dtype, bytes.dtype, zeros.shape, ramp)
// Prints:
// int64 float64 uint8 [2, 3] tensor([0.0000, 0.2500, 0.5000, 0.7500])
// snippet.end

// snippet.read
print(y.shape, y.rank, y.count, y.dtype)
print(try ramp.scalars(as: Double.self))
print(try integers[1, 2].item(as: Int.self))
// Prints:
// [2, 2] 2 4 float32
// [0.0, 0.25, 0.5, 0.75]
// 6
// snippet.end

// snippet.index
var grid = try Tensor.arange(12).reshaped([3, 4])
print(grid[1, 1...])
print(grid[.ellipsis, -1])
try grid[0] *= 10
grid[1..., ..<2] = try Tensor.zeros([2, 2], dtype: .int64)
print(grid)
// Prints:
// tensor([5, 6, 7])
// tensor([ 3,  7, 11])
// tensor([[ 0, 10, 20, 30],
//         [ 0,  0,  6,  7],
//         [ 0,  0, 10, 11]])
// snippet.end

// snippet.files
let photo = try Tensor(contentsOf: "Examples/Data/photo.npy")
let half = try photo.to(.float32) / 510
print(photo.shape, photo.dtype, half.dtype)
print(half[0, 0])
// Prints:
// [427, 640, 3] uint8 float32
// tensor([0.3412, 0.3941, 0.4529])
// snippet.end
