// Values, views, operations in place, and the memory they take.

import Hadamard

// snippet.values
let original = try Tensor([[1.0, 2.0], [3.0, 4.0]])
var copy = original  // free: the elements are shared
let firstRow = original[0]  // a view of the same elements

try copy *= 10  // changes copy alone

print(copy)
print(original, firstRow)
// Prints:
// tensor([[10., 20.],
//         [30., 40.]])
// tensor([[1., 2.],
//         [3., 4.]]) tensor([1., 2.])
// snippet.end

// snippet.memory
var a = try Tensor.full([1024, 1024], 2.0) + 0  // 4 MiB
let b = try Tensor.full([1024, 1024], 3.0) + 0
try a.evaluate()
try b.evaluate()

let before = BufferPool.shared.statistics.bytesInUse
try a *= b  // nobody else holds the elements of a: the product is written over them
try a.evaluate()
print((BufferPool.shared.statistics.bytesInUse - before) >> 20, "MiB")

let kept = a  // somebody else does now
try a *= b
try a.evaluate()
print((BufferPool.shared.statistics.bytesInUse - before) >> 20, "MiB")
// Prints:
// 0 MiB
// 4 MiB
// snippet.end

// snippet.update
a = try a.tanh()  // also in place: the old elements are in nobody's hands
try a.update { a throws(TensorError) in try a * 2 + 1 }
print(try a[0, 0].item(as: Float.self), try kept[0, 0].item(as: Float.self))
// Prints:
// 3.0 6.0
// snippet.end

// snippet.parts
var grid = try Tensor.zeros([3, 4], dtype: .int64)
grid[1] = try Tensor.arange(4)
try grid[.all, -1] += 5  // a part is operated on in place
try grid.assign([.all, .index(0)], 7)
print(grid)
// Prints:
// tensor([[7, 0, 0, 5],
//         [7, 1, 2, 8],
//         [7, 0, 0, 5]])
// snippet.end

// snippet.overlap
var square = try Tensor([[1, 2], [3, 4]])
try square *= square.transposed()  // as if the right side had been copied first
print(square)
// Prints:
// tensor([[ 1,  6],
//         [ 6, 16]])
// snippet.end

// snippet.rules
var counts = try Tensor([1, 2, 3])
do {
    try counts *= 0.5
} catch {
    print(error)
}
do {
    try counts += Tensor([[1], [2]])
} catch {
    print(error)
}
print(counts)  // an operation that threw has changed nothing
// Prints:
// RuntimeError: result type Float can't be cast to the desired output type Long
// RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
// tensor([1, 2, 3])
// snippet.end

// snippet.pool
let pool = BufferPool.shared
pool.limit = 256 << 20  // keep at most 256 MiB for reuse
pool.trim()  // and give all of it back now
print(pool.statistics.bytesRetained)
// Prints:
// 0
// snippet.end
