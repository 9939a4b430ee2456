@testable import Hadamard

/// Random expressions of the kinds that back ends compute in their own ways: products and sums in chains, some with a number
/// before, choices and mixtures. At every place there may be an operand of any type: a tensor, one without dimensions, a plain
/// number, an inner expression, a conversion of any of them.
struct RandomExpression {
    private var random: SplitMix64
    private let leaves: [Tensor]
    /// What operands are converted to, often enough for types to meet again.
    private let dtypes: [DType]

    init(_ leaves: [Tensor], _ random: inout SplitMix64) {
        self.random = SplitMix64(seed: random.next())
        self.leaves = leaves
        let drawn = random.pick(DType.allCases)
        dtypes = leaves.map(\.dtype) + [.float32, .float64, drawn]
    }

    mutating func callAsFunction() throws(TensorError) -> Tensor { try expression(depth: 2) }

    // MARK: Operands

    private mutating func number() -> TensorArgument {
        .scalar(
            random.pick([.int(2), .int(3), .int(-1), .int(0), .float(0.5), .float(-1.7), .float(0.1), .bool(true)]))
    }

    private mutating func tensor(_ depth: Int) throws(TensorError) -> Tensor {
        var tensor = random.pick(leaves)
        switch random.size(0...9) {
        case 0: tensor = try random.tensor([], random.pick(dtypes))
        case 1, 2: if depth > 0 { tensor = try expression(depth: depth - 1) }
        default: break
        }
        return random.once(in: 5) ? try tensor.to(random.pick(dtypes)) : tensor
    }

    private mutating func operand(_ depth: Int) throws(TensorError) -> TensorArgument {
        random.once(in: 5) ? number() : .tensor(try tensor(depth))
    }

    // MARK: Operations

    private enum Operator: CaseIterable {
        case plus, minus, times, over
    }

    /// Of which at least one is a tensor.
    private mutating func combine(
        _ operation: Operator, _ a: TensorArgument, _ b: TensorArgument
    ) throws(TensorError) -> TensorArgument {
        let a = a.node == nil && b.node == nil ? .tensor(random.pick(leaves)) : a
        let result: Tensor
        switch (operation, a, b) {
        case (.plus, .tensor(let a), .tensor(let b)): result = try a + b
        case (.plus, .tensor(let a), .scalar(let b)): result = try a + b
        case (.plus, .scalar(let a), .tensor(let b)): result = try a + b
        case (.minus, .tensor(let a), .tensor(let b)): result = try a - b
        case (.minus, .tensor(let a), .scalar(let b)): result = try a - b
        case (.minus, .scalar(let a), .tensor(let b)): result = try a - b
        case (.times, .tensor(let a), .tensor(let b)): result = try a * b
        case (.times, .tensor(let a), .scalar(let b)): result = try a * b
        case (.times, .scalar(let a), .tensor(let b)): result = try a * b
        case (.over, .tensor(let a), .tensor(let b)): result = try a / b
        case (.over, .tensor(let a), .scalar(let b)): result = try a / b
        case (.over, .scalar(let a), .tensor(let b)): result = try a / b
        default: preconditionFailure("one operand is a tensor")
        }
        return .tensor(result)
    }

    private mutating func expression(depth: Int) throws(TensorError) -> Tensor {
        let result: TensorArgument
        switch random.size(0...9) {
        case 0...2: result = try scaledChain(depth)
        case 3...5: result = try chain(depth)
        case 6:
            let condition = try tensor(depth).ne(1)
            let (a, b) = (try operand(depth), try operand(depth))
            result = .tensor(try Elementwise.select(condition, a, b))
        case 7:
            let start = try tensor(depth)
            let weight = random.once(in: 2) ? number() : .tensor(try tensor(depth).to(start.dtype))
            let end = try tensor(depth).to(start.dtype)
            result =
                switch weight {
                case .tensor(let weight): .tensor(try start.lerp(end, weight: weight))
                case .scalar(let weight): .tensor(try start.lerp(end, weight: weight))
                }
        case 8:
            let (a, b, c) = (try tensor(depth), try tensor(depth), try tensor(depth))
            let value = random.pick([0.5, 2, -1])
            result = .tensor(random.once(in: 2) ? try a.addcmul(b, c, value: value) : try a.addcdiv(b, c, value: value))
        default:
            let (a, low, high) = (try tensor(depth), try tensor(depth), try tensor(depth))
            result = .tensor(try a.maximum(low).minimum(high))
        }
        guard case .tensor(let tensor) = result else { preconditionFailure("operations have tensors as results") }
        return tensor
    }

    /// Two operations one after another, as `a * b + c` or `c / (a - b)`.
    private mutating func chain(_ depth: Int) throws(TensorError) -> TensorArgument {
        let first = try combine(
            random.pick(Operator.allCases), try operand(depth), try operand(depth))
        return try onEitherSide(first, depth)
    }

    /// A product by a number or a single element, then two operations: as `c + 0.5 * a * b`.
    private mutating func scaledChain(_ depth: Int) throws(TensorError) -> TensorArgument {
        let factor: TensorArgument = random.once(in: 3) ? .tensor(try random.tensor([], random.pick(dtypes))) : number()
        let a = TensorArgument.tensor(try tensor(depth))
        let product = random.once(in: 2) ? try combine(.times, factor, a) : try combine(.times, a, factor)
        let b = try operand(depth)
        let second =
            random.once(in: 2)
            ? try combine(.times, random.once(in: 2) ? b : product, product)
            : try combine(random.pick([.times, .over]), product, b)
        return try onEitherSide(second, depth)
    }

    private mutating func onEitherSide(_ value: TensorArgument, _ depth: Int) throws(TensorError) -> TensorArgument {
        let operation = random.pick([.plus, .plus, .minus, .times, .over] as [Operator])
        let other = try operand(depth)
        let value = random.once(in: 6) && depth > 0 ? .tensor(try value.tensor.to(random.pick(dtypes))) : value
        return random.once(in: 2) ? try combine(operation, value, other) : try combine(operation, other, value)
    }
}

extension TensorArgument {
    fileprivate var tensor: Tensor {
        guard case .tensor(let tensor) = self else { preconditionFailure("a tensor") }
        return tensor
    }
}
