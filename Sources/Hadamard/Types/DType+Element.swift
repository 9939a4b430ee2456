extension DType {
    /// The Swift type of the elements: the one place that knows it.
    var elementType: any TensorElement.Type {
        guard let type = Self.elementTypes[index] else { preconditionFailure("\(name) needs Swift's type") }
        return type
    }

    private static let elementTypes: [(any TensorElement.Type)?] = {
        var types: [any TensorElement.Type] = [
            Bool.self, UInt8.self, UInt16.self, UInt32.self, UInt64.self, Int8.self, Int16.self, Int32.self, Int64.self,
            BFloat16.self, Float.self, Double.self, Complex<Float>.self, Complex<Double>.self,
        ]
        #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
        types.append(Float16.self)
        #endif
        return allCases.map { dtype in types.first { $0.dtype == dtype } }
    }()
}
