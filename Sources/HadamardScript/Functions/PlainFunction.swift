internal import Hadamard

/// A function of one or two operands without further parameters. All of its forms follow from a row of a table.
struct PlainFunction: Sendable {
    /// The kinds of the operands, and the function of them.
    enum Body: Sendable {
        case unary(@Sendable (Tensor) throws -> Tensor)
        /// Two tensors.
        case tensors(@Sendable (Tensor, Tensor) throws -> Tensor)
        /// A tensor, and a tensor or a number.
        case tensorAndOperand(@Sendable (Tensor, any TensorOperand) throws -> Tensor)
        /// Two operands, one of which has to be a tensor.
        case operands(@Sendable (TensorArgument, TensorArgument) throws -> Tensor)
    }

    let name: String
    /// The names of the parameters.
    let parameters: [String]
    let aliases: [String]
    let forms: Function.Forms
    /// The operation whose in-place rules are checked before the arguments are; nil where only the rules of assignment apply.
    let operation: Operation?
    let body: Body

    init(
        _ name: String, _ parameters: [String], aliases: [String] = [], forms: Function.Forms = .elementwise,
        operation: Operation? = nil, _ body: Body
    ) {
        self.name = name
        self.parameters = parameters
        self.aliases = aliases
        self.forms = forms
        self.operation = operation
        self.body = body
    }

    /// The function in all of its forms, with the parameter `inplace` where PyTorch has it.
    func function() -> Function {
        let flag = forms.contains(.inPlaceByFlag) ? ", inplace=False" : ""
        return Function(
            "\(name)(\(parameters.joined(separator: ", "))\(flag))", aliases: aliases, forms: forms, check: check
        ) { .tensor(TensorReference(try result($0))) }
    }

    private var check: Function.Check? {
        guard let operation else { return nil }
        if case .tensors = body { return Function.fits(operation, parameters[1], takesNumbers: false) }
        return Function.fits(operation, parameters[1])
    }

    private func result(_ arguments: Arguments) throws -> Tensor {
        let first = parameters[0]
        switch body {
        case .unary(let body): return try body(try arguments.tensor(first))
        case .tensors(let body): return try body(try arguments.tensor(first), try arguments.tensor(parameters[1]))
        case .tensorAndOperand(let body):
            return try body(try arguments.tensor(first), try arguments.operand(parameters[1]))
        case .operands(let body):
            let (left, right) = try arguments.operands(first, parameters[1])
            return try body(left, right)
        }
    }
}

extension PlainFunction {
    static func unary(
        _ name: String, aliases: [String] = [], forms: Function.Forms = .elementwise,
        _ body: @escaping @Sendable (Tensor) throws -> Tensor
    ) -> PlainFunction {
        PlainFunction(name, ["input"], aliases: aliases, forms: forms, .unary(body))
    }

    static func tensors(
        _ name: String, _ parameters: [String] = ["input", "other"], aliases: [String] = [],
        forms: Function.Forms = .elementwise, operation: Operation? = nil,
        _ body: @escaping @Sendable (Tensor, Tensor) throws -> Tensor
    ) -> PlainFunction {
        PlainFunction(name, parameters, aliases: aliases, forms: forms, operation: operation, .tensors(body))
    }

    static func tensorAndOperand(
        _ name: String, aliases: [String] = [], operation: Operation? = nil,
        _ body: @escaping @Sendable (Tensor, any TensorOperand) throws -> Tensor
    ) -> PlainFunction {
        PlainFunction(name, ["input", "other"], aliases: aliases, operation: operation, .tensorAndOperand(body))
    }

    static func operands(
        _ name: String, _ second: String = "other", aliases: [String] = [], forms: Function.Forms = .elementwise,
        operation: Operation? = nil, _ body: @escaping @Sendable (TensorArgument, TensorArgument) throws -> Tensor
    ) -> PlainFunction {
        PlainFunction(name, ["input", second], aliases: aliases, forms: forms, operation: operation, .operands(body))
    }

    /// An operator's function.
    static func binary(
        _ name: String, _ symbol: BinaryOperator, _ second: String = "other", aliases: [String] = []
    ) -> PlainFunction {
        operands(name, second, aliases: aliases, operation: TensorOperator.of(symbol).operation) { left, right in
            // Unlike the operator's, the function's number on the left is rounded to half precision beside it.
            if symbol == .multiply, case .tensor(let tensor) = right {
                return try TensorArithmetic.binary(symbol, .tensor(try left.asTensor(beside: tensor)), right)
            }
            return try TensorArithmetic.binary(symbol, left, right)
        }
    }

    /// A comparison's function.
    static func comparison(_ name: String, _ symbol: ComparisonOperator, aliases: [String] = []) -> PlainFunction {
        tensorAndOperand(name, aliases: aliases) { try TensorComparison.of(symbol)!.apply($0, $1) }
    }
}
