import Foundation

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
        return Hadamard.Operation.allCases.filter { $0 != .cast }.sorted { $0.name < $1.name }
            .flatMap { operation in
                let types = isLong ? DType.allCases : order
                let found = types.filter { operation.supports($0) }
                return (isLong ? found : Array(found.prefix(1))).map { TableOperation(operation, $0) }
            }
    }()

    private init(_ operation: Hadamard.Operation, _ dtype: DType) {
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
        return try Application.node(operation, list, operandType: dtype, dtype: result, shape: Dimensions(shape))
    }

    /// The model's result, where there is a model of this operation and type; and in how many units in the last place two may
    /// differ.
    func model(_ operands: [Reference]) -> (result: Reference, ulps: Double)? {
        switch arity {
        case 1: return unaryModel(operands[0])
        case 2:
            let words = name.split(separator: "_")
            let camelCase = String(words[0]) + words.dropFirst().map { $0.capitalized }.joined()
            let (a, b) = (ReferenceOperand.tensor(operands[0]), ReferenceOperand.tensor(operands[1]))
            guard let known = Reference.Operation(rawValue: camelCase), Reference.knows(known, a, b) else { return nil }
            return Reference.apply(known, a, b).map { ($0, 0) }
        default:
            guard operation.rule == .select else { return ternaryModel(operands) }
            return Reference.select(operands[0], .tensor(operands[1]), .tensor(operands[2])).map { ($0, 0) }
        }
    }

    /// Rounded after each part.
    private func ternaryModel(_ operands: [Reference]) -> (Reference, Double)? {
        func rounded(_ formula: (Double, Double, Double, (Double) -> Double) -> Double) -> (Reference, Double) {
            let elements = operands[0].elements.indices.map { index in
                let (a, b, c) = (
                    operands[0].elements[index].real, operands[1].elements[index].real,
                    operands[2].elements[index].real
                )
                return Element.real(Element.round(formula(a, b, c) { Element.round($0, dtype) }, dtype))
            }
            return (Reference(shape: operands[0].shape, dtype: dtype, elements: elements), 0)
        }
        switch name {
        case "nan_to_num": return rounded { a, b, c, _ in a.isNaN ? b : min(max(a, -c), c) }
        case "lerp":
            return rounded { a, b, c, round in
                let way = round(b - a)
                return abs(c) < 0.5 ? a + round(c * way) : b - round(way * round(1 - c))
            }
        default: return nil
        }
    }

    private func unaryModel(_ operand: Reference) -> (Reference, Double)? {
        guard dtype.isFloatingPoint else { return nil }
        func rounded(_ ulps: Double, _ formula: (Double) -> Double) -> (Reference, Double) {
            let elements = operand.elements.map { Element.real(Element.round(formula($0.real), result)) }
            return (Reference(shape: operand.shape, dtype: result, elements: elements), ulps)
        }
        switch name {
        case "neg": return rounded(0) { -$0 }
        case "abs": return rounded(0, \.magnitude)
        case "square": return rounded(0) { $0 * $0 }
        case "sqrt": return rounded(0) { $0.squareRoot() }
        case "reciprocal": return rounded(0) { 1 / $0 }
        case "floor": return rounded(0) { $0.rounded(.down) }
        case "ceil": return rounded(0) { $0.rounded(.up) }
        case "round": return rounded(0) { $0.rounded(.toNearestOrEven) }
        case "trunc": return rounded(0) { $0.rounded(.towardZero) }
        case "exp": return rounded(1, Foundation.exp)
        case "log": return rounded(1, Foundation.log)
        case "sin": return rounded(1, Foundation.sin)
        case "cos": return rounded(1, Foundation.cos)
        case "tanh": return rounded(1, Foundation.tanh)
        case "erf": return rounded(1, Foundation.erf)
        default: return nil
        }
    }
}
