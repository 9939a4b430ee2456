/// A function's parameters, read from a line such as `add(input, other, *, alpha=1)`.
///
/// Parameters after `*` are given by name only; one that is written `*size` takes all positional arguments that are left.
struct Signature {
    struct Parameter {
        let name: String
        let defaultValue: Value?
        let isKeywordOnly: Bool
        let isVariadic: Bool
    }

    let name: String
    let parameters: [Parameter]

    /// Reads a line of a function table, which is part of this program and well formed.
    init(_ line: String) {
        let parts = line.dropLast().split(separator: "(", maxSplits: 1)
        name = String(parts[0])
        var parameters: [Parameter] = []
        var isKeywordOnly = false
        for part in parts.count > 1 ? parts[1].split(separator: ", ") : [] {
            if part == "*" {
                isKeywordOnly = true
                continue
            }
            let halves = part.split(separator: "=", maxSplits: 1)
            let isVariadic = part.hasPrefix("*")
            parameters.append(
                Parameter(
                    name: String(isVariadic ? halves[0].dropFirst() : halves[0]),
                    defaultValue: halves.count > 1 ? Self.literal(halves[1]) : nil,
                    isKeywordOnly: isKeywordOnly, isVariadic: isVariadic))
            if isVariadic { isKeywordOnly = true }
        }
        self.parameters = parameters
    }

    private init(_ name: String, _ parameters: [Parameter]) {
        self.name = name
        self.parameters = parameters
    }

    /// The parameters that not all of PyTorch's forms of the function have: its errors for arguments of the wrong kind then show
    /// all forms.
    var parametersOfForms: Set<String> {
        switch name {
        case "sum", "mean", "prod", "var", "std", "var_mean", "std_mean", "max", "min", "all", "any", "count_nonzero":
            ["dim"]
        case "trapezoid", "trapz", "cumulative_trapezoid": ["x", "dx"]
        default: []
        }
    }

    /// The signature of the form that writes over its first argument.
    var inPlace: Signature { Signature(name + "_", parameters.filter { $0.name != "inplace" }) }

    private static func literal(_ text: Substring) -> Value {
        switch text {
        case "None": .none
        case "True": .boolean(true)
        case "False": .boolean(false)
        case "()": .size([])
        default:
            if let integer = Int(text) {
                .integer(integer)
            } else if let float = Double(text) {
                .float(float)
            } else {
                .string(text.trimmingQuotes())
            }
        }
    }
}

extension Substring {
    fileprivate func trimmingQuotes() -> String { String(hasPrefix("'") ? dropFirst().dropLast() : self) }
}

extension Signature {
    /// Binds a call's arguments to the parameters. Throws Python's errors where they do not match.
    ///
    /// - Parameter receiver: what a method was called on, which becomes the first argument.
    func bind(
        positional: [Value], keywords: [(name: String, value: Value)], receiver: Value? = nil
    ) throws -> Arguments {
        var values = [Value?](repeating: nil, count: parameters.count)
        var rest = positional[...]
        if let receiver { rest = [receiver] + positional }
        for (index, parameter) in parameters.enumerated() {
            if parameter.isVariadic {
                if !rest.isEmpty { values[index] = try .tuple(Array(rest)) }
                rest = []
            } else if !parameter.isKeywordOnly, let value = rest.popFirst() {
                values[index] = value
            }
        }
        let hidden = receiver == nil ? 0 : 1
        guard rest.isEmpty else {
            let limit = parameters.count { !$0.isKeywordOnly } - hidden
            let given = positional.count == 1 ? "1 was" : "\(positional.count) were"
            throw ScriptError.type(
                "\(name)() takes \(limit) positional argument\(limit == 1 ? "" : "s") but \(given) given")
        }
        if !parametersOfForms.isEmpty && !["sum", "prod"].contains(name),
            keywords.contains(where: { index(of: $0.name) == nil })
        {
            throw combinationError(positional[...], keywords)
        }
        let named = try sort(keywords, into: &values)
        for (index, parameter) in parameters.enumerated() where values[index] == nil {
            values[index] = parameter.defaultValue
        }
        let missing = zip(parameters, values).filter { $1 == nil }.map { "\"\($0.0.name)\"" }
        guard missing.isEmpty else {
            let names = missing.joined(separator: ", ")
            throw ScriptError.type("\(name)() missing \(missing.count) required positional arguments: \(names)")
        }
        return Arguments(
            signature: self, values: values.compactMap(\.self), hiddenArguments: hidden,
            positionalCount: positional.count + hidden, named: named)
    }

    /// Returns the parameters that are named.
    private func sort(_ keywords: [(name: String, value: Value)], into values: inout [Value?]) throws -> [Int] {
        var named: [Int] = []
        for (keyword, value) in keywords {
            guard let index = index(of: keyword) else {
                throw ScriptError.type("\(name)() got an unexpected keyword argument '\(keyword)'")
            }
            guard values[index] == nil else {
                throw ScriptError.type("\(name)() got multiple values for argument '\(keyword)'")
            }
            values[index] = value
            named.append(index)
        }
        return named
    }

    /// The parameter of a name.
    private func index(of keyword: String) -> Int? {
        // NumPy's names for the same parameters are accepted, as in PyTorch.
        let synonym = ["x": "input", "axis": "dim", "keepdims": "keepdim", "self": "input"][keyword]
        return parameters.firstIndex { $0.name == keyword || $0.name == synonym }
    }

    /// The error for arguments that no form of a function takes. PyTorch goes on with a list of the forms.
    func combinationError(
        _ positional: ArraySlice<Value>, _ named: [(name: String, value: Value)]
    ) -> ScriptError {
        // The order in which PyTorch shows those with names.
        let others = named.reversed().map { "\($0.name)=\($0.value.typeName)" }
        let text = (positional.map(\.typeName) + others).joined(separator: ", ")
        let end = positional.isEmpty && !others.isEmpty ? ", " : ""
        return .type(
            "\(name)() received an invalid combination of arguments - got (\(text)\(end)), but expected one of:")
    }
}
