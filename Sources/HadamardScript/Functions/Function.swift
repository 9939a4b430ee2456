/// A function of the language: a row of the function table, in all of its forms.
final class Function {
    /// The ways in which a function can be called.
    struct Forms: OptionSet {
        let rawValue: Int
        /// `torch.mul(a, b)` and `mul(a, b)`
        static let function = Forms(rawValue: 1)
        /// `a.mul(b)`
        static let method = Forms(rawValue: 2)
        /// `a.mul_(b)`, which writes the result over `a`
        static let inPlace = Forms(rawValue: 4)
        /// A trait, not a form: the result has the operands' layout.
        static let keepsLayout = Forms(rawValue: 16)
        /// `torch.fmax(a, b, out=c)`, which writes the result over `c`
        static let output = Forms(rawValue: 32)
        /// A trait, not a form: in place all elements get the same value, so that views with repeated elements are allowed.
        static let fills = Forms(rawValue: 64)
        /// `F.relu(a, inplace=True)`, which writes the result over `a`
        static let inPlaceByFlag = Forms(rawValue: 128)
        /// Python's own functions
        static let builtin = Forms(rawValue: 8)
        /// A trait of Python's functions, not a form: it goes over the rows of a tensor, and PyTorch's does not take over.
        static let iterates = Forms(rawValue: 256)

        // The forms of element-wise functions.
        static let elementwise: Forms = [.function, .method, .inPlace, .output, .keepsLayout]
        static let withoutInPlace = elementwise.subtracting(.inPlace)
        static let withoutOutput = elementwise.subtracting(.output)
        static let withoutInPlaceAndOutput = elementwise.subtracting([.inPlace, .output])
        static let functionOnly: Forms = [.function, .output, .keepsLayout]
        static let activation: Forms = [.function, .inPlace, .inPlaceByFlag, .keepsLayout]
    }

    let signature: Signature
    let aliases: [String]
    let forms: Forms
    /// The check that comes first in the in-place form; nil for none.
    private let check: Check?
    /// The function, called with arguments that match the signature.
    let body: (Arguments) throws -> Value

    typealias Check = (Arguments) throws -> Void

    convenience init(
        _ signature: String, aliases: [String] = [], forms: Forms = [.function, .method], check: Check? = nil,
        body: @escaping (Arguments) throws -> Value
    ) {
        self.init(Signature(signature), aliases: aliases, forms: forms, check: check, body: body)
    }

    private init(
        _ signature: Signature, aliases: [String] = [], forms: Forms, check: Check? = nil,
        body: @escaping (Arguments) throws -> Value
    ) {
        self.signature = signature
        self.aliases = aliases
        self.forms = forms
        self.check = check
        self.body = body
    }

    var name: String { signature.name }

    /// The function that writes the result over its first argument; nil where there is none.
    var inPlaceForm: Function? {
        guard forms.contains(.inPlace) else { return nil }
        return Function(signature.inPlace, forms: .function) { [self] in try runInPlace($0) }
    }

    /// The result, or the first argument where the result was to be written over it.
    fileprivate func run(_ arguments: Arguments) throws -> Value {
        let isInPlace = try forms.contains(.inPlaceByFlag) && arguments.boolean("inplace")
        return isInPlace ? try runInPlace(arguments) : try body(arguments)
    }

    /// Writes the result over the first argument.
    fileprivate func runInPlace(_ arguments: Arguments) throws -> Value {
        let first = signature.parameters[0].name
        let target = try arguments.reference(first)
        try check?(arguments)
        guard case .tensor(let result) = try body(arguments) else { return .none }
        try target.overwrite(with: try result.tensor(), mayRepeat: forms.contains(.fills))
        return arguments[first]
    }
}

extension Function {
    func call(_ positional: [Value], _ keywords: [(name: String, value: Value)]) throws -> Value {
        guard forms.contains(.output), let place = keywords.firstIndex(where: { $0.name == "out" }) else {
            let result = try run(try signature.bind(positional: positional, keywords: keywords))
            try inheritLayout(result, from: positional + keywords.map(\.value))
            return result
        }
        // `torch.mul(a, b, out=c)` writes the result over c.
        var rest = keywords
        try checkForms(positional, keywords)
        let target = rest.remove(at: place).value
        if let dtype = try accumulatedType(positional, rest, target) { rest.append(("dtype", .dtype(dtype))) }
        let result = try call(positional, rest)
        if target.isNone { return result }
        if case .tuple(let parts) = result { return try write(parts, over: target) }
        guard case .tensor(let reference) = target, case .tensor(let source) = result else {
            throw ScriptError.type("\(name)(): argument 'out' must be Tensor, not \(target.typeName)")
        }
        try checkOutput(try reference.tensor().dtype, try source.tensor().dtype)
        try reference.receive(try source.tensor())
        return target
    }
}

extension Function {
    fileprivate func inheritLayout(_ result: Value, from arguments: [Value]) throws {
        guard forms.contains(.keepsLayout), case .tensor(let reference) = result else { return }
        try reference.inheritLayout(from: arguments.compactMap(\.reference))
    }
}

extension Value {
    /// The tensor, where the value is one.
    var reference: TensorReference? { if case .tensor(let reference) = self { reference } else { nil } }
}

extension BoundMethod {
    func call(_ positional: [Value], _ keywords: [(name: String, value: Value)]) throws -> Value {
        let signature = isInPlace ? function.signature.inPlace : function.signature
        let arguments = try signature.bind(positional: positional, keywords: keywords, receiver: receiver)
        if isInPlace { return try function.runInPlace(arguments) }
        let result = try function.run(arguments)
        try function.inheritLayout(result, from: [receiver] + positional + keywords.map(\.value))
        return result
    }
}
