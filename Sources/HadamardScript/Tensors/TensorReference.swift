internal import Hadamard

/// A tensor as in Python: an object that several names can refer to, or a view of part of another tensor.
///
/// The engine's tensors are values. A reference adds what Python's users expect: a change in place is seen through every
/// name of the tensor, through the views of it, and through a view in the tensor that it is a view of.
final class TensorReference {
    /// The tensor itself; nil for a view.
    private var owned: Tensor?
    /// The layout that PyTorch would give the tensor; nil for row by row. The engine's own may be another one.
    private var ownLayout: StridedLayout?
    /// What this is a view of.
    private let base: (reference: TensorReference, step: ViewStep)?
    /// The approximate memory of a view.
    private static let viewByteCount = 256
    /// The number of views between this one and the tensor.
    private let depth: Int

    init(_ tensor: Tensor) {
        owned = tensor
        base = nil
        depth = 0
    }

    private init(_ step: ViewStep, of reference: TensorReference) throws {
        base = (reference, step)
        depth = reference.depth + 1
        guard depth <= 500 else {
            throw ScriptError("RecursionError", "the tensor is a view of a view 500 times over; clone() it first")
        }
    }

    /// A view of this tensor. Throws where the step does not fit the shape.
    func view(_ step: ViewStep) throws -> TensorReference {
        let view = try TensorReference(step, of: self)
        _ = try view.tensor()
        return view
    }

    /// The elements as they are now. Reading a view costs no copy.
    func tensor() throws -> Tensor {
        if let owned { return owned }
        guard let base else { preconditionFailure("a reference is either a tensor or a view") }
        return try base.step.read(try base.reference.tensor())
    }

    /// The sizes and strides that PyTorch would show.
    func layout() throws -> StridedLayout {
        if let ownLayout { return ownLayout }
        let shape = Dimensions(try tensor().shape)
        return try base?.reference.layout().applying(base!.step, shape: shape) ?? StridedLayout(contiguous: shape)
    }

    /// Takes the layout that the result of an element-wise operation on these operands has.
    func inheritLayout(from operands: [TensorReference]) throws {
        guard let owned, !operands.contains(where: { $0 === self }) else { return }
        let layouts = try operands.map { try $0.layout() }
        if layouts.allSatisfy(\.isContiguous) { return }
        ownLayout = StridedLayout(ofResult: Dimensions(owned.shape), operands: layouts)
    }

    /// Replaces the elements by others of the same shape and type.
    ///
    /// - Parameter written: a mask of the elements that change, needed by views that repeat elements; nil for all.
    private func store(_ tensor: Tensor, written: Tensor? = nil) throws {
        guard let base else {
            owned = tensor
            return
        }
        try base.reference.storePart(tensor, base.step, written)
    }

    private func storePart(_ part: Tensor, _ step: ViewStep, _ written: Tensor?) throws {
        if case .indices(let indices) = step, owned != nil {
            // In place: the elements have no other reference while they are written.
            try owned?.assign(indices, part)
            return
        }
        let current = try tensor()
        if case .expansion = step {
            let (values, places) = try RepeatedElements.merged(
                part, written: try written ?? Tensor.full(part.shape, true), shape: current.shape)
            try store(try Tensor.where(places, values, current), written: places)
        } else if isBelowExpansion {
            let places = try step.written(
                try written ?? Tensor.full(part.shape, true), into: try Tensor.full(current.shape, false))
            try store(try step.written(part, into: current), written: places)
        } else {
            try store(try step.written(part, into: current))
        }
    }

    /// Whether this is a view that repeats elements, or a view of one.
    private var isBelowExpansion: Bool {
        guard let base else { return false }
        if case .expansion = base.step { return true }
        return base.reference.isBelowExpansion
    }
}

// MARK: - Changes in place

