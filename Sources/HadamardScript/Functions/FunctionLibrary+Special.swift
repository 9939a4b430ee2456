internal import Hadamard

extension FunctionLibrary {
    /// Special functions. Those without methods are of `torch.special` alone in PyTorch.
    static var special: [Function] {
        [
            special("erfc") { try $0.erfc() },
            special("erfinv") { try $0.erfinv() },
            special("lgamma", aliases: ["gammaln"]) { try $0.lgamma() },
            special("digamma", aliases: ["psi"]) { try $0.digamma() },
            special("i0") { try $0.i0() },
            special("i0e", forms: .functionAlone) { try $0.i0e() },
            special("i1", forms: .functionAlone) { try $0.i1() },
            special("i1e", forms: .functionAlone) { try $0.i1e() },
            special("ndtr", forms: .functionAlone) { try $0.ndtr() },
            special("ndtri", forms: .functionAlone) { try $0.ndtri() },
            Function("logit(input, eps=None)", forms: .all) { arguments in
                let eps = arguments["eps"].isNone ? nil : try arguments.float("eps")
                return .tensor(TensorReference(try arguments.tensor("input").logit(eps: eps)))
            },
            Function("polygamma(n, input)", forms: .functionAlone, body: derivative),
            Function("polygamma(input, n)", forms: [.method, .inPlace, .keepsLayout], body: derivative),
            weighted("xlogy", forms: .all, check: Function.fits(.xlogy, "other")) { try xlogy($0, $1) },
            weighted("xlog1py", forms: .functionAlone) { try xlog1py($0, $1) },
        ]
    }

    private static func special(
        _ name: String, aliases: [String] = [], forms: Function.Forms = .all,
        _ body: @escaping (Tensor) throws -> Tensor
    ) -> Function {
        Function("\(name)(input)", aliases: aliases, forms: forms) { arguments in
            .tensor(TensorReference(try body(try arguments.tensor("input"))))
        }
    }

    private static func derivative(_ arguments: Arguments) throws -> Value {
        let order = try arguments.integer("n")
        return .tensor(TensorReference(try arguments.tensor("input").polygamma(order)))
    }

    /// A logarithm times a factor; one of the two has to be a tensor.
    private static func weighted(
        _ name: String, forms: Function.Forms, check: Function.Check? = nil,
        _ body: @escaping (any TensorOperand, any TensorOperand) throws -> Tensor
    ) -> Function {
        Function("\(name)(input, other)", forms: forms, check: check) { arguments in
            let left = try arguments.operand("input")
            let right = try arguments.operand("other")
            if case .scalar = left, case .scalar = right { throw arguments.mismatch("input", "Tensor") }
            return .tensor(TensorReference(try body(left.operand, right.operand)))
        }
    }

    // These open the operands' types.
    private static func xlogy(_ a: some TensorOperand, _ b: some TensorOperand) throws -> Tensor {
        try Tensor.xlogy(a, b)
    }

    private static func xlog1py(_ a: some TensorOperand, _ b: some TensorOperand) throws -> Tensor {
        try Tensor.xlog1py(a, b)
    }
}
