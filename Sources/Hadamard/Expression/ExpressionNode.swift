internal import Synchronization

/// Elements that exist, or that are computed from their position where they are read.
package enum Source {
    case storage(Storage)
    case fill(Scalar)
    /// Element k is `first + k * step`; the layout's strides and offset give k.
    case range(first: Scalar, step: Scalar)
}

/// A node of an expression: a tensor's elements, which are ready or still pending.
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
    /// Of a pending node that reductions lie below: the rows that they reduce.
    let rows: RowSpace?
    /// Whether such a node has an element for each row, not for each element of the rows.
    let isRowLevel: Bool
    /// Whether this node, while it is pending, is a scan: its rows are the lines that are scanned, and nothing else is computed in
    /// one program with it but what lies below.
    let isScan: Bool
    /// An upper bound of the operations pending below, this one with them; 0 for a node born ready.
    private let bornCost: Int

    private let lockState = NodeLock()
    private let ready: Atomic<Bool>

    // Pending.
    private(set) var operation: Operation?
    /// The type that the operation works in.
    private(set) var operandType: DType
    private var operands: Operands<NodeOperand>

    // Ready.
    /// Nil for elements that lie row-major without gaps from position 0.
    private var otherLayout: BoxedLayout?
    private var storageReference: Storage?
    /// Where the first element is stored; nil where elements are made from their position.
    private(set) var elements: ElementAddress?
    private var computed: Source

    /// A node whose elements are there.
    init(_ source: Source, _ layout: StridedLayout, _ dtype: DType) {
        id = Self.nextID.add(1, ordering: .relaxed).oldValue
        self.dtype = dtype
        shape = layout.shape
        rows = nil
        isRowLevel = false
        isScan = false
        bornCost = 0
        ready = Atomic(true)
        operandType = dtype
        operands = Operands(filler: .taken)
        otherLayout = BoxedLayout.box(layout)
        computed = source
        if case .storage(let storage) = source {
            storageReference = storage
            elements = storage.address(layout.offset, dtype)
            computed = .fill(.bool(false))
        }
    }

    /// A node whose elements are still to be computed from operands converted to `operandType`, which it takes over.
    init(
        _ operation: Operation, _ operands: Operands<NodeOperand>, operandType: DType, dtype: DType, shape: Dimensions,
        rows: RowSpace? = nil, isRowLevel: Bool = false
    ) {
        id = Self.nextID.add(1, ordering: .relaxed).oldValue
        self.dtype = dtype
        self.shape = shape
        self.rows = rows
        self.isRowLevel = isRowLevel
        isScan = operation.isScan
        self.operation = operation
        self.operandType = operandType
        self.operands = operands
        var cost = 1
        for index in operands.indices {
            switch operands[index] {
            case .node(let node): cost &+= node.with { node in node.pendingCost }
            case .number(let number):
                self.operands[index] = .number(number.converted(to: operation.operandType(index, operandType)))
            case .taken: break
            }
        }
        bornCost = cost
        ready = Atomic(false)
        computed = .fill(.bool(false))
    }

    /// A pending copy of a node's elements in a type, made even where the type is the same.
    convenience init(copying node: consuming ExpressionNode, as dtype: DType) {
        let (operandType, shape) = (node.dtype, node.shape)
        // What became ready meanwhile has rows no longer; nothing depends on it.
        let (rows, isRowLevel) = (node.rows, node.isRowLevel)
        self.init(
            .cast, Operands(node), operandType: operandType, dtype: dtype, shape: shape, rows: rows,
            isRowLevel: isRowLevel)
    }

    deinit { releaseOperands() }

    var count: Int { Shape.count(shape) }

    /// Whether the elements are there. Once true it stays so.
    var isReady: Bool { ready.load(ordering: .acquiring) }

    /// The operations that have to run for this node's elements.
    var pendingCost: Int { isReady ? 0 : bornCost }

    func lock() { lockState.lock(key: id) }
    func unlock() { lockState.unlock(key: id) }

    // MARK: Ready nodes

    package var layout: StridedLayout { otherLayout?.layout ?? StridedLayout(contiguous: shape) }

    /// The layout of a ready node whose elements do not lie row-major without gaps from position 0.
    var boxedLayout: BoxedLayout? { otherLayout }

    /// The position of a ready node's first element.
    var offset: Int { otherLayout?.layout.offset ?? 0 }

    /// Whether a ready node's elements lie row-major without gaps.
    var isContiguous: Bool { otherLayout?.layout.isContiguous ?? true }

    /// The number of a ready node whose elements are all one number that is not stored.
    var fill: Scalar? {
        guard elements == nil, case .fill(let number) = computed else { return nil }
        return number
    }

    /// The first number and the step of a ready node whose elements are a range that is not stored.
    var range: (first: Scalar, step: Scalar)? {
        guard elements == nil, case .range(let first, let step) = computed else { return nil }
        return (first, step)
    }

    var source: Source { storageReference.map(Source.storage) ?? computed }

    /// Whether a ready node's elements are in memory, not made from their position.
    var isStored: Bool { elements != nil }

    /// The storage of a ready node that has one.
    var storage: Storage? { storageReference }

    /// Whether this node is the only owner of its storage. The caller must be the only owner of the node.
    func ownsStorage() -> Bool {
        storageReference?.isWritable == true && isKnownUniquelyReferenced(&storageReference)
    }

    /// The storage, to be reused for a result of `byteCount` bytes: nil if it has another owner, or if it is larger, since the
    /// result would keep all of it alive. The caller must be the only owner of the node.
    func donatedStorage(byteCount: Int) -> Storage? {
        guard ownsStorage(), let storage = storageReference, storage.byteCount == byteCount else { return nil }
        return storage
    }

    /// Whether this node and some others are the only owners of its storage. The caller must be the only owner of all these
    /// nodes.
    func ownsStorage(besides borrowers: [ExpressionNode]) -> Bool {
        for borrower in borrowers { borrower.storageReference = nil }
        defer { for borrower in borrowers { borrower.storageReference = storageReference } }
        return ownsStorage()
    }

    // MARK: Pending nodes, under their lock

    /// The rows that a program for this node has: none where everything below is ready.
    var pendingRows: RowSpace? {
        guard let rows, let operation else { return nil }
        if operation.isReduction || isScan { return rows }
        for index in operands.indices {
            if case .node(let node) = operands[index], node.with({ node in !node.isReady }) { return rows }
        }
        return nil
    }

    /// The operands that there are.
    var operandCount: Int { operands.count }

    /// A look at an operand.
    func operand(_ index: Int) -> NodeOperand { operands[index] }

    /// The node of an operand; nil for a number.
    func operandNode(_ index: Int) -> ExpressionNode? {
        if case .node(let node) = operands[index] { node.node } else { nil }
    }

    /// Whether an operand is a node without another owner.
    func operandIsUnique(_ index: Int) -> Bool {
        guard case .node(var node) = operands[index] else { return false }
        return node.isUnique()
    }

    /// Hands an operand over, with the reference to it; nil for a number.
    func takeOperand(_ index: Int) -> NodeReference? {
        guard case .node(let node) = operands[index] else { return nil }
        operands[index] = .taken
        return node
    }

    /// Gives an operand back that was taken.
    func putBackOperand(_ index: Int, _ node: ExpressionNode) { operands[index] = NodeOperand(node) }

    /// Gives up the operands.
    func releaseOperands() {
        operands.release()
        operands = Operands(filler: .taken)
    }

    /// Makes the node ready. Its operands have been taken.
    func complete(_ storage: Storage, _ layout: BoxedLayout?) {
        operation = nil
        storageReference = storage
        elements = storage.address(layout?.layout.offset ?? 0, dtype)
        otherLayout = layout
        ready.store(true, ordering: .releasing)
    }
}
