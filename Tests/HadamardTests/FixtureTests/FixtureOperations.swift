import Hadamard

/// The operations that fixtures name: an operation is a row.
enum FixtureOperations {
    enum Row: Sendable {
        case value(@Sendable (FixtureCall) throws -> Tensor)
        case inPlace(@Sendable (FixtureCall, inout Tensor) throws -> Void)
        case text(@Sendable (FixtureCall) throws -> String)
    }

    static let table: [String: Row] = withFormsInPlace(
        [binary, unary, inPlace, layout, creation, other, catalogue, samples, losses, reductions].reduce(
            into: functions
        ) {
            rows, more in
            rows.merge(more) { $1 }
        })

    // MARK: Two operands

    /// An operator, in its three forms.
    private static func operation(
        _ tensors: @escaping @Sendable (Tensor, Tensor) throws -> Tensor,
        _ scalarRight: @escaping @Sendable (Tensor, Scalar) throws -> Tensor,
        _ scalarLeft: @escaping @Sendable (Scalar, Tensor) throws -> Tensor
    ) -> Row {
        .value { call in
            switch (call.operands[0], call.operands[1]) {
            case (.tensor, .tensor): try tensors(call.tensor(0), call.tensor(1))
            case (.tensor, _): try scalarRight(call.tensor(0), call.scalar(1))
            default: try scalarLeft(call.scalar(0), call.tensor(1))
            }
        }
    }

    private static let binary: [String: Row] = [
        "add": operation({ try $0 + $1 }, { try $0 + $1 }, { try $0 + $1 }),
        "sub": operation({ try $0 - $1 }, { try $0 - $1 }, { try $0 - $1 }),
        "mul": operation({ try $0 * $1 }, { try $0 * $1 }, { try $0 * $1 }),
        "div": operation({ try $0 / $1 }, { try $0 / $1 }, { try $0 / $1 }),
        "remainder": operation({ try $0 % $1 }, { try $0 % $1 }, { try $0 % $1 }),
        "pow": operation({ try $0 ** $1 }, { try $0 ** $1 }, { try $0 ** $1 }),
        "eq": operation({ try $0 .== $1 }, { try $0 .== $1 }, { try $0 .== $1 }),
        "ne": operation({ try $0 .!= $1 }, { try $0 .!= $1 }, { try $0 .!= $1 }),
        "lt": operation({ try $0 .< $1 }, { try $0 .< $1 }, { try $0 .< $1 }),
        "le": operation({ try $0 .<= $1 }, { try $0 .<= $1 }, { try $0 .<= $1 }),
        "gt": operation({ try $0 .> $1 }, { try $0 .> $1 }, { try $0 .> $1 }),
        "ge": operation({ try $0 .>= $1 }, { try $0 .>= $1 }, { try $0 .>= $1 }),
        "bitwise_and": operation({ try $0 & $1 }, { try $0 & $1 }, { try $0 & $1 }),
        "bitwise_or": operation({ try $0 | $1 }, { try $0 | $1 }, { try $0 | $1 }),
        "bitwise_xor": operation({ try $0 ^ $1 }, { try $0 ^ $1 }, { try $0 ^ $1 }),
        "bitwise_left_shift": operation({ try $0 << $1 }, { try $0 << $1 }, { try $0 << $1 }),
        "bitwise_right_shift": operation({ try $0 >> $1 }, { try $0 >> $1 }, { try $0 >> $1 }),
        "div_floor": method { try $0.div($1, rounding: .floor) },
    ]

    /// A method of a tensor. A scalar on the left stands as a 0-dim tensor of the type that the result has anyway.
    private static func method(
        _ body: @escaping @Sendable (Tensor, any TensorOperand) throws -> Tensor
    ) -> Row {
        .value { call in
            if case .tensor = call.operands[0] { return try body(call.tensor(0), call.operand(1)) }
            let (scalar, tensor) = (try call.scalar(0), try call.tensor(1))
            let common = try (scalar * Tensor.zeros([0], dtype: tensor.dtype)).dtype
            return try body(Tensor.full([], scalar).to(common), tensor)
        }
    }

    // MARK: One operand

    private static let unary: [String: Row] = [
        "neg": .value { try -$0.tensor() },
        "bitwise_not": .value { try ~$0.tensor() },
        "gelu": .value { try $0.tensor().gelu(approximate: $0.text("approximate") == "tanh" ? .tanh : .none) },
        "to": .value { try $0.tensor().to($0.dtype ?? .float32) },
    ]

    // MARK: In place

    /// An assigning operator, with a tensor or a scalar, on a whole tensor or on a subscript.
    private static func assigning(
        _ tensors: @escaping @Sendable (inout Tensor, Tensor) throws -> Void,
        _ scalar: @escaping @Sendable (inout Tensor, Scalar) throws -> Void
    ) -> Row {
        .inPlace { call, target in
            try call.apply(to: &target) { target in
                if case .tensor = call.operands[1] {
                    try tensors(&target, call.tensor(1))
                } else {
                    try scalar(&target, call.scalar(1))
                }
            }
        }
    }

