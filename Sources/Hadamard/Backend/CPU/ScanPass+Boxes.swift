internal import CHadamard
internal import Synchronization

// What becomes of a box.
extension ScanPass {
    private var accumulatorBytes: Int { Int(kernels.accumulator_bytes) }

    /// Writes offsets of lines that begin.
    private func start(_ offsets: UnsafeMutableRawPointer, _ box: ScanAxes.Box, _ elements: UnsafeRawPointer) {
        for line in 0..<box.lines { kernels.total(offsets + line * accumulatorBytes, elements, 0, 0) }
    }

    /// Whole lines, box after box.
    func runLines(_ item: Int, _ scratch: Scratch) throws(TensorError) {
        var box = box(item)
        let isWhole = box.count == axes.length
        while true {
            let elements = try elements(box, scratch)
            if box.start == 0 { start(scratch.accumulators, box, elements.pointer) }
            scan(box, elements, scratch, isWhole ? nil : scratch.accumulators)
            box.start += box.count
            if box.start >= axes.length { return }
            box.count = Swift.min(boxLength, axes.length - box.start)
        }
    }

    /// A part of lines whose other parts other participants may be at. Whoever took the part before is at it: items are taken in
    /// order, and nobody waits for one that is not taken.
    func runPart(_ item: Int, _ scratch: Scratch) throws(TensorError) {
        let box = box(item)
        let bytes = boxLines * accumulatorBytes
        let offsets = offsets! + item * bytes
        var found: TensorError?
        var elements = Elements(pointer: UnsafeRawPointer(scratch.operand), step: 0)
        do throws(TensorError) {
            elements = try self.elements(box, scratch)
        } catch {
            found = error
        }
        if found == nil && published.load(ordering: .acquiring) >= item {
            // What came before is known: no total is needed.
            if box.start == 0 { start(offsets, box, elements.pointer) }
            (offsets + bytes).copyMemory(from: offsets, byteCount: bytes)
            scan(box, elements, scratch, offsets + bytes)
            published.store(item + 1, ordering: .releasing)
            return
        }
        let blocks = boxLength / Self.blockElements
        let totals = scratch.accumulators
        func total(_ line: Int, _ block: Int) -> UnsafeMutableRawPointer {
            totals + (line * (blocks + 1) + block) * accumulatorBytes
        }
        let hasMore = box.start + box.count < axes.length && found == nil
        if hasMore {
            for line in 0..<box.lines {
                for block in 0..<blocks {
                    kernels.total(
                        total(line, block),
                        elements.pointer + line * elements.step + block * Self.blockElements * operandBytes,
                        Self.blockElements, box.start + block * Self.blockElements)
                }
            }
        }
        wait(for: item)
        if box.start == 0 { start(offsets, box, elements.pointer) }
        if hasMore {
            (offsets + bytes).copyMemory(from: offsets, byteCount: bytes)
            for line in 0..<box.lines {
                for block in 0..<blocks {
                    kernels.merge(offsets + bytes + line * accumulatorBytes, total(line, block))
                }
            }
        }
        // The next part reads what follows; these offsets are this part's own.
        published.store(item + 1, ordering: .releasing)
        if let found { throw found }
        scan(box, elements, scratch, offsets)
    }

    private func wait(for item: Int) {
        var spins = 0
        while published.load(ordering: .acquiring) < item {
            spins += 1
            if spins < 4000 { spinHint() } else { Platform.yield() }
        }
    }

    /// Rows across lines.
    func runColumns(_ item: Int, _ scratch: Scratch) throws(TensorError) {
        var box = box(item)
        while true {
            let elements = try elements(box, scratch)
            let result = axes[resultOperand]
            kernels.columns(
                place(box), result.along * resultBytes, elements.pointer, elements.step, box.count, box.lines,
                box.start,
                scratch.accumulators)
            box.start += box.count
            if box.start >= axes.length { return }
            box.count = Swift.min(boxLength, axes.length - box.start)
        }
    }

    private var resultOperand: Int { program.inputs.count + program.outputs.count - 1 }

    /// Where a box's first result lies.
    private func place(_ box: ScanAxes.Box) -> UnsafeMutableRawPointer {
        buffers.outputs[resultOutput].pointer + axes.position(box, resultOperand) * resultBytes
    }

