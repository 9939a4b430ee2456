import Testing

@testable import Hadamard

/// Right sides that read what is being written give the result as if they had been copied first, however many tiles and
/// threads it takes.
@Suite(.serialized) struct SelfOverlapTests {
    private let n = 3000

    private func expect(
        _ change: (inout Tensor) throws -> Void, gives expected: (inout [Int]) -> Void,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        for settings in EngineSettings.equivalents(.chosen) {
            try EngineSettings.with(settings) {
                var tensor = try Tensor(scalars: (0..<n).map { $0 * $0 % 101 })
                var array = (0..<n).map { $0 * $0 % 101 }
                try change(&tensor)
                expected(&array)
                #expect(try tensor.scalars(as: Int.self) == array, "\(settings)", sourceLocation: location)
            }
        }
    }

    @Test func neighbours() throws {
        let n = n
        try expect { a in
            try a[1...] += a[..<(n - 1)]
        } gives: { a in
            let old = a
            for i in 1..<n { a[i] += old[i - 1] }
        }
        try expect { a in
            try a[1...] += a[..<(n - 1)] * 2
        } gives: { a in
            let old = a
            for i in 1..<n { a[i] += old[i - 1] * 2 }
        }
        try expect { a in
            try a[..<(n - 1)] *= a[1...] + a[..<(n - 1)]
        } gives: { a in
            let old = a
            for i in 0..<(n - 1) { a[i] *= old[i] + old[i + 1] }
        }
        try expect { a in
            a[1...] = a[..<(n - 1)]
        } gives: { a in
            let old = a
            for i in 1..<n { a[i] = old[i - 1] }
        }
        try expect { a in
            try a.assign([.slice(nil, n - 1)], a[1...])
        } gives: { a in
            a = Array(a[1...]) + [a[n - 1]]
        }
    }

    @Test func reversed() throws {
        let backwards = TensorIndex.slice(nil, nil, step: -1)
        try expect { a in
            a[0...] = a[backwards]
        } gives: { a in
            a.reverse()
        }
        try expect { a in
            try a *= a[backwards]
        } gives: { a in
            a = zip(a, a.reversed()).map { $0 * $1 }
        }
        try expect { a in
            try a[backwards] -= a * 1
        } gives: { a in
            a = zip(a, a.reversed()).map { $0 - $1 }
        }
        try expect { a in
            try a[0...] += a[backwards]
        } gives: { a in
            a = zip(a, a.reversed()).map { $0 + $1 }
        }
    }

    @Test func elementsOfItself() throws {
        try expect { a in
            try a += a[7]
        } gives: { a in
            a = a.map { [seven = a[7]] in $0 + seven }
        }
        try expect { a in
            try a[0...] *= a[2999] + 1
        } gives: { a in
            a = a.map { [last = a[2999]] in $0 * (last + 1) }
        }
        try expect { a in
            try a[.slice(nil, nil, step: 2)] += a[.slice(1, nil, step: 2)]
        } gives: { a in
            let old = a
            for i in stride(from: 0, to: 3000, by: 2) { a[i] += old[i + 1] }
        }
    }

    @Test func transposed() throws {
        for settings in EngineSettings.equivalents(.chosen) {
            try EngineSettings.with(settings) {
                let numbers = (0..<(70 * 70)).map { $0 * $0 % 101 }
                func transposed(_ array: [Int]) -> [Int] { (0..<4900).map { array[$0 % 70 * 70 + $0 / 70] } }
                var a = try Tensor(numbers, shape: [70, 70])
                try a *= a.transposed()
                #expect(try a.scalars(as: Int.self) == zip(numbers, transposed(numbers)).map { $0 * $1 }, "\(settings)")
                var b = try Tensor(numbers, shape: [70, 70])
                try b[0...] += b.transposed() + 1
                #expect(try b.scalars(as: Int.self) == zip(numbers, transposed(numbers)).map { $0 + $1 + 1 })
                var c = try Tensor(numbers, shape: [70, 70])
                c[0...] = try c.transposed()
                #expect(try c.scalars(as: Int.self) == transposed(numbers))
                var d = try Tensor(numbers, shape: [70, 70])
                try d *= d[0]
                #expect(try d.scalars(as: Int.self) == numbers.indices.map { numbers[$0] * numbers[$0 % 70] })
            }
        }
    }

    /// The view that is read is somebody's, and stays what it was.
    @Test func heldViewsStay() throws {
        for settings in EngineSettings.equivalents(.chosen) {
            try EngineSettings.with(settings) {
                var a = try Tensor.arange(2000).reshaped([2, 1000]) + 0
                try a.evaluate()
                let row = a[0]
                try a[0] += row
                #expect(try row.scalars(as: Int.self) == Array(0..<1000))
                #expect(try a[0].scalars(as: Int.self) == (0..<1000).map { $0 * 2 })
                let second = a[1]
                try a[1] *= 2
                #expect(try second.scalars(as: Int.self) == Array(1000..<2000))
                var copy = a
                try copy[0] *= copy[1]
                #expect(try a[0].scalars(as: Int.self) == (0..<1000).map { $0 * 2 })
            }
        }
    }
}
