// The three examples of the article "How do I perform element-wise multiplication in PyTorch?", in Swift.

import Hadamard

// snippet.basic
let matrix = try Tensor([[1.0, 2.0], [3.0, 4.0]])
let other = try Tensor([[5.0, 6.0], [7.0, 8.0]])

let product = try matrix * other  // every element with the one at the same place

print(product)
// Prints:
// tensor([[ 5., 12.],
//         [21., 32.]])
// snippet.end

// snippet.broadcasting
let row = try Tensor([5.0, 6.0])

print(try matrix * row)
// Prints:
// tensor([[ 5., 12.],
//         [15., 24.]])
// snippet.end

// snippet.row
let sameRow = try Tensor([[5.0, 6.0]])

print(try matrix * sameRow == matrix * row)
// Prints:
// true
// snippet.end

// snippet.casting
var a = try Tensor([[1.0, 2.0], [3.0, 4.0]], dtype: .float32)
let b = try Tensor([[5.0, 6.0], [7.0, 8.0]], dtype: .float64)

a = try a.to(b.dtype)  // explicit, so that the result is float64
try a *= b  // in place: the elements of a are written over

print(a)
// Prints:
// tensor([[ 5., 12.],
//         [21., 32.]], dtype=float64)
// snippet.end

// snippet.implicit
let single = try Tensor([1.5, 2.5])  // float32
let double = try Tensor([2.0, 4.0], dtype: .float64)

print(try (single * double).dtype)  // the wider type

var kept = single
try kept *= double  // in place the left side's type stays
print(kept.dtype)
// Prints:
// float64
// float32
// snippet.end
