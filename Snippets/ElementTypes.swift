// Element types: which there are, which a result has, how one becomes another.

import Hadamard

// snippet.literals
print(try Tensor([1, 2]).dtype, try Tensor([1, 2.5]).dtype, try Tensor([true, false]).dtype)
print(try Tensor([1, 2], dtype: .float16).dtype)
print(try Tensor([Float(1), 2], shape: [2]).dtype, try Tensor(scalars: [Complex(1.0, -1.0)]).dtype)
// Prints:
// int64 float32 bool
// float16
// float32 complex128
// snippet.end

// snippet.categories
let integers = try Tensor([1, 2, 3])
let halves = try Tensor([0.5, 1.5, 2.5], dtype: .float16)
let bytes = try Tensor([200, 100, 50], dtype: .uint8)
let signed = try Tensor([-1, -2, -3], dtype: .int8)

print(try (integers + halves).dtype, try (bytes + signed).dtype, try (bytes + integers).dtype)
// Prints:
// float16 int16 int64
// snippet.end

// snippet.tiers
let zeroDimensional = try Tensor(2.5, dtype: .float64)

print(try (halves * 2.5).dtype)  // a number beside a tensor of the same kind
print(try (halves * zeroDimensional).dtype)  // and a tensor without dimensions
print(try (integers * 2.5).dtype)  // a number of a higher kind: the default float
print(try (bytes + 100))  // numbers are never looked at: uint8 stays, and wraps
// Prints:
// float16
// float16
// float32
// tensor([ 44, 200, 150], dtype=uint8)
// snippet.end

// snippet.division
print(try integers / 2)
print(try integers.floorDivide(2), try integers % 2)
print(try integers .> 1)
// Prints:
// tensor([0.5000, 1.0000, 1.5000])
// tensor([0, 1, 1]) tensor([1, 0, 1])
// tensor([False,  True,  True])
// snippet.end

// snippet.casts
let measured = try Tensor([-1.5, 0.0, 2.7, 300.0])

print(try measured.to(.int32))  // cut off towards 0
print(try measured.to(.uint8))  // and wrapped
print(try measured.to(.bool))
// Prints:
// tensor([ -1,   0,   2, 300], dtype=int32)
// tensor([255,   0,   2,  44], dtype=uint8)
// tensor([ True, False,  True,  True])
// snippet.end

// snippet.unsigned
let large = try Tensor([1, 2, 3], dtype: .uint64)
print(try (Tensor([1, 2, 3], dtype: .uint32) + Tensor([1, 2, 3], dtype: .int32)).dtype)
do {
    _ = try large + integers
} catch {
    print(error)
}
// Prints:
// int64
// RuntimeError: Promotion of uint64 and int64 has no integer type that holds both: cast one of them first.
// snippet.end
