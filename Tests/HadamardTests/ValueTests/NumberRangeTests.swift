import Testing

@testable import Hadamard

/// Numbers beside tensors whose type cannot hold them: PyTorch's answers.
@Suite struct NumberRangeTests {
    private let mask: Tensor
    private let bytes: Tensor
    private let floats: Tensor

    init() throws {
        mask = try Tensor([true, false])
        bytes = try Tensor([1, 2], dtype: .uint8)
        floats = try Tensor([1.0, 2.0])
    }

    private func expectOverflow(
        _ type: String, _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Tensor
    ) {
        let error = expectTensorError("", location) { _ = try body() }
        #expect(
            error?.message == "value cannot be converted to type \(type) without overflow", sourceLocation: location)
    }

    @Test func choices() throws {
        expectOverflow("uint8_t") { try .where(mask, bytes, 300) }
        expectOverflow("uint8_t") { try .where(mask, -300, bytes) }
        expectOverflow("float") { try .where(mask, floats, 1e39) }
        #expect(try Tensor.where(mask, bytes, -1) == Tensor([1, 255], dtype: .uint8))
        #expect(try Tensor.where(mask, floats, Double.infinity) == Tensor(scalars: [1, Float.infinity]))
        #expect(try Tensor.where(mask, floats.to(.float16), 1e39) == Tensor(scalars: [Float16(1), .infinity]))
        #expect(try Tensor.where(mask, floats.to(.float64), 1e39) == Tensor([1.0, 1e39], dtype: .float64))
    }

    @Test func exponents() throws {
        expectOverflow("uint8_t") { try bytes ** 300 }
        expectOverflow("c10::Half") { try floats.to(.float16) ** 70000 }
        expectOverflow("c10::BFloat16") { try floats.to(.bfloat16) ** 1e39 }
        let power = try floats ** 1e39
        #expect(try power == Tensor(scalars: [1, Float.infinity]))
    }

    @Test func bounds() throws {
        expectOverflow("float") { try floats.clamp(max: 1e39) }
        expectOverflow("c10::Half") { try floats.to(.float16).clamp(min: -1e39) }
        #expect(try floats.clamp(max: Double.infinity) == floats)
    }

    /// Both parts of a complex number are looked at.
    @Test func imaginaryParts() throws {
        let far = Complex<Double>(0, 1e300)
        let zeros = try Tensor.zeros([2], dtype: .complex64)
        let type = "c10::complex<float>"
        expectOverflow(type) { try .full([2], far) }
        expectOverflow(type) { try .fullLike(zeros, far) }
        expectOverflow(type) { try zeros.maskedFill(mask, far) }
        expectOverflow(type) { try .where(mask, zeros, far) }
        expectOverflow(type) { try zeros.add(zeros, alpha: far) }
        expectOverflow(type) { try zeros.sub(zeros, alpha: far) }
        expectOverflow(type) { try zeros.addcmul(zeros, zeros, value: far) }
        expectOverflow(type) { try zeros.lerp(zeros, weight: far) }
        expectOverflow(type) {
            var changed = zeros
            try changed.assign([.index(0)], far)
            return changed
        }
        expectOverflow(type) {
            var changed = zeros
            try changed.assign(mask, far)
            return changed
        }
        #expect(try Tensor.full([1], far, dtype: .complex128).item(as: Complex<Double>.self) == far)
        let infinite = try Tensor.full([1], Complex<Double>(0, .infinity)).item(as: Complex<Float>.self)
        #expect(infinite.rawStorage == (0, .infinity))
    }

    /// By way of logarithms these would be NaN, or zeros of another sign.
    @Test func complexPowersOfWholeNumbers() throws {
        let z = try Tensor([Complex<Float>(-0.0, 0), Complex(0, 0), Complex(.nan, 1)], shape: [3])
        let ones = try Tensor.ones([3], dtype: .complex64)
        for power in [try z ** 0, try z ** 0.0, try z ** Complex<Double>(0, 0)] { #expect(power == ones) }
        let whole = try Tensor([0, 2, 3]) ** Complex<Double>(0, 0)
        #expect(whole == ones)
        #expect(try (z ** 1).snapshot() == z.snapshot())
    }
}
