import Testing

/// Tensors where memory is short, in a process of their own that has little: Tests/Support/MemoryLimit.
@Suite struct MemoryLimitTests {
    #if os(Linux)
    @Test func inPlaceWorksOnTwoThirdsOfTheMemory() throws {
        let text = try HelperProgram.run("MemoryLimit")
        #expect(text.hasPrefix("ok"), "\(text)")
    }
    #endif
}
