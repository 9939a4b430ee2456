import Hadamard
import Testing

/// Every operation against PyTorch's answers: see Tools/fixtures/README.md.
@Suite struct FixtureTests {
    private static let names = [
        "arithmetic", "comparison", "bitwise", "logical", "unary", "functions", "casts", "ternary", "inplace", "layout",
        "creation", "printing", "elementary", "special", "catalogue", "opdb", "losses", "reductions",
    ]

    @Test(arguments: names, InstructionSet.available)
    func fixtures(name: String, instructionSet: InstructionSet) throws {
        let file = try FixtureFile(name)
        #expect(!file.records.isEmpty)
        var settings = EngineSettings()
        settings.instructionSet = instructionSet
        let (failures, count, missing) = EngineSettings.with(settings) { FixtureRunner(file: file).run() }
        for failure in failures { Issue.record("\(name): \(failure)") }
        if count > failures.count { Issue.record("\(name): \(count) of \(file.records.count) records fail") }
        for (operation, records) in missing {
            Issue.record("\(name): no row for \(operation) (\(records) records)")
        }
    }
}
