/// A public function that works element by element: what the language, the tests and the benchmarks know of it.
///
/// The benchmarks are a package of their own, for which the table is an interface.
@_spi(FunctionTable) public struct FunctionRow: Sendable {
    /// The public method, by the operands that it takes.
    package enum Call: Sendable {
        case unary(@Sendable (Tensor) throws -> Tensor)
        /// A tensor, and numbers that are named and have defaults, some of them nil for none.
        case unaryWithNumbers(KeyValuePairs<String, Double?>, @Sendable (Tensor, Numbers) throws -> Tensor)
        case tensors(@Sendable (Tensor, Tensor) throws -> Tensor)
        /// A tensor, and a tensor or a number.
        case tensorAndOperand(@Sendable (Tensor, any TensorOperand) throws -> Tensor)
        /// Two operands, of which one is a tensor.
        case operands(
            @Sendable (Tensor, any TensorOperand) throws -> Tensor, @Sendable (Scalar, Tensor) throws -> Tensor)
    }

    /// The numbers of a call, in the order of their names.
    package struct Numbers: Sendable {
        private let values: [Double?]

        package init(_ values: [Double?]) { self.values = values }

        /// A number that has a default.
        subscript(index: Int) -> Double { values[index] ?? .nan }

        func optional(_ index: Int) -> Double? { values[index] }
    }

    /// Where PyTorch, and so the language, has the function.
    package struct Forms: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// `torch.exp(x)`
        package static let torch = Forms(rawValue: 1)
        /// `torch.special.ndtr(x)`
        package static let special = Forms(rawValue: 2)
        /// `torch.nn.functional.relu(x)`
        package static let functional = Forms(rawValue: 4)
        /// `x.exp()`
        package static let method = Forms(rawValue: 8)
        /// `x.exp_()`
        package static let inPlace = Forms(rawValue: 16)
        /// `torch.exp(x, out=y)`
        package static let output = Forms(rawValue: 32)
        /// `F.relu(x, inplace=True)`
        package static let inPlaceByFlag = Forms(rawValue: 64)
        /// The second operand has to be a tensor, where the method here also takes a number.
        package static let tensorsAlone = Forms(rawValue: 128)
        /// In place, shape and type are held against those of the target before anything else.
        package static let checksInPlace = Forms(rawValue: 256)
        /// The function has parameters that this row does not say: the language has it elsewhere.
        package static let otherSignature = Forms(rawValue: 512)
        /// The second operand has one element, or one for each of dimension 1.
        package static let weights = Forms(rawValue: 1024)

        package static let elementwise: Forms = [.torch, .method, .inPlace, .output]
        package static let withoutInPlace: Forms = [.torch, .method, .output]
        package static let withoutOutput: Forms = [.torch, .method, .inPlace]
        package static let valueOnly: Forms = [.torch, .method]
        package static let specialOnly: Forms = [.special, .output]
        package static let activation: Forms = [.functional, .inPlace, .inPlaceByFlag]
    }

    /// Throws what PyTorch throws of the function in place alone.
    package typealias InPlaceCheck = @Sendable (_ target: Tensor, _ other: TensorArgument?) throws -> Void

    /// PyTorch's name.
    @_spi(FunctionTable) public let name: String
    package let aliases: [String]
    package let call: Call
    /// What the language calls the tensors' parameters.
    package let parameters: [String]
    package let forms: Forms
    /// The operation that the function is; nil for one that is composed.
    package let operation: Operation?
    private let samples: [SampleRange]
    private let inPlaceCheck: InPlaceCheck?

    init(
        _ name: String, _ call: Call, parameters: [String]? = nil, aliases: [String] = [], forms: Forms = .elementwise,
        samples: [SampleRange] = [], operation: Operation? = nil, checkInPlace: InPlaceCheck? = nil
    ) {
        self.name = name
        self.aliases = aliases
        self.call = call
        self.parameters = parameters ?? (call.arity == 1 ? ["input"] : ["input", "other"])
        self.forms = forms
        self.operation = operation
        self.samples = samples
        inPlaceCheck = checkInPlace
    }
}

extension FunctionRow.Call {
    /// The number of tensors.
    package var arity: Int {
        switch self {
        case .unary, .unaryWithNumbers: 1
        case .tensors, .tensorAndOperand, .operands: 2
        }
    }
}

extension FunctionRow {
    /// All functions that have a row: those that are an operation, and those that are composed.
    @_spi(FunctionTable) public static let all: [FunctionRow] = Operation.allCases.compactMap(\.function) + composed

    /// The operation's name, which tells forms of one PyTorch function apart; PyTorch's name where the function is composed.
    @_spi(FunctionTable) public var label: String { operation?.name ?? name }

    /// The number of tensors.
    package var arity: Int { call.arity }

    /// The names of the numbers after the tensors, and their defaults.
    package var numbers: KeyValuePairs<String, Double?> {
        if case .unaryWithNumbers(let numbers, _) = call { numbers } else { [:] }
    }

    /// The numbers that samples of an operand come from.
    package func samples(_ operand: Int) -> SampleRange {
        samples.isEmpty ? .small : samples[Swift.min(operand, samples.count - 1)]
    }

    /// The function's result. A number on the left of a method that wants a tensor becomes one without dimensions.
    ///
    /// - Parameter numbers: In the order of their names; nil for the defaults.
    @_spi(FunctionTable) public func callAsFunction(_ operands: [TensorArgument], numbers: [Double?]? = nil) throws
        -> Tensor
    {
        switch call {
        case .unary(let method): return try method(tensor(operands, 0))
        case .unaryWithNumbers(let defaults, let method):
            return try method(tensor(operands, 0), Numbers(numbers ?? defaults.map(\.value)))
        case .tensors(let method): return try method(tensor(operands, 0), tensor(operands, 1))
        case .tensorAndOperand(let method): return try method(tensor(operands, 0), operands[1])
        case .operands(let method, let methodOfNumber):
            if case .scalar(let number) = operands[0], case .tensor(let tensor) = operands[1] {
                return try methodOfNumber(number, tensor)
            }
            return try method(tensor(operands, 0), operands[1])
        }
    }

    private func tensor(_ operands: [TensorArgument], _ index: Int) throws -> Tensor {
        switch operands[index] {
        case .tensor(let tensor): return tensor
        case .scalar(let scalar):
            for case .tensor(let other) in operands { return try Tensor(scalar, beside: other) }
            return try Tensor.full([], scalar)
        }
    }

    /// Throws what PyTorch throws of the function in place before it looks at the function itself.
    package func checkInPlace(_ target: Tensor, _ other: TensorArgument?) throws {
        try inPlaceCheck?(target, other)
        if forms.contains(.checksInPlace), let operation, let other { try target.checkInPlace(operation, other) }
    }
}
