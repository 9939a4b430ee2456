internal import Synchronization

/// What an operation is applied to.
package enum Operand {
    case none
    case node(ExpressionNode)
    case scalar(Scalar)
}

/// Elements that exist, or that are computed from their position where they are read.
package enum Source {
    case storage(Storage)
    case fill(Scalar)
    /// Element k is `first + k * step`; the layout's strides and offset give k.
    case range(first: Scalar, step: Scalar)
}

/// A tensor's elements, there already or still to be computed: the node of an expression.
///
/// A pending node turns into a ready one once, under its lock. All else is constant.
package final class ExpressionNode: @unchecked Sendable {
    // Unchecked: what a pending node holds is touched only under its lock, what a ready node holds is constant, and `isReady`
    // orders the two.

    private static let nextID = Atomic<UInt64>(1)

    /// Grows from operand to consumer: locks are taken in descending order.
    let id: UInt64
    package let dtype: DType
    package let shape: Dimensions
    /// An upper bound of the operations pending below, this one with them; 0 for a node born ready.
    private let bornCost: Int

    private let lockState = NodeLock()
    private let ready: Atomic<Bool>

    // Pending.
    private(set) var operation: Operation?
    private(set) var operandType: DType
    private var operands: (Operand, Operand, Operand)

    // Ready.
    private(set) var strides: Dimensions
    private(set) var offset: Int
    private var storageReference: Storage?
    private var computed: Source

    /// A node whose elements are there.
    init(_ source: Source, _ layout: StridedLayout, _ dtype: DType) {
        id = Self.nextID.add(1, ordering: .relaxed).oldValue
        self.dtype = dtype
        shape = layout.shape
        bornCost = 0
        ready = Atomic(true)
        operandType = dtype
        operands = (.none, .none, .none)
        strides = layout.strides
        offset = layout.offset
        computed = source
        if case .storage(let storage) = source {
            storageReference = storage
            computed = .fill(.bool(false))
        }
    }

    /// A node whose elements are still to be computed from operands converted to `operandType`.
    init(
        _ operation: Operation, _ a: Operand, _ b: Operand = .none, _ c: Operand = .none, operandType: DType,
        dtype: DType, shape: Dimensions
    ) {
        id = Self.nextID.add(1, ordering: .relaxed).oldValue
        self.dtype = dtype
        self.shape = shape
        bornCost = 1 + a.pendingCost + b.pendingCost + c.pendingCost
        ready = Atomic(false)
        self.operation = operation
        self.operandType = operandType
        operands = (a, b, c)
        strides = []
        offset = 0
        computed = .fill(.bool(false))
    }

    var count: Int { Shape.count(shape) }

    /// Whether the elements are there. Once true it stays so.
    var isReady: Bool { ready.load(ordering: .acquiring) }

    /// The operations that have to run for this node's elements.
    var pendingCost: Int { isReady ? 0 : bornCost }

    func lock() { lockState.lock(key: id) }
    func unlock() { lockState.unlock(key: id) }

    // MARK: Ready nodes

    package var layout: StridedLayout { StridedLayout(shape: shape, strides: strides, offset: offset) }

    /// Whether a ready node's elements lie row-major without gaps.
    var hasContiguousLayout: Bool { StridedLayout.isContiguous(shape, strides) }

    var source: Source { storageReference.map(Source.storage) ?? computed }

    /// The storage of a ready node that has one.
    var storage: Storage? { storageReference }

    /// Whether nobody else holds this node's storage. Only for who alone holds the node.
    func ownsStorage() -> Bool {
        storageReference?.isWritable == true && isKnownUniquelyReferenced(&storageReference)
    }

    /// Whether nobody else holds this node's storage but some other nodes. Only for who alone holds all of these.
    func ownsStorage(besides borrowers: [ExpressionNode]) -> Bool {
        for borrower in borrowers { borrower.storageReference = nil }
        defer { for borrower in borrowers { borrower.storageReference = storageReference } }
        return ownsStorage()
    }

    // MARK: Pending nodes, under their lock

    func operand(_ index: Int) -> Operand {
        switch index {
        case 0: operands.0
        case 1: operands.1
        default: operands.2
        }
    }

    func setOperand(_ index: Int, _ operand: Operand) {
        switch index {
        case 0: operands.0 = operand
        case 1: operands.1 = operand
        default: operands.2 = operand
        }
    }

    /// Moves an operand node out, so that the taker's is the only reference that this node had; nil for a scalar.
    func takeOperandNode(_ index: Int) -> ExpressionNode? {
        guard case .node(let node) = operand(index) else { return nil }
        setOperand(index, .none)
        return node
    }

    /// Moves an operand out.
    func takeOperand(_ index: Int) -> Operand {
        var operand = Operand.none
        switch index {
        case 0: swap(&operands.0, &operand)
        case 1: swap(&operands.1, &operand)
        default: swap(&operands.2, &operand)
        }
        return operand
    }

    /// Makes the node ready.
    func complete(_ storage: Storage, _ layout: StridedLayout) {
        operation = nil
        operands = (.none, .none, .none)
        storageReference = storage
        strides = layout.strides
        offset = layout.offset
        ready.store(true, ordering: .releasing)
    }
}

extension Operand {
    var pendingCost: Int { if case .node(let node) = self { node.pendingCost } else { 0 } }
}
