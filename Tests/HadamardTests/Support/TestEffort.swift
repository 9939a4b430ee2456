@testable import Hadamard

/// How much longer than usual the tests may take: `HADAMARD_TEST_EFFORT`, 1 by default.
enum TestEffort {
    static let value = Platform.environment("HADAMARD_TEST_EFFORT").flatMap { Int($0) } ?? 1
}
