// PyTorch's habits in Swift: functions, in-place forms, and what a view does not do.

import Hadamard

// snippet.functions
let x = try Tensor([-2.0, 0.5, 3.0])
let mask = try x .> 0

print(try x.clamp(min: -1, max: 1))
print(try x.leakyRelu(negativeSlope: 0.1))
print(try Tensor.where(mask, x, 0), try x.maskedFill(mask, 9))
print(try x.lerp(x * 2, weight: 0.5), try x.add(x, alpha: 10))
// Prints:
// tensor([-1.0000,  0.5000,  1.0000])
// tensor([-0.2000,  0.5000,  3.0000])
// tensor([0.0000, 0.5000, 3.0000]) tensor([-2.,  9.,  9.])
// tensor([-3.0000,  0.7500,  4.5000]) tensor([-22.0000,   5.5000,  33.0000])
// snippet.end

// snippet.inplace
var y = x
try y *= 2  // y.mul_(2)
y = try y.clamp(min: 0)  // y.clamp_(min=0)
try y.update { try $0.maskedFill(mask, 7) }  // y.masked_fill_(mask, 7)
try y[0] -= 1  // y[0] -= 1
try y[mask] += 1  // y[mask] += 1
print(y, x)
// Prints:
// tensor([-1.,  8.,  8.]) tensor([-2.0000,  0.5000,  3.0000])
// snippet.end
