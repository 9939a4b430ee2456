internal import Hadamard

/// Checks that PyTorch makes before the operation itself. Their order decides which error is reported.
extension Function {
    /// For an operation in place: that the result fits in the first argument.
    ///
    /// - Parameter takesNumbers: false where the other operand must be a tensor, which is checked first.
    static func fits(_ operation: Operation, _ other: String, takesNumbers: Bool = true) -> Check {
        { arguments in
            guard case .tensor(let reference) = arguments["input"], takesNumbers || arguments[other].isTensor else {
                return
            }
            try reference.tensor().checkInPlace(operation, try arguments.operand(other))
        }
    }

    /// For `out=`: that it has the result's type, where the function does not convert.
    func checkOutput(_ found: DType, _ expected: DType) throws {
        try checkReduction(found, expected)
        guard found != expected, let message = Self.exactOutputs[name] else { return }
        throw ScriptError("RuntimeError", message(name, found.messageName, expected.messageName))
    }

    private typealias Message = @Sendable (_ function: String, _ found: String, _ expected: String) -> String

    /// The functions that write no other type than their result's, and what PyTorch says of one.
    private static let exactOutputs: [String: Message] = {
        var messages: [String: Message] = [
            "where": { "Expected out type to be \($2) but got \($1)" },
            "nan_to_num": { "\($0): dtype of out: \($1) should be same as input: \($2)" },
            "float_power": {
                "the output given to \($0) has dtype \($1) but the operation's result requires dtype \($2)"
            },
            "heaviside": { name, _, _ in "\(name) is not yet implemented for tensors with different dtypes." },
            "logcumsumexp": { "expected scalar_type \($2) but found \($1)" },
            "logsigmoid": { "expected scalar type \($2) but found \($1)" },
        ]
        for name in [
            "neg", "abs", "sign", "sgn", "floor", "ceil", "round", "trunc", "frac", "conj_physical", "clamp",
            "clamp_min",
            "clamp_max", "bitwise_not", "softplus", "gelu", "softshrink", "hardshrink",
        ] { messages[name] = { "Found dtype \($1) but expected \($2)" } }
        for name in ["complex", "polar"] {
            messages[name] = { "Expected object of scalar type \($2) but got scalar type \($1) for argument 'out'" }
        }
        for name in ["signbit", "isposinf", "isneginf"] {
            messages[name] = { name, _, _ in "\(name) does not support non-boolean outputs." }
        }
        return messages
    }()
}
