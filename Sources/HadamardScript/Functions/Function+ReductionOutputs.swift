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

    /// PyTorch has no form of these functions that reduces all elements and has an `out=`.
    func checkForms(_ positional: [Value], _ keywords: [(name: String, value: Value)]) throws {
        guard name == "sum" || name == "prod", positional.count < 2,
            !keywords.contains(where: { $0.name == "dim" || $0.name == "axis" })
        else { return }
        throw signature.combinationError(positional[...], keywords)
    }

    /// The `dtype` that an `out=` stands for; nil where there is none. One that is given has to be the same.
    func accumulatedType(
        _ positional: [Value], _ keywords: [(name: String, value: Value)], _ target: Value
    ) throws -> DType? {
        guard case .tensor(let reference) = target else { return nil }
        let found = try reference.tensor().dtype
        let mayBeAny: Bool
        switch name {
        case "sum", "prod", "cumsum", "cumprod": mayBeAny = true
        case "mean", "nansum", "nanmean": mayBeAny = false
        default: return nil
        }
        if let given = keywords.first(where: { $0.name == "dtype" })?.value, !given.isNone {
            guard case .dtype(let expected) = given, expected != found else { return nil }
            throw ScriptError(
                "RuntimeError",
                name.hasPrefix("nan")
                    ? "nansum: provided dtype must match dtype of result. Got \(found.messageName) and "
                        + "\(expected.messageName)." : exactType(found, expected))
        }
        if mayBeAny { return found }
        let input = positional.first ?? keywords.first { $0.name == "input" }?.value
        guard case .tensor(let elements)? = input else { return nil }
        let isWhole = try elements.tensor().dtype.category < .float
        if name == "nansum" && isWhole { return found }
        return !isWhole && found.category >= .float ? found : nil
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
