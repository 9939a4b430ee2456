// What several functions throw before they look at anything else.
extension Tensor {
    /// Throws for elements that are not of a floating-point type.
    func requireFloatingPoint(_ operation: String) throws(TensorError) {
        if !dtype.isFloatingPoint { throw .notImplemented(operation, dtype) }
    }

    /// Throws for complex elements, in the words that PyTorch has for the function.
    func refuseComplex(
        _ operation: String, _ message: String, kind: TensorError.Kind = .notImplemented
    ) throws(TensorError) {
        if dtype.isComplex { throw TensorError(kind, message, operation: operation, dtypes: [dtype]) }
    }
}

extension TensorError {
    /// The type's name in C++, as some of PyTorch's messages have it.
    package static func cPlusPlusName(_ dtype: DType) -> String { cPlusPlusNames[dtype.index] }

    private static let cPlusPlusNames = [
        "bool", "unsigned char", "short unsigned int", "unsigned int", "long unsigned int", "signed char", "short int",
        "int", "long int", "c10::Half", "c10::BFloat16", "float", "double", "c10::complex<float>",
        "c10::complex<double>",
    ]
}
