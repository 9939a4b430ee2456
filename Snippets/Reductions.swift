// Reductions: over all dimensions or some, and what is composed of them.

import Hadamard

// snippet.dimensions
let scores = try Tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0]])
print(try scores.sum(), try scores.mean(dim: 1), try scores.amax(dim: 0, keepDim: true))
let (largest, places) = try scores.max(dim: -1)
print(largest, places)
// Prints:
// tensor(24.) tensor([2., 6.]) tensor([[4., 6., 8.]])
// tensor([3., 8.]) tensor([2, 2])
// snippet.end

// snippet.composed
let shares = try scores / scores.sum(dim: 1, keepDim: true)
print(shares)
let targets = try Tensor([[1.0, 2.0, 4.0], [4.0, 6.0, 6.0]])
print(try ((scores - targets) ** 2).mean())
// Prints:
// tensor([[0.1667, 0.3333, 0.5000],
//         [0.2222, 0.3333, 0.4444]])
// tensor(0.8333)
// snippet.end

// snippet.statistics
let batch = try Tensor([[1.0, 10.0], [3.0, 20.0]])
var (runningMean, runningVar) = (try Tensor.zeros([2]), try Tensor.ones([2]))
print(try batch.batchNorm(updating: &runningMean, &runningVar, momentum: 0.5))
print(runningMean, runningVar)
print(try batch.batchNorm(runningMean: runningMean, runningVar: runningVar))
// Prints:
// tensor([[-1.0000, -1.0000],
//         [ 1.0000,  1.0000]])
// tensor([1.0000, 7.5000]) tensor([ 1.5000, 25.5000])
// tensor([[0.0000, 0.4951],
//         [1.6330, 2.4754]])
// snippet.end

// snippet.scans
let deposits = try Tensor([[20.0, 30.0, 25.0], [10.0, 40.0, 5.0]])
print(try deposits.cumulativeSum(dim: 1))
let record = try (deposits * 2).cumulativeMax(dim: 1)
print(record.values, record.indices)
print(try deposits.cumulativeSum(dim: 1).diff(prepend: Tensor.zeros([2, 1])) == deposits)
// Prints:
// tensor([[20., 50., 75.],
//         [10., 50., 55.]])
// tensor([[40., 60., 60.],
//         [20., 80., 80.]]) tensor([[0, 1, 1],
//         [0, 1, 1]])
// true
// snippet.end
