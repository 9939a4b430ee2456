// What happens between an expression and its elements.

import Hadamard

// snippet.deferred
let x = try Tensor.linspace(-3, 3, steps: 1_000_000)
try x.evaluate()

let before = EngineStatistics.programsRun
let y = try 0.5 * x * (1 + (0.7978845608 * (x + 0.044715 * x * x * x)).tanh())
print(EngineStatistics.programsRun - before)  // nothing has run yet

let elements = try y.scalars(as: Float.self)
print(elements.count, EngineStatistics.programsRun - before)  // nine operations, one pass
// Prints:
// 0
// 1000000 1
// snippet.end

// snippet.unfused
var settings = EngineSettings()
settings.fuses = false
let stepByStep = try EngineSettings.with(settings) {
    try 0.5 * x * (1 + (0.7978845608 * (x + 0.044715 * x * x * x)).tanh())
}
print(stepByStep == y)  // to the last bit
// Prints:
// true
// snippet.end

// snippet.shared
let programs = EngineStatistics.programsRun
let scaled = try x * 2
let positive = try scaled.relu()
try positive.evaluate()  // `scaled` is still held: the same pass writes it out too
print(try scaled[0].item(as: Float.self), try positive[0].item(as: Float.self))
print(EngineStatistics.programsRun - programs)
// Prints:
// -6.0 0.0
// 1
// snippet.end

// snippet.concurrent
let pending = try x * x + 1
let results = await withTaskGroup(of: Float?.self) { group in
    for position in 0..<4 {
        group.addTask { try? pending[position].item(as: Float.self) }
    }
    var found: [Float?] = []
    for await result in group { found.append(result) }
    return found
}
print(results.count)  // computed once, whoever asks first
// Prints:
// 4
// snippet.end

// snippet.threads
settings = EngineSettings()
settings.threads = 1
settings.instructionSet = .base
let onOneThread = try EngineSettings.with(settings) {
    let sum = try x + x
    try sum.evaluate()
    return sum
}
print(try onOneThread == x + x)
// Prints:
// true
// snippet.end
