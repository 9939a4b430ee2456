internal import Synchronization

/// How expressions are run. Results never depend on it.
public struct EngineSettings: Sendable, Equatable {
    /// The kernels used: of a set that cannot be had here, those of the next narrower one.
    public var instructionSet = InstructionSet.chosen {
        didSet { instructionSet = InstructionSet.available.last { $0 <= instructionSet } ?? .base }
    }
    /// The most threads that one program uses, 1 to 256; nil follows the CPUs that the process may use.
    public var threads: Int? = EnvironmentSetting.threads {
        didSet { threads = threads.map(Self.possibleThreads) }
    }
    /// Whether expressions wait to be fused; otherwise every operation runs on the spot.
    public var fuses = true
    /// The elements in a tile, 1 to 65536; nil lets the program's registers decide.
    public var tileElements: Int? {
        didSet { tileElements = tileElements.map { Swift.min(Swift.max($0, 1), 1 << 16) } }
    }
    /// The elements below which a thread more does not pay, at least 1.
    public var elementsPerThread = 1 << 15 {
        didSet { elementsPerThread = Swift.max(elementsPerThread, 1) }
    }
    /// The bytes beyond which a program's outputs bypass the cache; nil lets the processor's caches decide.
    package var nonTemporalThreshold: Int?
    /// What runs programs.
    package var backend = BackendName.cpu

    /// The settings of a program started plainly.
    public init() {}

    @TaskLocal static var override: EngineSettings?
    private static let standard = EngineSettings()
    /// Whether anybody has ever asked for others: looking for a task's takes longer than all else on a small expression's way.
    private static let hasOverrides = Atomic<Bool>(false)

    /// What holds here and now.
    public static var current: EngineSettings {
        hasOverrides.load(ordering: .relaxed) ? override ?? standard : standard
    }

    /// `current.fuses`.
    static var fusesNow: Bool { !hasOverrides.load(ordering: .relaxed) || current.fuses }

    /// Runs `body` with other settings, for this task or thread alone. An expression runs with the settings that hold where
    /// its value is looked at.
    public static func with<Result>(_ settings: EngineSettings, _ body: () throws -> Result) rethrows -> Result {
        hasOverrides.store(true, ordering: .relaxed)
        return try $override.withValue(settings, operation: body)
    }

    /// The number of threads a program may use now.
    public var threadLimit: Int { Self.possibleThreads(threads ?? Processors.usable) }

    /// Whether plans are the same for both.
    func plansAlike(_ other: EngineSettings) -> Bool {
        instructionSet == other.instructionSet && threadLimit == other.threadLimit && tileElements == other.tileElements
            && elementsPerThread == other.elementsPerThread && nonTemporalThreshold == other.nonTemporalThreshold
    }

    /// The threads that so many elements pay for, of which each goes through some instructions.
    func threads(worthFor elements: Int, instructions: Int) -> Int {
        let work = Swift.max(1, Swift.min(instructions, 8))
        let shares = elements / Swift.max(1, elementsPerThread / work)
        return Swift.max(1, Swift.min(threadLimit, shares))
    }

    private static func possibleThreads(_ count: Int) -> Int {
        Swift.min(Swift.max(count, 1), WorkerPool.maximumThreads)
    }
}

/// The CPUs that this process may use, read again from time to time: a container's quota can change.
enum Processors {
    static var usable: Int { cache.value(at: Platform.monotonicSeconds) }
    private static let cache = ProcessorCache()
}
