import Testing

@testable import Hadamard

/// NumPy's validation sets: special values, and numbers that are hard to get right.
@Suite struct UmathTests {
    /// The functions, by NumPy's names.
    static let functions: [String: @Sendable (Tensor) throws -> Tensor] = [
        "arccos": { try $0.acos() },
        "arccosh": { try $0.acosh() },
        "arcsin": { try $0.asin() },
        "arcsinh": { try $0.asinh() },
        "arctan": { try $0.atan() },
        "arctanh": { try $0.atanh() },
        "cos": { try $0.cos() },
        "cosh": { try $0.cosh() },
        "exp": { try $0.exp() },
        "exp2": { try $0.exp2() },
        "expm1": { try $0.expm1() },
        "log": { try $0.log() },
        "log10": { try $0.log10() },
        "log1p": { try $0.log1p() },
        "log2": { try $0.log2() },
        "sin": { try $0.sin() },
        "sinh": { try $0.sinh() },
        "tan": { try $0.tan() },
        "tanh": { try $0.tanh() },
    ]

    /// Functions that PyTorch does not have either.
    static let without: Set<String> = ["cbrt"]

    @Test func everySetHasAFunction() {
        let names = Set(UmathSet.all.map(\.name))
        #expect(names == Set(Self.functions.keys).union(Self.without))
        #expect(UmathSet.all.count == 40)
        #expect(UmathSet.all.reduce(0) { $0 + $1.inputs.count } == 26_610)
    }

    @Test(arguments: UmathSet.all.filter { functions[$0.name] != nil }, InstructionSet.available)
    func resultsAreNearNumPys(set: UmathSet, isa: InstructionSet) throws {
        let function = try #require(Self.functions[set.name])
        let format: FloatFormat = set.bits == 32 ? .single : .double
        let bytes = set.inputs.flatMap { bits in (0..<set.bits / 8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
        }
        let input = try Tensor(bytes: bytes, shape: [set.inputs.count], dtype: set.bits == 32 ? .float32 : .float64)
        let results = try EngineSettings.with(.testing(isa)) { try function(input).bytes() }
        var failures: [String] = []
        for (index, output) in set.outputs.enumerated() {
            let result = format.bits(results, index)
            if format.same(output, result, anyZero: false) { continue }
            let distance = format.distance(output, result)
            // No distance, but another number: a zero of the wrong sign.
            if distance == 0 || distance > UInt64(set.ulps) {
                let (x, wanted, given) = (set.inputs[index], output, result)
                failures.append("\(format.value(x)): \(format.value(wanted)), but \(format.value(given))")
            }
        }
        #expect(failures.isEmpty, "\(failures.count) of \(set.inputs.count): \(failures.prefix(5))")
    }
}
