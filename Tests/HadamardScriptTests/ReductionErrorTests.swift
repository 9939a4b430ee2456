import Foundation
import Hadamard
import Testing

@testable import HadamardScript

/// Reductions of data whose exact results are known: their errors stay within the limits that the article Accuracy of reductions
/// states. Those of 10⁸ elements are computed with `HADAMARD_TEST_EFFORT=100`.
@Suite struct ReductionErrorTests {
    /// A case of Tools/accuracy/reductions.py.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let dtype: String
        let limit: Double
        /// The smallest true value whose own last place counts.
        let unit: Double
        let isLong: Bool
        /// How many results there are to each true value.
        let step: Int
        let setup: String
        let expression: String
        /// True values as sums of two numbers.
        let truth: [(high: Double, low: Double)]

        init(_ text: Substring) {
            let lines = text.split(separator: "\n").map(String.init)
            let words = lines[1].split(separator: " ")
            testDescription = lines[0]
            dtype = String(words[0])
            limit = Double(words[1])!
            unit = Double(words[2])!
            isLong = words[3] == "long"
            step = Int(words[4])!
            setup = lines[2]
            expression = lines[3]
            truth = lines[4].split(separator: ", ").map { value in
                let parts = value.split(separator: " ").map { Double($0)! }
                return (parts[0], parts.count == 2 ? parts[1] : 0)
            }
        }
    }

    static let cases = exactReductions.split(separator: "\n\n").map(Case.init).filter { !$0.isLong || effort >= 100 }
    private static let effort = ProcessInfo.processInfo.environment["HADAMARD_TEST_EFFORT"].flatMap(Int.init) ?? 1

    @Test(arguments: cases) func errorsAreWithinTheirLimits(_ test: Case) throws {
        let interpreter = Interpreter { _ in }
        try interpreter.run(SourceText(test.setup), echoes: false)
        let result = try #require(try interpreter.evaluate(SourceText(test.expression)).tensor)
        #expect("\(result.dtype)" == test.dtype)
        let values = try result.to(.float64).reshaped([-1]).scalars(as: Double.self)
        let sampled = stride(from: 0, to: values.count, by: test.step).map { values[$0] }
        #expect(sampled.count == test.truth.count)
        for (value, truth) in zip(sampled, test.truth) {
            let error = try Self.error(of: value, truth.high, truth.low, result.dtype, unit: test.unit)
            #expect(error <= test.limit, "\(value), not \(truth.high): \(error) units in the last place")
        }
    }

    @Test func aWrongResultIsSeen() throws {
        #expect(try Self.error(of: 1, 1, 0x1p-60, .float64) == 0x1p-8)
        #expect(try Self.error(of: 1.5, 1, 0, .float16) == 512)
        #expect(try Self.error(of: .nan, 1, 0, .float32) == .infinity)
        #expect(try Self.error(of: 0, 1e-30, 0, .float32) == .infinity)
        #expect(try Self.error(of: 0x1p-24, 0, 0, .float32, unit: 1) == 0.5)
        #expect(Self.cases.count > 50)
    }

    /// In units in the last place of the true value.
    private static func error(
        of result: Double, _ high: Double, _ low: Double, _ dtype: DType, unit: Double = 0
    ) throws -> Double {
        let (digits, smallest): (Int, Int) =
            switch dtype {
            case .float16: (11, -14)
            case .bfloat16: (8, -126)
            case .float32: (24, -126)
            default: (53, -1022)
            }
        guard result.isFinite else { return .infinity }
        let size = Swift.max(high.magnitude, unit)
        let exponent = size == 0 ? smallest : Swift.max(Int(size.exponent), smallest)
        if result == 0 && unit == 0 && exponent > smallest { return .infinity }
        return abs((result - high) - low) / Double(sign: .plus, exponent: exponent - digits + 1, significand: 1)
    }
}
