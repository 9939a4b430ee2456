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

    /// Each thread keeps its last plans, and their lists' memory.
    private static let kept = ThreadLocal<PlanCache<Plan>>()
    private static let keptByRow = ThreadLocal<PlanCache<RowPlan>>()
    private static let keptForScans = ThreadLocal<Plan>()

    func run(_ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings)
        throws(TensorError)
    {
        if program.isScan { return try ScanPass.run(copy program, copy buffers, settings) }
        if program.reduced != 0 { return try runByRow(program, buffers, settings) }
        let cache = Self.kept.take() ?? PlanCache()
        defer { Self.kept.put(cache) }
        if !Trace.isOn, let plan = cache.plan(for: program, settings) {
            defer { plan.finish() }
            plan.bind(program, buffers)
            _ = Self.run(plan, try plan.start(program, settings))
            return
        }
        let plan = cache.newPlan()
        defer { plan.finish() }
        try run(plan, program, buffers, settings)
    }

    private func run(
        _ plan: Plan, _ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings
    ) throws(TensorError) {
        plan.forget()
        plan.encode(program, settings.instructionSet)
        let choice = NonTemporalPolicy.choice(program, instructions: plan.code.count, settings)
        let isTimed = Trace.isOn || choice.trial != nil
        let started = isTimed ? Platform.monotonicSeconds : 0
        plan.lower(program, buffers, settings, choice)
        let threads = Self.run(plan, try plan.start(program, settings))
        if NonTemporalPolicy.isConstant(program, settings) { plan.remember(copy program, settings) }
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
        let cache = Self.keptByRow.take() ?? PlanCache()
        defer { Self.keptByRow.put(cache) }
        let known = cache.plan(for: program, settings)
        let plan = known ?? cache.newPlan()
        defer { plan.finish() }
        if known != nil {
            try plan.bind(buffers)
        } else {
            try plan.plan(copy program, copy buffers, settings)
        }
        try plan.run(settings)
        if Trace.isOn { Trace.write(copy program, plan.report(seconds: Platform.monotonicSeconds - started)) }
    }

    /// A plan for what a scan computes of its operands.
    static func takePlan() -> Plan { keptForScans.take() ?? Plan() }

    static func putBack(_ plan: Plan) {
        plan.finish()
        keptForScans.put(plan)
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
