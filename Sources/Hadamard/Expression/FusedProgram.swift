internal import CHadamard

/// One pass over memory: instructions on registers that hold a tile of elements each. All work on one shape.
///
/// Instruction i writes register i. This is all that a backend gets to see of an expression.
struct FusedProgram {
    /// Where an instruction's operand comes from.
    enum Slot: Equatable {
        case none
        case register(Int)
        case input(Int)
        case constant(Int)
    }

    struct Instruction {
        let operation: Operation
        let operandType: DType
        let dtype: DType
        var operands: (Slot, Slot, Slot)
    }

    /// A tensor that is read; its layout has the program's shape.
    ///
    /// It holds the node and not the storage, so that who owns a storage can be asked for.
    struct Input {
        let node: ExpressionNode
        let layout: StridedLayout
        let dtype: DType
        /// Whether the elements are stored as a single run in the program's order.
        let isFlat: Bool

        init(_ node: ExpressionNode, shape: Dimensions) {
            self.node = node
            dtype = node.dtype
            layout = node.layout.broadcast(to: shape)
            isFlat = node.storage != nil && layout.isContiguous
        }
    }

    /// An element that stands for a whole tile, in the first of 16 bytes.
    struct Constant {
        let dtype: DType
        let bits: SIMD2<UInt64>
    }

    /// A tensor that is written from a slot.
    struct Output {
        let slot: Slot
        let storage: Storage
        let layout: StridedLayout
        let dtype: DType
        /// Whether the storage was an input's: its lines are in the cache already.
        let isDonated: Bool
    }

    var shape: Dimensions
    var inputs: [Input] = []
    var constants: [Constant] = []
    var instructions: [Instruction] = []
    var outputs: [Output] = []

    var count: Int { Shape.count(shape) }

    /// Whether all inputs are single runs.
    var isFlat: Bool {
        for index in inputs.indices where !inputs[index].isFlat { return false }
        return true
    }

    /// Empties the lists and keeps their memory.
    mutating func removeAll() {
        inputs.removeAll(keepingCapacity: true)
        constants.removeAll(keepingCapacity: true)
        instructions.removeAll(keepingCapacity: true)
        outputs.removeAll(keepingCapacity: true)
    }

    /// The bytes that the program reads and writes, each element once. Ranges are made where they are read.
    var byteCount: Int {
        let elements = count
        var bytes = 0
        for input in inputs where input.node.storage != nil {
            bytes += Swift.min(elements, input.layout.distinctCount) * input.dtype.byteCount
        }
        return outputs.reduce(bytes) { $0 + elements * $1.dtype.byteCount }
    }
}

extension StridedLayout {
    /// The elements that a broadcast layout really has.
    var distinctCount: Int {
        shape.indices.reduce(1) { strides[$1] == 0 ? $0 : $0 &* shape[$1] }
    }
}
