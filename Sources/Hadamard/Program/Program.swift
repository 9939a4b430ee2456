/// One pass over memory, as a value: instructions over virtual registers, element by element of one shape.
///
/// Some dimensions may be reduced. The elements along them are a row, in row-major order of these dimensions, and an
/// instruction at row level has one element for each row: a reduction makes it of the row's elements, and an instruction at
/// element level that reads it reads the same for the whole row. Or the last instruction is a scan, which makes a row of as many
/// elements of each row.
///
/// Instruction i writes register i. A program is all that a back end sees of an expression. It refers to operations and types,
/// and to no memory, kernel or thread: the addresses of its operands are passed beside it, as ``ProgramBuffers``.
package struct Program: Sendable {
    /// What an instruction reads.
    package enum Operand: Equatable, Sendable, BitwiseCopyable {
        /// What the instruction of this number computed.
        case register(Int)
        case input(Int)
        case constant(Int)
    }

    /// One operation on operands that have the types which it takes.
    package struct Instruction: Equatable, Sendable {
        package let operation: Operation
        /// The type that the operation works in.
        package let operandType: DType
        /// The result's type.
        package let dtype: DType
        package let operands: Operands<Operand>
        /// Whether the result has one element for each row. Unless this is a reduction, all operands are so too: registers at row
        /// level, constants, and inputs that do not change along the rows.
        package let isRowLevel: Bool

        package init(
            operation: Operation, operandType: DType, dtype: DType, operands: Operands<Operand>,
            isRowLevel: Bool = false
        ) {
            self.operation = operation
            self.operandType = operandType
            self.dtype = dtype
            self.operands = operands
            self.isRowLevel = isRowLevel
        }
    }

    /// A tensor that is read.
    package struct Input: Equatable, Sendable {
        package enum Elements: Equatable, Sendable {
            /// One run in memory, row-major in the program's shape.
            case dense
            /// One element in memory that stands for all.
            case single
            /// In memory, under the layout of this number.
            case strided(Int)
            /// Made, not read: element k is `first + k * step`, where the layout of this number gives k.
            case range(first: Scalar, step: Scalar, layout: Int)
        }

        package let dtype: DType
        package let elements: Elements
    }

    /// A number that stands for all elements: one that its type holds.
    package struct Constant: Equatable, Sendable {
        package let dtype: DType
        package let number: Scalar
    }

    /// A register whose elements are written to memory.
    package struct Output: Equatable, Sendable {
        package let register: Int
        package let dtype: DType
        /// The number of the layout; nil for one run, row-major. Of a register at row level there is always one, with a stride of
        /// 0 along the reduced dimensions.
        package let layout: Int?
        /// Whether the output reuses an input's memory. Each element is written after it was last read.
        package let isInPlace: Bool
    }

    package private(set) var shape: Dimensions
    /// The reduced dimensions, a bit for each.
    package private(set) var reduced: UInt64 = 0
    /// The number of elements.
    package private(set) var count = 1
    package private(set) var inputs: [Input] = []
    package private(set) var constants: [Constant] = []
    package private(set) var instructions: [Instruction] = []
    package private(set) var outputs: [Output] = []
    /// Layouts at the program's shape, for those operands that are no single run.
    package private(set) var layouts: [StridedLayout] = []
    /// The dimensions from the outermost to the innermost, as suits the operands' memory; nil for their own order.
    package var order: Dimensions?
    /// Whether all that is read and written are single runs and single elements.
    package var isFlat: Bool { layouts.isEmpty }

    package init(_ shape: Dimensions, reduced: UInt64 = 0) {
        self.shape = shape
        self.reduced = reduced
        count = Shape.count(shape)
    }

    /// Empties the program and sets its shape. The lists keep their memory.
    mutating func restart(_ shape: Dimensions, reduced: UInt64) {
        self.shape = shape
        self.reduced = reduced
        count = Shape.count(shape)
        order = nil
        if !inputs.isEmpty { inputs.removeAll(keepingCapacity: true) }
        if !constants.isEmpty { constants.removeAll(keepingCapacity: true) }
        instructions.removeAll(keepingCapacity: true)
        outputs.removeAll(keepingCapacity: true)
        if !layouts.isEmpty { layouts.removeAll(keepingCapacity: true) }
    }

    // MARK: Building

    package mutating func append(_ layout: StridedLayout) -> Int {
        layouts.append(layout)
        return layouts.count - 1
    }

    package mutating func append(_ input: Input) -> Operand {
        inputs.append(input)
        return .input(inputs.count - 1)
    }

    package mutating func append(_ constant: Constant) -> Operand {
        constants.append(constant)
        return .constant(constants.count - 1)
    }

    package mutating func append(_ instruction: Instruction) -> Operand {
        instructions.append(instruction)
        return .register(instructions.count - 1)
    }

    package mutating func append(_ output: Output) { outputs.append(output) }

    mutating func insertFirst(_ output: Output) { outputs.insert(output, at: 0) }

    // MARK: Reading

    /// The type of what an instruction reads.
    package func dtype(_ operand: Operand) -> DType {
        switch operand {
        case .register(let index): instructions[index].dtype
        case .input(let index): inputs[index].dtype
        case .constant(let index): constants[index].dtype
        }
    }

    /// Where an input's elements lie, or their positions in a range, seen at the program's shape.
    package func layout(ofInput index: Int) -> StridedLayout {
        switch inputs[index].elements {
        case .dense: StridedLayout(contiguous: shape)
        case .single: StridedLayout(shape: shape, strides: Dimensions(repeating: 0, count: shape.count))
        case .strided(let layout), .range(_, _, let layout): layouts[layout]
        }
    }

    package func layout(ofOutput index: Int) -> StridedLayout {
        outputs[index].layout.map { layouts[$0] } ?? StridedLayout(contiguous: shape)
    }

    /// The bytes that the program reads and writes, each element once. Ranges are made, not read.
    package var byteCount: Int {
        var bytes = 0
        for index in inputs.indices {
            switch inputs[index].elements {
            case .dense: bytes += count &* inputs[index].dtype.byteCount
            case .single: bytes += inputs[index].dtype.byteCount
            case .strided(let layout): bytes += layouts[layout].distinctCount &* inputs[index].dtype.byteCount
            case .range: break
            }
        }
        return bytes + writtenByteCount
    }

    package var writtenByteCount: Int {
        outputs.reduce(0) { $0 + (instructions[$1.register].isRowLevel ? rowCount : count) &* $1.dtype.byteCount }
    }

    package func isReduced(_ dim: Int) -> Bool { reduced >> UInt64(dim) & 1 == 1 }

    /// Whether the last instruction is a scan. Then the reduced dimension, of which there is one, is the one that is scanned: a row is
    /// a line, and all other instructions work element by element.
    package var isScan: Bool { instructions.last?.operation.isScan == true }

    /// The number of rows; that of elements where no dimension is reduced.
    package var rowCount: Int { shape.indices.reduce(1) { isReduced($1) ? $0 : $0 &* shape[$1] } }

    /// The number of elements in a row.
    package var rowLength: Int { shape.indices.reduce(1) { isReduced($1) ? $0 &* shape[$1] : $0 } }
}

