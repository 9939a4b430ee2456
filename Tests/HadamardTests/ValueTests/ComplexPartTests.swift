import Testing

@testable import Hadamard

/// Complex powers and the sums near whose zeros digits would cancel: each part is right by itself.
@Suite struct ComplexPartTests {
    typealias Number = Complex<Double>

    /// Operands and results of 500 bits, rounded once.
    typealias Row = (Number, Number, Number)

    private static func z(_ real: Double, _ imaginary: Double) -> Number { Number(real, imaginary) }

    private static let powers: [Row] = [
        (
            z(-0x1.0e97c68a0285bp+0, -0x1.0c25d87a18d16p+1), z(0x1.5bc0c64de80fcp+1, -0x1.ec8dab79bc8b8p+2),
            z(0x1.77407be4a1ebep-20, 0x1.78a9cdac2b843p-21)
        ),
        (
            z(0x1.b8eb069095700p-3, -0x1.9c9a88a0359b8p-1), z(-0x1.fd2f6bcd00ab6p+2, 0x1.121c61dd54480p-3),
            z(-0x1.6c55e3a4b5059p+1, -0x1.0a874f2e9f6fdp+2)
        ),
        (
            z(-0x1.63340db7bfc2cp+1, -0x1.97ae50bed8028p-2), z(-0x1.ef86cc1d58331p+2, -0x1.d77fa4d0a631bp+2),
            z(-0x1.852d6887dd96bp-44, 0x1.fd0558019c276p-48)
        ),
        (
            z(-0x1.cfc10cd29a678p-2, 0x1.f60b7c2c912e0p+0), z(-0x1.b16150e79136ep+2, -0x1.3ed42685309b5p+2),
            z(-0x1.0f94f7f142203p+6, -0x1.b08d57d5a0e66p+1)
        ),
        (
            z(0x1.8779905fdeed0p-1, 0x1.57d728e5f0524p+1), z(0x1.634a56d145980p+0, 0x0.0p+0),
            z(-0x1.d9e5cb9104796p-1, 0x1.038d423232438p+2)
        ),
        (
            z(-0x1.3d65c7ecf52c4p-1, 0x1.6dc39055394e8p+1), z(-0x1.052b1aafeb8d8p+3, 0x0.0p+0),
            z(-0x1.110800e483d2ep-14, -0x1.2c77f517b3329p-13)
        ),
        (
            z(0x1.8a23e6b2916a0p-31, -0x1.93f33e5b6818ep+3), z(-0x1.5583dee71e214p+5, -0x1.6eeb612b7d881p+5),
            z(0x1.edcab6d0b76ccp-262, 0x1.99f72f62f5b6ap-261)
        ),
        (
            z(-0x1.a52725f082b78p-32, 0x1.2f7b36c9d71f6p+4), z(-0x1.3280af53a2210p+5, 0x1.395839922d980p+3),
            z(0x1.1c716616d773dp-185, 0x1.c360c59afa973p-190)
        ),
        (
            z(0x0.01e2b73f5b19cp-1022, -0x0.004b2aa20f364p-1022), z(0x1.3333333333333p-2, 0x1.999999999999ap-4),
            z(-0x1.91cfb150924b8p-310, -0x1.e6cd2f9979a45p-310)
        ),
        (
            z(0x1.0000000001198p+0, 0x1.c25c268497682p-44), z(0x1.d1a94a2000000p+39, 0x1.5d3ef79800000p+41),
            z(-0x1.01902bcdda297p+1, 0x1.54cdac79d0f41p-4)
        ),
    ]
    private static let sums: [Row] = [
        (
            z(0x1.25578d22e6ac0p-2, -0x1.bfb43f37c2c7ap-1), z(-0x1.5239eee493387p+1, -0x1.2d1928c0757d8p-1),
            z(0x1.58a8591d6355ap-2, -0x1.b859e1e785424p-1)
        ),
        (
            z(0x1.151827e6171d0p+0, -0x1.2894f8720f120p-3), z(-0x1.1d784e669abccp+0, 0x1.5e761dd8cd4f0p-3),
            z(0x1.2ee9f995a212dp+0, -0x1.d156f026fad2dp-4)
        ),
        (
            z(-0x1.1fa29bea4e040p-2, -0x1.9a13c2c0671dcp-2), z(0x1.c42ab8e283e50p+0, 0x1.978a64c7a2ea0p-2),
            z(0x1.db2aaf143dfd4p+0, 0x1.40e204f7bf548p-2)
        ),
        (
            z(-0x1.62e42ff40918ap-1, 0x1.4751a600a1660p-33), z(-0x1.62e42fef34ce3p-1, 0x1.9c77d15d4b9eep-31),
            z(-0x1.fb5474a8a21c6p-33, 0x1.ee4c3adf0327ap-32)
        ),
        (
            z(-0x1.62e42febb2828p-1, -0x1.d2546ce58a02ep-32), z(-0x1.62e42fe763ca2p-1, -0x1.a3f0ed1985ab8p-31),
            z(0x1.861e28d60d186p-31, -0x1.468d91c689e7bp-31)
        ),
        (
            z(0x0.0p+0, 0x0.0p+0), z(-0x1.3c00000000000p+5, 0x1.0000000000000p+0),
            z(0x1.173e922493298p-58, 0x1.b2e5bcd8ca167p-58)
        ),
        (
            z(0x1.0000000000000p-2, 0x1.0000000000000p+0), z(0x1.0000000000000p-2, -0x1.fffffffffdcd1p-1),
            z(0x1.4f6196cbda2fcp-2, 0x1.1978000000000p-41)
        ),
    ]
    private static let shrunk: [Row] = [
        (
            z(-0x1.f70daa814f220p-2, 0x1.8af7ed81acba0p+0), z(0x0.0p+0, 0x0.0p+0),
            z(0x1.b2edc53315abfp+0, 0x1.6fb0990eaf24ap+0)
        ),
        (
            z(-0x1.0b469fe667f3ap+1, -0x1.0f3e2af08aec0p-4), z(0x0.0p+0, 0x0.0p+0),
            z(-0x1.1e3b16a096379p+0, -0x1.fe3f92f5d3e87p-5)
        ),
        (
            z(-0x1.e32d1c2df0304p-11, 0x1.60c633478c38cp-12), z(0x0.0p+0, 0x0.0p+0),
            z(-0x1.585bc5a154fe1p-33, 0x1.2c374a9e50f36p-32)
        ),
        (
            z(0x1.156c337c591d6p-11, 0x1.324b019db66d0p-13), z(0x0.0p+0, 0x0.0p+0),
            z(0x1.4f1c8a8126e70p-35, 0x1.5e90d7fba9324p-35)
        ),
        (
            z(0x1.9cd79bbc336c2p-31, -0x1.e83feda507594p-9), z(0x0.0p+0, 0x0.0p+0),
            z(-0x1.776ecb9e8445ap-47, 0x1.2800f6dfa8f89p-26)
        ),
        (
            z(0x1.ad758470dcf58p-32, 0x1.eec51adf19cd8p-10), z(0x0.0p+0, 0x0.0p+0),
            z(-0x1.910aa9f6c2c09p-50, -0x1.3405334ab422ap-29)
        ),
        (
            z(0x1.4a3a018cc011dp+1, 0x1.3a64efb119a73p+1), z(0x0.0p+0, 0x0.0p+0),
            z(0x1.950d8a6949667p+0, 0x1.3bd4f2835962cp+1)
        ),
    ]

