internal import Synchronization

/// What the engine has done since the process started.
public enum EngineStatistics {
    private static let programs = Atomic<Int>(0)

    /// The fused programs that have run: each is one pass over memory.
    public static var programsRun: Int { programs.load(ordering: .relaxed) }

    static func countProgram() { programs.add(1, ordering: .relaxed) }
}
