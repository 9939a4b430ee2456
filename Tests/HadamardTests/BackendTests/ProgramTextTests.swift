import Testing

@testable import Hadamard

/// A program's text says all of it.
@Suite struct ProgramTextTests {
    private static let effort = UInt64(TestEffort.value)

    /// Programs that random expressions come to, read back and run anew; those of exact operations by the reference too.
    @Test(arguments: [true, false]) func textsAreReadBack(isExact: Bool) throws {
        var texts: Set<String> = []
        for seed in 0..<(15 * Self.effort) {
            let backend = CheckingBackend(comparesReference: isExact)
            let settings = EngineSettings.testing(threads: seed % 3 == 0 ? 2 : 1, tile: seed % 2 == 0 ? 64 : nil)
            _ = try backend.watch(settings) {
                var program = RandomProgram(seed: seed + 500, isExact: isExact, hasReference: true)
                return try program.run(steps: 24)
            }
            texts.formUnion(backend.texts)
        }
        #expect(texts.count > 100)
        // All that a text can say has been said.
        for word in ["in place", "range from", "cast", "\n  out r", "order"] {
            let isSaid = texts.contains { $0.contains(word) }
            #expect(isSaid, "no text has \(word)")
        }
    }

    @Test func numbersOfAllKinds() throws {
        let numbers: [(DType, Scalar)] = [
            (.bool, .bool(true)), (.uint64, .unsigned(.max)), (.int64, .int(.min)), (.int8, .int(-128)),
            (.float32, .float(.nan)), (.float64, .float(Double(bitPattern: 0x7ff8_0000_0000_1234))),
            (.float64, .float(-.infinity)), (.float32, .float(-0.0)), (.float16, .float(65504)),
            (.float64, .float(.leastNonzeroMagnitude)), (.complex64, .complex(-0.0, .infinity)),
            (.complex128, .complex(.nan, 0.1)), (.float64, .float(-.nan)),
        ]
        for (dtype, number) in numbers {
            var program = Program([2])
            let constant = program.append(Program.Constant(dtype: dtype, number: number))
            _ = program.append(
                Program.Instruction(
                    operation: .cast, operandType: dtype, dtype: .complex128, operands: Operands(constant)))
            program.append(Program.Output(register: 0, dtype: .complex128, layout: nil, isInPlace: false))
            let parsed = try #require(Program(program.description), "\(program)")
            let isSame = parsed == program
            #expect(isSame && parsed.description == program.description)
            let bits = parsed.constants[0].number.bits(holdingIn: dtype)
            #expect(bits == number.bits(holdingIn: dtype), "\(program)")
        }
    }

    private static let sample = """
        program [2, 3]
          order [1, 0]
          i0 = float32 strides [3, 1]
          i1 = int64 strides [0, 1] range from 0 by 1 at 7
          i2 = bool strides [1, 2]
          r0 = cast i1 : int64 -> float32
          r1 = mul i0, 2.0 : float32
          r2 = where i2, r1, r0 : float32
          r3 = complex r2, 0.5 : float32 -> complex64
          r4 = mul r3, (1.0, -2.0) : complex64
          out r1 : float32 strides [1, 2] in place
        """

    @Test func theSample() throws {
        let program = try #require(Program(Self.sample))
        #expect(program.description == Self.sample)
        #expect(program.instructions.count == 5 && program.outputs.count == 2)
    }

    /// Lines whose parts stand in another order, or are not there.
    @Test func misplacedParts() {
        for line in [
            "r0 = cast : int32", "r0 = : int32", "r0 = cast : ", "r0 = ", "i0 = strides [1]",
            "out r0 strides [1] : bool",
            "out r0", "order [", "i0 = int32 strides [1] range from 0 by", "r0 = cast ( : int32",
        ] {
            #expect(Program("program [2]\n  r0 = cast true : bool -> int8\n  \(line)") == nil, "\(line)")
            #expect(Program("program [2]\n  \(line)") == nil, "\(line)")
        }
    }

    /// Damaged texts are refused or read as some other program, which then has a text of its own; nothing ends the process.
    @Test func damagedTexts() throws {
        var random = SplitMix64(seed: 11)
        let pieces = [
            "-1", "9223372036854775807", "9999999999999999999", "[", "]", ", ", " : ", " -> ", "r", "i", "nan", "inf",
            "(",
            ")", "out r9", "in place", "\n", " = ", "bits:", "bits:zz", "1e999", "strides []", "range from",
            "order [0, 0]",
            "\u{e9}", "float16", "where", "cast", "[-5, 3]", "[9223372036854775807, 9223372036854775807]",
        ]
        var read = 0
        for _ in 0..<(1500 * Int(Self.effort)) {
            var text = Array(Self.sample)
            for _ in 0..<random.size(1...3) {
                let start = random.size(0...(text.count - 1))
                let end = Swift.min(text.count, start + random.size(0...6))
                switch random.size(0...4) {
                case 0: text.removeSubrange(start..<end)
                case 1: text.insert(contentsOf: random.pick(pieces), at: start)
                case 2: text.replaceSubrange(start..<end, with: random.pick(pieces))
                case 3: text.insert(contentsOf: text[start..<end], at: random.size(0...(text.count - 1)))
                default:
                    var lines = String(text).split(separator: "\n", omittingEmptySubsequences: false)
                    lines.swapAt(random.size(0...(lines.count - 1)), random.size(0...(lines.count - 1)))
                    text = Array(lines.joined(separator: "\n"))
                }
                if text.isEmpty { text = ["p"] }
            }
            guard let program = Program(String(text)) else { continue }
            read += 1
            let again = try #require(Program(program.description), "\(program)")
            #expect(again.description == program.description)
        }
        #expect(read > 20)
    }
}
