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
        let reader = ReferenceReader(copy program, copy buffers)
        var index = Dimensions(repeating: 0, count: program.shape.count)
        var registers: [Scalar] = []
        for _ in 0..<program.count {
            registers.removeAll(keepingCapacity: true)
            for instruction in program.instructions {
                registers.append(reader.result(of: instruction, registers, at: index))
            }
            for number in program.outputs.indices {
                reader.write(number, registers[program.outputs[number].register], at: index)
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
        var dim = count
        while dim > 0 {
            dim -= 1
            let next = self[dim] + 1
            self[dim] = next < shape[dim] ? next : 0
            if next < shape[dim] { return }
        }
    }
}
