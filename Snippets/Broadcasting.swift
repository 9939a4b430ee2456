// Shapes that differ: what is stretched, what is refused.

import Hadamard

// snippet.table
let column = try Tensor([[1], [2], [3]])  // [3, 1]
let row = try Tensor([10, 20, 30, 40])  // [4]

let table = try column * row  // [3, 4]
print(table)
// Prints:
// tensor([[ 10,  20,  30,  40],
//         [ 20,  40,  60,  80],
//         [ 30,  60,  90, 120]])
// snippet.end

// snippet.channels
let image = try Tensor.full([427, 640, 3], 51, dtype: .uint8)
let mean = try Tensor([0.485, 0.456, 0.406])  // one number for each channel
let std = try Tensor([0.229, 0.224, 0.225])

let normalized = try (image / 255 - mean) / std
print(normalized.shape, normalized[0, 0])
// Prints:
// [427, 640, 3] tensor([-1.2445, -1.1429, -0.9156])
// snippet.end

// snippet.newAxis
let weights = try Tensor([1.0, 0.5, 0.25])

print(weights[.newAxis].shape, weights[.ellipsis, .newAxis].shape)
print(try table * weights[.ellipsis, .newAxis])
// Prints:
// [1, 3] [3, 1]
// tensor([[10.0000, 20.0000, 30.0000, 40.0000],
//         [10.0000, 20.0000, 30.0000, 40.0000],
//         [ 7.5000, 15.0000, 22.5000, 30.0000]])
// snippet.end

// snippet.refused
do {
    _ = try table * weights
} catch {
    print(error)
}
// Prints:
// RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1
// snippet.end

// snippet.empty
let nothing = try Tensor.zeros([0, 1])

print(try (nothing + row).shape)
// Prints:
// [0, 4]
// snippet.end

// snippet.expanded
let wide = try row.expanded([1_000_000, 4])  // no element is copied

print(wide.shape, try wide[999_999].scalars(as: Int.self))
// Prints:
// [1000000, 4] [10, 20, 30, 40]
// snippet.end
