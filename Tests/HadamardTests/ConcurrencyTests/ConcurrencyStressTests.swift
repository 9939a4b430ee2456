import Testing

@testable import Hadamard

/// Random expressions that share their parts, looked at by many threads at once, in every way that programs run.
@Suite(.serialized) struct ConcurrencyStressTests {
    // A thread has settings of its own: the same expression is run the shortest way by one and by tiles by another.
    private let ways = [
        EngineSettings.testing(elementsPerThread: 1 << 15), .testing(threads: 3, tile: 16), .testing(fuses: false),
        .testing(threads: 2), .testing(fuses: false, elementsPerThread: 1 << 15),
    ]

    /// Sums and products of random earlier parts. The numbers stay small whole ones, so that all results are exact.
    private func graph(_ seed: UInt64, _ nodes: Int, _ shape: [Int]) throws -> [Tensor] {
        var random = SplitMix64(seed: seed)
        var parts = [try Tensor.arange(shape.reduce(1, *), dtype: .float32).reshaped(shape) % 7]
        for _ in 1..<nodes {
            let a = parts[Int.random(in: 0..<parts.count, using: &random)]
            let b = parts[Int.random(in: 0..<parts.count, using: &random)]
            switch Int.random(in: 0..<5, using: &random) {
            case 0: parts.append(try (a + b) % 7)
            case 1: parts.append(try (a * b) % 7)
            case 2: parts.append(try a.maximum(b).to(.int64).to(.float32))
            case 3: parts.append(try Tensor.where(a .> b, b, 1))
            default: parts.append(try a.to(.float64) - b)
            }
            if parts.last!.dtype != .float32 { parts[parts.count - 1] = try (parts.last!.to(.float32) + 6) % 7 }
        }
        return parts
    }

    /// Errors that come up at one place, on many threads, and are asked for the line at once.
    @Test func linesOfErrors() throws {
        onThreads(4) { _ in
            for _ in 0..<20 {
                let error = expectTensorError { _ = try Tensor([1, 2, 3]) + Tensor([1, 2]) }
                #if os(Linux) && canImport(Runtime)
                #expect(error?.origin.sourceLocation?.contains("ConcurrencyStressTests.swift:") == true)
                #endif
            }
        }
    }

    @Test(arguments: [[40], [2500], [6, 1, 9], [0]])
    func sharedGraphs(_ shape: [Int]) throws {
        for round in 0..<12 {
            let seed = UInt64(round)
            let expected = try EngineSettings.with(ways[0]) { try graph(seed, 60, shape).map { try $0.snapshot() } }
            let shared = try EngineSettings.with(ways[1]) { try graph(seed, 60, shape) }
            let ways = ways
            onThreads(6) { number in
                var random = SplitMix64(seed: seed * 100 + UInt64(number))
                try EngineSettings.with(ways[number % ways.count]) {
                    for _ in 0..<20 {
                        let index = Int.random(in: 0..<shared.count, using: &random)
                        var mine = shared[index]
                        let consumer = try mine * 2
                        #expect(try mine.snapshot() == expected[index])
                        try mine += 1
                        if shape != [0] { try mine[0] *= 0 }
                        let difference = try consumer - shared[index]
                        #expect(try difference.snapshot() == expected[index])
                    }
                }
            }
        }
    }

    /// More threads than locks have places to sleep.
    @Test func aThousandThreads() throws {
        let leaf = try Tensor.arange(3000, dtype: .float32)
        let root = try (leaf + 1) * 2
        let other = try root - leaf
        onThreads(1000) { number in
            let found = try (number % 2 == 0 ? root : other)[number].item(as: Float.self)
            #expect(found == Float(number % 2 == 0 ? 2 * number + 2 : number + 2))
        }
    }

    /// What has no memory fails for all who look, and the parts it shares with what has memory are whole afterwards.
    @Test func failuresMeanwhile() throws {
        for _ in 0..<5 {
            let number = try Tensor.full([1], 3.0) + 1
            let huge = try number.expanded([1 << 50]) * 2
            let larger = try huge + huge.to(.float64)
            let small = try number * number
            onThreads(8) { thread in
                for _ in 0..<5 {
                    switch thread % 4 {
                    case 0: expectTensorError { try huge.evaluate() }
                    case 1: expectTensorError { try larger.evaluate() }
                    default:
                        let found = try [small, number].map { try $0.item(as: Float.self) }
                        #expect(found == [16, 4])
                    }
                }
            }
        }
    }
}
