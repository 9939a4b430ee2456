internal import CHadamard

/// The shortest way: one operation on a few elements that lie ready in single runs of memory, as steps of a loop over small
/// tensors are. It does what the planner would do, without its lists.
enum SingleRun {
    private static let maximumElements = 2048

    /// Runs a pending node, which is locked, if it is of this kind, and unlocks it; returns false, with nothing done, if not.
    static func run(_ root: ExpressionNode) throws(TensorError) -> Bool {
        let count = root.count
        guard count > 0, count <= maximumElements, !Trace.isOn, let operation = root.operation else { return false }
        let settings = EngineSettings.current
        guard settings.tileElements == nil, count <= settings.elementsPerThread, operation.rule != .select else {
            return false
        }
        var a = Piece(root.takeOperand(0))
        var b = Piece(root.takeOperand(1))
        guard a.prepare(root.operandType, root.shape), b.prepare(root.operandType, root.shape) else {
            putBack(a, b, root)
            return false
        }
        // x * x holds its operand twice; one reference shows whether somebody else does too.
        let isTwice = b.drop(sameAs: a)
        let layout = StridedLayout(contiguous: root.shape)
        let output: Storage
        if let donated = a.donate(root.dtype) ?? b.donate(root.dtype) {
            output = donated
        } else {
            do throws(TensorError) {
                output = try Storage.allocate(root.shape, root.dtype)
            } catch {
                putBack(a, isTwice ? a : b, root)
                root.unlock()
                throw error
            }
        }
        EngineStatistics.countProgram()
        let isa = settings.instructionSet
        let kernel =
            operation.rule == .cast
            ? isa.kernels.cast(from: root.operandType, to: root.dtype) : operation.kernel(root.operandType, isa)
        let scalars: UInt32 = (a.isScalar ? 1 : 0) | (b.isScalar ? 2 : 0)
        withUnsafePointer(to: &a.bits) { aBits in
            withUnsafePointer(to: &b.bits) { bBits in
                kernel(
                    output.pointer, a.isScalar ? UnsafeRawPointer(aBits) : a.pointer,
                    b.isScalar ? UnsafeRawPointer(bBits) : b.pointer, nil, count, scalars)
            }
        }
        root.complete(output, layout)
        root.unlock()
        return true
    }

    private static func putBack(_ a: Piece, _ b: Piece, _ root: ExpressionNode) {
        root.setOperand(0, a.operand)
        root.setOperand(1, b.operand)
    }

    /// An operand as a kernel takes it.
    private struct Piece {
        private var node: ExpressionNode?
        private var scalar: Scalar?
        private(set) var pointer: UnsafeRawPointer?
        var bits = SIMD2<UInt64>()
        private(set) var isScalar = false

        init(_ operand: consuming Operand) {
            switch consume operand {
            case .none: break
            case .node(let node): self.node = node
            case .scalar(let scalar): self.scalar = scalar
            }
        }

        var operand: Operand { node.map(Operand.node) ?? scalar.map(Operand.scalar) ?? .none }

        /// Finds the elements; false if they do not lie as a run of elements of this type.
        mutating func prepare(_ dtype: DType, _ shape: Dimensions) -> Bool {
            if let scalar {
                bits = scalar.bits(as: dtype)
                isScalar = true
                return true
            }
            guard let node else { return true }
            guard node.dtype == dtype, node.isReady, let storage = node.storage else { return false }
            if node.shape == shape {
                pointer = UnsafeRawPointer(storage.pointer) + node.offset * dtype.byteCount
                return node.hasContiguousLayout
            }
            bits = storage.bits(at: node.offset, dtype)
            isScalar = true
            return node.count == 1
        }

        /// Gives up the node if it is the other piece's too; the elements' place stays.
        mutating func drop(sameAs other: Piece) -> Bool {
            guard node != nil, node === other.node else { return false }
            node = nil
            return true
        }

        /// The memory of a node that nobody else holds, if the result fits it.
        mutating func donate(_ dtype: DType) -> Storage? {
            guard !isScalar, node != nil, isKnownUniquelyReferenced(&node), let node, node.offset == 0,
                node.dtype.byteCount == dtype.byteCount, node.ownsStorage()
            else { return nil }
            return node.storage
        }
    }
}
