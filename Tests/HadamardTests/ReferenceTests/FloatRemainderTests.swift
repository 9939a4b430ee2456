import Foundation
import Testing

@testable import Hadamard

/// Remainders of floats are exact however far apart the exponents are: the C library's, to the bit.
@Suite struct FloatRemainderTests {
    private static func doubles() -> [(Double, Double)] {
        var random = SplitMix64(seed: 31)
        let edges: [Double] = [
            0, -0.0, 1, -3, 7, 0x1p52, .infinity, -.infinity, .nan, 1e300, -1e-300, .leastNonzeroMagnitude,
            -.leastNormalMagnitude, .leastNormalMagnitude.nextDown, .greatestFiniteMagnitude,
        ]
        var pairs = edges.flatMap { a in edges.map { (a, $0) } }
        for _ in 0..<1500 {
            let (a, b) = (Double(bitPattern: random.next()), Double(bitPattern: random.next()))
            // Of any size, subnormal, with few digits, and near the dividend.
            let small = Double(bitPattern: (random.next() >> 12) >> (random.next() % 50))
            let short = Double(bitPattern: b.bitPattern & ~(1 << (random.next() % 53) - 1))
            let near = a * 0x1p-40 * (1 + Double(random.next() >> 11) * 0x1p-53)
            pairs += [(a, b), (a, small), (a, short), (a, near)]
        }
        return pairs
    }

    private static func floats() -> [(Float, Float)] {
        var random = SplitMix64(seed: 32)
        var pairs = doubles().prefix(225).map { (Float($0), Float($1)) }
        for _ in 0..<3000 {
            let (a, b) = (Float(bitPattern: random.next32()), Float(bitPattern: random.next32()))
            pairs += [(a, b), (a, Float(bitPattern: (random.next32() >> 9) >> (random.next32() % 22)))]
        }
        return pairs
    }

    private func check<T: TensorElement & BinaryFloatingPoint>(
        _ pairs: [(T, T)], _ fmod: (T, T) -> T, bits: (T) -> UInt64
    ) throws {
        let (a, b) = (try Tensor(scalars: pairs.map(\.0)), try Tensor(scalars: pairs.map(\.1)))
        let expected = pairs.map { fmod($0, $1) }
        // PyTorch's formulas.
        let floored = zip(pairs, expected).map { pair, rest in
            rest != 0 && (rest < 0) != (pair.1 < 0) ? rest + pair.1 : rest
        }
        for set in InstructionSet.available {
            let (rests, remainders) = try EngineSettings.with(.testing(set)) {
                (try a.fmod(b).scalars(as: T.self), try a.remainder(b).scalars(as: T.self))
            }
            for (index, pair) in pairs.enumerated() {
                func same(_ x: T, _ y: T) -> Bool { x.isNaN && y.isNaN || bits(x) == bits(y) }
                #expect(same(rests[index], expected[index]), "fmod\(pair) on \(set)")
                #expect(same(remainders[index], floored[index]), "remainder\(pair) on \(set)")
            }
        }
    }

    @Test func ofFloat64() throws { try check(Self.doubles(), { fmod($0, $1) }, bits: \.bitPattern) }
    @Test func ofFloat32() throws { try check(Self.floats(), { fmod($0, $1) }, bits: { UInt64($0.bitPattern) }) }

    @Test func quotientsOfNumbersFarApart() throws {
        let (a, b) = (try Tensor(scalars: [1e300, -1e300, 1e20]), try Tensor(scalars: [1e-300, 3.0, 3.14]))
        #expect(
            try a.floorDivide(b).scalars(as: Double.self) == [.infinity, -1e300 / 3, (1e20 - fmod(1e20, 3.14)) / 3.14])
    }
}

extension SplitMix64 {
    fileprivate mutating func next32() -> UInt32 { UInt32(truncatingIfNeeded: next()) }
}
