import Testing

@testable import Hadamard

/// Tensors as plain values: beside every variable goes a reference of its own, and after every change all variables are
/// compared, so that a change that shows through an alias, a copy or a view is found where it happens.
@Suite struct ModelTests {
    struct Variable {
        var tensor: Tensor
        var reference: Reference
    }

    private struct Model {
        var random: SplitMix64
        var variables: [Variable] = []
        var log: [String] = []

        mutating func index() -> Int { random.size(0...(variables.count - 1)) }

        mutating func leaf(_ shape: [Int]? = nil) throws -> Variable {
            let shape = shape ?? (0..<random.size(0...3)).map { _ in random.pick([0, 1, 2, 3, 3, 4]) }
            let dtype = random.pick([DType.float32, .float32, .int32, .int32, .uint8, .float64, .complex64, .bool])
            let tensor = try random.tensor(shape, dtype)
            return Variable(tensor: tensor, reference: try Reference(tensor))
        }

        mutating func add(_ variable: Variable) {
            if variables.count < 6 { variables.append(variable) } else { variables[index()] = variable }
        }

        mutating func indices(_ shape: [Int]) -> [TensorIndex] {
            var result: [TensorIndex] = shape.map { size in
                switch random.size(0...6) {
                case 0 where size > 0: .index(random.size(-size...(size - 1)))
                case 1: .slice(random.size(-2...2), nil)
                case 2: .slice(nil, nil, step: random.pick([2, -1, -2]))
                case 3: .slice(random.size(-3...3), random.size(-3...3), step: random.pick([1, -1]))
                default: .all
                }
            }
            if random.once(in: 4) { result.removeLast(random.size(0...result.count)) }
            if random.once(in: 6) { result.insert(.newAxis, at: random.size(0...result.count)) }
            if random.once(in: 6) { result.append(.ellipsis) }
            return result
        }

        /// Something whose shape broadcasts to `shape`: often another variable, a view of the target among them.
        mutating func source(for shape: [Int]) throws -> Variable {
            for _ in 0..<4 {
                let other = variables[index()]
                if Reference.broadcast(other.reference.shape, shape) == shape { return other }
            }
            return try leaf(shape.map { random.once(in: 4) ? 1 : $0 })
        }
    }

    private let operations: [Reference.Operation] = [.add, .mul, .sub, .minimum, .eq, .bitwiseXor, .logicalOr]

    /// Computes a new variable.
    private func compute(_ model: inout Model) throws {
        let a = model.variables[model.index()]
        let b = try model.random.once(in: 3) ? a : model.source(for: a.reference.shape)
        let operation = model.random.pick(operations)
        model.log.append("\(operation)")
        let reference = Reference.apply(operation, .tensor(a.reference), .tensor(b.reference))
        guard let reference else {
            expectTensorError { _ = try operation(a.tensor, b.tensor) }
            return
        }
        model.add(Variable(tensor: try operation(a.tensor, b.tensor), reference: reference))
    }

    /// Changes a variable as a whole: `a OP= b`.
    private func update(_ model: inout Model) throws {
        let target = model.index()
        let shape = model.variables[target].reference.shape
        var b = try model.source(for: shape)
        if model.random.once(in: 4), shape.count > 1 {
            let order = Array(shape.indices.reversed())
            b = model.variables[target]
            b = Variable(tensor: try b.tensor.permuted(order), reference: b.reference.permuted(order))
        }
        let operation = model.random.pick([Reference.Operation.add, .mul, .sub])
        model.log.append("\(operation) in place \(target)")
        let old = model.variables[target].reference
        let result = Reference.apply(operation, .tensor(old), .tensor(b.reference))
        if let result, result.shape == shape, result.dtype.canCast(to: old.dtype) {
            model.variables[target].reference = result.converted(to: old.dtype)
            switch operation {
            case .add: try model.variables[target].tensor += b.tensor
            case .mul: try model.variables[target].tensor *= b.tensor
            default: try model.variables[target].tensor -= b.tensor
            }
        } else {
            expectTensorError {
                switch operation {
                case .add: try model.variables[target].tensor += b.tensor
                case .mul: try model.variables[target].tensor *= b.tensor
                default: try model.variables[target].tensor -= b.tensor
                }
            }
        }
    }