    /// In a run of which other elements take other ways, and alone, on every instruction set.
    private func check(
        _ rows: [Row], ulps: Double, _ compute: (Tensor, Tensor) throws -> Tensor,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        func error(_ x: Double, _ y: Double) -> Double { x == y ? 0 : abs(x - y) / y.ulp }
        for set in InstructionSet.available {
            try EngineSettings.with(.testing(set)) {
                let (a, b) = (try Tensor(scalars: rows.map(\.0)), try Tensor(scalars: rows.map(\.1)))
                let results = try compute(a, b).scalars(as: Number.self)
                for (index, (result, row)) in zip(results, rows).enumerated() {
                    let worst = max(
                        error(result.rawStorage.x, row.2.rawStorage.x), error(result.rawStorage.y, row.2.rawStorage.y))
                    #expect(worst <= ulps, "\(row) on \(set): \(result)", sourceLocation: location)
                    let alone = try compute(a[index], b[index]).item(as: Number.self)
                    #expect(alone.rawStorage == result.rawStorage, sourceLocation: location)
                }
            }
        }
    }

    @Test func powersOfAnyNumbers() throws { try check(Self.powers, ulps: 5) { try $0 ** $1 } }
    @Test func logarithmsOfSums() throws { try check(Self.sums, ulps: 2) { try $0.logAddExp($1) } }
    @Test func differencesFromTheTangent() throws { try check(Self.shrunk, ulps: 3) { a, _ in try a.tanhshrink() } }

