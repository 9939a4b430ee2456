/// The plans of programs with rows that a thread ran last. A program that runs again, on other elements, is not planned again.
final class RowPlanCache {
    private var plans: [RowPlan] = []
    /// The plan that the next new program takes.
    private var next = 0
    private static let capacity = 8

    private static let kept = ThreadLocal<RowPlanCache>()

    /// Calls `body` with a plan that is bound to some memory.
    static func withPlan(
        _ program: borrowing Program, _ buffers: borrowing ProgramBuffers, _ settings: EngineSettings,
        _ body: (RowPlan) throws(TensorError) -> Void
    ) throws(TensorError) {
        let cache = kept.take() ?? RowPlanCache()
        defer { kept.put(cache) }
        for plan in cache.plans where plan.isFor(program, settings) {
            defer { plan.finish() }
            try plan.bind(buffers)
            return try body(plan)
        }
        if cache.plans.count < capacity { cache.plans.append(RowPlan()) }
        let plan = cache.plans[cache.next % cache.plans.count]
        cache.next += 1
        defer { plan.finish() }
        try plan.plan(copy program, copy buffers, settings)
        try body(plan)
    }
}
