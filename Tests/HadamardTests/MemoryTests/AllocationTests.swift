import TestSupport
import Testing

/// How many heap allocations common expressions make once everything is warm, counted in a process of their own:
/// Tests/Support/AllocationCount. Each operation makes its node, and each program one object for the result's memory, which
/// comes from the pool.
@Suite struct AllocationTests {
    @Test func commonPaths() throws {
        let counts = try counts()
        // Where they cannot be counted there are none.
        if counts.isEmpty { return }
        #if DEBUG
        // Unoptimised code makes temporary arrays.
        let (operation, fusedPair, nine, reduction, mean) = (4, 40, 200, 8, 12)
        #else
        let (operation, fusedPair, nine, reduction, mean) = (2, 3, 10, 3, 5)
        #endif
        for count in [1, 1000] {
            for name in ["product", "product with a number", "function"] {
                #expect(try #require(counts["\(name) of \(count)"]) <= operation)
            }
            for name in ["sum", "largest"] {
                #expect(try #require(counts["reduction to the \(name) of \(count)"]) <= reduction)
            }
            #expect(try #require(counts["mean of \(count)"]) <= mean)
            #expect(try #require(counts["in place of \(count)"]) <= operation / 2)
            #expect(try #require(counts["fused pair of \(count)"]) <= fusedPair)
            #expect(try #require(counts["nine operations of \(count)"]) <= nine)
        }
    }

    private func counts() throws -> [String: Int] {
        let run = try Repository.run("AllocationCount")
        try #require(run.status == 0, "\(run.errors)")
        let text = run.output
        var counts: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let space = try #require(line.lastIndex(of: " "))
            counts[String(line[..<space])] = Int(line[line.index(after: space)...])
        }
        return counts
    }
}
