internal import Synchronization

/// What the engine has done since the process started.
public enum EngineStatistics {
    private static let programs = Atomic<Int>(0)
    private static let bytes = Atomic<Int>(0)
    private static let isCountingBytes = Atomic<Bool>(false)

    /// The fused programs that have run, scans and single operations among them.
    public static var programsRun: Int { programs.load(ordering: .relaxed) }

    /// The bytes that programs have read and written since ``countBytes()`` was called, each element once for each program. What
    /// is kept in a cache between the steps of a program does not count, and neither does what is made without being read.
    package static var bytesMoved: Int { bytes.load(ordering: .relaxed) }

    /// Makes ``bytesMoved`` count from here on.
    package static func countBytes() { isCountingBytes.store(true, ordering: .relaxed) }

    static func countProgram(byteCount: @autoclosure () -> Int) {
        programs.add(1, ordering: .relaxed)
        if isCountingBytes.load(ordering: .relaxed) { bytes.add(byteCount(), ordering: .relaxed) }
    }
}
