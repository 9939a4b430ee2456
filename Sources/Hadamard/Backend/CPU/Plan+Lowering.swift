internal import CHadamard

// Where steps find their operands.
extension Plan {
    // MARK: Layouts

    /// Whether an operand lies dense in a tile, in the tile's order.
    private func isDense(_ operand: Int) -> Bool {
        var step = 1
        for dim in box.indices.reversed() where box[dim] > 1 {
            if space.stride(operand, dim) != step { return false }
            step *= box[dim]
        }
        return true
    }

    private func isUniform(_ operand: Int) -> Bool {
        for dim in box.indices where box[dim] > 1 && space.stride(operand, dim) != 0 { return false }
        return true
    }

    private func innerStride(_ operand: Int) -> Int { box.isEmpty ? 1 : space.stride(operand, box.count - 1) }

    /// Whether an output is written where it lies.
    func isWrittenDirectly(_ operand: Int) -> Bool {
        isDense(operand) || (rowDimension >= 0 && innerStride(operand) == 1)
    }

    // MARK: Places

    /// Adds the program's places, and one for each reduction of a part of a program with rows.
    func addPlaces(_ program: Program, _ buffers: ProgramBuffers, _ part: RowPart?) {
        let firstInput = program.instructions.count
        let firstConstant = firstInput + program.inputs.count
        let count = firstConstant + program.constants.count + (part?.requests.count ?? 0) + 1
        places.removeAll()
        places.append(repeating: Place(), count: count)
        direct.removeAll()
        moving.removeAll()
        singles.removeAll()
        singles.reserve(program.constants.count + folded.count)
        numbers.removeAll()
        numbers.reserve((space.operandCount + 4) * box.count)
        loops = Loops(
            count: box.count, extents: numbers.place(space.extents), box: numbers.place(box))
        for index in code.indices {
            let out = code[index].out
            places[out].register = values[out].register
            places[out].columnBytes = code[index].dtype.byteCount
        }
        placeConstants(program)
        for index in program.inputs.indices { addInput(index, place: firstInput + index, program, buffers, part) }
        for instruction in folded.elements { fold(instruction) }
        for index in program.outputs.indices { addOutput(index, program, buffers, part) }
    }

    private func placeConstants(_ program: borrowing Program) {
        let first = program.instructions.count + program.inputs.count
        for index in program.constants.indices {
            let constant = program.constants[index]
            setSingle(first + index, singles.place(constant.number.bits(holdingIn: constant.dtype)))
        }
    }

    private func setSingle(_ place: Int, _ element: UnsafeMutableRawPointer) {
        places[place].fixed = element
        places[place].isUniform = true
    }

    /// Computes a single element.
    private func fold(_ instruction: Code) {
        let element = singles.place(SIMD2())
        let operands = instruction.operands.map { UnsafeRawPointer(places[$0].fixed) }
        KernelOperands(operands).run(kernel(instruction), element, 1, 0)
        setSingle(instruction.out, element)
    }

    private func addInput(
        _ index: Int, place: Int, _ program: Program, _ buffers: ProgramBuffers, _ part: RowPart?
    ) {
        let isLocal = part?.isLocal(input: index) ?? false
        let dtype = program.inputs[index].dtype
        switch program.inputs[index].elements {
        case .single:
            setSingle(place, buffers.inputs[index]!.pointer)
        case .range(let first, let step, let layout):
            addMoving(
                .range(first: first, step: step), place, nil, index, dtype, false,
                origin: program.layouts[layout].offset)
            takeRegister(place, dtype)
        case .dense, .strided:
            let base = buffers.inputs[index]!.pointer
            places[place].isUniform = isUniform(index)
            if places[place].isUniform || isDense(index) {
                if !places[place].isUniform { places[place].columnBytes = dtype.byteCount }
                addDirect(place, base, index, dtype, isLocal)
            } else if rowDimension >= 0, innerStride(index) | 1 == 1 {
                places[place].isUniform = innerStride(index) == 0
                places[place].isApart = true
                places[place].rowBytes = space.stride(index, rowDimension) * dtype.byteCount
                addDirect(place, base, index, dtype, isLocal)
            } else {
                addMoving(.load, place, base, index, dtype, isLocal)
                takeRegister(place, dtype)
            }
        }
    }

    /// Gives an input a register of its own.
    private func takeRegister(_ place: Int, _ dtype: DType) {
        places[place].register = registerCount
        places[place].columnBytes = dtype.byteCount
        registerCount += 1
    }

