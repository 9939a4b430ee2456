import TestSupport
import Testing

/// What a host can do to its process, each in a process of its own: Tests/Support/HostConditions.
@Suite struct HostConditionTests {
    @Test(arguments: ["frame-pointers", "thread-keys", "closed-pipe"]) func areSurvived(_ condition: String) throws {
        let run = try Repository.run("HostConditions", [condition])
        #expect(run.output == "ok\n" && run.status == 0, "\(run.output) \(run.errors)")
    }
}
