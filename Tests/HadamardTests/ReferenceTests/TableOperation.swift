@testable import Hadamard

/// An operation of the kernel table with one of its types: found there, so that new ones need no line here.
struct TableOperation: Sendable, CustomStringConvertible {
    let name: String
    let operation: Hadamard.Operation
    let arity: Int
    let dtype: DType
    let result: DType

    var description: String { "\(name) of \(dtype)" }

    /// Whether the tests may take their time.
    static let isLong = TestEffort.value > 1

    /// Every operation with the first of some types that it has; with all of them where the tests may take their time.
    static let all: [TableOperation] = {
        let order: [DType] = [.float32, .int32] + DType.allCases
        return Hadamard.Operation.elementwise.filter { $0 != .cast }.sorted { $0.name < $1.name }
            .flatMap { operation in
                let types = isLong ? DType.allCases : order
                let found = types.filter { operation.supports($0) }
                return (isLong ? found : Array(found.prefix(1))).map { TableOperation(operation, $0) }
            }
    }()

    init(_ operation: Hadamard.Operation, _ dtype: DType) {
        name = operation.name
        self.operation = operation
        arity = operation.arity
        self.dtype = dtype
        result = operation.rule.resultType(dtype)
    }

    /// The types of the operands.
    var operandTypes: [DType] { (0..<arity).map { operation.operandType($0, dtype) } }

    /// A pending tensor, without the checks of the public methods.
    func callAsFunction(_ operands: [Tensor], _ shape: [Int]) throws(TensorError) -> Tensor {
        var list = Operands(filler: NodeOperand.taken)
        for operand in operands { list.append(NodeOperand(operand.node)) }
        return try Elementwise.node(operation, list, operandType: dtype, dtype: result, shape: Dimensions(shape))
    }

    /// All operations that take operands of a type.
    static func operations(of dtype: DType) -> [TableOperation] {
        Hadamard.Operation.elementwise.filter { $0 != .cast && $0.supports(dtype) }.map { TableOperation($0, dtype) }
    }

    // MARK: Accuracy

    /// Whether the result is the nearest number but for a few units in the last place; otherwise all bits are known.
    var isFunction: Bool {
        switch dtype.category {
        case .bool, .integer: return false
        case .float:
            return (RealFunctions.value(operation, 0.5) ?? RealFunctions.value(operation, 0.5, 0.5)) != nil
        case .complex:
            let (z, w) = (Complex(0.5, 0.25), Complex(0.25, 1))
            return [.abs, .angle].contains(operation)
                || (ComplexFunctions.value(operation, z) ?? ComplexFunctions.value(operation, z, w)) != nil
        }
    }

    /// Whether the reference goes by recurrences, which lose digits and take as many steps as the order says.
    var isPolynomial: Bool { OrthogonalPolynomials.value(operation, 0.5, order: 1) != nil }

    /// How many units in the last place the back ends may differ.
    var ulps: Int {
        if !isFunction { return 0 }
        switch dtype {
        case .float64 where isPolynomial: return 1 << 20
        case .float64: return Self.wideErrors[operation] ?? 8
        case .complex128: return operation == .pow ? 4096 : 64
        default: return 3
        }
    }

    /// Functions of which the reference loses digits in float64.
    private static let wideErrors: [Hadamard.Operation: Int] = [.geluTanh: 4096, .polygamma: 4096]

    /// What is accepted whatever the ulps: near roots that are no numbers of the type the reference loses digits.
    var absoluteError: Double {
        switch operation {
        case .digamma, .logAddExp, .logAddExp2: 4e-15
        // Powers of large numbers underflow before they meet their factorial.
        case .polygamma: 1e-60
        default: isPolynomial ? 1e-6 : 0
        }
    }
}