    /// `a[…] op= a[…]`, both of one tensor.
    private static func overlapping(_ body: @escaping @Sendable (inout Tensor, Tensor) throws -> Void) -> Row {
        .inPlace { call, target in
            let source = try target.slice(call.index("source"))
            try body(&target[call.index("index")], source)
        }
    }

    /// `a op= a.transposed()`.
    private static func transposing(_ body: @escaping @Sendable (inout Tensor, Tensor) throws -> Void) -> Row {
        .inPlace { _, target in try body(&target, target.transposed(0, 1)) }
    }

    private static let inPlace: [String: Row] = [
        "add_": assigning({ try $0 += $1 }, { try $0 += $1 }),
        "sub_": assigning({ try $0 -= $1 }, { try $0 -= $1 }),
        "mul_": assigning({ try $0 *= $1 }, { try $0 *= $1 }),
        "div_": assigning({ try $0 /= $1 }, { try $0 /= $1 }),
        "remainder_": assigning({ try $0 %= $1 }, { try $0 %= $1 }),
        "pow_": assigning({ try $0 **= $1 }, { try $0 **= $1 }),
        "bitwise_and_": assigning({ try $0 &= $1 }, { try $0 &= $1 }),
        "bitwise_or_": assigning({ try $0 |= $1 }, { try $0 |= $1 }),
        "bitwise_xor_": assigning({ try $0 ^= $1 }, { try $0 ^= $1 }),
        "bitwise_left_shift_": assigning({ try $0 <<= $1 }, { try $0 <<= $1 }),
        "bitwise_right_shift_": assigning({ try $0 >>= $1 }, { try $0 >>= $1 }),
        "overlap_add": overlapping { try $0 += $1 },
        "overlap_sub": overlapping { try $0 -= $1 },
        "overlap_mul": overlapping { try $0 *= $1 },
        "transposed_add": transposing { try $0 += $1 },
        "transposed_sub": transposing { try $0 -= $1 },
        "transposed_mul": transposing { try $0 *= $1 },
        "setitem": .inPlace { call, target in try assign(call.index("index"), call.operand(1), in: &target) },
    ]

    private static func assign(_ index: [TensorIndex], _ value: some TensorOperand, in target: inout Tensor) throws {
        try target.assign(index, value)
    }

    // MARK: Layout, creation and the rest

    private static let layout: [String: Row] = [
        "reshape": .value { try $0.tensor().reshaped($0.ints("shape")) },
        "permute": .value { try $0.tensor().permuted($0.ints("dims")) },
        "expand": .value { try $0.tensor().expanded($0.ints("shape")) },
        "transpose": .value { try $0.tensor().transposed($0.ints("dims")[0], $0.ints("dims")[1]) },
        "squeeze": .value { try $0.tensor().squeezed($0.ints("dim").first) },
        "unsqueeze": .value { try $0.tensor().unsqueezed($0.ints("dim")[0]) },
        "flatten": .value { call in
            let dims = call.ints("dims")
            return try call.tensor().flatten(dims.first ?? 0, dims.count > 1 ? dims[1] : -1)
        },
        "narrow": .value { call in
            let arguments = call.ints("args")
            return try call.tensor().narrow(arguments[0], start: arguments[1], length: arguments[2])
        },
        "index": .value { try $0.tensor().slice($0.index("index")) },
    ]

    private static let creation: [String: Row] = [
        "zeros": .value { try .zeros($0.ints("shape"), dtype: $0.dtype ?? .float32) },
        "ones": .value { try .ones($0.ints("shape"), dtype: $0.dtype ?? .float32) },
        "full": .value { try .full($0.ints("shape"), $0.scalar(0), dtype: $0.dtype) },
        "eye": .value { try .eye($0.ints("shape")[0], $0.ints("shape")[1], dtype: $0.dtype ?? .float32) },
        "arange": .value { try .arange($0.scalar(0), $0.scalar(1), step: $0.scalar(2), dtype: $0.dtype) },
        "linspace": .value { call in
            guard case .int(let steps) = call.operands[2] else { throw FixtureFormatError(description: "no steps") }
            return try .linspace(call.double(0), call.double(1), steps: steps, dtype: call.dtype ?? .float32)
        },
        "zeros_like": .value { try .zerosLike($0.tensor(), dtype: $0.dtype) },
        "ones_like": .value { try .onesLike($0.tensor(), dtype: $0.dtype) },
        "full_like": .value { try .fullLike($0.tensor(), $0.scalar(1), dtype: $0.dtype) },
    ]

    private static let other: [String: Row] = [
        "where": .value { call in try select(call.tensor(0), call.operand(1), call.operand(2)) },
        "clamp": .value { try $0.tensor().clamp(min: $0.optional(1), max: $0.optional(2)) },
        "description": .text { "\(try $0.tensor())" },
    ]

    private static func select(
        _ condition: Tensor, _ a: some TensorOperand, _ b: some TensorOperand
    ) throws -> Tensor {
        try Tensor.where(condition, a, b)
    }
}
