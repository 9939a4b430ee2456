internal import Hadamard

/// `torch.tensor(data)`: from numbers, nested lists of numbers, or a tensor, which is copied.
enum TensorConstruction {
    static func tensor(_ arguments: Arguments) throws -> Tensor {
        let dtype = try arguments.dtype("dtype")
        let data = arguments["data"]
        if case .tensor(let reference) = data {
            let tensor = try reference.tensor()
            return try dtype.map { try tensor.to($0) } ?? tensor
        }
        if case .string = data { throw ScriptError.type("new(): invalid data type 'str'") }
        var shape: [Int] = []
        var first: Value? = data
        while let elements = first?.elements {
            shape.append(elements.count)
            guard shape.count <= 64 else { throw ScriptError.value("a tensor has at most 64 dimensions") }
            first = elements.first
        }
        try ScriptLimits.check(
            elementCount: ScriptLimits.nestedCount(shape), elementByteCount: 2 * MemoryLayout<Scalar>.stride)
        var numbers: [Scalar] = []
        try collect(data, depth: 0, shape, into: &numbers)
        let category = numbers.map(\.category).max()
        return try Tensor(elements: numbers, shape: shape, dtype: dtype ?? defaultType(category))
    }

    private static func defaultType(_ category: DType.Category?) -> DType {
        switch category {
        case .bool?: .bool
        case .integer?: .int64
        case .complex?: .complex64
        case .float?, nil: .float32
        }
    }

    private static func collect(_ value: Value, depth: Int, _ shape: [Int], into numbers: inout [Scalar]) throws {
        if let elements = value.elements {
            guard depth < shape.count else {
                throw ScriptError.type("'\(value.typeName)' object cannot be interpreted as a number")
            }
            guard elements.count == shape[depth] else {
                throw ScriptError.value(
                    "expected sequence of length \(shape[depth]) at dim \(depth) (got \(elements.count))")
            }
            for element in elements { try collect(element, depth: depth + 1, shape, into: &numbers) }
            return
        }
        guard let number = try scalar(value) else {
            if case .string = value { throw ScriptError.value("too many dimensions 'str'") }
            throw ScriptError("RuntimeError", "Could not infer dtype of \(value.typeName)")
        }
        guard depth == shape.count else { throw ScriptError.type("not a sequence") }
        numbers.append(number)
    }

    /// A number, or the only element of a tensor.
    private static func scalar(_ value: Value) throws -> Scalar? {
        guard case .tensor(let reference) = value else { return value.scalar }
        guard try reference.tensor().count == 1 else {
            throw ScriptError.value("only one element tensors can be converted to Python scalars")
        }
        return try reference.tensor().item() as Scalar
    }
}
