import Hadamard

/// The operations that follow from the library's table: nothing is said of one here.
extension FixtureOperations {
    static let functions: [String: Row] = {
        var rows: [String: Row] = [:]
        for function in FunctionRow.all {
            let value = Row.value { try function($0.arguments(function.arity), numbers: $0.numbers(of: function)) }
            let inPlace = Row.inPlace { call, target in
                let other = function.arity == 1 ? nil : try call.operand(1).argument
                try function.checkInPlace(target, other)
                try target.update {
                    try function([.tensor($0)] + [other].compactMap { $0 }, numbers: call.numbers(of: function))
                }
            }
            for name in [function.name, function.operation?.name ?? function.name] {
                rows[name] = value
                rows[name + "_"] = inPlace
            }
        }
        return rows
    }()

    /// Every function that has a value has a form in place: the target stands for the first operand.
    static func withFormsInPlace(_ rows: [String: Row]) -> [String: Row] {
        var all = rows
        for case (let name, .value(let body)) in rows where rows[name + "_"] == nil {
            all[name + "_"] = .inPlace { call, target in
                try target.update { try body(call.replacingFirst(by: $0)) }
            }
        }
        return all
    }
}

extension FixtureCall {
    fileprivate func arguments(_ count: Int) throws -> [TensorArgument] {
        try (0..<count).map { try operand($0).argument }
    }

    /// The numbers that follow the tensors; the defaults for those that do not.
    fileprivate func numbers(of function: FunctionRow) throws -> [Double?] {
        try function.numbers.enumerated().map { index, number in
            let place = function.arity + index
            return place < operands.count ? try optionalDouble(place) : number.value
        }
    }
}
