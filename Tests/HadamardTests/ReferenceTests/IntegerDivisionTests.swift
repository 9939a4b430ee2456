import Testing

@testable import Hadamard

/// Integers of 64 bits are divided, and integers raised to powers, in vectors where they are small enough: on both sides of
/// every bound the results are Swift's.
@Suite struct IntegerDivisionTests {
    private static let numbers: [Int64] = {
        var numbers: [Int64] = [.max, .min + 1]
        for magnitude: Int64 in [1, 2, 3, 7, 10, 255, 1 << 26, 1 << 31, 1 << 50, 1 << 51, 1 << 52, 1 << 53, 1 << 62] {
            for step: Int64 in -1...1 { numbers += [magnitude + step, -magnitude - step] }
        }
        return numbers
    }()

    /// Pairs by size, so that most blocks have only small numbers, and by turns.
    private static let pairs: [(Int64, Int64)] = {
        var pairs: [(Int64, Int64)] = []
        for a in numbers {
            for b in numbers where b != 0 { pairs.append((a, b)) }
        }
        func size(_ pair: (Int64, Int64)) -> UInt64 { max(pair.0.magnitude, pair.1.magnitude) }
        return pairs.sorted { size($0) < size($1) } + pairs
    }()

    private func floored<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
        let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
        return rest != 0 && (rest < 0) != (b < 0) ? quotient - 1 : quotient
    }

    private func check<T: FixedWidthInteger & TensorElement>(_ pairs: [(T, T)], _ set: InstructionSet) throws {
        try EngineSettings.with(.testing(set)) {
            let a = try Tensor(scalars: pairs.map(\.0))
            let b = try Tensor(scalars: pairs.map(\.1))
            #expect(try a.floorDivide(b).scalars(as: T.self) == pairs.map { floored($0, $1) })
            #expect(try a.remainder(b).scalars(as: T.self) == pairs.map { $0 &- floored($0, $1) &* $1 })
            #expect(try a.div(b, rounding: .trunc).scalars(as: T.self) == pairs.map { $0 / $1 })
            #expect(try a.fmod(b).scalars(as: T.self) == pairs.map { $0 % $1 })
        }
    }

    @Test(arguments: InstructionSet.available) func quotientsAndRemainders(_ set: InstructionSet) throws {
        try check(Self.pairs, set)
        try check(Self.pairs.map { (UInt64(bitPattern: $0), UInt64(bitPattern: $1)) }, set)
    }

    @Test(arguments: InstructionSet.available) func powers(_ set: InstructionSet) throws {
        // Blocks of 128 with exponents below 64 only, and others.
        let exponents: [Int64] = (0..<384).map { (index: Int64) -> Int64 in index < 128 ? index % 64 : index - 128 }
        try EngineSettings.with(.testing(set)) {
            let exponent = try Tensor(scalars: exponents)
            for base: Int64 in [-3, -1, 0, 1, 2, 7, 10] {
                let expected = exponents.map { exponent in
                    (0..<exponent).reduce(Int64(1)) { (power: Int64, _: Int64) -> Int64 in power &* base }
                }
                let bases = try Tensor(scalars: exponents.map { _ in base })
                #expect(try bases.pow(exponent).scalars(as: Int64.self) == expected, "\(base)")
                for (index, power) in zip(exponents, expected) where index % 21 == 0 {
                    #expect(try bases.pow(Int(index)).scalars(as: Int64.self).allSatisfy { $0 == power })
                }
            }
        }
    }
}
