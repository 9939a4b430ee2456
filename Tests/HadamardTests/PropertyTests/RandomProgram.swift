@testable import Hadamard

/// A random sequence of tensor operations over a few variables: expressions that share parts, views, copies, operations in
/// place on whole tensors and on subscripts. The seed decides everything, so one seed can be run under many settings.
struct RandomProgram {
    private var random: SplitMix64
    /// Only operations whose results every instruction set gives bit for bit.
    private let isExact: Bool
    /// Of these only such whose results the reference gives bit for bit: no complex lengths and roots.
    private let hasReference: Bool
    private var variables: [Tensor] = []
    /// What was thrown on the way, and the shapes and types of all results.
    private(set) var log: [String] = []

    init(seed: UInt64, isExact: Bool, hasReference: Bool = false) {
        random = SplitMix64(seed: seed)
        self.isExact = isExact
        self.hasReference = hasReference
    }

    /// Runs the program and shows all variables that are left.
    mutating func run(steps: Int) throws -> [Snapshot] {
        for _ in 0..<2 { try add(leaf()) }
        for _ in 0..<steps { step() }
        return try variables.map { try $0.snapshot() }
    }

    private mutating func step() {
        do throws(TensorError) {
            switch random.size(0...36) {
            case 0, 1: try add(leaf())
            case 2...5: try add(unary(some()))
            case 6...12: try add(binary())
            case 13...15: try add(withScalar(some()))
            case 16: try add(choice())
            case 17, 18: try add(some().to(random.pick(DType.allCases)))
            case 19...21: try add(view(some()))
            case 22...24: try updateInPlace()
            case 25, 26: try updatePart()
            case 27: if variables.count > 2 { variables.remove(at: index()) }
            case 28: try some().evaluate()
            case 30...36: try add(expression())
            default: variables.append(some())
            }
        } catch {
            log.append(error.description)
        }
    }

    // MARK: Variables

    private mutating func index() -> Int { random.size(0...(variables.count - 1)) }
    private mutating func some() -> Tensor { variables[index()] }

    private mutating func add(_ tensor: Tensor) throws(TensorError) {
        log.append("\(tensor.dtype)\(tensor.shape)")
        if variables.count < 7 { variables.append(tensor) } else { variables[index()] = tensor }
    }

    private mutating func dtype() -> DType {
        random.once(in: 2) ? random.pick([.float32, .int32, .float64, .bool]) : random.pick(DType.allCases)
    }

    private mutating func leaf() throws(TensorError) -> Tensor {
        let shape = random.shape()
        // The reference takes its time.
        let isLarge = hasReference && shape.reduce(1, *) > 200
        return try random.tensor(isLarge ? [7, 9] : shape, dtype())
    }

    /// A tensor that broadcasts with another one: another variable if there is one, else a new leaf.
    private mutating func partner(of tensor: Tensor) throws(TensorError) -> Tensor {
        for _ in 0..<3 {
            let other = some()
            if (try? Broadcasting.shape(tensor.node.shape, other.node.shape, operation: "")) != nil { return other }
        }
        return try random.tensor(
            random.shape(broadcastingWith: tensor.shape), random.once(in: 2) ? tensor.dtype : dtype())
    }

    private mutating func scalar() -> Scalar {
        random.pick([
            .int(2), .int(3), .int(-1), .float(0.5), .float(-2), .bool(true), .int(300), .float(1e10),
            .complex(0.5, -1),
        ])
    }

    // MARK: Operations

    private mutating func expression() throws(TensorError) -> Tensor {
        let first = some()
        var leaves = [first]
        // Others that go with all so far.
        for _ in 0..<3 {
            let other = random.once(in: 3) ? try random.tensor(first.shape, dtype()) : try partner(of: first)
            if leaves.allSatisfy({ (try? Broadcasting.shape($0.node.shape, other.node.shape, operation: "")) != nil }) {
                leaves.append(other)
            }
        }
        var expression = RandomExpression(leaves, &random)
        return try expression()
    }

