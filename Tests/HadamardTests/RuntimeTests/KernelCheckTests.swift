import Testing

@testable import Hadamard

/// The operation table and the kernels say the same of every operation and type.
@Suite struct KernelCheckTests {
    @Test func rowsAndKernelsAgree() {
        #expect(KernelCheck.mismatches() == [])
    }
}
