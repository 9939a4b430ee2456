import TestSupport
import Testing

/// Tensors where memory is short, in a process of their own that has little: Tests/Support/MemoryLimit.
@Suite struct MemoryLimitTests {
    #if os(Linux)
    @Test func inPlaceWorksOnTwoThirdsOfTheMemory() throws {
        let run = try Repository.run("MemoryLimit")
        #expect(run.output.hasPrefix("ok"), "\(run.output)")
        #expect(run.status == 0)
    }
    #endif
}
