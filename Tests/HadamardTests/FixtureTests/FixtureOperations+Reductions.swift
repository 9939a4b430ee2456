import Hadamard

/// Reductions and what is composed of them: Tools/fixtures/reductions.py says which operands and attributes there are.
extension FixtureOperations {
    static let reductions: [String: Row] = [
        "sum": .value { try $0.tensor().sum(dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "nansum": .value { try $0.tensor().nansum(dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "mean": .value { try $0.tensor().mean(dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "nanmean": .value { try $0.tensor().nanmean(dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "prod": .value { try $0.tensor().prod(dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "amax": .value { try $0.tensor().amax(dim: $0.dims, keepDim: $0.keeps) },
        "amin": .value { try $0.tensor().amin(dim: $0.dims, keepDim: $0.keeps) },
        "any": .value { try $0.tensor().any(dim: $0.dims, keepDim: $0.keeps) },
        "all": .value { try $0.tensor().all(dim: $0.dims, keepDim: $0.keeps) },
        "count_nonzero": .value { try $0.tensor().countNonzero(dim: $0.dims) },
        "logsumexp": .value { try $0.tensor().logSumExp(dim: $0.dims, keepDim: $0.keeps) },
        "argmax": .value { try $0.tensor().argmax(dim: $0.dims?.first, keepDim: $0.keeps) },
        "argmin": .value { try $0.tensor().argmin(dim: $0.dims?.first, keepDim: $0.keeps) },
        "max": .value { try $0.tensor().max() },
        "min": .value { try $0.tensor().min() },
        "max.values": .value { try $0.tensor().max(dim: $0.dim(), keepDim: $0.keeps).values },
        "max.indices": .value { try $0.tensor().max(dim: $0.dim(), keepDim: $0.keeps).indices },
        "min.values": .value { try $0.tensor().min(dim: $0.dim(), keepDim: $0.keeps).values },
        "min.indices": .value { try $0.tensor().min(dim: $0.dim(), keepDim: $0.keeps).indices },
        "aminmax.min": .value { try $0.tensor().aminmax(dim: $0.dims?.first, keepDim: $0.keeps).min },
        "aminmax.max": .value { try $0.tensor().aminmax(dim: $0.dims?.first, keepDim: $0.keeps).max },
        "var": .value { try $0.tensor().var(dim: $0.dims, correction: $0.double(1), keepDim: $0.keeps) },
        "std": .value { try $0.tensor().std(dim: $0.dims, correction: $0.double(1), keepDim: $0.keeps) },
        "var_mean.var": moments { try $0.varMean(dim: $1, correction: $2, keepDim: $3).var },
        "var_mean.mean": moments { try $0.varMean(dim: $1, correction: $2, keepDim: $3).mean },
        "std_mean.std": moments { try $0.stdMean(dim: $1, correction: $2, keepDim: $3).std },
        "std_mean.mean": moments { try $0.stdMean(dim: $1, correction: $2, keepDim: $3).mean },
        "norm": .value { try $0.tensor().norm($0.double(1), dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype) },
        "vector_norm": .value {
            try $0.tensor().vectorNorm($0.double(1), dim: $0.dims, keepDim: $0.keeps, dtype: $0.dtype)
        },
        "dist": .value { try $0.tensor().dist($0.tensor(1), $0.double(2)) },
        "softmax": .value { try $0.tensor().softmax(dim: $0.dim(), dtype: $0.dtype) },
        "log_softmax": .value { try $0.tensor().logSoftmax(dim: $0.dim(), dtype: $0.dtype) },
        "softmin": .value { try $0.tensor().softmin(dim: $0.dim(), dtype: $0.dtype) },
        "normalize": .value { try $0.tensor().normalize($0.double(1), dim: $0.dims ?? [1], eps: $0.double(2)) },
        "layer_norm": .value {
            try $0.tensor().layerNorm(
                $0.ints("normalized_shape"), weight: $0.optionalTensor(1), bias: $0.optionalTensor(2), eps: $0.double(3)
            )
        },
        "rms_norm": .value {
            try $0.tensor().rmsNorm(
                $0.ints("normalized_shape"), weight: $0.optionalTensor(1), eps: $0.optionalDouble(2))
        },
        "group_norm": .value {
            try $0.tensor().groupNorm(
                $0.int(4), weight: $0.optionalTensor(1), bias: $0.optionalTensor(2), eps: $0.double(3))
        },
        "batch_norm.result": channels(\.isTraining, batch, batchKnown, batchUpdating) { $0.result },
        "batch_norm.running_mean": channels(\.isTraining, batch, batchKnown, batchUpdating) { $0.mean },
        "batch_norm.running_var": channels(\.isTraining, batch, batchKnown, batchUpdating) { $0.variance },
        "instance_norm.result": channels(\.usesInput, instance, instanceKnown, instanceUpdating) { $0.result },
        "instance_norm.running_mean": channels(\.usesInput, instance, instanceKnown, instanceUpdating) { $0.mean },
        "instance_norm.running_var": channels(\.usesInput, instance, instanceKnown, instanceUpdating) { $0.variance },
    ]

    private static func moments(_ body: @escaping @Sendable (Tensor, [Int]?, Double, Bool) throws -> Tensor) -> Row {
        .value { try body($0.tensor(), $0.dims, $0.double(1), $0.keeps) }
    }

    // MARK: Batch and instance normalization

    private typealias Parameters = (weight: Tensor?, bias: Tensor?, eps: Double)
    private typealias Results = (result: Tensor, mean: Tensor, variance: Tensor)
    private typealias Plain = @Sendable (Tensor, Parameters) throws -> Tensor
    private typealias Known = @Sendable (Tensor, Tensor, Tensor, Parameters) throws -> Tensor
    private typealias Updating = @Sendable (Tensor, inout Tensor, inout Tensor, Double, Parameters) throws -> Tensor

    private static let batch: Plain = { try $0.batchNorm(weight: $1.weight, bias: $1.bias, eps: $1.eps) }
    private static let batchKnown: Known = {
        try $0.batchNorm(runningMean: $1, runningVar: $2, weight: $3.weight, bias: $3.bias, eps: $3.eps)
    }
    private static let batchUpdating: Updating = {
        try $0.batchNorm(updating: &$1, &$2, momentum: $3, weight: $4.weight, bias: $4.bias, eps: $4.eps)
    }
    private static let instance: Plain = { try $0.instanceNorm(weight: $1.weight, bias: $1.bias, eps: $1.eps) }
    private static let instanceKnown: Known = {
        try $0.instanceNorm(runningMean: $1, runningVar: $2, weight: $3.weight, bias: $3.bias, eps: $3.eps)
    }
    private static let instanceUpdating: Updating = {
        try $0.instanceNorm(updating: &$1, &$2, momentum: $3, weight: $4.weight, bias: $4.bias, eps: $4.eps)
    }

    private static func channels(
        _ usesInput: @escaping @Sendable (FixtureCall) -> Bool, _ plain: @escaping Plain, _ known: @escaping Known,
        _ updating: @escaping Updating, _ part: @escaping @Sendable (Results) -> Tensor
    ) -> Row {
        .value { call in
            let x = try call.tensor()
            let parameters = (try call.optionalTensor(1), try call.optionalTensor(2), try call.double(3))
            guard var mean = try call.optionalTensor(4), var variance = try call.optionalTensor(5) else {
                return try plain(x, parameters)
            }
            if !usesInput(call) { return try known(x, mean, variance, parameters) }
            let result = try updating(x, &mean, &variance, call.double(6), parameters)
            return part((result, mean, variance))
        }
    }
}

extension FixtureCall {
    /// All dimensions where the record names none.
    fileprivate var dims: [Int]? { has("dim") ? ints("dim") : nil }

    fileprivate func dim() throws -> Int {
        guard let dim = dims?.first else { throw FixtureFormatError(description: "no dimension") }
        return dim
    }

    fileprivate var keeps: Bool { ints("keepdim") == [1] }
    fileprivate var isTraining: Bool { ints("training") == [1] }
    fileprivate var usesInput: Bool { ints("use_input_stats") != [0] }

    fileprivate func optionalTensor(_ index: Int) throws -> Tensor? {
        if case .none = operands[index] { nil } else { try tensor(index) }
    }
}
