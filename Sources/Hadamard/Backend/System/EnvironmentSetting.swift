/// Environment variables that set something. A value that none of them can have is reported on standard error, when the
/// setting is first asked for, and counts for nothing.
enum EnvironmentSetting {
    /// `HADAMARD_ISA`: the instruction set whose kernels run; the widest there is by itself.
    static let instructionSet: InstructionSet = {
        let best = InstructionSet.available.max()!
        let allowed = InstructionSet.available.map(\.rawValue).joined(separator: " or ")
        return value("HADAMARD_ISA", allowed: "\(allowed) on this processor", otherwise: best, best.rawValue) { name in
            InstructionSet.available.first { $0.rawValue == name }
        }
    }()

    /// `HADAMARD_NUM_THREADS`: the most threads of a program; nil for what the system allows.
    static let threads: Int? = {
        let threads = value(
            "HADAMARD_NUM_THREADS", allowed: "1 to \(WorkerPool.maximumThreads)", otherwise: 0,
            "as many as the process may use"
        ) { text in Int(text).flatMap { 1...WorkerPool.maximumThreads ~= $0 ? $0 : nil } }
        return threads > 0 ? threads : nil
    }()

    /// `HADAMARD_POOL_LIMIT`: the most bytes that the buffer pool retains.
    static let poolLimit: Int = {
        let quarter = Platform.physicalMemory / 4
        return value(
            "HADAMARD_POOL_LIMIT", allowed: "a number of bytes, 0 or more", otherwise: quarter,
            "\(quarter), a quarter of the memory"
        ) { text in Int(text).flatMap { $0 >= 0 ? $0 : nil } }
    }()

    /// `HADAMARD_TRACE`: whether programs that run are reported.
    static let traces = value("HADAMARD_TRACE", allowed: "0 or 1", otherwise: false, "0") {
        ["0": false, "1": true][$0]
    }

    /// What a variable says. One that is not there or empty says nothing.
    private static func value<Value>(
        _ name: String, allowed: String, otherwise: Value, _ otherwiseName: String, _ read: (String) -> Value?
    ) -> Value {
        guard let text = Platform.environment(name), !text.isEmpty else { return otherwise }
        if let value = read(text) { return value }
        Platform.writeToStandardError(
            "hadamard: \(name) is '\(text)' but can only be \(allowed); used instead: \(otherwiseName)\n")
        return otherwise
    }
}
