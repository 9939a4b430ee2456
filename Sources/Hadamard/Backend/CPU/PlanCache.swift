/// A program lowered, which is lowered no more where it runs again on other elements.
protocol ReusablePlan: AnyObject {
    init()
    /// Whether the plan is for such a program.
    func isFor(_ program: borrowing Program, _ settings: EngineSettings) -> Bool
}

/// The plans that a thread ran last.
final class PlanCache<Kind: ReusablePlan> {
    private var plans: [Kind] = []
    /// The plan that the next new program takes.
    private var next = 0
    private let capacity = 8

    /// The plan for a program that ran before; nil if there is none.
    func plan(for program: borrowing Program, _ settings: EngineSettings) -> Kind? {
        for plan in plans where plan.isFor(program, settings) { return plan }
        return nil
    }

    /// A plan for another program.
    func newPlan() -> Kind {
        if plans.count < capacity { plans.append(Kind()) }
        defer { next += 1 }
        return plans[next % plans.count]
    }
}
