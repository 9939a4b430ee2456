/// Whether large programs take longer with non-temporal stores or without: the faster way is kept, the other one tried now and then.
final class NonTemporalTrials: Sendable {
    static let shared = NonTemporalTrials()

    /// Programs that take about as long as each other.
    struct Kind: Hashable {
        private let bytes: Int
        private let instructions: Int
        private let operands: Int
        private let isFlat: Bool

        init(_ program: Program, instructions: Int, bytes: Int) {
            // Steps of a fourth.
            let octave = Int.bitWidth - 1 - bytes.leadingZeroBitCount
            self.bytes = bytes >> (octave - 2)
            self.instructions = instructions
            operands = octave << 8 | program.inputs.count
            isFlat = program.isFlat
        }
    }

    struct Record {
        private var runs = 0
        private var lastWay: Bool?
        /// The last time a byte of either way, and the run that it is of.
        private var settled: (nonTemporal: (time: Double, run: Int), plain: (time: Double, run: Int))
        /// The difference of non-temporal and plain time over their sum: of runs close to each other, since the memory's speed
        /// changes from minute to minute by more than the two ways differ.
        private var disadvantage = 0.0
        private var comparisons = 0

        init() { settled = ((0, -reach), (0, -reach)) }

        /// The next run's way.
        var bypassesCache: Bool {
            if runs < firstTrials { return runs / trialRuns % 2 == 0 }
            return (disadvantage <= 0) != (runs % runsBetweenTrials < trialRuns)
        }

        mutating func note(bypassesCache: Bool, _ time: Double) {
            runs += 1
            defer { lastWay = bypassesCache }
            // What a run leaves in the cache for the next one belongs to its way.
            guard lastWay == bypassesCache else { return }
            if bypassesCache { settled.nonTemporal = (time, runs) } else { settled.plain = (time, runs) }
            guard Swift.abs(settled.nonTemporal.run - settled.plain.run) < reach else { return }
            let difference =
                (settled.nonTemporal.time - settled.plain.time) / (settled.nonTemporal.time + settled.plain.time)
            let limited = Swift.min(Swift.max(difference, -largestDifference), largestDifference)
            comparisons += 1
            disadvantage += (limited - disadvantage) * Swift.max(1 / Double(comparisons), leastWeight)
        }
    }

    private let records = Locked<[Kind: Record]>([:])
    private static let firstTrials = 8
    private static let runsBetweenTrials = 64
    /// The runs of a trial: the second one finds what the first has left.
    private static let trialRuns = 2
    private static let mostKinds = 256
    /// How many runs apart two times still compare.
    private static let reach = 3
    /// Of a comparison, against what the earlier ones said.
    private static let leastWeight = 0.2
    /// A run that was interrupted says nothing about how much faster the other one is.
    private static let largestDifference = 0.25

    func bypassesCache(_ kind: Kind) -> Bool {
        records.withLock { records in (records[kind] ?? Record()).bypassesCache }
    }

    func note(_ kind: Kind, bypassesCache: Bool, _ secondsPerByte: Double) {
        records.withLock { records in
            if records[kind] == nil && records.count >= Self.mostKinds { records.removeAll() }
            records[kind, default: Record()].note(bypassesCache: bypassesCache, secondsPerByte)
        }
    }
}
