import Hadamard

/// What a row of the operation table gets: the operands as tensors and scalars, and the attributes.
struct FixtureCall {
    let operands: [FixtureOperand]
    let attributes: [String: FixtureAttribute]
    /// What stands for the first operand.
    private var first: Tensor?

    init(operands: [FixtureOperand], attributes: [String: FixtureAttribute]) {
        self.operands = operands
        self.attributes = attributes
    }

    func replacingFirst(by tensor: Tensor) -> FixtureCall {
        var call = self
        call.first = tensor
        return call
    }

    /// Operand 0, which is a tensor.
    func tensor(_ index: Int = 0) throws -> Tensor {
        if index == 0, let first { return first }
        guard case .tensor(let tensor) = operands[index] else { throw FixtureFormatError(description: "no tensor") }
        return try Tensor(tensor)
    }

    func scalar(_ index: Int) throws -> Scalar {
        switch operands[index] {
        case .bool(let value): return .bool(value)
        case .int(let value): return .int(Int64(value))
        case .float(let value): return .float(value)
        case .complex(let real, let imaginary): return .complex(real, imaginary)
        case .none, .tensor: throw FixtureFormatError(description: "no scalar")
        }
    }

    /// A tensor or a scalar; nil for an operand that is left out.
    func optional(_ index: Int) throws -> (any TensorOperand)? {
        switch operands[index] {
        case .none: return nil
        case .tensor: return try tensor(index)
        default: return try scalar(index)
        }
    }

    func operand(_ index: Int) throws -> any TensorOperand {
        guard let operand = try optional(index) else { throw FixtureFormatError(description: "no operand") }
        return operand
    }

    func ints(_ name: String) -> [Int] {
        if case .ints(let values)? = attributes[name] { values } else { [] }
    }

    func has(_ name: String) -> Bool { attributes[name] != nil }

    func text(_ name: String) -> String? {
        if case .text(let text)? = attributes[name] { text } else { nil }
    }

    func double(_ index: Int) throws -> Double {
        switch operands[index] {
        case .int(let value): return Double(value)
        case .float(let value): return value
        default: throw FixtureFormatError(description: "no real number")
        }
    }

    /// A subscript: four numbers for each entry, as Tools/fixtures/indexing.py has it.
    func index(_ name: String) -> [TensorIndex] {
        let numbers = ints(name)
        func bound(_ value: Int) -> Int? { value == .min ? nil : value }
        return stride(from: 0, to: numbers.count, by: 4).map { entry in
            switch numbers[entry] {
            case 0: .index(numbers[entry + 1])
            case 1: .slice(bound(numbers[entry + 1]), bound(numbers[entry + 2]), step: bound(numbers[entry + 3]) ?? 1)
            case 2: .ellipsis
            default: .newAxis
            }
        }
    }

    var dtype: DType? { text("dtype").flatMap(DType.init(name:)) }
}

extension Tensor {
    /// The operand of a fixture, as the view that it is.
    init(_ fixture: FixtureTensor) throws {
        let layout = fixture.layout
        guard let dtype = DType(name: fixture.dtypeName) else { throw FixtureFormatError(description: "unknown type") }
        self = try Tensor(bytes: fixture.bytes, shape: layout.base, dtype: dtype)
        if let slices = layout.slices {
            self = try slice(slices.map { .slice($0.start, $0.stop, step: $0.step) })
        }
        if let permutation = layout.permutation { self = try permuted(permutation) }
        if let expanded = layout.expanded { self = try self.expanded(expanded) }
    }

    /// The elements, row-major.
    func fixtureBytes() throws -> [UInt8] { try withUnsafeBytes { Array($0) } }
}
