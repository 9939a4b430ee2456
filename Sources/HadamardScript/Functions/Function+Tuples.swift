internal import Hadamard

extension Function {
    /// Writes a result's parts over the tensors of a tuple: `torch.frexp(x, out=(m, e))`. All are looked at, and computed,
    /// before any is written.
    func write(_ parts: [Value], over target: Value) throws -> Value {
        guard let targets = target.elements else {
            throw ScriptError.type("\(name)(): argument 'out' must be tuple of Tensors, not \(target.typeName)")
        }
        guard targets.count == parts.count else {
            throw ScriptError.type("expected tuple of \(parts.count) elements but got \(targets.count)")
        }
        let references = try targets.enumerated().map { place, target in
            guard let reference = target.reference else {
                throw ScriptError.type(
                    "expected Tensor as element \(place) in argument 1, but got \(target.typeName)")
            }
            return reference
        }
        let sources = try parts.compactMap { try $0.reference?.tensor() }
        if name == "frexp" {
            try checkMantissa(try references[0].tensor().dtype, sources[0].dtype)
            try checkExponent(try references[1].tensor().dtype)
        } else {
            try checkTypes(try references.map { try $0.tensor().dtype }, sources.map(\.dtype))
        }
        for (reference, source) in zip(references, sources) { try reference.checkReceives(source) }
        for source in sources { try source.evaluate() }
        for (reference, source) in zip(references, sources) { try reference.receive(source) }
        return target
    }

    private func checkTypes(_ found: [DType], _ expected: [DType]) throws {
        for (found, expected) in zip(found, expected) where found != expected {
            throw ScriptError(
                "RuntimeError", "expected scalar_type \(expected.messageName) but found \(found.messageName)")
        }
    }

    private func checkMantissa(_ found: DType, _ expected: DType) throws {
        guard found != expected else { return }
        let (found, expected) = (TensorError.cPlusPlusName(found), TensorError.cPlusPlusName(expected))
        throw ScriptError(
            "RuntimeError", "torch.\(name)() expects mantissa to have dtype \(expected) but got \(found)")
    }

    private func checkExponent(_ found: DType) throws {
        guard found != .int32 else { return }
        let found = TensorError.cPlusPlusName(found)
        throw ScriptError("RuntimeError", "torch.\(name)() expects exponent to have int dtype but got \(found)")
    }
}