    private mutating func unary(_ a: Tensor) throws(TensorError) -> Tensor {
        if hasReference && a.dtype.isComplex { return try -a }
        return switch random.size(0...(isExact ? 13 : 20)) {
        case 0: try -a
        case 1: try a.abs()
        case 2: try a.square()
        case 3: try a.sqrt()
        case 4: try a.relu()
        case 5: try a.floor()
        case 6: try a.round()
        case 7: try a.logicalNot()
        case 8: try a.isnan()
        case 9: try ~a
        case 10: try a.sgn()
        case 11: try a.ceil()
        case 12: try a.trunc()
        case 13: try a.isfinite()
        case 14: try a.exp()
        case 15: try a.tanh()
        case 16: try a.gelu(approximate: .tanh)
        case 17: try a.silu()
        case 18: try a.sin()
        case 19: try a.log()
        default: try a.rsqrt()
        }
    }

    private mutating func binary() throws(TensorError) -> Tensor {
        let a = some()
        return try apply(random.size(0...22), a, try partner(of: a))
    }

    private mutating func withScalar(_ a: Tensor) throws(TensorError) -> Tensor {
        let operation = random.size(0...22)
        let scalar = scalar()
        if random.once(in: 2) { return try apply(operation, a, scalar) }
        switch random.size(0...3) {
        case 0: return try scalar - a
        case 1: return try scalar / a
        case 2: return try scalar .<= a
        default: return try scalar * a
        }
    }

    private func apply(_ operation: Int, _ a: Tensor, _ b: some TensorOperand) throws(TensorError) -> Tensor {
        switch operation {
        case 0, 1, 2: try a.add(b)
        case 3, 4: try a.sub(b)
        case 5, 6, 7: try a.mul(b)
        case 8: try a.div(b)
        case 9: try a.eq(b)
        case 10: try a.lt(b)
        case 11: try a.ge(b)
        case 12: try a.minimum(b)
        case 13: try a.maximum(b)
        case 14: try a.bitwiseAnd(b)
        case 15: try a.bitwiseXor(b)
        case 16: try a.logicalOr(b)
        case 17: try a.bitwiseLeftShift(b)
        case 18: try a.floorDivide(b)
        case 19: try a.remainder(b)
        case 20: try a.ne(b)
        case 21 where !isExact: try a.pow(b)
        default: try a.div(b, rounding: .trunc)
        }
    }

    private mutating func choice() throws(TensorError) -> Tensor {
        let a = some()
        let b = try partner(of: a)
        return try Tensor.where(try partner(of: a).ne(0), a, b)
    }

    private mutating func view(_ a: Tensor) throws(TensorError) -> Tensor {
        let rank = a.rank
        switch random.size(0...7) {
        case 0 where rank > 1: return try a.transposed(random.size(0...(rank - 1)), random.size(0...(rank - 1)))
        case 1: return try a.permuted(Array(0..<rank).shuffled(using: &random))
        case 2 where rank < 6: return try a.unsqueezed(random.size(0...rank))
        case 3: return try a.squeezed()
        case 4: return try a.flatten()
        case 5 where rank < 5: return try a.expanded([2] + a.shape)
        case 6: return try a.reshaped(a.shape.filter { $0 != 1 }.reversed())
        default: return try a.slice(indices(a))
        }
    }

    private mutating func indices(_ a: Tensor) -> [TensorIndex] {
        a.shape.map { size in
            switch random.size(0...5) {
            case 0 where size > 0: .index(random.size(-size...(size - 1)))
            case 1: .slice(random.size(-2...2), nil)
            case 2: .slice(nil, nil, step: random.pick([2, -1, -2, 3]))
            case 3: .slice(nil, random.size(-2...3))
            default: .all
            }
        }
    }

    // MARK: In place

    private mutating func updateInPlace() throws(TensorError) {
        let target = index()
        if random.once(in: 3) {
            let scalar = scalar()
            if random.once(in: 2) { try variables[target] *= scalar } else { try variables[target] -= scalar }
            return
        }
        let other = random.once(in: 4) ? try view(variables[target]) : try partner(of: variables[target])
        switch random.size(0...4) {
        case 0: try variables[target] += other
        case 1: try variables[target] *= other
        case 2: try variables[target] /= other
        case 3: try variables[target] |= other
        default: try variables[target] -= variables[target] * other
        }
    }

    private mutating func updatePart() throws(TensorError) {
        let target = index()
        let place = indices(variables[target])
        let part = try variables[target].slice(place)
        switch random.size(0...3) {
        case 0: try variables[target].assign(place, random.pick([Scalar.int(1), .float(2.5), .bool(true)]))
        case 1: try variables[target].assign(place, try partner(of: part))
        case 2: try variables[target][place] += random.pick([2, 3])
        default: try variables[target][place] *= try variables[target].slice(place)
        }
    }
}
