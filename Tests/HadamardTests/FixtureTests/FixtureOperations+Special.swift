import Hadamard

extension FixtureOperations {
    /// A function, and the same in place.
    private static func function(
        _ name: String, _ body: @escaping @Sendable (Tensor) throws -> Tensor,
        _ forming: (@Sendable (inout Tensor) throws -> Void)? = nil
    ) -> [String: Row] {
        var rows = [name: Row.value { try body($0.tensor()) }]
        if let forming { rows[name + "_"] = .inPlace { _, target in try forming(&target) } }
        return rows
    }

    /// A scalar on the left stands as a 0-dim tensor of the type that the result has anyway.
    private static func weighted(_ body: @escaping @Sendable (Tensor, any TensorOperand) throws -> Tensor) -> Row {
        .value { call in
            if case .tensor = call.operands[0] { return try body(call.tensor(0), call.operand(1)) }
            let (scalar, tensor) = (try call.scalar(0), try call.tensor(1))
            let common = try (scalar * Tensor.zeros([0], dtype: tensor.dtype)).dtype
            return try body(Tensor.full([], scalar).to(common), tensor)
        }
    }

    private static func order(_ call: FixtureCall) throws -> Int { Int(try call.double(1)) }

    private static func eps(_ call: FixtureCall) throws -> Double? {
        call.operands.count > 1 ? try call.double(1) : nil
    }

    static let special: [String: Row] = [
        function("erfc", { try $0.erfc() }, { try $0.formErfc() }),
        function("erfinv", { try $0.erfinv() }, { try $0.formErfinv() }),
        function("ndtr", { try $0.ndtr() }),
        function("ndtri", { try $0.ndtri() }),
        function("lgamma", { try $0.lgamma() }, { try $0.formLgamma() }),
        function("digamma", { try $0.digamma() }, { try $0.formDigamma() }),
        function("i0", { try $0.i0() }, { try $0.formI0() }),
        function("i0e", { try $0.i0e() }),
        function("i1", { try $0.i1() }),
        function("i1e", { try $0.i1e() }),
        [
            "logit": .value { try $0.tensor().logit(eps: eps($0)) },
            "logit_": .inPlace { try $1.formLogit(eps: eps($0)) },
            "polygamma": .value { try $0.tensor().polygamma(order($0)) },
            "polygamma_": .inPlace { try $1.formPolygamma(order($0)) },
            "xlogy": weighted { try xlogy($0, $1) },
            "xlogy_": .inPlace { call, target in try formXlogy(&target, call.operand(1)) },
            "xlog1py": weighted { try xlog1py($0, $1) },
        ],
    ].reduce(into: [:]) { rows, more in rows.merge(more) { $1 } }

    private static func xlogy(_ x: Tensor, _ y: some TensorOperand) throws -> Tensor { try x.xlogy(y) }
    private static func xlog1py(_ x: Tensor, _ y: some TensorOperand) throws -> Tensor { try x.xlog1py(y) }
    private static func formXlogy(_ x: inout Tensor, _ y: some TensorOperand) throws { try x.formXlogy(y) }
}
