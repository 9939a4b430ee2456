import Testing

@testable import Hadamard

/// Many threads that look at the same pending expressions at once.
@Suite(.serialized) struct ConcurrencyExpressionTests {
    private let settings = [
        EngineSettings.testing(threads: 1), .testing(threads: 3, tile: 64), .testing(threads: 2),
        .testing(threads: 5, tile: 7),
    ]

    private func counting(_ count: Int) throws -> Tensor { try Tensor(scalars: (0..<count).map { Float($0) }) }

    @Test func oneExpressionManyThreads() throws {
        for round in 0..<40 {
            let a = try counting(500 + round)
            let b = try (a * 2 + 1) * a
            let c = try b - a
            let expected: [Float] = (0..<(500 + round)).map { (x: Int) -> Float in Float(x * (x * 2 + 1) - x) }
            let settings = settings
            onThreads(6) { number in
                try EngineSettings.with(settings[number % 4]) {
                    if number % 2 == 0 { try b.evaluate() }
                    let found = try c.scalars(as: Float.self)
                    #expect(found == expected)
                }
            }
        }
    }

    /// Programs over the same nodes, started from both ends, must not wait for each other for ever.
    @Test func overlappingExpressionsInOppositeOrders() throws {
        for _ in 0..<30 {
            let leaf = try counting(300)
            var chain = [try leaf + 1]
            for _ in 0..<12 { chain.append(try chain.last! * 0.5 + chain.first!) }
            var sums: [Tensor] = []
            for index in chain.indices { sums.append(try chain[index] - chain[chain.count - 1 - index]) }
            let expected = try EngineSettings.with(.testing(fuses: false)) {
                var values = [try leaf + 1]
                for _ in 0..<12 { values.append(try values.last! * 0.5 + values.first!) }
                return try values.indices.map { try (values[$0] - values[12 - $0]).snapshot() }
            }
            let shared = sums
            sums = []
            chain = []
            onThreads(4) { number in
                let order = number % 2 == 0 ? Array(shared.indices) : Array(shared.indices.reversed())
                for index in order {
                    let place = (index + number / 2 * 5) % 13
                    let found = try shared[place].snapshot()
                    #expect(found == expected[place])
                }
            }
        }
    }

    /// References die while others look: memory is given away only when nobody can see it.
    @Test func referencesThatDieMeanwhile() throws {
        for round in 0..<60 {
            var parts: [Tensor] = []
            let expected: [Float] = [2, 4, 1, 6, 12]
            do {
                let leaf = try counting(256)
                try leaf.evaluate()
                parts = [try leaf * 2, try leaf + 3, leaf]
                parts.append(try parts[0] + parts[1])
                parts.append(try parts[3] * parts[0])
            }
            let shared = parts
            parts = []
            onThreads(5) { number in
                // Everybody holds one part, drops the rest, and changes a copy of its own.
                let index = (number + round) % 5
                var mine: Tensor? = shared[index]
                var copy = shared[index]
                try copy += 1
                if number % 2 == 0 { mine = nil }
                let element = try copy[1].item(as: Float.self)
                #expect(element == expected[index] + 1)
                if let mine { #expect(try mine[1].item(as: Float.self) == element - 1) }
            }
        }
    }

    @Test func oneTensorManyWriters() throws {
        let shared = try counting(2000)
        try shared.evaluate()
        let before = try shared.snapshot()
        let settings = settings
        onThreads(6) { number in
            try EngineSettings.with(settings[number % 4]) {
                for _ in 0..<30 {
                    var mine = shared
                    try mine *= number
                    try mine[1...] += mine[..<1999]
                    mine[0] = try Tensor(-1.0)
                    #expect(try mine[1999].item(as: Float.self) == Float(number * (1999 + 1998)))
                }
            }
        }
        #expect(try shared.snapshot() == before)
    }

    @Test func newConsumersMeanwhile() throws {
        for _ in 0..<40 {
            let a = try counting(400) * 3
            let total = try a + a
            onThreads(5) { number in
                switch number {
                case 0: try a.evaluate()
                case 1: try total.evaluate()
                default:
                    let view = try (a + number).reshaped([20, 20]).transposed()
                    #expect(try view[1, 0].item(as: Float.self) == Float(3 + number))
                }
            }
            #expect(try total[7].item(as: Float.self) == 42)
        }
    }

    @Test func tasksWithSettingsOfTheirOwn() async throws {
        let a = try counting(1000)
        let expected = try EngineSettings.with(.testing(fuses: false)) { try (a * a - 1).snapshot() }
        try await withThrowingTaskGroup(of: Snapshot.self) { group in
            for number in 0..<24 {
                group.addTask {
                    try EngineSettings.with(.testing(threads: number % 5 + 1, fuses: number % 2 == 0, tile: 64)) {
                        try (a * a - 1).snapshot()
                    }
                }
            }
            for try await snapshot in group { #expect(snapshot == expected) }
        }
    }
}
