internal import Hadamard

/// What reductions say of an `out=` of another type than their result's.
extension Function {
    func checkReduction(_ found: DType, _ expected: DType) throws {
        guard found != expected, let message = reductionMessage(found, expected) else { return }
        throw ScriptError("RuntimeError", message)
    }

    private func reductionMessage(_ found: DType, _ expected: DType) -> String? {
        switch name {
        case "amax", "amin":
            return
                "Expected the dtype for input and out to match, but got \(expected.messageName) for input's dtype and "
                + "\(found.messageName) for out's dtype."
        case "argmax", "argmin", "norm", "vector_norm", "softmax", "log_softmax": return exactType(found, expected)
        case "any", "all":
            return found == .bool || found == .uint8
                ? nil : "\(name) only supports bool tensor for result, got: \(found.messageName)"
        case "logsumexp" where found.category < .float:
            return "logsumexp(): Expected floating point type for result tensor, but got: \(found.messageName)"
        default: return nil
        }
    }

    private func exactType(_ found: DType, _ expected: DType) -> String {
        let (found, expected) = (TensorError.cPlusPlusName(found), TensorError.cPlusPlusName(expected))
        return "Expected out tensor to have dtype \(expected), but got \(found) instead"
    }

    /// For a function of several results: that each of the targets has its result's type.
    func checkOutputs(_ found: [DType], _ expected: [DType]) throws {
        for (found, expected) in zip(found, expected) where found != expected {
            let isScan = name == "cummax" || name == "cummin"
            throw ScriptError(
                "RuntimeError",
                isScan
                    ? "expected scalar_type \(expected.messageName) but found \(found.messageName)"
                    : exactType(found, expected))
        }
    }
}
