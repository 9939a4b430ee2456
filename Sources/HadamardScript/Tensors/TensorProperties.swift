internal import Hadamard

/// Properties of tensors: `x.shape`, `x.dtype`, `x.T` ….
enum TensorProperties {
    /// The property with a name; nil where there is none.
    static func value(_ name: String, of reference: TensorReference) throws -> Value? {
        guard let property = table[name] else { return nil }
        return try property(reference)
    }

    private static let table: [String: @Sendable (TensorReference) throws -> Value] = [
        "shape": { .size(try $0.tensor().shape) },
        "dtype": { .dtype(try $0.tensor().dtype) },
        "ndim": { .integer(try $0.tensor().rank) },
        "itemsize": { .integer(try $0.tensor().dtype.byteCount) },
        "nbytes": { reference in
            let tensor = try reference.tensor()
            return .integer(tensor.count * tensor.dtype.byteCount)
        },
        "device": { _ in .device },
        "requires_grad": { _ in .boolean(false) },
        "is_cuda": { _ in .boolean(false) },
        "T": { .tensor(try reversed($0)) },
        "mT": { .tensor(try transposed($0)) },
        "real": { .tensor(try real($0)) },
        "imag": { .tensor(try imag($0)) },
        "data": { .tensor(try $0.view(.shape(try $0.tensor().shape))) },
    ]

    /// The real parts: of a real tensor itself, of a complex one a copy, which a change does not write through.
    static func real(_ reference: TensorReference) throws -> TensorReference {
        let tensor = try reference.tensor()
        return tensor.dtype.isComplex ? TensorReference(try tensor.real()) : reference
    }

    /// The imaginary parts, a copy.
    static func imag(_ reference: TensorReference) throws -> TensorReference {
        TensorReference(try reference.tensor().imag())
    }

    /// All dimensions in reverse order.
    private static func reversed(_ reference: TensorReference) throws -> TensorReference {
        try reference.view(.permutation(Array((0..<(try reference.tensor().rank)).reversed())))
    }

    /// The last two dimensions exchanged.
    private static func transposed(_ reference: TensorReference) throws -> TensorReference {
        let rank = try reference.tensor().rank
        guard rank >= 2 else {
            let message = "tensor.mT is only supported on matrices or batches of matrices. Got \(rank)-D tensor."
            throw ScriptError("RuntimeError", message)
        }
        return try reference.view(.permutation(Array(0..<(rank - 2)) + [rank - 1, rank - 2]))
    }
}
