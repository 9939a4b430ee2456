/// A plain interpreter of programs, element by element, which is there to be obviously right: what the other back ends are held
/// against. It shares no code with the kernels.
struct ReferenceBackend: Backend {
    static let shared = ReferenceBackend()

    func supports(_ operation: Operation, _ operandType: DType) -> Bool {
        if operation.isReduction || operation.isScan { return operation.supports(operandType) }
        let dtype = operation.rule.resultType(operandType)
        var operands = Operands(filler: Scalar.bool(true))
        for position in 0..<operation.arity {
            operands.append(Scalar.bool(true).converted(to: operation.operandType(position, operandType)))
        }
        return operation.supports(operandType) && operation.element(of: operandType, to: dtype, operands) != nil
    }

    func singleOperationLimit(_ settings: EngineSettings) -> Int { 0 }

    func run(
        _ operation: Operation, operandType: DType, dtype: DType, _ operands: Operands<BoundOperand>,
        into output: ElementAddress, count: Int, _ settings: EngineSettings
    ) {
        for position in 0..<count {
            var elements = Operands(filler: Scalar.bool(false))
            for index in operands.indices {
                switch operands[index] {
                case .elements(let address):
                    elements.append(address.element(position, operation.operandType(index, operandType)))
                case .number(let number): elements.append(number)
                }
            }
            output.setElement(
                position, ReferenceBackend.element(operation, operandType, dtype, elements), dtype)
        }
    }

    /// Walks through all positions of the shape in row-major order. At each of them everything is read before anything is
    /// written.
    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
    {
        if program.isScan { return runScan(copy program, copy buffers) }
        if program.reduced != 0 { return runByRow(copy program, copy buffers) }
        let inputs = program.inputs.indices.map { program.layout(ofInput: $0) }
        let outputs = program.outputs.indices.map { program.layout(ofOutput: $0) }
        var index = Dimensions(repeating: 0, count: program.shape.count)
        var registers: [Scalar] = []
        for _ in 0..<program.count {
            registers.removeAll(keepingCapacity: true)
            for instruction in program.instructions {
                var operands = Operands(filler: Scalar.bool(false))
                for position in instruction.operands.indices {
                    switch instruction.operands[position] {
                    case .register(let register): operands.append(registers[register])
                    case .constant(let constant): operands.append(program.constants[constant].number)
                    case .input(let input):
                        let place = inputs[input].position(index)
                        operands.append(Self.element(of: program.inputs[input], place, buffers.inputs[input]))
                    }
                }
                registers.append(
                    Self.element(instruction.operation, instruction.operandType, instruction.dtype, operands))
            }
            for (number, output) in program.outputs.enumerated() {
                buffers.outputs[number].setElement(
                    outputs[number].position(index), registers[output.register], output.dtype)
            }
            index.advance(in: program.shape)
        }
    }

    static func element(
        _ operation: Operation, _ operandType: DType, _ dtype: DType, _ operands: Operands<Scalar>
    ) -> Scalar {
        guard let element = operation.element(of: operandType, to: dtype, operands) else {
            preconditionFailure("The reference has no formula for \(operation.name) of \(operandType).")
        }
        return element
    }

    static func element(of input: Program.Input, _ position: Int, _ address: ElementAddress?) -> Scalar {
        guard case .range(let first, let step, _) = input.elements else {
            return address!.element(position, input.dtype)
        }
        if let first = first.integerBits, let step = step.integerBits {
            let bits = first &+ UInt64(bitPattern: Int64(position)) &* step
            return Scalar.int(Int64(bitPattern: bits)).converted(to: input.dtype)
        }
        return Scalar.float(first.real + Double(position) * step.real).converted(to: input.dtype)
    }
}

extension ElementAddress {
    func element(_ position: Int, _ dtype: DType) -> Scalar {
        var bits = SIMD2<UInt64>()
        withUnsafeMutableBytes(of: &bits) {
            $0.copyMemory(
                from: UnsafeRawBufferPointer(start: pointer + position * dtype.byteCount, count: dtype.byteCount))
        }
        return Scalar(bits: bits, dtype)
    }

    func setElement(_ position: Int, _ element: Scalar, _ dtype: DType) {
        withUnsafeBytes(of: element.bits(holdingIn: dtype)) {
            (pointer + position * dtype.byteCount).copyMemory(from: $0.baseAddress!, byteCount: dtype.byteCount)
        }
    }
}

extension StridedLayout {
    func position(_ index: Dimensions) -> Int {
        var position = offset
        for dim in index.indices { position += index[dim] * strides[dim] }
        return position
    }
}

extension Dimensions {
    /// The next index tuple in row-major order.
    mutating func advance(in shape: Dimensions) {
        for dim in indices.reversed() {
            self[dim] += 1
            if self[dim] < shape[dim] { return }
            self[dim] = 0
        }
    }
}
