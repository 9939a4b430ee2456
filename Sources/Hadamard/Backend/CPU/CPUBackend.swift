internal import CHadamard

/// Runs programs on the processor: in tiles that stay in its caches, shared out among threads.
struct CPUBackend: Backend {
    static let shared = CPUBackend()

    func supports(_ operation: Operation, _ operandType: DType) -> Bool {
        if operation.isReduction || operation.isScan { return operation.supports(operandType) }
        return operation == .cast || KernelTable.shared.kernel(Int(operation.rawValue), operandType, .base) != nil
    }

    func singleOperationLimit(_ settings: EngineSettings) -> Int {
        // More would be shared among threads.
        settings.tileElements == nil ? settings.elementsPerThread : 0
    }

    func run(
        _ operation: Operation, operandType: DType, dtype: DType, _ operands: Operands<BoundOperand>,
        into output: ElementAddress, count: Int, _ settings: EngineSettings
    ) {
        let kernel = KernelTable.shared.kernel(operation, operandType, to: dtype, settings.instructionSet)
        var numbers = (SIMD2<UInt64>(), SIMD2<UInt64>(), SIMD2<UInt64>(), SIMD2<UInt64>())
        withUnsafeMutableBytes(of: &numbers) { numbers in
            var pointers = Operands<UnsafeRawPointer?>(filler: nil)
            var scalars: UInt32 = 0
            for index in operands.indices {
                switch operands[index] {
                case .elements(let elements): pointers.append(elements.pointer)
                case .number(let number):
                    let place = numbers.baseAddress! + index &* MemoryLayout<SIMD2<UInt64>>.stride
                    place.storeBytes(
                        of: number.bits(holdingIn: operation.operandType(index, operandType)), as: SIMD2<UInt64>.self)
                    pointers.append(UnsafeRawPointer(place))
                    scalars |= 1 << UInt32(index)
                }
            }
            KernelOperands(pointers).run(kernel, output.pointer, count, scalars)
        }
    }

    /// A plan a thread is kept, for its lists' memory.
    private static let kept = ThreadLocal<Plan>()

    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
    {
        if program.isScan { return try ScanPass.run(copy program, copy buffers, settings) }
        if program.reduced != 0 { return try runByRow(program, buffers, settings) }
        let plan = Self.takePlan()
        defer { Self.putBack(plan) }
        plan.encode(program, settings.instructionSet)
        let choice = NonTemporalPolicy.choice(program, instructions: plan.code.count, settings)
        let isTimed = Trace.isOn || choice.trial != nil
        let started = isTimed ? Platform.monotonicSeconds : 0
        plan.lower(program, buffers, settings, choice)
        let threads = Self.run(plan, try plan.start(program, settings))
        guard isTimed else { return }
        let seconds = Platform.monotonicSeconds - started
        NonTemporalPolicy.note(choice, program, seconds: seconds)
        if Trace.isOn {
            Trace.write(
                program,
                Trace.Report(
                    instructions: plan.code.count, loops: "loops \(plan.extents) in tiles \(plan.tile)",
                    threads: threads,
                    seconds: seconds, fused: plan.fusedInstructions, bypassesCache: plan.bypassesCache))
        }
    }

    private func runByRow(
        _ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings
    ) throws(TensorError) {
        let started = Trace.isOn ? Platform.monotonicSeconds : 0
        var report: Trace.Report?
        try RowPlanCache.withPlan(program, buffers, settings) { plan throws(TensorError) in
            try plan.run(settings)
            if Trace.isOn { report = plan.report(seconds: Platform.monotonicSeconds - started) }
        }
        if let report { Trace.write(copy program, report) }
    }

    static func takePlan() -> Plan { kept.take() ?? Plan() }

    static func putBack(_ plan: Plan) {
        plan.finish()
        kept.put(plan)
    }

    /// Returns how many threads took part.
    static func run(_ plan: Plan, _ participants: Int) -> Int {
        if participants == 1 {
            plan.run(participant: 0)
            return 1
        }
        defer { withExtendedLifetime(plan) {} }
        return WorkerPool.shared.run(
            participants: participants,
            { context, number in Unmanaged<Plan>.fromOpaque(context).takeUnretainedValue().run(participant: number) },
            Unmanaged.passUnretained(plan).toOpaque())
    }
}

extension Plan {
    /// The loops as the trace shows them: a single element is a loop of one.
    fileprivate var extents: [Int] { space.extents.isEmpty ? [1] : Array(space.extents.elements) }
    fileprivate var tile: [Int] { box.isEmpty ? [1] : Array(box.elements) }
}

extension RowPlan {
    fileprivate func report(seconds: Double) -> Trace.Report {
        func count(_ number: Int, _ one: String, _ more: String) -> String { "\(number) \(number == 1 ? one : more)" }
        let passes = program.passCount(program.passes)
        let blocks = isBlocked ? " on " + count(blockCount, "block", "blocks") : ""
        return Trace.Report(
            instructions: instructions,
            loops: count(program.rowCount, "row", "rows") + " in " + count(passes, "pass", "passes") + blocks,
            threads: threads, seconds: seconds)
    }
}
