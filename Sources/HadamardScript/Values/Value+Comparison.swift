internal import Hadamard

extension Value {
    /// Whether the value counts as true in a condition.
    func isTrue() throws -> Bool {
        switch self {
        case .none: false
        case .boolean(let value): value
        case .integer(let value): value != 0
        case .float(let value): value != 0
        case .complex(let value): value.real != 0 || value.imaginary != 0
        case .string(let value): !value.isEmpty
        case .list(let list): !list.elements.isEmpty
        case .tuple(let tuple): !tuple.elements.isEmpty
        case .size(let sizes): !sizes.isEmpty
        case .tensor(let reference): try reference.isTrue()
        case .ellipsis, .slice, .dtype, .device, .function, .method, .type, .module: true
        }
    }

    /// The result of `left is right`: whether both are the same object or the same plain value.
    func isIdentical(to other: Value) -> Bool {
        switch (self, other) {
        case (.none, .none), (.ellipsis, .ellipsis), (.device, .device): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.float(let left), .float(let right)): left.bitPattern == right.bitPattern
        case (.string(let left), .string(let right)): left == right
        case (.list(let left), .list(let right)): left === right
        case (.tuple(let left), .tuple(let right)): left === right
        case (.dtype(let left), .dtype(let right)): left == right
        case (.tensor(let left), .tensor(let right)): left === right
        case (.function(let left), .function(let right)): left === right
        case (.type(let left), .type(let right)): left == right
        case (.module(let left), .module(let right)): left == right
        default: false
        }
    }

    /// Whether plain values are equal. Tensors inside of lists must have one element, as for Python.
    func isEqual(to other: Value, depth: Int = 0) throws -> Bool {
        guard depth <= 200 else {
            throw ScriptError("RecursionError", "maximum recursion depth exceeded in comparison")
        }
        if let left = number, let right = other.number { return left.isEqual(to: right) }
        switch (self, other) {
        case (.string(let left), .string(let right)): return left.unicodeScalars.elementsEqual(right.unicodeScalars)
        case (.tensor, .tensor): return try Arithmetic.compare(.equal, self, other).isTrue()
        case (.slice(let left), .slice(let right)):
            return try left.start.isEqual(to: right.start, depth: depth + 1)
                && left.stop.isEqual(to: right.stop, depth: depth + 1)
                && left.step.isEqual(to: right.step, depth: depth + 1)
        default: break
        }
        guard let left = elements, let right = other.elements, isList == other.isList else {
            return isIdentical(to: other)
        }
        guard left.count == right.count else { return false }
        for (one, another) in zip(left, right) {
            if one.isIdentical(to: another) { continue }
            guard try one.isEqual(to: another, depth: depth + 1) else { return false }
        }
        return true
    }

    /// A list equals no tuple; a shape equals a tuple.
    var isList: Bool { if case .list = self { true } else { false } }
}
