/// How long large programs took with streamed stores and without: the faster way is kept, the other one tried now and then.
final class StreamTrials: Sendable {
    static let shared = StreamTrials()

    /// Programs that take about as long as each other.
    struct Kind: Hashable {
        private let bytes: Int
        private let instructions: Int
        private let operands: Int
        private let isFlat: Bool

        init(_ program: FusedProgram, bytes: Int) {
            // Steps of a fourth.
            let octave = Int.bitWidth - 1 - bytes.leadingZeroBitCount
            self.bytes = bytes >> (octave - 2)
            instructions = program.instructions.count
            operands = octave << 8 | program.inputs.count
            isFlat = program.isFlat
        }
    }

    private struct Record {
        var runs = 0
        /// The shortest times a byte, streamed and not. They fade, since other work on the machine comes and goes.
        var best = (streamed: Double.infinity, plain: Double.infinity)
    }

    private let records = Locked<[Kind: Record]>([:])
    private static let firstTrials = 6
    private static let runsBetweenTrials = 64
    private static let fading = 1.02
    private static let mostKinds = 256

    func streams(_ kind: Kind) -> Bool {
        records.withLock { records in
            guard let record = records[kind] else { return true }
            if record.runs < Self.firstTrials { return record.runs % 2 == 0 }
            let isFaster = record.best.streamed <= record.best.plain
            return record.runs % Self.runsBetweenTrials == 0 ? !isFaster : isFaster
        }
    }

    func note(_ kind: Kind, streams: Bool, _ secondsPerByte: Double) {
        records.withLock { records in
            if records[kind] == nil && records.count >= Self.mostKinds { records.removeAll() }
            var record = records[kind] ?? Record()
            record.runs += 1
            if streams {
                record.best.streamed = Swift.min(record.best.streamed * Self.fading, secondsPerByte)
            } else {
                record.best.plain = Swift.min(record.best.plain * Self.fading, secondsPerByte)
            }
            records[kind] = record
        }
    }
}
