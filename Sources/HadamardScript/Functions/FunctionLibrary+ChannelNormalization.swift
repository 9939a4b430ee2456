internal import Hadamard

extension FunctionLibrary {
    /// Normalizations of channels, as `torch.nn.functional` has them.
    static var channelNormalization: [Function] {
        [
            Function(
                "batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-5)",
                forms: .function
            ) { arguments in
                try normalized(arguments, "training") { try $0.batch(.checked, usesInput: $1, momentum: $2) }
            },
            Function(
                "instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, "
                    + "momentum=0.1, eps=1e-5)", forms: .function
            ) { arguments in
                try normalized(arguments, "use_input_stats") {
                    try $0.instance(.checked, usesInput: $1, momentum: $2)
                }
            },
            grouping("group_norm(input, num_groups, weight=None, bias=None, eps=1e-5)") { x, groups, parameters in
                if groups == 0 && x.rank >= 2 {
                    throw ScriptError("ZeroDivisionError", "integer division or modulo by zero")
                }
                return try x.groupNorm(
                    groups, weight: parameters.weight, bias: parameters.bias, eps: parameters.eps)
            },
        ]
    }

    /// The same as `torch` has them: in another order, and with fewer checks.
    static var torchNormalization: [Function] {
        [
            Function(
                "batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled)",
                forms: .function
            ) { arguments in
                try normalized(arguments, "training") { try $0.batch(.necessary, usesInput: $1, momentum: $2) }
            },
            Function(
                "instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, "
                    + "cudnn_enabled)", forms: .function
            ) { arguments in
                try normalized(arguments, "use_input_stats") {
                    try $0.instance(.necessary, usesInput: $1, momentum: $2)
                }
            },
            grouping("group_norm(input, num_groups, weight=None, bias=None, eps=1e-5, cudnn_enabled=True)") {
                try $0.groupNormalized($1, weight: $2.weight, bias: $2.bias, eps: $2.eps)
            },
            Function(
                "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5, cudnn_enable=True)",
                forms: .function, body: layerNorm),
        ]
    }

    /// The result; running statistics are updated in place.
    private static func normalized(
        _ arguments: Arguments, _ usesInput: String,
        _ body: (inout ChannelNormalization, Bool, Double) throws -> Tensor
    ) throws -> Value {
        let statistics = try ["running_mean", "running_var"].map { name in
            arguments[name].isNone ? nil : try arguments.reference(name)
        }
        var norm = ChannelNormalization(
            arguments.functionName, try arguments.tensor("input"), weight: try parameter(arguments, "weight"),
            bias: try parameter(arguments, "bias"), eps: try arguments.real("eps"), mean: try statistics[0]?.tensor(),
            variance: try statistics[1]?.tensor())
        let result = try body(&norm, try arguments.boolean(usesInput), try arguments.real("momentum"))
        if norm.isUpdated, let mean = norm.mean, let variance = norm.variance {
            try statistics[0]?.checkReceives(mean)
            try statistics[1]?.checkReceives(variance)
            try statistics[0]?.overwrite(with: mean)
            try statistics[1]?.overwrite(with: variance)
        }
        return .tensor(TensorReference(result))
    }

    private typealias Parameters = (weight: Tensor?, bias: Tensor?, eps: Double)

    private static func grouping(
        _ signature: String, _ body: @escaping (Tensor, Int, Parameters) throws -> Tensor
    ) -> Function {
        elementwise(signature, forms: .function) { x, arguments in
            let parameters = (
                try parameter(arguments, "weight"), try parameter(arguments, "bias"), try arguments.real("eps")
            )
            return try body(x, try arguments.integer("num_groups"), parameters)
        }
    }
}
