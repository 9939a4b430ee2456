internal import Hadamard

/// All functions of the language by name, from the function tables.
final class FunctionLibrary {
    private var functions: [String: Function] = [:]
    private var methods: [String: Function] = [:]
    private var builtins: [String: Function] = [:]
    /// Functions that one module has in another form than the others.
    private let ofModules: [Module: [String: Function]] = [
        .torch: Dictionary(uniqueKeysWithValues: torchNormalization.map { ($0.name, $0) }),
        .functional: Dictionary(uniqueKeysWithValues: functionalExponentials.map { ($0.name, $0) }),
        .linearAlgebra: [linearNorm.name: linearNorm],
    ]

    /// - Parameter output: where `print` writes.
    init(output: @escaping (String) -> Void) {
        let tables = [
            Self.plain, Self.arithmetic, Self.activations, Self.numbers, Self.combination, Self.creation, Self.layout,
            Self.inspection, Self.conversion, Self.files, Self.reduction, Self.normalization,
            Self.losses,
            Self.scans,
        ]
        for function in tables.joined() {
            for name in [function.name] + function.aliases {
                if function.forms.contains(.function) { functions[name] = function }
                if !function.forms.isDisjoint(with: [.method, .inPlace]) { methods[name] = function }
            }
        }
        for function in Self.builtins(output: output) { builtins[function.name] = function }
    }

    /// The value of a name that the script has not defined.
    func global(_ name: String) -> Value? {
        if name == Module.torch.rawValue { return .module(.torch) }
        if let type = PythonType(rawValue: name) { return .type(type) }
        if let builtin = builtins[name] { return .function(builtin) }
        return member(name)
    }

    /// `torch.name`
    func member(_ name: String, of module: Module) -> Value? {
        if let submodule = module.submodule(name) { return .module(submodule) }
        if let function = ofModules[module]?[name] { return .function(function) }
        return member(name)
    }

    private func member(_ name: String) -> Value? {
        if let dtype = DType(scriptName: name) { return .dtype(dtype) }
        if let constant = Self.constants[name] { return .float(constant) }
        if let function = functions[name] { return .function(function) }
        // `F.relu_(x)`
        guard name.hasSuffix("_"), let function = functions[String(name.dropLast())] else { return nil }
        return function.inPlaceForm.map(Value.function)
    }

    /// `receiver.name`, also with the underscore of the in-place form.
    func method(_ name: String, of receiver: Value) -> Value? {
        if let function = methods[name], function.forms.contains(.method) {
            return .method(BoundMethod(function, receiver: receiver, isInPlace: false))
        }
        guard name.hasSuffix("_"), let function = methods[String(name.dropLast())], function.forms.contains(.inPlace)
        else {
            return nil
        }
        return .method(BoundMethod(function, receiver: receiver, isInPlace: true))
    }

    /// All names that `global` resolves.
    var globalNames: [String] {
        [Module.torch.rawValue] + PythonType.allCases.map(\.rawValue) + Self.constants.keys + builtins.keys
            + functions.keys.filter { builtins[$0] == nil } + DType.allCases.map(\.name)
    }

    /// The torch function behind a builtin of the same name, which takes over when it is given a tensor.
    func function(_ name: String) -> Function? { functions[name] }

    private static let constants: [String: Double] = [
        "pi": .pi, "e": 2.718281828459045, "inf": .infinity, "nan": .nan,
    ]
}

extension DType {
    /// The element type that PyTorch calls by this name, or by one of its other names.
    init?(scriptName name: String) {
        let synonyms: [String: DType] = [
            "half": .float16, "float": .float32, "double": .float64, "short": .int16, "int": .int32, "long": .int64,
            "cfloat": .complex64, "cdouble": .complex128,
        ]
        guard let dtype = synonyms[name] ?? DType(name: name) else { return nil }
        self = dtype
    }
}