extension Program: Equatable {
    /// Whether two programs say the same, wherever their constants stand.
    package static func == (a: Program, b: Program) -> Bool { a.isSame(as: b, comparesNumbers: true) }

    /// Whether two programs say the same, but for the numbers that their constants are, unless `comparesNumbers`. The places of these
    /// are the same then.
    func isSame(as other: borrowing Program, comparesNumbers: Bool) -> Bool {
        if count != other.count || instructions.count != other.instructions.count || reduced != other.reduced {
            return false
        }
        for index in instructions.indices
        where !isSame(instructions[index], other, other.instructions[index], comparesNumbers) { return false }
        return shape == other.shape && inputs == other.inputs && outputs == other.outputs && layouts == other.layouts
            && order == other.order
    }

    private func isSame(
        _ x: Instruction, _ other: borrowing Program, _ y: Instruction, _ comparesNumbers: Bool
    ) -> Bool {
        if x.operation != y.operation || x.isRowLevel != y.isRowLevel || x.operandType != y.operandType
            || x.dtype != y.dtype || x.operands.count != y.operands.count
        {
            return false
        }
        for position in 0..<x.operands.count
        where !isSame(x.operands[position], other, y.operands[position], comparesNumbers) { return false }
        return true
    }

    private func isSame(
        _ x: Operand, _ other: borrowing Program, _ y: Operand, _ comparesNumbers: Bool
    ) -> Bool {
        guard case .constant(let a) = x, case .constant(let b) = y else { return x == y }
        let (constant, otherConstant) = (constants[a], other.constants[b])
        if constant.dtype != otherConstant.dtype { return false }
        if !comparesNumbers { return a == b }
        // By bits: NaN is the same NaN, and zeros of two signs differ.
        return constant.number.bits(holdingIn: constant.dtype) == otherConstant.number.bits(holdingIn: constant.dtype)
    }
}

extension StridedLayout {
    /// The number of elements that lie at places of their own.
    fileprivate var distinctCount: Int {
        shape.indices.reduce(1) { strides[$1] == 0 ? $0 : $0 &* shape[$1] }
    }
}
