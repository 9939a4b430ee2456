internal import Hadamard

extension FunctionLibrary {
    /// The activation functions of `torch.nn.functional`.
    static var activations: [Function] {
        [
            activation("relu(input, inplace=False)", forms: .withoutOutput) { x, _ in
                try x.relu()
            },
            activation("silu(input, inplace=False)") { x, _ in try x.silu() },
            activation("relu6(input, inplace=False)") { x, _ in try x.relu6() },
            activation("leaky_relu(input, negative_slope=0.01, inplace=False)") { x, arguments in
                try x.leakyRelu(negativeSlope: arguments.real("negative_slope"))
            },
            activation("elu(input, alpha=1.0, inplace=False)") { x, arguments in
                try x.elu(alpha: arguments.real("alpha"))
            },
            activation("selu(input, inplace=False)") { x, _ in try x.selu() },
            activation("celu(input, alpha=1.0, inplace=False)") { x, arguments in
                try x.celu(alpha: arguments.real("alpha"))
            },
            activation("hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False)") { x, arguments in
                try x.hardtanh(min: arguments.real("min_val"), max: arguments.real("max_val"))
            },
            activation("hardsigmoid(input, inplace=False)") { x, _ in try x.hardsigmoid() },
            activation("hardswish(input, inplace=False)") { x, _ in try x.hardswish() },
            activation(
                "threshold(input, threshold, value, inplace=False)",
                forms: [.function, .inPlace, .output, .keepsLayout]
            ) { x, arguments in
                try x.threshold(arguments.scalar("threshold"), value: arguments.scalar("value"))
            },
            Function("hardshrink(input, lambd=0.5)", forms: .fresh) { arguments in
                try result(try arguments.tensor("input").hardshrink(lambda: arguments.real("lambd")))
            },
            Function("softshrink(input, lambd=0.5)", forms: .functionAlone) { arguments in
                try result(try arguments.tensor("input").softshrink(lambda: arguments.real("lambd")))
            },
            Function("softsign(input)", forms: [.function, .keepsLayout]) { try result($0.tensor("input").softsign()) },
            Function("tanhshrink(input)", forms: [.function, .keepsLayout]) {
                try result($0.tensor("input").tanhshrink())
            },
        ]
    }

    /// A function that writes over its input where `inplace` is true.
    private static func activation(
        _ signature: String, forms: Function.Forms = [.function, .inPlace, .keepsLayout],
        _ body: @escaping (Tensor, Arguments) throws -> Tensor
    ) -> Function {
        Function(signature, forms: forms) { arguments in
            let output = try body(try arguments.tensor("input"), arguments)
            guard try arguments.boolean("inplace") else { return try result(output) }
            try arguments.reference("input").overwrite(with: output)
            return arguments["input"]
        }
    }

    private static func result(_ tensor: Tensor) throws -> Value { .tensor(TensorReference(tensor)) }
}

extension Arguments {
    /// A number that is not complex, or a tensor that holds just one.
    func real(_ name: String) throws -> Double {
        switch try scalar(name) {
        case .bool(let value): return value ? 1 : 0
        case .int(let value): return Double(value)
        case .unsigned(let value): return Double(value)
        case .float(let value): return value
        case .complex: throw mismatch(name, "float")
        }
    }

    func optionalReal(_ name: String) throws -> Double? { self[name].isNone ? nil : try real(name) }
}