    private func addOutput(_ index: Int, _ program: Program, _ buffers: ProgramBuffers, _ part: RowPart?) {
        let isLocal = part?.isLocal(output: index) ?? false
        let output = program.outputs[index]
        let operand = program.inputs.count + index
        let base = buffers.outputs[index].pointer
        // What is written where it lies has the place of the instruction's result.
        let place = output.register
        let storesItself = values[place].bypassesCache
        let isCopied = bypassesCache && !output.isInPlace && !storesItself
        if isDense(operand) {
            if isCopied { return addMoving(.nonTemporalStore, place, base, operand, output.dtype, isLocal) }
            addDirect(place, base, operand, output.dtype, isLocal)
            places[place].register = -1
        } else if isWrittenDirectly(operand) && (storesItself || !bypassesCache) {
            places[place].isApart = true
            places[place].columnBytes = 0
            places[place].rowBytes = space.stride(operand, rowDimension) * output.dtype.byteCount
            addDirect(place, base, operand, output.dtype, isLocal)
            places[place].register = -1
        } else {
            addMoving(.store, place, base, operand, output.dtype, isLocal)
        }
    }

    /// Has a program that was lowered read and write elsewhere, and unless `keepsNumbers` with other numbers.
    func bind(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, keepsNumbers: Bool = false) {
        for index in direct.indices {
            direct[index].base = Self.base(direct[index].operand, buffers)!
        }
        for index in moving.indices { moving[index].base = Self.base(moving[index].operand, buffers) }
        var hasSingleInput = false
        for index in program.inputs.indices where program.inputs[index].elements == .single {
            places[program.instructions.count &+ index].fixed = buffers.inputs[index]!.pointer
            hasSingleInput = true
        }
        if keepsNumbers && (folded.isEmpty || !hasSingleInput) { return }
        // In the same places as before.
        singles.removeAll()
        placeConstants(program)
        for instruction in folded.elements { fold(instruction) }
    }

    private static func base(_ operand: Int, _ buffers: borrowing ProgramBuffers) -> UnsafeMutableRawPointer? {
        operand < buffers.inputs.count
            ? buffers.inputs[operand]?.pointer : buffers.outputs[operand &- buffers.inputs.count].pointer
    }

    private func addDirect(
        _ place: Int, _ base: UnsafeMutableRawPointer, _ operand: Int, _ dtype: DType, _ isLocal: Bool
    ) {
        direct.append(
            Direct(
                place: place, base: base, operand: operand, strides: placeStrides(operand), byteShift: dtype.byteShift,
                isLocal: isLocal))
    }

    private func addMoving(
        _ kind: Moving.Kind, _ place: Int, _ base: UnsafeMutableRawPointer?, _ operand: Int, _ dtype: DType,
        _ isLocal: Bool, origin: Int = 0
    ) {
        moving.append(
            Moving(
                kind: kind, place: place, base: base, operand: operand, origin: origin, strides: placeStrides(operand),
                dtype: dtype,
                isLocal: isLocal))
    }

    private func placeStrides(_ operand: Int) -> UnsafePointer<Int> {
        let strides = numbers.end
        for dim in box.indices { _ = numbers.place(space.stride(operand, dim)) }
        return strides
    }

    // MARK: Steps

    func addSteps() {
        let nowhere = places.count - 1
        steps.removeAll()
        for index in code.indices {
            let instruction = code[index]
            let operands = instruction.operands
            var scalars: UInt32 = 0
            var isRowwise = places[instruction.out].isApart
            for position in operands.indices {
                if places[operands[position]].isUniform { scalars |= 1 << UInt32(position) }
                if places[operands[position]].isApart { isRowwise = true }
            }
            let count = operands.count
            steps.append(
                Step(
                    kernel: kernel(instruction), out: instruction.out,
                    operands: (
                        operands[0], count > 1 ? operands[1] : nowhere, count > 2 ? operands[2] : nowhere,
                        count > 3 ? operands[3] : nowhere
                    ),
                    scalars: scalars, isRowwise: isRowwise))
        }
    }

    private func kernel(_ instruction: Code) -> hd_kernel {
        if instruction.isCast { return isa.kernels.cast(from: instruction.operandType, to: instruction.dtype) }
        let table = KernelTable.shared
        if values[instruction.out].bypassesCache,
            let nonTemporal = table.nonTemporalKernel(instruction.kernel, instruction.operandType, isa)
        {
            return nonTemporal
        }
        return table.kernel(instruction.kernel, instruction.operandType, isa)!
    }
}
