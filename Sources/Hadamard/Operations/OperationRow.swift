/// What is known of an operation: a row of the operation table.
package struct OperationRow: Sendable {
    /// What sets an operation apart from others of its type rule.
    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// An integer divisor of zero is an error.
        static let refusesZeroDivisor = Traits(rawValue: 1)
        /// A single number on the right of half-precision elements enters the operation unrounded, as in PyTorch.
        static let keepsRightNumber = Traits(rawValue: 2)
        /// Likewise a number on the left that is no tensor.
        static let keepsLeftScalar = Traits(rawValue: 4)
        /// The operation makes one element of all those of a row.
        static let reduces = Traits(rawValue: 8)
        /// The operation makes each element of those of its line up to it.
        static let scans = Traits(rawValue: 16)
    }

    /// What the engine asks for each node: plain values, so that reading them counts no reference.
    struct TypeSignature: Sendable {
        let name: StaticString
        let arity: Int
        let rule: TypeRule
        /// The types that operands may have once the rule has been applied.
        let operandTypes: DTypeSet
        let traits: Traits
    }

    /// The gradients of the operands, from these, the result and the result's gradient; nil for an operand that has none.
    package typealias GradientRule =
        @Sendable (_ operands: [Tensor], _ result: Tensor, _ gradient: Tensor) throws -> [Tensor?]

    let signature: TypeSignature
    /// What makes the row of the function that is this operation and no more; nil for an operation that only other functions
    /// use.
    fileprivate let function: (@Sendable (Operation) -> FunctionRow)?
    /// Nil where no gradient is known.
    package let gradient: GradientRule?

    /// A row.
    ///
    /// - Parameters:
    ///   - name: The kernels' name, and PyTorch's unless the function is `named` otherwise.
    ///   - call: The function's public method.
    ///   - samples: For each operand what its samples come from; the last stands for those that follow.
    init(
        _ name: StaticString, _ arity: Int, _ rule: TypeRule, _ operandTypes: DTypeSet, _ traits: Traits = [],
        call: FunctionRow.Call? = nil, named functionName: String? = nil, parameters: [String]? = nil,
        aliases: [String] = [], forms: FunctionRow.Forms = .elementwise, samples: SampleRange...,
        checkInPlace: FunctionRow.InPlaceCheck? = nil, gradient: GradientRule? = nil
    ) {
        signature = TypeSignature(name: name, arity: arity, rule: rule, operandTypes: operandTypes, traits: traits)
        if let call {
            function = { operation in
                FunctionRow(
                    functionName ?? name.description, call, parameters: parameters, aliases: aliases, forms: forms,
                    samples: samples, operation: operation, checkInPlace: checkInPlace)
            }
        } else {
            function = nil
        }
        self.gradient = gradient
    }
}

extension Operation {
    /// By the operations' raw values.
    private static let signatures = allCases.map(\.row.signature)

    var signature: OperationRow.TypeSignature {
        @inline(__always) get { Self.signatures[Int(rawValue)] }
    }

    /// The kernels' name; PyTorch's where it has a function of it.
    package var name: String { signature.name.description }

    package var arity: Int { signature.arity }

    package var rule: TypeRule { signature.rule }

    /// The function that is this operation and no more.
    package var function: FunctionRow? { row.function?(self) }

    /// Whether the operation makes one element of all those of a row, instead of one of each.
    package var isReduction: Bool { signature.traits.contains(.reduces) }

    /// Whether the operation makes each element of those of its line up to it.
    package var isScan: Bool { signature.traits.contains(.scans) }

    /// The operations that work element by element.
    package static let elementwise = allCases.filter { !$0.isReduction && !$0.isScan }

    /// Whether operands of this type, to which they have been converted, may enter.
    package func supports(_ dtype: DType) -> Bool { signature.operandTypes.contains(dtype) }

    /// The types of the operands, given the one that the operation works in: a condition is bool.
    package func operandType(_ position: Int, _ type: DType) -> DType {
        rule == .select && position == 0 ? .bool : type
    }

    /// The operation with the kernels' name.
    package init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
