extension Tensor {
    /// The elements that a subscript names, without a copy: `a[0]`, `a[1..., 0]`, `a[.ellipsis, .newAxis]`.
    ///
    /// Assigned to or operated on in place, it changes these elements of this variable and nothing else. Traps on a bad
    /// index and on a value that does not fit; ``slice(_:)-([TensorIndex])`` and ``assign(_:_:)-([TensorIndex],_)`` throw instead.
    public subscript<each Index: TensorIndexing>(_ index: repeat each Index) -> Tensor {
        get {
            var indices: [TensorIndex] = []
            repeat indices.append((each index).tensorIndex)
            return self[indices]
        }
        set {
            var indices: [TensorIndex] = []
            repeat indices.append((each index).tensorIndex)
            self[indices] = newValue
        }
        _modify {
            var indices: [TensorIndex] = []
            repeat indices.append((each index).tensorIndex)
            yield &self[indices]
        }
    }

    /// The same for places in an array.
    public subscript(_ indices: [TensorIndex]) -> Tensor {
        get { trapping { () throws(TensorError) in try slice(indices) } }
        set { trapping { () throws(TensorError) in try assign(indices, newValue) } }
        _modify {
            var part = trapping { () throws(TensorError) in try slice(indices) }
            let before = part.node.id
            yield &part
            if part.node.id != before { trapping { () throws(TensorError) in try write(indices, &part) } }
        }
    }

    /// The elements that a subscript names, without a copy.
    ///
    /// - Throws: ``TensorError`` of kind `index` when there are too many indices or one is out of bounds.
    public func slice(_ indices: [TensorIndex]) throws(TensorError) -> Tensor {
        try view { layout throws(TensorError) in try layout.indexed(indices) }
    }

    /// Writes a value, which broadcasts and is cast, over the elements that a subscript names.
    ///
    /// Reads what it must of the old elements first, and leaves other holders of this tensor's elements theirs.
    ///
    /// - Throws: ``TensorError`` when an index is out of bounds or the value's shape does not fit; nothing is changed then.
    public mutating func assign(_ indices: [TensorIndex], _ value: some TensorOperand) throws(TensorError) {
        var part: Tensor
        switch value.argument {
        case .tensor(let tensor): part = tensor
        case .scalar(let scalar): part = try Tensor.full([], scalar, dtype: dtype)
        }
        try write(indices, &part)
    }

    /// Writes `part` and empties it.
    private mutating func write(_ indices: [TensorIndex], _ part: inout Tensor) throws(TensorError) {
        let region = try ready().layout.indexed(indices)
        try ElementWriter.write(part.takeNode(fittedTo: region.shape), into: &node, indices, region)
    }

    /// Moves the node out, so that no second reference keeps its memory from being used.
    private mutating func takeNode(fittedTo shape: Dimensions) throws(TensorError) -> ExpressionNode {
        self = try fitted(to: shape)
        var node = ExpressionNode(.fill(.bool(false)), StridedLayout(contiguous: []), .bool)
        swap(&node, &self.node)
        return node
    }

    /// This value at the shape that it is assigned to: sizes of 1 in front may go, all else broadcasts.
    private func fitted(to shape: Dimensions) throws(TensorError) -> Tensor {
        if node.shape == shape { return self }
        var value = self
        while value.node.shape.first == 1 { value = try value.squeezed(0) }
        return try value.expanded(Array(shape))
    }
}

/// Runs what a subscript cannot throw.
func trapping<Result>(_ body: () throws(TensorError) -> Result) -> Result {
    do {
        return try body()
    } catch {
        preconditionFailure(error.description)
    }
}
