import Foundation
import Testing

@testable import Hadamard

/// Norms whose powers are no numbers of float64, though they are.
@Suite struct NormTests {
    /// Triangles with sides 3, 4 and 5, by powers of 2 over the whole range: 2 at the ends lose digits themselves.
    @Test(arguments: [DType.float64, .complex128])
    func scaledTriangles(_ dtype: DType) throws {
        let exponents = Array(stride(from: -1060, through: 1020, by: 20))
        let rows = exponents.map { [0.75 * scale($0), -scale($0), 0, 0.75 * scale($0 - 70)] }
        let x = try Tensor(scalars: rows.flatMap { $0 }).reshaped([exponents.count, 4]).to(dtype)
        let expected = exponents.map { 1.25 * scale($0) }
        #expect(try x.norm(dim: 1).scalars(as: Double.self) == expected)
        #expect(try x.norm(dim: 1, keepDim: true).scalars(as: Double.self) == expected)
        #expect(try x.transposed().norm(dim: 0).scalars(as: Double.self) == expected)
    }

    private func scale(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: 1) }

    @Test func mixedMagnitudes() throws {
        let rows: [([Double], Double)] = [
            ([1e290, 1e-300, 1, 1e308], 1e308), ([.infinity, 1, 0x1p-1060, 0], .infinity), ([0, 0, -0.0, 0], 0),
            ([.leastNonzeroMagnitude, 0, 0, 0], .leastNonzeroMagnitude), ([1e-200, 1, 0, 0], 1),
            ([.greatestFiniteMagnitude, 0, 0, 0], .greatestFiniteMagnitude),
            ([0x1p-450, 0, 0, 0], 0x1p-450), ([0x1p-449, 0, 0, 0], 0x1p-449), ([0x1p511, 0, 0, 0], 0x1p511),
        ]
        let x = try Tensor(scalars: rows.flatMap { $0.0 }).reshaped([rows.count, 4])
        #expect(try x.norm(dim: 1).scalars(as: Double.self) == rows.map { $0.1 })
        #expect(try Tensor(scalars: [1e300, .nan, .infinity]).norm().item(as: Double.self).isNaN)
        let big = try Tensor.full([7, 1 << 12], 1e200, dtype: .float64)
        #expect(try big.norm().item(as: Double.self).isClose(1e200 * Double(7 << 12).squareRoot(), within: 4))
    }

    /// `[a, a]` has the norm `2 ** (1 / p) * a`, for every `p`, sign and size.
    @Test(arguments: [0.3, 0.999, 1, 1.5, 2, 3, 7.5, 100, 899, 901, 5000, -0.5, -1, -2, -7, -1000])
    func otherOrders(_ p: Double) throws {
        for value in [1e-300, 3e-150, 1, 7e30, 1e150, 3e300] {
            let row = [value, -value]
            let expected = pow(2, 1 / p) * value
            let x = try Tensor(scalars: row)
            let tolerance = p.magnitude < 1 ? 2000.0 : 8
            #expect(try x.norm(p).item(as: Double.self).isClose(expected, within: tolerance), "\(value)")
            #expect(try x.norm(p, dim: 0, keepDim: true).item(as: Double.self).isClose(expected, within: tolerance))
            #expect(
                try x.dist(Tensor([0.0, 0.0]).to(.float64), p).item(as: Double.self).isClose(
                    expected, within: tolerance))
            guard value < 1e38 && value > 1e-37 else { continue }
            for dtype in [DType.float32, .bfloat16] {
                let narrow = try x.to(dtype)
                let single = try narrow[0].item(as: Double.self)
                let norm = try narrow.to(.float64).norm(p).to(dtype)
                #expect(try narrow.norm(p).snapshot() == norm.snapshot(), "\(dtype) \(single)")
            }
        }
    }

    @Test func zerosInfinitiesAndNaN() throws {
        let inf = Double.infinity
        let rows: [[Double]] = [[0, 2], [0, 0], [inf, 2], [.nan, 2], [inf, inf]]
        let x = try Tensor(scalars: rows.flatMap { $0 }).reshaped([5, 2])
        func norms(_ p: Double) throws -> [Double] { try x.norm(p, dim: 1).scalars(as: Double.self) }
        #expect(try norms(3).map(Text.init) == [2, 0, inf, .nan, inf].map(Text.init))
        #expect(try norms(-3).map(Text.init) == [0, 0, 2, .nan, inf].map(Text.init))
        #expect(try norms(-inf).map(Text.init) == [0, 0, 2, .nan, inf].map(Text.init))
        #expect(try norms(inf).map(Text.init) == [2, 0, inf, .nan, inf].map(Text.init))
        #expect(try norms(0) == [1, 0, 2, 2, 2])
        #expect(try norms(.nan).allSatisfy(\.isNaN))
        #expect(
            try x.to(.complex128).norm(2, dim: 1).scalars(as: Double.self).map(Text.init)
                == [2, 0, inf, .nan, inf].map(Text.init))
    }

    /// A number whose NaNs are equal.
    private struct Text: Equatable {
        let text: String
        init(_ value: Double) { text = "\(value)" }
    }
}

extension Double {
    fileprivate func isClose(_ other: Double, within ulps: Double) -> Bool { abs(self - other) <= ulps * other.ulp }
}
