// Counts the heap allocations of common expressions once everything is warm: run by AllocationTests. Prints a line for each,
// its name and the number; nothing where allocations cannot be counted.
import CAllocationCount
import Hadamard

func report(_ name: String, _ body: () throws -> Void) throws {
    for _ in 0..<20 { try body() }
    var fewest = Int.max
    for _ in 0..<20 {
        let before = hd_test_allocations()
        try body()
        fewest = min(fewest, hd_test_allocations() - before)
    }
    print(name, fewest)
}

if hd_test_allocations() >= 0 {
    for count in [1, 1000, 100_000] {
        let a = try Tensor.ones([count]).mul(2)
        let b = try Tensor.ones([count]).mul(3)
        let c = try Tensor.ones([count]).mul(4)
        for tensor in [a, b, c] { try tensor.evaluate() }
        try report("product of \(count)") { try (a * b).evaluate() }
        try report("product with a number of \(count)") { try (a * 2).evaluate() }
        try report("function of \(count)") { try a.exp().evaluate() }
        try report("fused pair of \(count)") { try (a * b + c).evaluate() }
        try report("nine operations of \(count)") {
            try (a * 0.5 * (1 + ((a * a * a * 0.044715 + a) * 0.7978845608028654).tanh())).evaluate()
        }
        try report("reduction to the sum of \(count)") { try a.sum().evaluate() }
        try report("reduction to the largest of \(count)") { try a.amax().evaluate() }
        try report("mean of \(count)") { try a.mean().evaluate() }
        var d = try a + 1
        try report("in place of \(count)") {
            try d *= b
            try d.evaluate()
        }
    }
    let matrix = try Tensor.ones([64, 64]).mul(2)
    let row = try Tensor.ones([64]).mul(3)
    for tensor in [matrix, row] { try tensor.evaluate() }
    try report("rows reduced") { try matrix.sum(dim: 1).evaluate() }
    try report("broadcast row") { try (matrix * row).evaluate() }
    try report("transposed operand") { try (matrix * matrix.transposed()).evaluate() }
}