    private static let wholes: [Number] = (-4...4).flatMap { x in (-4...4).map { Number(Double(x), Double($0)) } }

    /// Numbers of small whole parts have such powers, which are exact in both types, by a tensor as by a number.
    @Test func wholePowersAreExact() throws {
        for dtype in [DType.complex128, .complex64] {
            let base = try Tensor(scalars: Self.wholes).to(dtype)
            var power = try Tensor.ones([Self.wholes.count], dtype: dtype)
            for exponent in 0...7 {
                // Of 0 PyTorch has no power of 0 by a tensor.
                let kept = exponent == 0 ? try base.abs() .> 0 : try base.abs() .>= 0
                let exponents = try Tensor.full(base.shape, exponent, dtype: dtype)
                for set in InstructionSet.available {
                    let (one, other) = (try base ** exponent, try base ** exponents)
                    try EngineSettings.with(.testing(set)) {
                        try one.evaluate()
                        try other.evaluate()
                    }
                    #expect(one[kept] == power[kept], "\(dtype) ** \(exponent) on \(set)")
                    // Powers of 0 have NaN where PyTorch's have.
                    let nonzero = try base.abs() .> 0
                    #expect(other[nonzero] == power[nonzero], "\(dtype) ** \(exponent) on \(set)")
                }
                power = try power * base
            }
        }
    }

    /// So have the squares of those in the right half plane, to halves.
    @Test func halfPowersAreExact() throws {
        let roots = Self.wholes.filter { $0.rawStorage.x > 0 }
        for dtype in [DType.complex128, .complex64] {
            let root = try Tensor(scalars: roots).to(dtype)
            let square = try root * root
            var power = root
            for exponent in [0.5, 1.5, 2.5, 3.5] {
                #expect(try square ** exponent == power, "\(dtype) ** \(exponent)")
                #expect(
                    try square ** Tensor.full(square.shape, exponent, dtype: dtype) == power, "\(dtype) ** \(exponent)")
                power = try power * square
            }
        }
    }

    @Test func whatPyTorchComputesByProducts() throws {
        let minusOne = try Tensor(scalars: [Number(-1, 0)])
        #expect(try (minusOne ** 3) == minusOne)
        let steep = try Tensor(scalars: [Number(-5.3e-12, 2.9e10)])
        for cube in [try steep ** 3, try steep ** Tensor(scalars: [Number(3, 0)])] {
            let cube = try cube.item(as: Number.self).rawStorage
            #expect(abs(cube.x / 1.33719e10 - 1) < 1e-15 && abs(cube.y / -2.4389e31 - 1) < 1e-15)
        }
        let five = try Tensor(scalars: [Number(3, 4)])
        #expect(try five ** 0.5 == Tensor(scalars: [Number(2, 1)]))
        #expect(try five ** -1 == Tensor(scalars: [Number(0.12, -0.16)]))
        #expect(try five ** -2 == five.square().reciprocal())
        #expect(try five ** -0.5 == five.rsqrt())
        // Beyond products: a power on an axis stays on one.
        let axis = try Tensor(scalars: [Number(0, 1)])
        #expect(try axis ** 1_000_003 == Tensor(scalars: [Number(0, -1)]))
    }
}