    private func scan(
        _ box: ScanAxes.Box, _ elements: Elements, _ scratch: Scratch, _ offsets: UnsafeMutableRawPointer?
    ) {
        let result = axes[resultOperand]
        if writesDirectly {
            kernels.lines(
                place(box), result.across * resultBytes, elements.pointer, elements.step, box.count, box.lines,
                box.start,
                offsets)
            return
        }
        kernels.lines(
            scratch.result, box.count * resultBytes, elements.pointer, elements.step, box.count, box.lines, box.start,
            offsets)
        isa.kernels.copy2d(byteShift: resultBytes.trailingZeroBitCount)(
            place(box), result.across, result.along, scratch.result, box.count, 1, box.lines, box.count)
    }

    // MARK: Elements

    /// A box's elements: of each line, or of each row across lines, one run, and the bytes from one to the next.
    struct Elements {
        var pointer: UnsafeRawPointer
        var step: Int
    }

    private func elements(_ box: ScanAxes.Box, _ scratch: Scratch) throws(TensorError) -> Elements {
        let isAcross = way == .columns
        let computed = Elements(
            pointer: UnsafeRawPointer(scratch.operand), step: (isAcross ? box.lines : box.count) * operandBytes)
        guard let bareInput else {
            try compute(box, scratch.operand)
            return computed
        }
        let strides = axes[bareInput]
        let from = buffers.inputs[bareInput]!.pointer + axes.position(box, bareInput) * operandBytes
        if readsDirectly {
            return Elements(
                pointer: UnsafeRawPointer(from), step: (isAcross ? strides.along : strides.across) * operandBytes)
        }
        let copy = isa.kernels.copy2d(byteShift: operandBytes.trailingZeroBitCount)
        if isAcross {
            copy(scratch.operand, box.lines, 1, from, strides.along, strides.across, box.count, box.lines)
        } else {
            copy(scratch.operand, box.count, 1, from, strides.across, strides.along, box.lines, box.count)
        }
        return computed
    }

    /// Computes what is scanned, and what else the program writes of a box, by a program of the box alone.
    private func compute(_ box: ScanAxes.Box, _ scratch: UnsafeMutableRawPointer) throws(TensorError) {
        let shape: Dimensions = way == .columns ? [box.count, box.lines] : [box.lines, box.count]
        var part = Program(shape)
        let partBuffers = ProgramBuffers()
        func layout(_ operand: Int) -> StridedLayout {
            let strides = axes[operand]
            return StridedLayout(
                shape: shape,
                strides: way == .columns ? [strides.along, strides.across] : [strides.across, strides.along])
        }
        for (index, input) in program.inputs.enumerated() {
            var place = layout(index)
            let position = axes.position(box, index)
            if case .range(let first, let step, _) = input.elements {
                place.offset = position
                _ = part.append(
                    Program.Input(
                        dtype: input.dtype, elements: .range(first: first, step: step, layout: part.append(place))))
                partBuffers.inputs.append(nil)
            } else {
                _ = part.append(Program.Input(dtype: input.dtype, elements: part.elements(place)))
                partBuffers.inputs.append(
                    ElementAddress(
                        pointer: buffers.inputs[index]!.pointer + position * input.dtype.byteCount))
            }
        }
        for constant in program.constants { _ = part.append(constant) }
        for instruction in program.instructions.dropLast() { _ = part.append(instruction) }
        var operand = program.inputs.count
        for (number, output) in program.outputs.enumerated() where number != resultOutput {
            part.append(
                Program.Output(
                    register: output.register, dtype: output.dtype, layout: part.append(layout(operand)),
                    isInPlace: output.isInPlace))
            partBuffers.outputs.append(
                ElementAddress(
                    pointer: buffers.outputs[number].pointer
                        + axes.position(box, operand) * output.dtype.byteCount))
            operand += 1
        }
        let scan = program.instructions[program.instructions.count - 1]
        var scanned = scan.operands[0]
        // What is written elsewhere, too, or is no register, is copied.
        let isWritten = program.outputs.contains { .register($0.register) == scanned }
        if case .register(let register) = scanned, !isWritten, register == part.instructions.count - 1 {
        } else {
            scanned = part.append(
                Program.Instruction(
                    operation: .cast, operandType: scan.operandType, dtype: scan.operandType,
                    operands: Operands(scanned)))
        }
        guard case .register(let register) = scanned else { preconditionFailure("a copy is a register") }
        part.append(Program.Output(register: register, dtype: scan.operandType, layout: nil, isInPlace: false))
        partBuffers.outputs.append(ElementAddress(pointer: scratch))
        var alone = settings
        alone.threads = 1
        let plan = CPUBackend.takePlan()
        defer { CPUBackend.putBack(plan) }
        plan.encode(part, isa)
        plan.lower(part, partBuffers, alone, NonTemporalPolicy.Choice(alternates: false))
        _ = try plan.start(part, alone)
        plan.run(participant: 0)
    }
}
