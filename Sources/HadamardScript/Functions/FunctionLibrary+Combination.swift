internal import Hadamard

extension FunctionLibrary {
    /// Functions of an input and two more operands, and bounds.
    static var combination: [Function] {
        [
            elementwise("clamp(input, min=None, max=None)", aliases: ["clip"]) { x, arguments in
                try x.clamp(
                    min: try bound(arguments, "min", beside: "max"), max: try bound(arguments, "max", beside: "min"))
            },
            elementwise("clamp_min(input, min)") { x, arguments in try x.clamp(min: try arguments.operand("min")) },
            elementwise("clamp_max(input, max)") { x, arguments in try x.clamp(max: try arguments.operand("max")) },
            Function("where(condition, input, other)", forms: .functionOnly, body: selected),
            Function("where(input, condition, other)", forms: [.method, .keepsLayout], body: selected),
            elementwise("lerp(input, end, weight)") { x, arguments in
                try x.lerp(arguments.tensor("end"), weight: arguments.operand("weight"))
            },
            elementwise("addcmul(input, tensor1, tensor2, *, value=1)") { x, arguments in
                try x.addcmul(
                    arguments.tensor("tensor1"), arguments.tensor("tensor2"), value: arguments.scalar("value"))
            },
            elementwise("addcdiv(input, tensor1, tensor2, *, value=1)") { x, arguments in
                try x.addcdiv(
                    arguments.tensor("tensor1"), arguments.tensor("tensor2"), value: arguments.scalar("value"))
            },
            elementwise("masked_fill(input, mask, value)", forms: .withoutOutput) { x, arguments in
                try x.maskedFill(arguments.tensor("mask"), arguments.operand("value"))
            },
            // In place a view may hold elements more than once.
            Function("masked_fill_(input, mask, value)") { arguments in
                let (input, mask) = (try arguments.reference("input"), try arguments.tensor("mask"))
                let result = try input.tensor().maskedFill(mask, arguments.operand("value"))
                try input.overwrite(with: result, where: mask)
                return .tensor(input)
            },
            elementwise("masked_scatter(input, mask, source)", forms: .withoutOutput) { x, arguments in
                try x.maskedScatter(arguments.tensor("mask"), arguments.tensor("source"))
            },
        ]
    }

    /// A bound of `clamp`: beside a plain number a tensor without dimensions counts as one too.
    private static func bound(
        _ arguments: Arguments, _ name: String, beside other: String
    ) throws -> (any TensorOperand)? {
        guard case .tensor(let tensor)? = try arguments.optionalOperand(name), tensor.rank == 0,
            case .scalar? = try arguments.optionalOperand(other)
        else { return try arguments.optionalOperand(name) }
        return try arguments.scalar(name)
    }

    private static func selected(_ arguments: Arguments) throws -> Value {
        let condition = try arguments.tensor("condition")
        let (chosen, other) = (try arguments.operand("input"), try arguments.operand("other"))
        return .tensor(TensorReference(try Tensor.where(condition, chosen, other)))
    }
}
