internal import CHadamard

/// The short way through an expression of a few elements: as one tile, an operation after the other, without the planner's
/// lists. Steps of loops over small tensors are of this kind.
///
/// Values between operations are in buffers of the pool, which each operation takes over from its operand, and stay in the
/// cache as a program's registers do.
enum SingleRun {
    private static let maximumElements = 2048

    /// Runs a pending node, which is locked, if it is of this kind, and unlocks it; returns false if not. Some pending
    /// operands may be ready then.
    static func run(_ root: ExpressionNode) throws(TensorError) -> Bool {
        let settings = EngineSettings.current
        let count = root.count
        guard count > 0, count <= maximumElements, count <= settings.elementsPerThread, settings.tileElements == nil
        else { return false }
        var record = Record(trace: Trace.isOn ? SingleRunTrace() : nil)
        defer { record.finish(root.shape) }
        return try run(root, count, settings.instructionSet, &record)
    }

    /// What has run, also if the planner has to do the rest.
    private struct Record {
        let trace: SingleRunTrace?
        var hasRun = false

        func finish(_ shape: Dimensions) {
            guard hasRun else { return }
            EngineStatistics.countProgram()
            trace?.print(shape)
        }
    }

    private static func run(
        _ root: ExpressionNode, _ count: Int, _ isa: InstructionSet, _ record: inout Record
    ) throws(TensorError) -> Bool {
        guard let operation = root.operation else { return false }
        var a = Piece(root.takeOperand(0))
        var b = Piece(root.takeOperand(1))
        var c = Piece(root.takeOperand(2))
        let isSame = operation.rule != .select && b.join(a)
        let output: Storage
        do throws(TensorError) {
            let type = root.operandType
            guard try a.prepare(operation.rule == .select ? .bool : type, root.shape, count, isa, &record),
                try b.prepare(type, root.shape, count, isa, &record),
                try c.prepare(type, root.shape, count, isa, &record)
            else {
                putBack(a, isSame ? a : b, c, root)
                return false
            }
            if isSame { b.take(from: a) }
            if let donated = a.donate(root.dtype) ?? b.donate(root.dtype) ?? c.donate(root.dtype) {
                output = donated
            } else {
                output = try Storage.allocate(root.shape, root.dtype)
            }
        } catch {
            putBack(a, isSame ? a : b, c, root)
            throw error
        }
        let kernel = operation.kernel(root.operandType, to: root.dtype, isa)
        let scalars: UInt32 = (a.isScalar ? 1 : 0) | (b.isScalar ? 2 : 0) | (c.isScalar ? 4 : 0)
        withUnsafePointer(to: &a.bits) { aBits in
            withUnsafePointer(to: &b.bits) { bBits in
                withUnsafePointer(to: &c.bits) { cBits in
                    kernel(
                        output.pointer, a.isScalar ? UnsafeRawPointer(aBits) : a.pointer,
                        b.isScalar ? UnsafeRawPointer(bBits) : b.pointer,
                        c.isScalar ? UnsafeRawPointer(cBits) : c.pointer, count, scalars)
                }
            }
        }
        record.hasRun = true
        record.trace?.note(operation, root, [a.operand, isSame ? a.operand : b.operand, c.operand], output)
        root.complete(output, StridedLayout(contiguous: root.shape))
        root.unlock()
        return true
    }

    private static func putBack(_ a: Piece, _ b: Piece, _ c: Piece, _ root: ExpressionNode) {
        root.setOperand(0, a.operand)
        root.setOperand(1, b.operand)
        root.setOperand(2, c.operand)
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

        /// Gives up a second reference to the other operand's node, which then counts as one; false if it is another node.
        mutating func join(_ other: Piece) -> Bool {
            guard node != nil, node === other.node else { return false }
            node = nil
            return true
        }

        /// Reads the elements that another operand has found.
        mutating func take(from other: Piece) {
            pointer = other.pointer
            bits = other.bits
            isScalar = other.isScalar
        }

        /// Finds or computes the elements; false if they do not lie as a run of elements of this type.
        mutating func prepare(
            _ dtype: DType, _ shape: Dimensions, _ count: Int, _ isa: InstructionSet, _ record: inout Record
        ) throws(TensorError) -> Bool {
            if let scalar {
                bits = scalar.bits(as: dtype)
                isScalar = true
                return true
            }
            guard let node else { return true }
            guard node.dtype == dtype else { return false }
            if !node.isReady {
                guard node.shape == shape, try compute(node, count, isa, &record) else { return false }
            }
            guard let storage = node.storage else { return false }
            if node.shape == shape {
                pointer = UnsafeRawPointer(storage.pointer) + node.offset * dtype.byteCount
                return node.hasContiguousLayout
            }
            bits = storage.bits(at: node.offset, dtype)
            isScalar = true
            return node.count == 1
        }

        /// Computes a pending operand: its number is lower than those of all nodes that are locked.
        private func compute(
            _ node: ExpressionNode, _ count: Int, _ isa: InstructionSet, _ record: inout Record
        ) throws(TensorError) -> Bool {
            node.lock()
            if node.isReady {
                node.unlock()
                return true
            }
            do throws(TensorError) {
                if try SingleRun.run(node, count, isa, &record) { return true }
            } catch {
                node.unlock()
                throw error
            }
            node.unlock()
            return false
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