extension TensorReference {
    /// Writes a result over the elements, by the rules of in-place operations: the shape and the type stay what they are.
    ///
    /// - Parameter mayRepeat: whether a view that holds elements more than once takes the result, as it does where all of
    ///   them become the same.
    func overwrite(with result: Tensor, mayRepeat: Bool = false) throws {
        if !mayRepeat { try refuseRepeats() }
        if owned != nil {
            try owned?.update { _ in result }
        } else {
            var part = try tensor()
            try part.update { _ in result }
            try store(part)
        }
    }

    /// Writes a result over the elements where a mask is true. Of an element that a view holds more than once any place counts.
    func overwrite(with result: Tensor, where mask: Tensor) throws {
        if owned != nil { return try overwrite(with: result) }
        var part = try tensor()
        try part.update { _ in result }
        try store(part, written: try mask.expanded(part.shape))
    }

    /// Writes a function's result over the elements. A tensor that has none yet takes the result's shape.
    func receive(_ result: Tensor) throws {
        if let owned, owned.count == 0, owned.shape != result.shape {
            var target = try Tensor.zeros(result.shape, dtype: owned.dtype)
            try target.update { _ in result }
            (self.owned, ownLayout) = (target, nil)
        } else {
            try overwrite(with: result)
        }
    }

    /// Throws what `receive` would throw of a result, and changes nothing.
    func checkReceives(_ result: Tensor) throws {
        var current = try tensor()
        if owned != nil, current.count == 0, current.shape != result.shape { return }
        try refuseRepeats()
        try current.update { _ in result }
    }

    /// Copies a tensor or a number over the elements: it is broadcast and cast as needed.
    func fill(with operand: TensorArgument) throws {
        let current = try tensor()
        switch operand {
        case .tensor(let source):
            try refuseRepeats()
            try store(try source.expanded(current.shape).to(current.dtype))
        // In half precision a number that is too large becomes infinite.
        case .scalar(let scalar)
        where current.dtype.isFloatingPoint && current.dtype.byteCount == 2
            && scalar.category <= .float:
            try store(try Tensor.full(current.shape, scalar, dtype: .float64).to(current.dtype))
        case .scalar(let scalar): try store(try Tensor.full(current.shape, scalar, dtype: current.dtype))
        }
    }
}

extension TensorReference {
    /// Throws for a view that holds elements more than once, where an operation's results could contradict each other.
    func refuseRepeats() throws {
        guard try layout().repeatsElements else { return }
        throw ScriptError(
            "RuntimeError",
            "unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
                + "Please clone() the tensor before performing the operation.")
    }
}

// MARK: - Single elements

extension TensorReference {
    /// The one element, as a plain number.
    func item() throws -> Value {
        try Value(try tensor().item() as Scalar)
    }

    /// Whether the one element counts as true.
    func isTrue() throws -> Bool {
        let count = try tensor().count
        guard count == 1 else {
            let why = count == 0 ? "no values" : "more than one value"
            throw ScriptError("RuntimeError", "Boolean value of Tensor with \(why) is ambiguous")
        }
        return try item().isTrue()
    }

    /// Views of the parts along the first dimension.
    func rows() throws -> [TensorReference] {
        guard try tensor().rank > 0 else { throw ScriptError.type("iteration over a 0-d tensor") }
        return try parts(along: 0)
    }

    /// Views of the parts along a dimension.
    func parts(along dim: Int) throws -> [TensorReference] {
        let count = try size(dim)
        try ScriptLimits.check(elementCount: count, elementByteCount: Self.viewByteCount)
        return try (0..<count).map { try along(dim, .index($0)) }
    }

    /// The elements as nested lists of plain numbers.
    func nestedLists() throws -> Value {
        let tensor = try tensor()
        try ScriptLimits.check(
            elementCount: ScriptLimits.nestedCount(tensor.shape),
            elementByteCount: MemoryLayout<Value>.stride + 2 * MemoryLayout<Scalar>.stride)
        var elements = try tensor.elements()[...]
        func list(_ shape: ArraySlice<Int>) throws -> Value {
            guard let size = shape.first else { return try Value(elements.removeFirst()) }
            return try .list((0..<size).map { _ in try list(shape.dropFirst()) })
        }
        return try list(tensor.shape[...])
    }
}
