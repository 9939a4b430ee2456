import Testing

@testable import Hadamard

/// Element types and the Swift types that stand for them.
@Suite struct ElementTypeTests {
    @Test(arguments: DType.allCases) func swiftTypes(dtype: DType) throws {
        func size<Element>(_ type: Element.Type) -> Int { MemoryLayout<Element>.size }
        #expect(dtype.elementType.dtype == dtype)
        #expect(size(dtype.elementType) == dtype.byteCount)
        let tensor = try Tensor([0, 1, 1], dtype: dtype)
        let zero = Scalar.bool(false).bits(as: dtype)
        #expect(zero == SIMD2())
        for (index, scalar) in try tensor.elements().enumerated() {
            #expect(scalar.category == dtype.category && scalar.real == (index == 0 ? 0 : 1))
        }
    }

    /// A number becomes the same element by itself as in a tensor that is converted.
    @Test(arguments: DType.allCases) func numbersAsElements(dtype: DType) throws {
        // Beyond a type's range floats become what the processor makes of them.
        let floats: [Double] = dtype.category < .float ? [0.5, 2.5, 100] : [-2.5, 1e10, 65519, 1e-40, -.infinity]
        let integers: [Int64] = [-3, 300, 1 << 40 + 1, .max, .min]
        for number in floats.map(Scalar.float) + integers.map(Scalar.int) {
            let tensor = try Tensor.full([1], number, dtype: number.category == .float ? .float64 : .int64)
            let bits = withUnsafeBytes(of: number.bits(as: dtype)) { Array($0.prefix(dtype.byteCount)) }
            #expect(try tensor.to(dtype).bytes() == bits, "\(number) as \(dtype)")
        }
    }

    /// Each trait is a row's own.
    @Test func traits() {
        for operation in [Operation.floorDivide, .truncDivide, .remainder, .fmod] {
            #expect(operation.refusesZeroDivisor(.int32) && !operation.refusesZeroDivisor(.float32))
        }
        for operation in [Operation.add, .mul, .div, .pow] { #expect(!operation.refusesZeroDivisor(.int32)) }
        let (number, single) = (TensorArgument.scalar(.int(2)), TensorArgument.tensor(try! Tensor.ones([1])))
        let several = TensorArgument.tensor(try! Tensor.ones([2]))
        #expect(Operation.mul.keepsPrecision(ofLeft: number, right: several))
        #expect(!Operation.mul.keepsPrecision(ofLeft: single, right: several))
        #expect(Operation.div.keepsPrecision(ofLeft: several, right: single))
        #expect(!Operation.div.keepsPrecision(ofLeft: number, right: several))
        #expect(!Operation.add.keepsPrecision(ofLeft: number, right: number))
    }
}
