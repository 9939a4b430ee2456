internal import Hadamard

extension FunctionLibrary {
    /// The functions that follow from the rows of the library's table.
    static var plain: [Function] {
        FunctionRow.all.filter { !$0.forms.contains(.otherSignature) }.map { Function($0) }
    }
}

extension Function {
    /// A row's function in all of its forms.
    convenience init(_ row: FunctionRow) {
        var parameters = row.parameters
        for (name, value) in row.numbers { parameters.append(value.map { "\(name)=\($0)" } ?? "\(name)=None") }
        if row.forms.contains(.inPlaceByFlag) { parameters.append("inplace=False") }
        self.init(
            "\(row.name)(\(parameters.joined(separator: ", ")))", aliases: row.aliases, forms: Forms(row.forms),
            check: { try row.checkInPlace($0) }, body: { .tensor(TensorReference(try row.result($0))) })
    }
}

extension Function.Forms {
    fileprivate init(_ forms: FunctionRow.Forms) {
        self = .keepsLayout
        if !forms.isDisjoint(with: [.torch, .special, .functional]) { insert(.function) }
        if forms.contains(.method) { insert(.method) }
        if forms.contains(.inPlace) { insert(.inPlace) }
        if forms.contains(.inPlaceByFlag) { insert(.inPlaceByFlag) }
        if forms.contains(.output) { insert(.output) }
    }
}

extension FunctionRow {
    /// In place, where the arguments are of the right kinds: what is wrong with these is said later.
    fileprivate func checkInPlace(_ arguments: Arguments) throws {
        guard case .tensor(let target) = arguments[parameters[0]] else { return }
        let takesOther = arity == 2 && (takesNumbers || arguments[parameters[1]].isTensor)
        try checkInPlace(try target.tensor(), takesOther ? try arguments.operand(parameters[1]) : nil)
    }

    private var takesNumbers: Bool {
        if case .tensors = call { false } else { !forms.contains(.tensorsAlone) }
    }

    fileprivate func result(_ arguments: Arguments) throws -> Tensor {
        let first = parameters[0]
        switch call {
        case .unary, .unaryWithNumbers:
            return try self([.tensor(try arguments.tensor(first))], numbers: numbers.map { try arguments.optionalReal($0.key) })
        case .operands:
            let (left, right) = try arguments.operands(first, parameters[1])
            return try self([left, right])
        case .tensors, .tensorAndOperand:
            let left = TensorArgument.tensor(try arguments.tensor(first))
            let second = parameters[1]
            return try self([left, takesNumbers ? arguments.operand(second) : .tensor(arguments.tensor(second))])
        }
    }
}
