internal import Hadamard

/// A call's arguments, bound to the parameters and read by name and kind.
struct Arguments {
    private let signature: Signature
    private let values: [Value]
    /// 1 for a method, whose receiver Python's messages do not count.
    private let hiddenArguments: Int
    /// How many arguments are given by position, a method's receiver among them.
    private let positionalCount: Int
    /// The parameters that are given by name, as they stand in the call. Python's messages say no position for these.
    private let named: [Int]

    init(signature: Signature, values: [Value], hiddenArguments: Int, positionalCount: Int, named: [Int]) {
        self.signature = signature
        self.values = values
        self.hiddenArguments = hiddenArguments
        self.positionalCount = positionalCount
        self.named = named
    }

    /// The name in messages.
    var functionName: String { signature.name == "vector_norm" ? "linalg_vector_norm" : signature.name }

    subscript(_ name: String) -> Value { values[index(of: name)] }

    private func index(of name: String) -> Int {
        signature.parameters.firstIndex { $0.name == name } ?? 0
    }

    /// The error for an argument of the wrong kind.
    func mismatch(_ name: String, _ expected: String) -> ScriptError {
        let index = index(of: name)
        if signature.parametersOfForms.contains(name)
            && !(["sum", "prod"].contains(functionName) && isGiven("keepdim"))
        {
            return combinationError()
        }
        let isNamed = signature.parameters[index].isKeywordOnly || named.contains(index)
        let place = isNamed ? "" : " (position \(index + 1 - hiddenArguments))"
        return .type("\(functionName)(): argument '\(name)'\(place) must be \(expected), not \(values[index].typeName)")
    }
}

// MARK: - Forms

extension Arguments {
    /// Whether an argument is in the call.
    func isGiven(_ name: String) -> Bool {
        let index = index(of: name)
        return isNamed(name) || !signature.parameters[index].isKeywordOnly && index < positionalCount
    }

    /// Whether an argument is in the call with its name.
    func isNamed(_ name: String) -> Bool { named.contains(index(of: name)) }

    /// The error for arguments that no form of a function takes. PyTorch goes on with a list of the forms.
    func combinationError() -> ScriptError {
        signature.combinationError(
            values[hiddenArguments..<positionalCount], named.map { (signature.parameters[$0].name, values[$0]) })
    }

    /// Throws where the dimensions are left out though PyTorch's form with `keepdim` needs them.
    func requireDimForKeepdim() throws {
        if isGiven("keepdim") && !isGiven("dim") { throw combinationError() }
    }

    /// Throws where the dimension is given as None, which PyTorch takes for several dimensions alone.
    func refuseNoneForDim() throws {
        if isGiven("dim") && self["dim"].isNone { throw combinationError() }
    }
}

// MARK: - Tensors and numbers

extension Arguments {
    func reference(_ name: String) throws -> TensorReference {
        guard case .tensor(let reference) = self[name] else { throw mismatch(name, "Tensor") }
        return reference
    }

    func tensor(_ name: String) throws -> Tensor { try reference(name).tensor() }

    /// A tensor or a number.
    func operand(_ name: String) throws -> TensorArgument {
        guard let operand = try TensorArgument(self[name]) else { throw mismatch(name, "Tensor") }
        return operand
    }

    /// Two operands, one of which has to be a tensor.
    func operands(_ first: String, _ second: String) throws -> (TensorArgument, TensorArgument) {
        let (left, right) = (try operand(first), try operand(second))
        if case .scalar = left, case .scalar = right { throw mismatch(first, "Tensor") }
        return (left, right)
    }

    func optionalOperand(_ name: String) throws -> TensorArgument? { self[name].isNone ? nil : try operand(name) }

    /// A number, or a tensor with one element.
    func scalar(_ name: String) throws -> Scalar {
        if let scalar = self[name].scalar { return scalar }
        if case .tensor(let reference) = self[name], let scalar = try reference.item().scalar { return scalar }
        throw mismatch(name, "Number")
    }

    /// A real number, or a tensor with one real element.
    func real(_ name: String) throws -> Double {
        switch try scalar(name) {
        case .bool(let value): return value ? 1 : 0
        case .int(let value): return Double(value)
        case .unsigned(let value): return Double(value)
        case .float(let value): return value
        case .complex: throw mismatch(name, "float")
        }
    }

    func optionalReal(_ name: String) throws -> Double? { self[name].isNone ? nil : try real(name) }

    func float(_ name: String) throws -> Double {
        guard let value = self[name].number?.asDouble else { throw mismatch(name, "float") }
        return value
    }

    func dtype(_ name: String) throws -> DType? {
        switch self[name] {
        case .none: return nil
        case .dtype(let dtype): return dtype
        case .type(let type): if let dtype = type.dtype { return dtype }
        default: break
        }
        throw mismatch(name, "torch.dtype")
    }

    func boolean(_ name: String) throws -> Bool {
        guard case .boolean(let value) = self[name] else { throw mismatch(name, "bool") }
        return value
    }

    func string(_ name: String) throws -> String {
        guard case .string(let value) = self[name] else { throw mismatch(name, "str") }
        return value
    }

    func optionalString(_ name: String) throws -> String? { self[name].isNone ? nil : try string(name) }
}

// MARK: - Sizes and dimensions

extension Arguments {
    func integer(_ name: String) throws -> Int {
        // A bool is an int in Python, but no dimension or size in PyTorch.
        if case .boolean = self[name] { throw mismatch(name, "int") }
        guard let value = try self[name].asIndex() else { throw mismatch(name, "int") }
        return value
    }

    func optionalInteger(_ name: String) throws -> Int? { self[name].isNone ? nil : try integer(name) }

    /// Integers, given one by one or as a list.
    func integers(_ name: String) throws -> [Int] {
        if case .boolean = self[name] { throw mismatch(name, "tuple of ints") }
        if let value = try self[name].asIndex() { return [value] }
        guard var elements = self[name].elements else { throw mismatch(name, "tuple of ints") }
        if elements.count == 1, let inner = elements[0].elements { elements = inner }
        return try elements.map { element in
            guard let value = try element.asIndex() else {
                let index = signature.parameters.firstIndex { $0.name == name } ?? 0
                let place = "(position \(index + 1 - hiddenArguments))"
                throw ScriptError.type(
                    "\(functionName)(): argument '\(name)' \(place) must be tuple of ints, not \(element.typeName)")
            }
            return value
        }
    }

    func optionalIntegers(_ name: String) throws -> [Int]? { self[name].isNone ? nil : try integers(name) }

    /// The values of a parameter that takes any number of arguments.
    func list(_ name: String) -> [Value] { self[name].elements ?? [self[name]] }
}

extension Value {
    /// The value as an index or a count: an int, or a 0-dim integer tensor.
    func asIndex() throws -> Int? {
        switch self {
        case .integer(let value): return value
        case .boolean(let value): return value ? 1 : 0
        case .tensor(let reference):
            let tensor = try reference.tensor()
            guard tensor.rank == 0, tensor.dtype.category == .integer else { return nil }
            if case .integer(let value) = try reference.item() { return value }
            return nil
        default: return nil
        }
    }
}
