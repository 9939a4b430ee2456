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
        let operands: (Slot, Slot, Slot)
        /// A constant that the first operand is multiplied by first; none for the most.
        var number = Slot.none
        /// The last instruction that reads the result; -1 for none.
        var lastReader = -1
        /// The output that the result is; -1 for none.
        var output = -1
        /// The tile-sized register that the result is written to; -1 for none.
        var register = -1
        /// Whether the kernel itself stores the result past the cache.
        var isStreamed = false

        func kernel(_ isa: InstructionSet) -> hd_kernel {
            if isStreamed, let streaming = operation.streamingKernel(operandType, isa) { return streaming }
            return operation.kernel(operandType, to: dtype, isa)
        }
    }

    /// A tensor that is read.
    struct Input {
        /// Whoever makes the program holds the node until it has run. Not the storage, so that who owns a storage can be
        /// asked for.
        unowned(unsafe) let node: ExpressionNode
        let dtype: DType
        /// Whether the elements are stored as a single run in the program's order.
        let isFlat: Bool
        /// Nil for elements that are made from their position.
        let elements: ElementAddress?

        init(_ node: ExpressionNode, shape: Dimensions) {
            self.node = node
            dtype = node.dtype
            elements = node.elements
            isFlat = node.isStored && node.isContiguous && node.shape == shape
        }
    }

    /// An element that stands for a whole tile, in the first of 16 bytes.
    struct Constant {
        let dtype: DType
        let bits: SIMD2<UInt64>
    }

    /// A tensor that is written from a register.
    struct Output {
        let register: Int
        let storage: Storage
        /// Nil for elements that lie row-major without gaps from the storage's begin.
        let layout: BoxedLayout?
        let dtype: DType
        /// Whether the storage was an input's: its lines are in the cache already.
        let isDonated: Bool
        let elements: ElementAddress

        init(register: Int, storage: Storage, layout: BoxedLayout?, dtype: DType, isDonated: Bool) {
            self.register = register
            self.storage = storage
            self.layout = layout
            self.dtype = dtype
            self.isDonated = isDonated
            elements = storage.address(layout?.layout.offset ?? 0, dtype)
        }
    }

    var shape: Dimensions
    /// What the backend keeps from program to program.
    let workspace = FlatRun.Workspace()
    let loop = TileLoop()
    /// The number of elements.
    private(set) var count = 1
    private(set) var inputs: [Input] = []
    private(set) var constants: [Constant] = []
    var instructions: [Instruction] = []
    private(set) var outputs: [Output] = []
    /// The layouts of the inputs, then of the outputs, at the program's shape: see ``spreadLayouts()``.
    private(set) var layouts: [StridedLayout] = []
    /// Whether all inputs are single runs.
    private(set) var isFlat = true

    /// Begins a program of this shape; there is none yet.
    mutating func start(_ shape: Dimensions) {
        self.shape = shape
        count = Shape.count(shape)
        isFlat = true
    }

    /// Empties the lists and keeps their memory.
    mutating func removeAll() {
        if !inputs.isEmpty { inputs.removeAll(keepingCapacity: true) }
        if !constants.isEmpty { constants.removeAll(keepingCapacity: true) }
        instructions.removeAll(keepingCapacity: true)
        outputs.removeAll(keepingCapacity: true)
        if !layouts.isEmpty { layouts.removeAll(keepingCapacity: true) }
    }

    mutating func append(_ input: Input) -> Slot {
        isFlat = isFlat && input.isFlat
        inputs.append(input)
        return .input(inputs.count - 1)
    }

    mutating func append(_ constant: Constant) -> Slot {
        constants.append(constant)
        return .constant(constants.count - 1)
    }

    mutating func append(_ instruction: Instruction) -> Slot {
        let index = instructions.count
        instructions.append(instruction)
        noteReader(instruction.operands.0, index)
        noteReader(instruction.operands.1, index)
        noteReader(instruction.operands.2, index)
        return .register(index)
    }

    private mutating func noteReader(_ slot: Slot, _ index: Int) {
        if case .register(let register) = slot { instructions[register].lastReader = index }
    }

    mutating func append(_ output: Output) {
        instructions[output.register].output = outputs.count
        outputs.append(output)
    }

    /// Lets kernels that can store past the cache do so, where nothing else reads what they store.
    mutating func streamResults(_ isa: InstructionSet) {
        for output in outputs.indices where !outputs[output].isDonated {
            let index = outputs[output].register
            instructions[index].isStreamed =
                instructions[index].lastReader < 0
                && instructions[index].operation.streamingKernel(instructions[index].operandType, isa) != nil
        }
    }

    /// An input's elements, seen at the program's shape.
    func layout(ofInput index: Int) -> StridedLayout { inputs[index].node.layout.broadcast(to: shape) }

    func layout(ofOutput index: Int) -> StridedLayout {
        outputs[index].layout?.layout ?? StridedLayout(contiguous: shape)
    }

    /// Brings `layouts` up to the operands that there are.
    mutating func spreadLayouts() {
        while layouts.count < inputs.count { layouts.append(layout(ofInput: layouts.count)) }
        while layouts.count < inputs.count + outputs.count {
            layouts.append(layout(ofOutput: layouts.count - inputs.count))
        }
    }

    /// The bytes that the program reads and writes, each element once. Ranges are made, not read.
    var byteCount: Int {
        var bytes = 0
        for index in inputs.indices where inputs[index].elements != nil {
            let elements = inputs[index].isFlat ? count : Swift.min(count, layout(ofInput: index).distinctCount)
            bytes += elements * inputs[index].dtype.byteCount
        }
        for index in outputs.indices { bytes += count * outputs[index].dtype.byteCount }
        return bytes
    }
}

extension StridedLayout {
    /// The elements that a broadcast layout really has.
    var distinctCount: Int {
        shape.indices.reduce(1) { strides[$1] == 0 ? $0 : $0 &* shape[$1] }
    }
}
