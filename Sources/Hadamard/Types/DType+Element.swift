internal import ComplexModule

/// A Swift type that elements of a tensor are stored as.
protocol StoredElement: TensorElement {
    /// The number as an element: integers wrap and floats are rounded, as conversions of tensors do.
    init(wrapping scalar: Scalar)
}

extension DType {
    /// The Swift type of the elements: the one place that knows it.
    var elementType: any StoredElement.Type {
        guard let type = Self.elementTypes[index] else { preconditionFailure("\(name) needs Swift's type") }
        return type
    }

    private static let elementTypes: [(any StoredElement.Type)?] = {
        var types: [any StoredElement.Type] = [
            Bool.self, UInt8.self, UInt16.self, UInt32.self, UInt64.self, Int8.self, Int16.self, Int32.self, Int64.self,
            BFloat16.self, Float.self, Double.self, Complex<Float>.self, Complex<Double>.self,
        ]
        #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
        types.append(Float16.self)
        #endif
        return allCases.map { dtype in types.first { $0.dtype == dtype } }
    }()
}

extension Bool: StoredElement {
    init(wrapping scalar: Scalar) { self = !scalar.isZero }
}

extension StoredElement where Self: FixedWidthInteger {
    init(wrapping scalar: Scalar) { self.init(truncatingIfNeeded: scalar.wrappedInteger) }
}

extension UInt8: StoredElement {}
extension UInt16: StoredElement {}
extension UInt32: StoredElement {}
extension UInt64: StoredElement {}
extension Int8: StoredElement {}
extension Int16: StoredElement {}
extension Int32: StoredElement {}
extension Int64: StoredElement {}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
extension Float16: StoredElement {
    // By way of float32, as kernels convert.
    init(wrapping scalar: Scalar) { self.init(Float(scalar.real)) }
}
#endif

extension BFloat16: StoredElement {
    init(wrapping scalar: Scalar) { self.init(Float(scalar.real)) }
}

extension Float: StoredElement {
    init(wrapping scalar: Scalar) { self.init(scalar.real) }
}

extension Double: StoredElement {
    init(wrapping scalar: Scalar) { self = scalar.real }
}

extension Complex: StoredElement where RealType: StoredElement & BinaryFloatingPoint {
    init(wrapping scalar: Scalar) { self.init(RealType(scalar.real), RealType(scalar.imaginary)) }
}