    /// Changes a part of a variable: `a[…] = b`, `a[…] *= b`.
    private func updatePart(_ model: inout Model) throws {
        let target = model.index()
        let old = model.variables[target].reference
        let place = model.indices(old.shape)
        let part = old.sliced(place)
        model.log.append("part \(place) of \(target)")
        if model.random.once(in: 3) {
            let value = try model.source(for: part.shape)
            model.variables[target].reference.assign(place, .tensor(value.reference))
            if model.random.once(in: 2) {
                model.variables[target].tensor[place] = value.tensor
            } else {
                try model.variables[target].tensor.assign(place, value.tensor)
            }
            return
        }
        // The right side often is another part of the same tensor.
        var value = try model.source(for: part.shape)
        let other = model.indices(old.shape)
        if Reference.broadcast(old.sliced(other).shape, part.shape) == part.shape {
            value = Variable(tensor: try model.variables[target].tensor.slice(other), reference: old.sliced(other))
        }
        let operation = model.random.once(in: 2) ? Reference.Operation.add : .mul
        let result = Reference.apply(operation, .tensor(part), .tensor(value.reference))
        if let result, result.shape == part.shape, result.dtype.canCast(to: old.dtype) {
            model.variables[target].reference.assign(place, .tensor(result))
            if operation == .add {
                try model.variables[target].tensor[place] += value.tensor
            } else {
                try model.variables[target].tensor[place] *= value.tensor
            }
        } else {
            expectTensorError { try model.variables[target].tensor[place] += value.tensor }
        }
    }

    private func view(_ model: inout Model) throws {
        let a = model.variables[model.index()]
        let shape = a.reference.shape
        switch model.random.size(0...4) {
        case 0:
            let order = Array(shape.indices).shuffled(using: &model.random)
            model.add(Variable(tensor: try a.tensor.permuted(order), reference: a.reference.permuted(order)))
        case 1 where shape.count < 4:
            model.add(
                Variable(tensor: try a.tensor.expanded([2] + shape), reference: a.reference.expanded([2] + shape)))
        case 2:
            let target = [a.reference.elements.count]
            model.add(Variable(tensor: try a.tensor.reshaped(target), reference: a.reference.reshaped(target)))
        default:
            let place = model.indices(shape)
            model.add(Variable(tensor: try a.tensor.slice(place), reference: a.reference.sliced(place)))
        }
    }

    @Test(arguments: 0..<8) func everyVariableIsAValue(_ part: Int) throws {
        let effort = TestEffort.value
        for seed in 0..<(30 * effort) {
            var model = Model(random: SplitMix64(seed: UInt64(seed * 8 + part)))
            var settings = EngineSettings.testing(threads: seed % 3 + 1, fuses: seed % 5 != 4)
            settings.tileElements = [nil, 5, 64][seed % 3]
            if seed % 2 == 0 { settings.elementsPerThread = 1 << 15 }
            try EngineSettings.with(settings) {
                for _ in 0..<2 { model.variables.append(try model.leaf()) }
                for _ in 0..<20 {
                    switch model.random.size(0...9) {
                    case 0: model.add(try model.leaf())
                    case 1, 2: try compute(&model)
                    case 3, 4: try update(&model)
                    case 5, 6, 7: try updatePart(&model)
                    case 8: try view(&model)
                    default: model.variables.append(model.variables[model.index()])
                    }
                    // Looking makes pending elements; sometimes it waits for the end.
                    if seed % 4 == 3 { continue }
                    try check(model, "seed \(seed * 8 + part)")
                }
                try check(model, "seed \(seed * 8 + part)")
            }
        }
    }

    private func check(_ model: Model, _ comment: String) throws {
        for (index, variable) in model.variables.enumerated() {
            let difference = try variable.reference.difference(from: variable.tensor)
            #expect(difference == nil, "\(comment), variable \(index): \(model.log.joined(separator: "; "))")
        }
    }
}
