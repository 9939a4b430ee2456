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

    /// 2^63 and 2^64 are doubles, and past the ends of int64 and uint64.
    @Test func endsOfSixtyFourBits() throws {
        let (top, whole) = (0x1p63, try Tensor([1, 2, 3]))
        for (dtype, end) in [(DType.int64, top), (.uint64, 0x1p64)] {
            let name = "\(dtype)_t"
            let x = try whole.to(dtype)
            let all = try Tensor([true, true, true])
            expectOverflow(name) { try .full([1], end, dtype: dtype) }
            expectOverflow(name) { try .fullLike(x, end) }
            expectOverflow(name) { try Tensor(.scalar(.float(end)), dtype: dtype) }
            expectOverflow(name) { try x.maskedFill(all, end) }
            expectOverflow(name) { try x.threshold(end, value: 0) }
            expectOverflow(name) { try x.threshold(0, value: end) }
            expectOverflow(name) { try x.addcmul(x, x, value: end) }
            var changed = x
            expectOverflow(name) {
                try changed.assign([.index(0)], end)
                return changed
            }
            expectOverflow(name) {
                try changed.assign(all, end)
                return changed
            }
            #expect(changed == x)
            #expect(try Tensor.full([1], end.nextDown, dtype: dtype).item(as: Double.self) == end.nextDown)
        }
        expectOverflow("int64_t") { try whole.hardtanh(min: 0, max: top) }
        expectOverflow("int64_t") { try .full([1], UInt64(1) << 63, dtype: .int64) }
        expectOverflow("int64_t") { try .full([1], (-top).nextDown, dtype: .int64) }
        #expect(try Tensor.full([1], -top, dtype: .int64).item(as: Int.self) == .min)
        #expect(try Tensor.full([1], Int.min, dtype: .int64).item(as: Int.self) == .min)
        #expect(try Tensor.full([1], UInt64.max, dtype: .uint64).item(as: UInt64.self) == .max)
        // Negative integers wrap in unsigned types, down to less the largest.
        #expect(try Tensor.full([1], Int.min, dtype: .uint64).item(as: UInt64.self) == 1 << 63)
        #expect(try Tensor.full([1], -255, dtype: .uint8).item(as: Int.self) == 1)
        expectOverflow("uint8_t") { try .full([1], -256, dtype: .uint8) }
    }

    /// Fractions above the largest element are cut off, those below the smallest are past it.
    @Test func fractionsAtTheEnds() throws {
        #expect(try Tensor.full([1], 127.5, dtype: .int8).item(as: Int.self) == 127)
        #expect(try Tensor.full([1], 255.5, dtype: .uint8).item(as: Int.self) == 255)
        #expect(try Tensor.full([1], 4294967295.5, dtype: .uint32).item(as: Int.self) == 4_294_967_295)
        expectOverflow("int8_t") { try .full([1], 128.0, dtype: .int8) }
        expectOverflow("int8_t") { try .full([1], -128.5, dtype: .int8) }
        expectOverflow("uint8_t") { try .full([1], -0.5, dtype: .uint8) }
    }

    @Test func integerBounds() throws {
        let x = try Tensor([1, 2, 3])
        #expect(try x.clamp(max: UInt64(1) << 63) == x)
        #expect(try x.clamp(max: UInt64.max) == x)
        #expect(try x.clamp(max: Int.max) == x && x.clamp(min: Int.min) == x)
        #expect(try x.to(.uint64).clamp(min: UInt64(1) << 63).scalars(as: UInt64.self) == [1 << 63, 1 << 63, 1 << 63])
        #expect(try x.to(.uint64).clamp(min: Int.min) == x.to(.uint64))
        #expect(try x.to(.int8).clamp(min: -1000, max: 1000) == x.to(.int8))
        for (body, message) in [
            (
                { try x.clamp(min: UInt64(1) << 63) },
                "Clamp min value 9.22337e+18 is outside the representable range of Long"
            ),
            ({ try x.to(.uint64).clamp(max: -1) }, "Clamp max value -1 is outside the representable range of UInt64"),
            ({ try x.to(.int8).clamp(min: 128) }, "Clamp min value 128 is outside the representable range of Char"),
        ] as [(() throws -> Tensor, String)] {
            #expect(expectTensorError { _ = try body() }?.message == message)
        }
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
