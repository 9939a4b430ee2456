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
    }

    /// PyTorch's name; the kernels' too.
    let name: StaticString
    let arity: Int
    let rule: TypeRule
    /// The types that operands may have once the rule has been applied.
    let operandTypes: DTypeSet
    let traits: Traits

    init(_ name: StaticString, _ arity: Int, _ rule: TypeRule, _ operandTypes: DTypeSet, _ traits: Traits = []) {
        self.name = name
        self.arity = arity
        self.rule = rule
        self.operandTypes = operandTypes
        self.traits = traits
    }
}

extension Operation {
    /// By the operations' raw values.
    private static let rows = allCases.map(\.definition)

    /// PyTorch's name.
    package var name: String { row.name.description }

    package var arity: Int { row.arity }

    package var rule: TypeRule { row.rule }

    package var row: OperationRow {
        @inline(__always) get { Self.rows[Int(rawValue)] }
    }

    /// Whether operands of this type, to which they have been converted, may enter.
    func supports(_ dtype: DType) -> Bool { row.operandTypes.contains(dtype) }

    /// The types of the operands, given the one that the operation works in: a condition is bool.
    func operandType(_ position: Int, _ type: DType) -> DType { rule == .select && position == 0 ? .bool : type }

    /// The operation with PyTorch's name.
    package init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
